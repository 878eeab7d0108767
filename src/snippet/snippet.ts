/**
 * What to paste into a site, from what a clinic chose. Pure: no page, no network. `words.ts` puts plain words in.
 * The builder shows it, the tests paste it into pages, and whatever prints it gets the same.
 */
import { rule } from './css.js';
import { attributesOf, json, markup, written, type Markup } from './markup.js';
import { cssOf, themes, type ThemeId } from './themes.js';

/** Kinds of sites, each with its own way to take what is pasted. */
export const platforms = ['html', 'wordpress', 'squarespace', 'wix', 'npm'] as const;

export type Platform = (typeof platforms)[number];

/** An element on the page. */
export interface Chosen {
  readonly tag: string;
  /** Its own attributes, such as a card's `modality`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** The clinic's own title. */
  readonly title?: string | undefined;
  /** The clinic's own line below the title. */
  readonly before?: string | undefined;
}

export interface Choices {
  readonly platform: Platform;
  /** In the order to show. */
  readonly elements: readonly Chosen[];
  readonly clinicName?: string | undefined;
  readonly phone?: string | undefined;
  readonly bookingUrl?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  /** Ids of modalities, in the order to show. Without any, all of them are on offer. */
  readonly offers?: readonly string[] | undefined;
  /** By the modality's id. */
  readonly prices?: Readonly<Record<string, string>> | undefined;
  /** Sets what the elements look like; without one they look as they come. */
  readonly theme?: ThemeId | undefined;
  /** A colour such as `#1f5f8b`, in place of the theme's. */
  readonly brand?: string | undefined;
  /** Code of the language, such as `es`. */
  readonly lang: string;
  /** Address of the folder with the CDN files; `{version}` in it stands for the version. */
  readonly cdn: string;
  readonly version: string;
  /** Hash of `clinic-elements.js`, as the list of hashes has it. */
  readonly integrity: string;
}

/** One thing to do. */
export interface Step {
  readonly title: string;
  readonly note?: string;
  /** What to paste. */
  readonly code: string;
  readonly language: 'html' | 'js' | 'css' | 'text';
  /** The same where a form asks for it piece by piece. */
  readonly fields?: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A CDN that serves what is published on npm. */
export const publicCdn = 'https://cdn.jsdelivr.net/npm/clinic-elements@{version}/dist/cdn';

export const snippet = (choices: Choices): Step[] => steps[choices.platform](choices);

/** All that stands on a page in plain HTML: script, look, and the elements with what they should know around them. */
export const page = (choices: Choices): Markup[] => [script(choices), style(choices), around(choices)];

const steps: Record<Platform, (choices: Choices) => Step[]> = {
  html: (choices) => [
    {
      title: 'Paste this into your page',
      note: 'Where the elements should stand, in the body of the page. It brings along the script, what the elements look like and what they should know of your clinic. A page that you start from nothing needs <meta charset="utf-8"> and <meta name="viewport" content="width=device-width"> in its head.',
      code: written(page(choices)),
      language: 'html',
    },
  ],
  wordpress: (choices) => [
    site(choices, 'Paste it into the footer of the site. Without a field for that in your theme, a plugin such as WPCode has one: Code Snippets, Header & Footer, Footer.'),
    block(choices, 'On each page: a Custom HTML block', 'Add a Custom HTML block and paste. If the tags are gone after saving, your account may not use them: ask an administrator of the site to paste.'),
  ],
  squarespace: (choices) => [
    site(choices, 'Open Settings, then Code Injection (under Advanced or Developer Tools), and paste it into Footer. Your plan must have Code Injection.'),
    block(choices, 'On each page: a Code block', 'Edit the page, add a Code block, choose HTML and paste. The editor may show only the plain words: save, and look at the page itself.'),
  ],
  wix: (choices) => [
    site(choices, 'In the dashboard open Settings, then Custom Code. Add it to all pages, at the end of the body. The site must be published under its own domain.'),
    ...choices.elements.map((chosen) => customElement(choices, chosen)),
  ],
  npm: (choices) => [
    { title: 'Install', code: `npm install clinic-elements@${choices.version}`, language: 'text' },
    {
      title: 'Import in your script',
      note: 'Only what is imported ends up in your bundle.',
      code: ['clinic-content', ...choices.elements.map(({ tag }) => tag)].map((tag) => `import 'clinic-elements/${tag}';`).join('\n'),
      language: 'js',
    },
    { title: 'Add to your style sheet', code: css(choices), language: 'css' },
    { title: 'Put into your page', code: written([around(choices)]), language: 'html' },
  ],
};

/** What page builders take once for all pages: their filters let no script through in the pages themselves. */
const site = (choices: Choices, note: string): Step => ({
  title: 'Once for the whole site',
  note,
  code: written([script(choices), style(choices), provider(choices, { page: '' })]),
  language: 'html',
});

/** What page builders take in a page. A filter that removes tags leaves the words in them: there is nothing else to leave. */
function block({ elements, lang }: Choices, title: string, note: string): Step {
  const tags = elements.map(element);
  return { title, note, code: written(lang === 'en' ? tags : [markup('div', { lang }, tags)]), language: 'html' };
}

/** What Wix asks for in the dialog of a custom element, which takes attributes and nothing between the tags. */
function customElement(choices: Choices, { tag, attributes, title, before }: Chosen): Step {
  const own = [title, before].filter((text) => text !== undefined).map((text) => `“${text}”`);
  const set = attributesOf(markup(tag, { ...attributes, 'heading-level': title === undefined ? undefined : 'none', lang: langOf(choices) }));
  const fields = [
    { name: 'Server URL', value: scriptAddress(choices) },
    { name: 'Tag name', value: tag },
    ...set.map(([name, value]) => ({ name: `Attribute ${name}`, value })),
  ];
  return {
    title: `Custom element: ${tag}`,
    note: `Add an element: Embed, Custom Element. Choose Source takes the address and the tag name${set.length ? ', Set Attributes the rest' : ''}.${own.length ? ` Above it, add a text with your own words: ${own.join(' and ')}.` : ''}`,
    code: fields.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    language: 'text',
    fields,
  };
}

const scriptAddress = ({ cdn, version }: Choices) => `${cdn.replace('{version}', version).replace(/\/$/, '')}/clinic-elements.js`;

const script = (choices: Choices) => markup('script', { type: 'module', src: scriptAddress(choices), integrity: choices.integrity, crossorigin: 'anonymous' });

/** The look, and the space between elements, which bring none along. Wix places each in a box of its own. */
function css({ platform, theme = 'default', brand, elements }: Choices): string {
  const { tokens, panel } = themes[theme];
  const own = brand && /^#[0-9a-f]{6}$/i.test(brand) ? { '--clinic-brand': brand } : {};
  const tags = elements.map(({ tag }) => tag).join(',\n');
  const look = cssOf({ tokens: { ...tokens, ...own }, panel: tags ? panel : undefined }, tags);
  return [look, tags && platform !== 'wix' && rule(tags, { 'margin-block': '3em' })].filter(Boolean).join('\n');
}

const style = (choices: Choices) => markup('style', {}, css(choices));

const langOf = ({ lang }: Choices) => (lang === 'en' ? undefined : lang);

/** The clinic's details with what they hold for between them. */
function provider({ clinicName, phone, bookingUrl, emergencyNumber, offers = [], prices = {} }: Choices, more: Markup['attributes'], content: readonly Markup[] = []): Markup {
  const attributes = {
    'clinic-name': clinicName,
    phone,
    'booking-url': bookingUrl,
    'emergency-number': emergencyNumber,
    offers: offers.length ? offers.join(' ') : undefined,
  };
  const modalities = Object.fromEntries(Object.entries(prices).map(([id, price]) => [id, { price }]));
  const own = Object.keys(modalities).length ? [markup('script', { type: 'application/json' }, json({ modalities }))] : [];
  return markup('clinic-content', { ...attributes, ...more }, [...own, ...content]);
}

const around = (choices: Choices) => provider(choices, { lang: langOf(choices) }, choices.elements.map(element));

/** Some filters take `slot` away and leave `data-*`, from which a stand-in takes it. */
const inSlot = (name: string) => ({ slot: name, 'data-slot': name });

const element = ({ tag, attributes, title, before }: Chosen): Markup =>
  markup(tag, attributes, [
    ...(title === undefined ? [] : [markup('span', inSlot('title'), title)]),
    ...(before === undefined ? [] : [markup('p', inSlot('before'), before)]),
  ]);
