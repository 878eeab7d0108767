/**
 * How work grows with its input: each row doubles the input and prints the time and how many times more it took. Where that is
 * more than 2.3 times on average, it is worse than linear, and this ends with an error.
 */
import { readOverrides } from '../dist/provider/overrides/overrides.js';

const most = 2.3;
const rounds = 5;
let isLinear = true;

/** The processor's time in milliseconds, of the shortest of a few runs: others were held up by something else. */
async function timeOf(run) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/** Prints a row for each size, of which each is twice the one before. `make` gives what is measured, with its input made. */
async function measure(name, make, sizes) {
  await make(sizes[0])();
  const times = [];
  for (const size of sizes) {
    times.push(await timeOf(make(size)));
    const [before, time] = times.slice(-2);
    console.log(`${name.padEnd(52)} ${String(size).padStart(9)} ${times.at(-1).toFixed(1).padStart(9)} ms${time === undefined ? '' : ` ${(time / before).toFixed(2)} x`}`);
  }
  const average = (times.at(-1) / times[0]) ** (1 / (sizes.length - 1));
  const isBad = average > most;
  if (isBad) isLinear = false;
  console.log(`${name.padEnd(52)}   average              ${average.toFixed(2)} x${isBad ? ' (worse than linear)' : ''}\n`);
}

const entries = (count, entry) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`entry-${index}`, entry(index)]));
const reading = (words) => {
  const text = typeof words === 'string' ? words : JSON.stringify(words);
  return () => readOverrides([{ from: 'script', text }]);
};

const answers = (count) => Array.from({ length: count }, (_, index) => ({ claim: `Answer ${index}.` }));

await measure('own words: mistakes, each an entry', (size) => reading({ faq: entries(size, () => 1) }), [125, 250, 500, 1_000]);
await measure('own words: mistakes, unknown names in 100 entries', (size) => reading({ modalities: entries(100, () => entries(size, () => 1)) }), [125, 250, 500, 1_000]);
await measure('own words: good entries', (size) => reading({ faq: entries(size, () => ({ question: 'What is it?', answer: answers(20) })) }), [125, 250, 500, 1_000]);
await measure('own words: rules that name what is not there', (size) => reading({ choosing: { rules: entries(size, () => ({ claim: 'It fits.', when: {}, effect: 'fits', modalities: Array(50).fill('thai') })) } }), [125, 250, 500, 1_000]);
await measure('own words: a list beyond the limit', (size) => reading({ faq: entries(size, () => 1) }), [12_500, 25_000, 50_000, 100_000]);
await measure('own words: brackets that never close', (size) => reading('['.repeat(size)), [125_000, 250_000, 500_000, 1_000_000]);
await measure('own words: brackets that close', (size) => reading('['.repeat(size / 2) + ']'.repeat(size / 2)), [125_000, 250_000, 500_000, 1_000_000]);

if (!isLinear) process.exitCode = 1;
