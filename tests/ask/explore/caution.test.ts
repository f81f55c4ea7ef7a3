import { describe, expect, test } from 'vitest';
import { type CautionFacts, cautionsOf } from '../../../server/ask/explore/caution.ts';
import { observedIn } from '../../../server/read/recorded/observed.ts';
import { capture } from './capture.ts';
import { entity } from './support.ts';

const ad = (from: string, to = from, text = `${from} words`) => ({
  text,
  firstCaptured: `${from}T10:00:00.000Z`,
  lastCaptured: `${to}T10:00:00.000Z`,
});
const days = ['2026-03-01', '2026-03-02'];
const [january, may] = [ad('2026-01-01'), ad('2026-05-01')];
const facts: CautionFacts = {
  a: entity(),
  b: entity({ id: 'handle:telegram:orchid', kind: 'handle', caption: 'orchid' }),
  ads: [ad('2026-03-01'), ad('2026-03-20')],
  observations: [],
  weakest: 0.9,
  inferred: false,
  alike: false,
  doubts: [],
  batches: 2,
  unproven: [],
  judgedWrong: 0,
};
const codes = (over: Partial<CautionFacts>) =>
  cautionsOf({ ...facts, ...over }).map(({ code }) => code);

describe('what was read in a picture', () => {
  const evidence = {
    entity: 'phone:+77000004417',
    field: 'image' as const,
    raw: '+7 700 000 44 17',
    start: 5,
    end: 21,
    version: '1',
    confidence: 0.55,
    inferred: false,
    excerpt: { before: '', match: '+7 700 000 44 17', after: '' },
    picture: { image: 'image:1', x: 1, y: 2, width: 3, height: 4 },
  };
  const words = {
    ...evidence,
    method: 'words in a picture (tesseract.js), phone reader',
    steps: [],
  };
  const textOf = (...observations: CautionFacts['observations']) =>
    cautionsOf({ ...facts, observations }).find(({ code }) => code === 'picture')?.text;

  test('is said, with what confirms it', () => {
    expect(textOf(words)).toContain('was read in a picture, and nothing else confirms it');
    const steps = ['a second picture of the ad agrees'];
    expect(textOf({ ...words, steps })).toContain('and a second picture of the ad agrees');
    expect(textOf({ ...words, method: 'code in a picture' })).toContain('code in a picture. Look');
  });

  test('is no caution where a text says the same', () => {
    const { picture: _, ...text } = { ...words, field: 'text' as const };
    expect(textOf(words, text)).toBeUndefined();
  });
});

describe('cautionsOf', () => {
  const wordless = { text: '' };
  test.each<[string, Partial<CautionFacts>, string[]]>([
    ['nothing speaks against it', {}, []],
    ['one end is a place', { b: entity({ kind: 'place', id: 'place:KZ/almaty' }) }, ['context']],
    ['a method proposes it', { inferred: true }, ['inferred']],
    ['an ad whose reading is judged wrong', { judgedWrong: 1 }, ['judged-wrong']],
    ['one ad', { ads: [ad('2026-03-01')], batches: 1 }, ['one-ad']],
    ['one file', { batches: 1 }, ['one-file']],
    ['the same words', { ads: days.map((day) => ad(day, day, 'x')) }, ['same-words']],
    ['no words in either', { ads: days.map((day) => ({ ...ad(day), ...wordless })) }, []],
    ['a weak reading', { weakest: 0.79 }, ['weak-observation']],
    ['an observation just sure enough', { weakest: 0.8 }, []],
    ['silence of 119 days', { ads: [january, ad('2026-04-30')] }, []],
    ['silence of 120 days', { ads: [january, may] }, ['silence']],
    [
      'of two alike images',
      { inferred: true, alike: true, ads: [january, may] },
      ['inferred', 'alike'],
    ],
    ['a third ad, in any order', { ads: [may, january, ad('2026-02-01', '2026-04-01')] }, []],
    [
      'a long ad',
      { ads: [ad('2026-01-01', '2026-06-01'), ad('2026-02-01'), ad('2026-06-02')] },
      [],
    ],
    ['evidence that is gone', { unproven: ['Ad 1: the bytes are missing'] }, ['unproven']],
    [
      'all at once',
      { unproven: ['x'], inferred: true, weakest: 0.1, ads: [january] },
      ['unproven', 'inferred', 'one-ad', 'weak-observation'],
    ],
  ])('%s', (_, over, expected) => {
    expect(codes(over)).toEqual(expected);
  });

  test('says in sentences what was found, with the numbers', () => {
    const [silence] = cautionsOf({ ...facts, ads: [ad('2026-01-01'), ad('2026-07-01')] });
    expect(silence?.text).toBe(
      'Between 1 January 2026 and 1 July 2026 no captured ad holds both (181 days). A number or handle can pass to somebody else in that time.',
    );
  });

  test('names a number whose country was taken from the source', () => {
    const observations = observedIn(capture({ text: 'Call 8 700 000 44 17' }));
    const text =
      '“8 700 000 44 17” was written without a country code: country KZ taken from the source.';
    expect(cautionsOf({ ...facts, observations })).toEqual([{ code: 'country-assumed', text }]);
    expect(codes({ observations: observedIn(capture({ text: 'Call +7 700 000 44 17' })) })).toEqual(
      [],
    );
  });
});
