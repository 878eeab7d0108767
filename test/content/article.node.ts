import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEnglish } from './english.js';

const content = await readEnglish();

/**
 * Every statement of the article that the library grew from, in short and in our words, with the place in our content that answers it.
 * `corrected` ones claim more than is known: there stands what is known instead.
 */
const statements: [gist: string, how: 'covered' | 'corrected', path: string, says: RegExp][] = [
  // Introduction
  ['people have massages to relax or for pain', 'covered', 'guide.introduction.0', /relax.*less pain/],
  ['kinds of massage differ in aim and method', 'covered', 'guide.introduction.0', /many kinds/],
  ['medical massage is about a health problem, at times beside other treatment', 'covered', 'guide.medical.0', /one health problem.*part of a plan/],
  ['to know the difference helps to choose', 'covered', 'guide.introduction.1', /decide.*which kind/],
  // What medical massage is
  ['it is for a problem or an injury', 'covered', 'modalities.medical.purpose', /one problem/],
  ['it is often prescribed', 'corrected', 'guide.medical.0', /may be part of a plan from a doctor/],
  ['it eases pain, and does more for blood flow, swelling and tissue', 'corrected', 'guide.medical.1', /aim is comfort, movement and calm/],
  ['more blood flow', 'corrected', 'evidence.sports-injury.findings.blood.claim', /did not bring more blood/],
  ['it works on areas that were found by an exam', 'covered', 'modalities.medical.area', /problem area/],
  ['methods are fitted: firm work, trigger points, slow stretching', 'covered', 'modalities.medical.techniques', /trigger points.*myofascial release/],
  // Conditions
  ['arthritis', 'covered', 'conditions.knee-arthritis.name', /arthritis/],
  ['fibromyalgia', 'covered', 'conditions.fibromyalgia.name', /Fibromyalgia/],
  ['sprains and strains', 'corrected', 'conditions.sports-injury.notShown', /sprain or a strain mends sooner: we found no good study/],
  ['after surgery', 'corrected', 'conditions.after-surgery.notShown', /get well sooner: no study/],
  ['spasms and tension', 'corrected', 'conditions.muscle-tension.notShown', /no good study/],
  ['lymphedema as a problem of blood flow', 'corrected', 'conditions.lymphedema.about', /problem of lymph, not of the blood/],
  ['therapists work with doctors and others', 'covered', 'guide.medical.0', /physical therapist or chiropractor if you agree/],
  // How the others differ
  ['there are many styles', 'covered', 'guide.introduction.0', /Swedish, deep tissue, sports and hot stone/],
  ['Swedish is the kind that most people know, to relax', 'covered', 'modalities.swedish.about', /most people know/],
  ['Swedish: long strokes, kneading, tapping', 'covered', 'modalities.swedish.techniques', /Gliding.*kneading.*tapping/],
  ['Swedish is not for health problems', 'corrected', 'comparison.aspects.research.answers.swedish', /knee arthritis/],
  ['deep tissue reaches deeper layers', 'covered', 'modalities.deep-tissue.about', /deeper muscles/],
  ['deep tissue: slow, firm strokes for tension that lasts', 'covered', 'modalities.deep-tissue.purpose', /spots that stay tight/],
  ['deep tissue shares methods with medical massage', 'covered', 'guide.medical.1', /kinds of massage overlap/],
  ['sports massage prepares and helps to recover', 'covered', 'modalities.sports.purpose', /before, between and after training/],
  ['sports massage: the muscles of the sport', 'covered', 'modalities.sports.area', /muscles that your sport uses/],
  ['sports massage overlaps for injuries', 'covered', 'choosing.rules.recover-sports.claim', /therapists in sport know many/],
  ['sports massage is for performance', 'corrected', 'evidence.sports-injury.findings.faster.claim', /did not find that it makes you faster/],
  ['hot stones warm, and move the blood', 'corrected', 'modalities.hot-stone.about', /warm stones/],
  ['hot stone massage is to relax', 'covered', 'modalities.hot-stone.purpose', /To relax/],
  // The table
  ['purpose: a problem, or to relax', 'covered', 'comparison.summary.purpose', /To relax/],
  ['techniques: fitted, or standard', 'corrected', 'comparison.summary.techniques', /fitted to you/],
  ['training: special, or as it may be', 'corrected', 'comparison.aspects.training.sameForAll', /no license for medical massage/],
  ['other care: with providers, or alone', 'corrected', 'comparison.summary.other-care', /It can/],
  ['focus: one area, or the whole body', 'covered', 'comparison.summary.area', /whole body/],
  // Choosing
  ['medical massage does most for pain that lasts', 'corrected', 'evidence.overall.unknown.0', /Which kind of massage works better than the others/],
  ['it mends under guidance', 'corrected', 'evidence.low-back-pain.findings.eases.claim', /The gain may not last/],
  ['ask your provider first', 'covered', 'choosing.tips.ask-first.text', /Ask a doctor or nurse/],
  ['look for a licensed medical massage therapist', 'corrected', 'choosing.tips.license.text', /no license for medical massage alone/],
  ['know your goals', 'covered', 'choosing.tips.goal.text', /less pain, to relax, to get over an injury, or to train/],
  ['talk openly', 'covered', 'choosing.tips.talk.text', /Tell the therapist/],
  ['to relax: Swedish or hot stone', 'covered', 'choosing.rules.relax.modalities', /swedish.*hot-stone/],
  ['athletes: sports massage', 'corrected', 'choosing.rules.sport.claim', /a bit less sore/],
  // The visit
  ['it begins with history and symptoms', 'covered', 'session.steps.arrive.text', /health form/],
  ['pain, movement and treatments are asked about', 'covered', 'session.steps.assess.text', /pain from 0 to 10.*move/],
  ['treatments that you get', 'covered', 'session.steps.prepare.text', /health problems, medicines/],
  ['the work is on the area, with methods fitted to you', 'covered', 'session.steps.agree.text', /the area, the goal, how firm/],
  ['length differs', 'covered', 'modalities.medical.minutes', /30,60/],
  ['exercises between visits', 'corrected', 'session.steps.between.text', /In some states/],
  // Research
  ['studies show less pain in the back', 'corrected', 'conditions.low-back-pain.may', /may ease low back pain.*"low"/],
  ['studies show less pain in the neck', 'corrected', 'conditions.neck-pain.notShown', /no better than pretend massage/],
  ['studies show less pain in fibromyalgia', 'corrected', 'conditions.fibromyalgia.may', /may ease pain and worry for some/],
  ['a study of 2017 found it better than usual care', 'corrected', 'evidence.low-back-pain.findings.small.claim', /2017 compared two kinds of massage/],
  ['it differs from person to person', 'covered', 'guide.closing.0', /differs from person to person/],
  ['it makes other treatment work better', 'corrected', 'guide.closing.0', /Nobody knows if it adds much/],
];

describe('every statement of the source article', () => {
  for (const [gist, how, path, says] of statements) {
    it(`is ${how}: ${gist}`, () => {
      const found = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], content);
      assert.ok(found !== undefined, `${path} is there`);
      assert.match(typeof found === 'string' ? found : JSON.stringify(found), says);
    });
  }

  it('is counted: its five parts and its table', () => {
    assert.equal(statements.length, 55);
  });
});
