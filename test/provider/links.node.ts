import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeLink, withSafeLinks } from '../../src/provider/clinic-content/links.js';

const safe = ['https://clinic.example/book', 'http://clinic.example', 'HTTPS://CLINIC.EXAMPLE', 'mailto:hello@clinic.example', 'tel:+15550100', '/book', 'book.html?kind=swedish', '#book', '//clinic.example/book'];
const unsafe = ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x', 'blob:https://clinic.example/1', 'file:///etc/passwd', 'ftp://clinic.example', 'https://', 'http://['];

describe('a link', () => {
  for (const address of safe) it(`may lead to ${address}`, () => assert.equal(isSafeLink(address), true));
  for (const address of unsafe) it(`may not lead to ${JSON.stringify(address)}`, () => assert.equal(isSafeLink(address), false));
});

describe('a patch', () => {
  it('loses the links that are not safe, says so, and keeps the rest', () => {
    const found: string[] = [];
    const patch = {
      clinic: { name: 'Riverside', bookingUrl: 'javascript:alert(1)' },
      modalities: { medical: { bookingUrl: '/medical', area: 'The back' }, swedish: { bookingUrl: 7 }, sports: null, order: ['medical'] },
    };
    const before = structuredClone(patch);
    const result = withSafeLinks(patch, (path, address) => found.push(`${path} ${address}`));
    assert.deepEqual(result, {
      clinic: { name: 'Riverside' },
      modalities: { medical: { bookingUrl: '/medical', area: 'The back' }, swedish: {}, sports: null, order: ['medical'] },
    });
    assert.deepEqual(found, ['clinic.bookingUrl javascript:alert(1)', 'modalities.swedish.bookingUrl 7']);
    assert.deepEqual(patch, before);
  });

  it('may take a link away', () => {
    assert.deepEqual(withSafeLinks({ clinic: { bookingUrl: null } }, () => assert.fail()), { clinic: { bookingUrl: null } });
  });
});
