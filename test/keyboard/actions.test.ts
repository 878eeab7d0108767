/** Everything that a reader can do is done with keys alone, and focus stays where it was, however much is written anew. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { all, unfold } from '../browser/layout.js';
import { press, pressAll, rendered, shadow, shadowAll, textOf, until, type KeyName } from '../browser/support.js';
import { focused, laidOut, nameOf, pressing, reach, stopsIn } from './stops.js';

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const boxOf = (host: Element, label: string) => shadowAll<HTMLInputElement>(host, 'input').find((box) => words(box.closest('label')!) === label)!;
const chosenIn = (host: Element) => shadowAll<HTMLInputElement>(host, 'input:checked').map((box) => words(box.closest('label')!));

/** A clinic's page, with a button that the reader starts at. */
async function put(content: ReturnType<typeof html>, style = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div lang="en" style=${style}>
      <button type="button">Before</button>
      <clinic-content clinic-name="Riverside Clinic" phone="555-0100" booking-url="/book" emergency-number="911">${content}</clinic-content>
    </div>
  `);
  await rendered(page);
  await laidOut(page);
  page.querySelector('button')!.focus();
  return page;
}

/** Every element, with all that it shows unfolded; each answers for itself, so that one answer is not followed by all. */
async function everything(): Promise<HTMLElement> {
  const page = await put(html`
    <massage-guide sections="summary medical closing"></massage-guide>
    <clinic-content><condition-guide></condition-guide></clinic-content>
    <clinic-content><modality-list></modality-list></clinic-content>
    <clinic-content><massage-comparison-table></massage-comparison-table></clinic-content>
    <clinic-content><research-evidence></research-evidence></clinic-content>
    <clinic-content><safety-check view="questions"></safety-check></clinic-content>
    <clinic-content><massage-chooser></massage-chooser></clinic-content>
    <choosing-tips></choosing-tips><session-expectations></session-expectations><massage-faq></massage-faq><visit-summary></visit-summary>
  `);
  unfold(page);
  return page;
}

/** Presses a key again and again until something holds: how far a press moves a frame, and how fast, is the engine's own. */
async function pressedUntil(key: KeyName, holds: () => boolean): Promise<boolean> {
  for (let count = 0; count < 12 && !holds(); count++) {
    await press(key);
    for (let frame = 0; frame < 5 && !holds(); frame++) await new Promise(requestAnimationFrame);
  }
  return holds();
}

describe('with keys alone', () => {
  it('every part is folded with Enter and unfolded with Space', async () => {
    const page = await everything();
    const parts = [...all(page)].filter((element) => element instanceof HTMLDetailsElement);
    expect(parts.length).to.be.above(35);
    for (const part of parts) {
      const summary = part.querySelector('summary')!;
      summary.focus();
      const seen = await pressing(['Enter', 'Space'], () => [focused() === summary, part.open]);
      expect(seen, nameOf(summary)).to.deep.equal([[true, true], [true, false], [true, true]]);
    }
  });

  it('every box is ticked and unticked with Space', async () => {
    const page = await everything();
    const boxes = stopsIn(page).filter((element) => element.matches('input[type=checkbox]')) as HTMLInputElement[];
    expect(boxes.length).to.be.above(50);
    for (const box of boxes) {
      box.focus();
      const was = box.checked;
      const seen = await pressing(['Space', 'Space'], () => [focused() === box, box.checked]);
      expect(seen, nameOf(box)).to.deep.equal([[true, was], [true, !was], [true, was]]);
    }
  });

  it('every link is followed with Enter', async () => {
    const page = await everything();
    const followed: Element[] = [];
    page.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push(event.composedPath()[0] as Element);
    });
    const stops = stopsIn(page);
    const links = stops.filter((element) => element.localName === 'a');
    expect(links.length).to.be.above(50);
    await pressAll(stops.slice(1).flatMap((element): KeyName[] => (element.localName === 'a' ? ['Tab', 'Enter'] : ['Tab'])));
    expect(followed.map((element) => links.indexOf(element as HTMLElement))).to.deep.equal([...links.keys()]);
  });

  it('a line of the guide’s contents leads into its section', async () => {
    const page = await put(html`<massage-guide sections="medical differences safety visit"></massage-guide>`);
    const guide = page.querySelector('massage-guide')!;
    const { href } = location;
    await reach(page, shadow(guide, '[href="#guide-safety"]'));
    await press('Enter');
    await press('Tab');
    history.replaceState(null, '', href);
    expect(nameOf(focused())).to.contain('in safety-check');
  });

  it('every word of the glossary is explained, and its meaning hidden again', async () => {
    const page = await everything();
    const terms = [...all(page)].filter((element) => element.localName === 'glossary-term');
    expect(terms.length).to.be.above(10);
    for (const term of terms) {
      const button = shadow(term, 'button');
      const meaning = shadow(term, '[part=meaning]');
      button.focus();
      const seen = await pressing(['Enter', 'Space'], () => [focused() === button, button.ariaExpanded, meaning.checkVisibility()]);
      expect(seen, nameOf(button)).to.deep.equal([[true, 'false', false], [true, 'true', true], [true, 'false', false]]);
    }
  });

  it('a kind of massage is marked on its card, and the table shows it', async () => {
    const page = await put(html`<modality-card modality="swedish"></modality-card><massage-comparison-table></massage-comparison-table>`);
    const [card, table] = page.querySelectorAll('modality-card, massage-comparison-table');
    const box = shadow(card!, '[part=pick] input');
    await reach(page, box);
    expect(await pressing(['Space', 'Space'], () => [focused() === box, shadowAll(table!, 'thead [part=mark]').map(words)])).to.deep.equal([
      [true, []],
      [true, ['Your pick']],
      [true, []],
    ]);
  });

  it('columns are chosen and rows are hidden', async () => {
    const page = await put(html`<massage-comparison-table modalities="medical swedish sports" aspects="clothing minutes choices"></massage-comparison-table>`);
    const table = page.querySelector('massage-comparison-table')!;
    const shown = () => ['thead th', 'tbody th'].map((head) => shadowAll(table, head).filter((each) => each.checkVisibility()).length);
    const sports = boxOf(table, 'Sports');
    await reach(page, sports);
    expect(await pressing(['Space'], () => [focused() === sports, ...shown()])).to.deep.equal([[true, 4, 3], [true, 3, 3]]);
    const rows = boxOf(table, 'Hide rows with the same answer');
    await reach(page, rows);
    expect(await pressing(['Space'], () => [focused() === rows, ...shown()])).to.deep.equal([[true, 3, 3], [true, 3, 1]]);
    // Two columns are the least: their boxes are no stops now, and the way back passes them.
    await reach(page, sports);
    expect(await pressing(['Space', 'Space'], () => [focused() === sports, shown()[0]])).to.deep.equal([[true, 3], [true, 4], [true, 3]]);
  });

  for (const [dir, key, back] of [['ltr', 'ArrowRight', 'ArrowLeft'], ['rtl', 'ArrowLeft', 'ArrowRight']] as const) {
    it(`a table that is wider than the page is moved with arrows, ${dir}`, async () => {
      const page = await put(html`<massage-comparison-table></massage-comparison-table>`, `inline-size: 768px; direction: ${dir}`);
      const frame = shadow(page.querySelector('massage-comparison-table')!, '[part=scroll]');
      await reach(page, frame);
      expect(await pressedUntil(key, () => Math.abs(frame.scrollLeft) > 10)).to.equal(true);
      expect(await pressedUntil(back, () => frame.scrollLeft === 0)).to.equal(true);
      expect(focused()).to.equal(frame);
    });
  }

  it('a column beyond the edge can be looked at while a link has focus', async () => {
    const page = await put(html`<massage-comparison-table></massage-comparison-table>`, 'inline-size: 768px');
    const table = page.querySelector('massage-comparison-table')!;
    const frame = shadow(table, '[part=scroll]');
    await reach(page, shadow(table, 'td a'));
    expect(await pressedUntil('ArrowRight', () => frame.scrollLeft > 10)).to.equal(true);
  });

  it('the chooser is answered up to its result, its links and its stop rule', async () => {
    const page = await put(html`<massage-chooser></massage-chooser>`);
    const chooser = page.querySelector('massage-chooser')!;
    const said = () => words(shadow(chooser, '[part=said]'));
    const state = () => [focused().getAttribute('name') ?? words(focused()), chosenIn(chooser).join(', '), said()];
    await reach(page, boxOf(chooser, 'Relax'));
    expect(await pressing(['Space'], state)).to.deep.equal([
      ['goal', '', 'You have not said yet what you want, and no kind is shown to work better than the others.'],
      ['goal', 'Relax', 'Fits what you said: Swedish massage, Hot stone massage.'],
    ]);
    await reach(page, boxOf(chooser, 'Light'));
    // WebKit stops at the last answer, the others begin again at the first.
    const firm = await pressing(['Space', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'], () => [focused().getAttribute('name'), chosenIn(chooser).slice(1).join()]);
    expect(firm).to.deep.equal(['', 'Light', 'Medium', 'Firm', 'I do not know', 'Firm', 'Medium'].map((label) => ['pressure', label]));
    await reach(page, boxOf(chooser, 'Yes'));
    await pressAll(['Space', 'ArrowDown']);
    expect(state().slice(0, 2)).to.deep.equal(['warmth', 'Relax, Medium, No']);
    expect(said()).to.match(/^Fits what you said: .+ Ask first: .*Hot stone massage/);
    let followed = '';
    page.addEventListener('click', (event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      followed = words(link);
    });
    await reach(page, shadow(chooser, '[part=book]'));
    await press('Enter');
    expect(followed).to.match(/^Book /);
    const now = boxOf(chooser, 'Yes, one of these holds');
    await reach(page, now);
    await press('Space');
    expect([focused() === now, said(), shadowAll(chooser, '[part=book]').length]).to.deep.equal([true, 'Get help first: no massage for now.', 0]);
    expect(words(shadow(chooser, '[part=stop]'))).to.contain('911');
    await press('Space');
    expect([focused() === now, shadowAll(chooser, '[part=book]').length > 0]).to.deep.equal([true, true]);
  });

  it('what was answered is cleared, with Enter and with Space', async () => {
    const page = await put(html`<massage-chooser></massage-chooser><safety-check view="questions"></safety-check><visit-summary></visit-summary>`);
    const chooser = page.querySelector('massage-chooser')!;
    const box = boxOf(chooser, 'are pregnant');
    for (const host of page.querySelectorAll('massage-chooser, safety-check, visit-summary')) {
      const button = shadow(host, '[part=clear]');
      for (const key of ['Enter', 'Space'] as const) {
        box.focus();
        await press('Space');
        button.focus();
        expect(await pressing([key], () => [focused() === button, chosenIn(chooser)]), `${host.localName}, ${key}`).to.deep.equal([[true, ['are pregnant']], [true, []]]);
      }
    }
  });

  it('the visit is printed, with Enter and with Space', async () => {
    const page = await put(html`<visit-summary></visit-summary>`);
    const button = shadow(page.querySelector('visit-summary')!, '[part=print]');
    await reach(page, button);
    const print: unknown = Reflect.get(window, 'print');
    let printed = 0;
    window.print = () => printed++;
    try {
      expect(await pressing(['Enter', 'Space'], () => [focused() === button, printed])).to.deep.equal([[true, 0], [true, 1], [true, 2]]);
    } finally {
      Reflect.set(window, 'print', print);
    }
  });

  it('the language is changed, and back', async () => {
    const page = await put(html`<language-choice></language-choice><modality-card modality="swedish"></modality-card>`);
    const card = page.querySelector('modality-card')!;
    const select = shadow(page.querySelector('language-choice')!, 'select');
    await reach(page, select);
    for (const [key, title] of [['ArrowDown', 'Masaje sueco'], ['ArrowUp', 'Swedish massage']] as const) {
      await press(key);
      await until(() => textOf(card).includes(title));
      expect([focused() === select, textOf(card).includes(title)], title).to.deep.equal([true, true]);
    }
  });
});
