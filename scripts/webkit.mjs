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

/** @param {{ driver: string, xvfb: string, browser: string }} webkit what `findWebKit` found */
export async function webkitLauncher({ driver, xvfb, browser }) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  const children = [];
  let folder;
  const end = () => {
    for (const child of children.splice(0)) child.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };

  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  // One test file at a time, in a page of its own: with more, the driver runs them in frames that share one focus.
  launcher.concurrency = 1;
  launcher.initialize = async (config) => {
    await initialize({ ...config, concurrency: 1 });
    launcher.name = 'WebKit';
    folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    const { screen, display } = startScreen(xvfb);
    children.push(screen);
    process.once('exit', end);
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
  };
  launcher.stop = async () => {
    await stop();
    end();
  };
  return launcher;
}
