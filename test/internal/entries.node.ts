import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, knownIds, words } from '../../src/internal/entries.js';

describe('ids of a section', () => {
  it('are its entries as they stand, without what the section keeps for itself', () => {
    assert.deepEqual(idsOf({ status: {}, sources: {}, everyone: {}, medical: {}, swedish: {} }), ['medical', 'swedish']);
  });

  it('follow its order; what that leaves out comes after, what is not there is passed over', () => {
    assert.deepEqual(idsOf({ order: ['c', 'x', 'a'], a: 1, b: 2, c: 3 }), ['c', 'a', 'b']);
  });
});

describe('ids in a list attribute', () => {
  it('have any white space between them', () => {
    assert.deepEqual(words(' medical \n\tswedish  '), ['medical', 'swedish']);
    assert.deepEqual(words('  '), []);
  });

  it('come as listed, each once, and the unknown ones are told', () => {
    const unknown: string[] = [];
    assert.deepEqual(knownIds(['b', 'x', 'a', 'b'], ['a', 'b', 'c'], (id) => unknown.push(id)), ['b', 'a']);
    assert.deepEqual(unknown, ['x']);
  });
});
