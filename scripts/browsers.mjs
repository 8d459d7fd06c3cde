/**
 * Finds the browsers that tests run in, and installs them where that is possible. No tool's own download works
 * everywhere, so a browser that is on the machine is used: Chromium is needed, Firefox and WebKit are welcome.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Headless, quiet, and with no request of the browser's own. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Debian calls the packages that each engine needs. */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands that stands in PATH, as a full path. */
function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const folder = folders.find((folder) => isExecutable(join(folder, name)));
    if (folder) return join(folder, name);
  }
  return undefined;
}

export function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && isExecutable(CHROME_PATH)) return CHROME_PATH;
  return (
    which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ].find(isExecutable)
  );
}

export function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && isExecutable(FIREFOX_PATH)) return FIREFOX_PATH;
  return which('firefox-esr', 'firefox') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable);
}

/** WebKit's driver, its little browser (whose folder carries the processor's name) and the screen both need. */
export function findWebKit() {
  const driver = which('WebKitWebDriver');
  const xvfb = which('Xvfb');
  const browser = driver && findMiniBrowser();
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

function findMiniBrowser() {
  try {
    const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8', stdio: 'pipe' });
    return files.split('\n').find((file) => file.endsWith('/MiniBrowser'));
  } catch {
    return undefined;
  }
}

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * Which engines this machine has. `BROWSERS=chromium,firefox` leaves the others out.
 * @returns {{ chromium?: string, firefox?: string, webkit?: { driver: string, xvfb: string, browser: string } }}
 */
export function findBrowsers() {
  const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(finders);
  return Object.fromEntries(wanted.map((name) => [name, finders[name]?.()]).filter(([, found]) => found !== undefined));
}

/** As `findBrowsers`, after installing what is missing on a Debian whose root we are. Throws without a Chromium. */
export function ensureBrowsers(log = console.log) {
  const missing = Object.keys(finders).filter((name) => !finders[name]());
  if (missing.length && canInstall()) {
    for (const name of missing) install(name, log);
  }
  for (const name of ['firefox', 'webkit']) {
    if (!finders[name]()) log(`${name}: not found, its tests are skipped`);
  }
  if (!findChromium()) {
    throw new Error('No Chromium or Chrome found: install one, or name it in CHROME_PATH.');
  }
  return findBrowsers();
}

function canInstall() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

let listsAreFresh = false;

function install(name, log) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  log(`${name}: installing ${debianPackages[name].join(', ')}`);
  try {
    if (!listsAreFresh) apt('update');
    listsAreFresh = true;
    apt('install', '-y', '--no-install-recommends', ...debianPackages[name]);
  } catch (error) {
    log(
      `${name}: could not be installed (${String(error.stderr || error.message)
        .trim()
        .split('\n')
        .at(-1)})`,
    );
  }
}
