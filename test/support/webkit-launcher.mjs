// WebKitGTK's MiniBrowser for the test runner: starts WebKitWebDriver, and Xvfb where there is no display.
// It is WebKit, not Safari: VoiceOver and macOS or iOS behaviour are not covered by it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** @param {{ path: string, driver: string }} webkit as found by scripts/browser.mjs */
export async function webkitLauncher({ path, driver }) {
  const port = await freePort();
  start(driver, [`--port=${port}`], { ...process.env, ...(await display()) });
  await until(() => accepts(port), 'WebKitWebDriver');
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver', // not BiDi
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    },
  });
  // The launcher names itself after the program when it initialises.
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

async function display() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
  let number = 90;
  const socket = () => `/tmp/.X11-unix/X${number}`;
  while (existsSync(socket())) number += 1;
  start('Xvfb', [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], process.env);
  await until(() => existsSync(socket()), 'Xvfb');
  return { DISPLAY: `:${number}` };
}

/** The child ends with this process. */
function start(program, args, env) {
  const child = spawn(program, args, { stdio: 'ignore', env });
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  process.once('exit', () => child.kill());
}

async function until(ready, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await sleep(100);
  }
  throw new Error(`${what} did not start within 30 seconds`);
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.unref().once('connect', () => socket.destroy());
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
