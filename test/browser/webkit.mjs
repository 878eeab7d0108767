/** Starts WebKitGTK's MiniBrowser under its WebDriver, on a screen of its own, and gives the test runner a launcher for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seleniumLauncher } from '@web/test-runner-selenium';
import { Builder } from 'selenium-webdriver';

/** A process that ends with this one. */
function start(command, args, options) {
  const child = spawn(command, args, options);
  process.on('exit', () => child.kill());
  return child;
}

/** Xvfb finds a free display and writes its number to the file descriptor that it is given. */
async function startDisplay(command) {
  const xvfb = start(command, ['-displayfd', '3', '-screen', '0', '1400x1000x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(xvfb.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

async function startDriver(command, env) {
  const port = 4_444 + (process.pid % 1_000);
  start(command, [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${url}/status`).catch(() => undefined);
    if (ready?.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKit's driver did not answer at ${url}`);
}

/** @param {{ driver: string, browser: string, display: string }} webkit The programs, as `findBrowsers` gives them. */
export async function webkitLauncher({ driver, browser, display }) {
  const env = { ...process.env, DISPLAY: await startDisplay(display), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' };
  const url = await startDriver(driver, env);
  const driverBuilder = new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } });
  return seleniumLauncher({ driverBuilder });
}
