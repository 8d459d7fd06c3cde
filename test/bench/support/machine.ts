/** Where and with what was measured: figures of two machines can be told apart, and nothing says whose they are. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import manifest from '../../../package.json' with { type: 'json' };
import peers from '../package.json' with { type: 'json' };

export interface Machine {
  /** The day, as in 2030-01-31. */
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    /** How many processes wanted a core on average, in the minute before. */
    readonly load: number;
  };
  readonly versions: Readonly<Record<string, string>>;
}

const versionOf = (name: string): string => {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

export function describeMachine(chromium: string): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      load: Math.round(loadavg()[0]! * 10) / 10,
    },
    versions: {
      'career-elements': manifest.version,
      lit: manifest.dependencies.lit,
      node: process.versions.node,
      chromium,
      ...Object.fromEntries(Object.keys(peers.dependencies).map((name) => [name, versionOf(name)])),
    },
  };
}
