import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeLink } from '../../src/schema/link.js';

const safe = ['https://clinic.example/book', 'http://clinic.example', 'HTTPS://CLINIC.EXAMPLE', 'mailto:hello@clinic.example', 'tel:+15550100', '/book', 'book.html?kind=swedish', '#book', '//clinic.example/book'];
const unsafe = ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x', 'blob:https://clinic.example/1', 'file:///etc/passwd', 'ftp://clinic.example', 'https://', 'http://['];

describe('a link', () => {
  for (const address of safe) it(`may lead to ${address}`, () => assert.equal(isSafeLink(address), true));
  for (const address of unsafe) it(`may not lead to ${JSON.stringify(address)}`, () => assert.equal(isSafeLink(address), false));
});
