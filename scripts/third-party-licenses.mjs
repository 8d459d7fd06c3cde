/** A bundle that holds other people's code says whose, and under which license: all of these ask for that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a module's package: whatever follows the last `node_modules`, with its scope. */
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Name, version, license and the license's text. Throws where a package brings no text. */
function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!file) throw new Error(`${name} is bundled, but ${folder} holds no license`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * Writes the licenses of all packages whose code is in the bundle into a file beside it.
 * @param {string} fileName within the build's folder
 * @returns {import('vite').Plugin}
 */
export function thirdPartyLicenses(fileName) {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageFolder.exec(id) ?? []));
      const licenses = [...folders].sort().map(licenseOf);
      this.emitFile({ type: 'asset', fileName, source: licenses.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
