/** Starts WebKitGTK's MiniBrowser under its WebDriver, on a screen of its own, for the test runner and for tests of real pages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seleniumLauncher } from '@web/test-runner-selenium';
import { Builder } from 'selenium-webdriver';

/** A process that ends with this one, and does not keep it from ending. */
function start(command, args, options) {
  const child = spawn(command, args, options);
  child.unref();
  process.on('exit', () => child.kill());
  return child;
}

/** Xvfb finds a free display and writes its number to the file descriptor that it is given. */
async function startDisplay(command, size) {
  const xvfb = start(command, ['-displayfd', '3', '-screen', '0', `${size}x24`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(xvfb.stdio[3], 'data');
  xvfb.stdio[3].unref();
  return `:${String(number).trim()}`;
}

/** A process may start several, each with settings of its own. */
let drivers = 0;

async function startDriver(command, env) {
  const port = 4_444 + ((process.pid + 250 * drivers++) % 1_000);
  start(command, [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${url}/status`).catch(() => undefined);
    if (ready?.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKit's driver did not answer at ${url}`);
}

/**
 * Gives what makes a builder of sessions, one at a time, with more arguments for the browser.
 * @param {{ driver: string, browser: string, display: string }} webkit The programs, as `findBrowsers` gives them.
 * @param {string} size Of the screen.
 * @param {Record<string, string>} settings Of the system, by environment.
 */
export async function startWebkit({ driver, browser, display }, size = '1400x1000', settings = {}) {
  const env = { ...process.env, ...settings, DISPLAY: await startDisplay(display, size), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' };
  const url = await startDriver(driver, env);
  return (...args) => new Builder().usingServer(url).withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] } });
}

export async function webkitLauncher(webkit) {
  const builder = await startWebkit(webkit);
  return seleniumLauncher({ driverBuilder: builder() });
}
