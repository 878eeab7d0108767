/**
 * What a test asks of the browser's driver: a real key, a real click, the roles that a screen reader is given.
 * The same in all three engines; the runner's own commands work in some of them only.
 * An element is named by an attribute that the test sets on it for the time of the command.
 */
import { Key } from 'selenium-webdriver';

const tableRoles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
const tableParts = 'table, tr, th, td';

/** What may have a role, so that not every element is asked for it. */
const candidates = {
  button: 'button',
  checkbox: 'input',
  combobox: 'select',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a',
  navigation: 'nav',
  radio: 'input',
  region: '[role]',
  status: '[role]',
  table: 'table',
};

/** A driver stalls now and then when it is asked many things at a time. */
async function oneByOne(items, ask) {
  const answers = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

/** In the page: an element's shadow root and those within, or the element itself, where there is what may have a role. */
function rootsWith(element, selector) {
  const rootsIn = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []))];
  return rootsIn(element.shadowRoot ?? element).filter((root) => root.querySelector(selector));
}

/**
 * How many elements a screen reader is given with a role, through Puppeteer. Firefox's answers end at a shadow root, so each is asked by itself;
 * a selector that looks into all of them takes Firefox so long on a whole guide that the runner gives up.
 */
async function countIn(page, mark, selector, aria) {
  const element = await page.$(`>>> [${mark}]`);
  const isFirefox = (await page.browser().version()).startsWith('firefox');
  const roots = isFirefox ? [...(await (await element.evaluateHandle(rootsWith, selector)).getProperties()).values()] : [element];
  const found = await oneByOne(roots, (root) => root.$$(`::-p-aria(${aria})`));
  return found.flat().length;
}

/** Chromium and Firefox, through Puppeteer. `>>>` looks into shadow roots. */
const puppeteer = {
  async press(page, { keys, shift }) {
    if (shift) await page.keyboard.down('Shift');
    for (const key of keys) await page.keyboard.press(key === 'Space' ? ' ' : key);
    if (shift) await page.keyboard.up('Shift');
  },
  async click(page, { mark }) {
    const element = await page.$(`>>> [${mark}]`);
    await element.click();
  },
  async roles(page, { mark }) {
    const counts = await oneByOne(tableRoles, async (role) => [role, await countIn(page, mark, tableParts, `[role="${role}"]`)]);
    return Object.fromEntries(counts);
  },
  countOf: (page, { mark, role, name }) => countIn(page, mark, candidates[role], `[role="${role}"][name="${name}"]`),
};

/** Finds the marked element, in shadow roots too. */
const findMarked = `
  const find = (root, selector) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) return element;
      const inner = element.shadowRoot && find(element.shadowRoot, selector);
      if (inner) return inner;
    }
  };
  const marked = find(document, arguments[0]);`;

/** WebKitGTK calls a native select a button, since it pops up. */
const sameInWebKit = { combobox: ['combobox', 'button'] };

/** WebDriver's own names of keys. */
const keyCodes = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** WebKit, through WebDriver; a test runs in a frame of the runner's page. */
const webdriver = {
  async press(driver, { keys, shift }) {
    const actions = driver.actions();
    const codes = keys.map((key) => keyCodes[key]);
    await (shift ? actions.keyDown(Key.SHIFT).sendKeys(...codes).keyUp(Key.SHIFT) : actions.sendKeys(...codes)).perform();
  },
  async click(driver, { mark }) {
    const element = await driver.executeScript(`${findMarked} marked.scrollIntoView({ block: 'center' }); return marked;`, `[${mark}]`);
    await driver.actions().move({ origin: element }).click().perform();
  },
  async roles(driver, { mark }) {
    const elements = await driver.executeScript(
      `${findMarked} return [...(marked.shadowRoot ?? marked).querySelectorAll(arguments[1])].filter((element) => element.checkVisibility());`,
      `[${mark}]`,
      tableParts,
    );
    const roles = await oneByOne(elements, (element) => element.getAriaRole());
    return Object.fromEntries(tableRoles.map((role) => [role, roles.filter((found) => found === role).length]));
  },
  async countOf(driver, { mark, role, name }) {
    const elements = await driver.executeScript(
      `${findMarked}
      const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      return [...all(marked), ...(marked.shadowRoot ? all(marked.shadowRoot) : [])].filter((element) => element.matches(arguments[1]) && element.checkVisibility());`,
      `[${mark}]`,
      candidates[role],
    );
    const matches = await oneByOne(elements, async (each) => (sameInWebKit[role] ?? [role]).includes(await each.getAriaRole()) && (await each.getAccessibleName()) === name);
    return matches.filter(Boolean).length;
  },
};

/** The runner takes nothing for a command that it does not know. */
const done = 'done';

export const commands = () => ({
  name: 'driver-commands',
  async executeCommand({ command, payload, session }) {
    const name = command.replace('driver:', '');
    if (command === name) return undefined;
    const { browser, id } = session;
    if (browser.type === 'puppeteer') return (await puppeteer[name](browser.getPage(id), payload)) ?? done;
    const { driver, iframeManager } = browser;
    await driver.switchTo().frame(await driver.findElement({ id: iframeManager.framePerSession.get(id) }));
    try {
      return (await webdriver[name](driver, payload)) ?? done;
    } finally {
      await driver.switchTo().defaultContent();
    }
  },
});
