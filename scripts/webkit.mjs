/** WebKitGTK under web-test-runner: the screen and the driver are started with the launcher, and stopped with it. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilListening(port, seconds = 20) {
  for (let attempt = 0; attempt < seconds * 10; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within ${seconds} s`);
}

/** Starts a screen of our own; it picks a number that is free and tells us on its fourth channel. */
function startScreen(xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { screen, display };
}

/**
 * Starts WebKit's driver, and a screen for its browser.
 * @param {{ driver: string, xvfb: string, browser: string }} webkit what `findWebKit` found
 * @returns {Promise<{ port: number, capabilities: object, stop: () => void }>} where the driver listens, and what to
 * ask it for
 */
export async function startWebKit({ driver, xvfb, browser }) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const { screen, display } = startScreen(xvfb);
  children.push(screen);
  const port = await freePort();
  children.push(
    spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: await display,
        XDG_RUNTIME_DIR: folder,
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    }),
  );
  await untilListening(port);
  const options = { binary: browser, args: ['--automation'] };
  return { port, capabilities: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }, stop };
}

/** @param {{ driver: string, xvfb: string, browser: string }} webkit what `findWebKit` found */
export function webkitLauncher(webkit) {
  // The launcher hands these to its client when it opens the first page: by then the rest is known.
  const options = { hostname: '127.0.0.1', capabilities: { browserName: 'MiniBrowser' } };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let stopDriver;
  // One test file at a time, in a page of its own: with more, the driver runs them in frames that share one focus.
  launcher.concurrency = 1;
  launcher.initialize = async (config) => {
    const { port, capabilities, stop } = await startWebKit(webkit);
    stopDriver = stop;
    Object.assign(options, { port, capabilities: { 'wdio:enforceWebDriverClassic': true, ...capabilities } });
    await initialize({ ...config, concurrency: 1 });
    launcher.name = 'WebKit';
  };
  launcher.stop = async () => {
    await stop();
    stopDriver?.();
  };
  return launcher;
}
