/** Pages that are hard on what stands in them, by name: style sheets of our own in `styles/`, and frameworks as they are published. */

const packages = '../../node_modules/';

export interface Page {
  readonly file: string;
  /** Makes each of its declarations `!important`. */
  readonly important?: boolean;
}

export const pages: Readonly<Record<string, Page>> = {
  'a root of 62.5 %': { file: './styles/small-root.css' },
  'a reset of everything': { file: './styles/reset.css' },
  'a reset of everything that nothing goes before': { file: './styles/reset.css', important: true },
  'rules for tags that nothing goes before': { file: './styles/loud-tags.css' },
  'text set on everything': { file: './styles/loud-text.css' },
  'text set on everything that nothing goes before': { file: './styles/loud-text.css', important: true },
  'an old WordPress theme': { file: './styles/old-theme.css' },
  'text set on the parent': { file: './styles/inherited.css' },
  'a parent whose text has no size': { file: './styles/no-size.css' },
  'right to left by style alone': { file: './styles/right-to-left.css' },
  Bootstrap: { file: `${packages}bootstrap/dist/css/bootstrap.min.css` },
  Bulma: { file: `${packages}bulma/css/bulma.min.css` },
  'Tailwind’s preflight': { file: `${packages}tailwindcss/preflight.css` },
};

/** Pages whose colours are not those of their `color-scheme`. */
export const mismatched: Readonly<Record<string, Page>> = {
  'a dark page that does not say so': { file: './styles/dark-unsaid.css' },
  'a light page in a dark color scheme': { file: './styles/light-in-dark.css' },
};

/** Looks are read at once: no change of colour may be under way. */
const atOnce = '*, ::before, ::after { animation: none !important; transition: none !important; }';

async function read(file: string): Promise<string> {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) throw new Error(`There is no ${file}`);
  // Tailwind's build puts the theme's values there; without a theme, those that stand beside them.
  return (await answer.text()).replaceAll(/--theme\(\s*--[\w-]+,((?:[^()]|\([^()]*\))*)\)/g, '$1');
}

/** Puts a page's style sheet into the document; the answer takes it out again. */
export async function dress({ file, important = false }: Page): Promise<() => void> {
  const css = await read(file);
  const style = document.createElement('style');
  style.textContent = atOnce + (important ? css.replaceAll(/;$/gm, ' !important;') : css);
  document.head.append(style);
  await laidOut();
  return () => style.remove();
}

/** A table learns from a layout whether it scrolls, and is laid out once more. */
export async function laidOut(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}
