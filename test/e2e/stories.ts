/** Prints every story as plain HTML, what a page's author would write: by file, then by name. In a process of its own, since stories and servers each register the elements. */
import path from 'node:path';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { globSync } from 'tinyglobby';

const root = path.join(import.meta.dirname, '../..');

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
}

/** Words that a story sets in script stand in a script tag; styles in attributes are the story's own, and a strict policy takes none. */
async function asHtml(template: TemplateResult): Promise<string> {
  const html = (await collectResult(render(template, { elementRenderers: [] }))).replace(/<!--.*?-->| defer-hydration| style="[^"]*"/g, '');
  const content = template.values[template.strings.findIndex((text) => text.trimEnd().endsWith('.content='))];
  return content ? html.replace(/<clinic-content[^>]*>/, (tag) => `${tag}<script type="application/json">${JSON.stringify(content)}</script>`) : html;
}

const files = globSync('stories/elements/*.stories.ts', { cwd: root }).sort();
const read = files.map(async (file) => {
  const { default: meta, ...stories } = (await import(path.join(root, file))) as Record<string, Story> & { default: Story };
  const written = Object.entries(stories).map(async ([name, story]) => [name, await asHtml((story.render ?? meta.render)!({ ...meta.args, ...story.args }))] as const);
  return [file, Object.fromEntries(await Promise.all(written))] as const;
});
console.log(JSON.stringify(Object.fromEntries(await Promise.all(read))));
