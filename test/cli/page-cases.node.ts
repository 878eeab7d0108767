import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const script = (type = 'application/json') => `<script type="${type}">{"faqs": {}}</script>`;
const isMistake = /faqs: expected one of/;
const isStandIn = /clinic-content: expected the tag <clinic-content> itself, which is not available as a stand-in/;
const isTooDeep = /expected tags at most 512 deep in one another/;

/** What is found in a page, in its order. */
const cases: Readonly<Record<string, readonly [html: string, ...found: RegExp[]]>> = {
  'a provider': [`<clinic-content>${script()}</clinic-content>`, isMistake],
  'a type in capitals': [`<clinic-content>${script('Application/JSON')}</clinic-content>`, isMistake],
  'a type with more to it': [`<clinic-content>${script('application/json; charset=utf-8')}</clinic-content>`],
  'a tag in capitals': [`<CLINIC-CONTENT>${script()}</CLINIC-CONTENT>`, isMistake],
  'a stand-in': [`<div data-clinic-element="clinic-content" data-page>${script()}</div>`, isStandIn],
  'a template': [`<template><clinic-content>${script()}</clinic-content></template>`],
  'a comment': [`<!-- <clinic-content>${script()}</clinic-content> -->`],
  'the text of a script': [`<script>"<clinic-content>"</script>${script()}`],
  'a script that is not right in the provider': [`<clinic-content><div>${script()}</div></clinic-content>`],
  'providers in one another': [`<clinic-content>${script()}<p><clinic-content>${script()}</clinic-content></clinic-content>`, isMistake, isMistake],
  'a provider that is not closed': [`<clinic-content>\r\n${script()}<p>More`, isMistake],
  'a script that is not closed': [`<clinic-content><script type="application/json">{"faqs": {}}`, isMistake],
  'lines that end as on Windows': [`<clinic-content>\r\n<script type="application/json">\r\n{\r\n"faqs": {}}</script></clinic-content>`, isMistake],
  'too many tags in one another': [`${'<clinic-content>'.repeat(8_000)}${script()}`, isTooDeep],
};

describe('validate and prerender', () => {
  for (const [name, [html, ...found]] of Object.entries(cases)) {
    it(`find the same: ${name}`, () => {
      writeFileSync(path.join(folder, 'page.html'), html);
      const said = (command: string) => run([command, 'page.html'], { cwd: folder }).out.split('\n').filter((line) => /^page\.html:\d/.test(line));
      const [validated, prerendered] = [said('validate'), said('prerender')];
      assert.equal(validated.length, found.length, validated.join('\n'));
      for (const [index, pattern] of found.entries()) assert.match(validated[index]!, pattern);
      const places = (lines: readonly string[]) => lines.map((line) => /^\S+?:\d+:\d+:/.exec(line)![0]);
      assert.deepEqual(places(prerendered), places(validated));
      for (const [index, pattern] of found.entries()) assert.match(prerendered[index]!, pattern);
    });
  }
});
