import assert from 'node:assert/strict';
import { it } from 'node:test';
import { totalMinutes } from '../../../src/elements/session-expectations/total-minutes.js';

const step = (minutes?: [number, number]) => ({ title: 'A step', text: 'It takes time.', ...(minutes && { minutes }) });

it('the visit takes what its steps take, least and most', () => {
  assert.deepEqual(totalMinutes([step([10, 15]), step(), step([30, 60])]), [40, 75]);
});

it('steps without minutes take no time that could be told', () => {
  assert.equal(totalMinutes([step(), step()]), undefined);
});
