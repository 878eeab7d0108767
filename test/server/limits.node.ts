import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender, renderToString } from '../../dist/server/index.js';

const timed = async (html: string) => {
  const start = performance.now();
  const result = await prerender(html);
  assert.ok(performance.now() - start < 5_000, `${performance.now() - start} ms`);
  return result;
};

describe('a page made to keep a server busy', () => {
  const tooDeep: Readonly<Record<string, string>> = {
    'elements that are never closed': '<modality-card>'.repeat(32_000),
    'providers in one another': '<clinic-content>'.repeat(8_000),
    'providers in one another, closed': '<clinic-content>'.repeat(8_000) + '</clinic-content>'.repeat(8_000),
  };
  for (const [name, html] of Object.entries(tooDeep)) {
    it(`is left as it is, with a message that says what to do: ${name}`, async () => {
      const { html: left, problems } = await timed(html);
      assert.equal(left, html);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, /^expected tags at most 512 deep in one another, got <[a-z-]+> deeper \(close the tags before it\)/);
    });
  }

  it('is left as it is where formatting would be opened again in every paragraph', async () => {
    const html = `<p>${Array.from({ length: 400 }, (_, index) => `<b id="${index}">`).join('')}</p>${'<p>x</p>'.repeat(20_000)}`;
    const { html: left, problems } = await timed(html);
    assert.equal(left, html);
    assert.match(problems[0]!.message, /^expected formatting such as <b> that is closed/);
  });

  it('is read a few times only, however many layers come to light', async () => {
    for (const mark of ['<div data-clinic-words></div>', '<div data-clinic-words="0.0.1"></div>']) {
      const html = `<modality-card modality=swedish>${'<'.repeat(3_200)}${mark}${mark.slice(1).repeat(3_200)}`;
      assert.equal((await timed(html)).html, html);
    }
  });
});

describe('what stands in an element', () => {
  it('does not become a tag when what was written between it is taken out', async () => {
    const html = '<modality-card modality="swedish"><<div data-clinic-words="0.0.1"></div>img src=x onerror=alert(1)></modality-card>';
    const { html: left, problems } = await prerender(html);
    assert.equal(left, html);
    assert.match(problems[0]!.message, /^modality-card: what was written into it before stays as it is/);
  });

  for (const own of ['<div data-clinic-words><p>Mine</p></div>', '<div data-clinic-words="0.0.1"><p onclick="x()">Mine</p></div>', '<div data-clinic-words="0.0.1"><img src="mine.png"></div>']) {
    it(`stays where it only looks like what was written: ${own}`, async () => {
      const { html, problems } = await prerender(`<modality-card modality="swedish">${own}</modality-card>`);
      assert.ok(html.includes(own));
      assert.match(problems[0]!.message, /^modality-card: has data-clinic-words on markup that is not from here/);
    });
  }
});

describe('what goes into a page or a log', () => {
  it('has no nonce that could end its attribute', async () => {
    const nonce = 'x" onload="alert(1)';
    await assert.rejects(renderToString('modality-card', { modality: 'swedish' }, { nonce }), /^TypeError: nonce: expected letters, digits/);
    await assert.rejects(prerender('<modality-card modality="swedish"></modality-card>', { nonce }), /^TypeError: nonce: expected/);
    assert.match(await renderToString('modality-card', { modality: 'swedish' }, { nonce: 'r4nd0m+/-_==' }), /<style nonce="r4nd0m\+\/-_=="/);
  });

  it('shows control characters of attributes and keys escaped', async () => {
    const words = `<clinic-content><script type="application/json">{"x\\n::error::\\u001b[31m": 1}</script></clinic-content>`;
    const { problems } = await prerender(`${words}<modality-card modality="x\n::error::\u001b[31m\u202e"></modality-card><clinic-content src="\n::error::"></clinic-content>`);
    assert.equal(problems.length, 3);
    for (const { message } of problems) {
      assert.doesNotMatch(message, /[\u0000-\u001f\u202e]/);
      assert.match(message, /\\u000a::error::|\\n::error::/);
    }
  });
});
