/**
 * Finds the three browser engines that the tests run in. On Debian as root it installs those that are missing;
 * elsewhere it names them and how to get them. With `CI=true` a missing engine is an error.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './run.mjs';

const onPath = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
const first = (...paths) => paths.find((path) => path && existsSync(path));

/** Files of a Debian package that end in a name. */
const inPackage = (name, end) => {
  const { stdout, status } = spawnSync('dpkg', ['-L', name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').find((file) => file.endsWith(end)) : undefined;
};

const engines = {
  chromium: {
    packages: ['chromium'],
    find: () =>
      first(
        process.env.CHROMIUM_PATH,
        onPath('chromium'),
        onPath('google-chrome'),
        onPath('chromium-browser'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
    help: 'install Chromium or Chrome, or set CHROMIUM_PATH to it',
  },
  firefox: {
    packages: ['firefox-esr'],
    find: () => first(process.env.FIREFOX_PATH, onPath('firefox'), onPath('firefox-esr'), '/Applications/Firefox.app/Contents/MacOS/firefox'),
    help: 'install Firefox, or set FIREFOX_PATH to it',
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find() {
      const driver = first(process.env.WEBKIT_DRIVER_PATH, onPath('WebKitWebDriver'));
      const browser = first(process.env.WEBKIT_BROWSER_PATH, inPackage('libwebkit2gtk-4.1-0', '/MiniBrowser'));
      const display = onPath('Xvfb');
      return driver && browser && display ? { driver, browser, display } : undefined;
    },
    help: 'on Linux, install WebKitGTK with its WebDriver and Xvfb (Debian: apt-get install webkit2gtk-driver xvfb); elsewhere it is left out',
  },
};

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Text must be as wide on every machine: on Linux, browsers see only the fonts that this file names, which come with npm.
 * Set the variable to try others, such as those of the machine in `/etc/fonts/fonts.conf`.
 */
process.env.FONTCONFIG_FILE ??= `${root}test/browser/fonts.conf`;

/** Lets pages in Firefox read those fonts: its sandbox knows only the folders of the system. */
export const firefoxPrefs = { 'security.sandbox.content.read_path_whitelist': `${root}node_modules/dejavu-fonts-ttf/ttf/` };

/** The engines that are here, by name. Throws where one is missing and CI asks for all of them. */
export function findBrowsers() {
  const missing = () => Object.entries(engines).filter(([, engine]) => !engine.find());
  if (missing().length && canInstall()) install(missing().flatMap(([, { packages }]) => packages));
  const lacking = missing().map(([name, { help }]) => `${name} is missing: ${help}.`);
  if (lacking.length && process.env.CI === 'true') throw new Error(lacking.join('\n'));
  for (const line of lacking) console.warn(`${line} Its tests are left out.`);
  return Object.fromEntries(Object.entries(engines).flatMap(([name, { find }]) => (find() ? [[name, find()]] : [])));
}

/** Flags that let Chromium run as root in a container, and keep it from the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
