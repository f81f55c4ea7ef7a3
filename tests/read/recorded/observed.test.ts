import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptOf,
  observationOfEvidence,
  observedIn,
  type StoredEvidence,
} from '../../../server/read/recorded/observed.ts';
import { capture } from '../../ask/explore/capture.ts';
import { anyText } from '../../support/any-text.ts';

describe('excerptOf', () => {
  test.each([
    ['a b c', 2, 3, { before: 'a ', match: 'b', after: ' c' }],
    ['abc', 0, 3, { before: '', match: 'abc', after: '' }],
  ])('%j from %i to %i', (field, start, end, excerpt) => {
    expect(excerptOf(field, start, end)).toEqual(excerpt);
  });

  test('cuts long surroundings at words, and says so', () => {
    const words = 'word '.repeat(40);
    const { before, match, after } = excerptOf(`${words}HERE ${words}`, 200, 204);
    expect(match).toBe('HERE');
    expect(before).toMatch(/^…(word )+$/);
    expect(after).toMatch(/^( word)+…$/);
  });

  test('shows a piece of the field as it stands, whatever the field', () => {
    const piece = fc.oneof(anyText(), fc.constantFrom('😀'.repeat(50), ' x ', 'ж'.repeat(95)));
    const field = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('').toWellFormed());
    fc.assert(
      fc.property(field, fc.nat(), fc.nat(20), (text, at, length) => {
        const signs = [...text];
        const from = signs.length === 0 ? 0 : at % signs.length;
        const start = signs.slice(0, from).join('').length;
        const match = signs.slice(from, from + length).join('');
        const excerpt = excerptOf(text, start, start + match.length);
        expect(excerpt.match).toBe(match);
        const before = excerpt.before.replace(/^…/, '');
        const after = excerpt.after.replace(/…$/, '');
        const where = JSON.stringify(text);
        if (!text.includes('…')) {
          expect(text.slice(0, start).endsWith(before), where).toBe(true);
          expect(text.slice(start + match.length).startsWith(after), where).toBe(true);
        }
        expect(
          Object.values(excerpt).every((part) => part.isWellFormed()),
          where,
        ).toBe(true);
      }),
    );
  });
});

test('readingsIn gives every place of the asked identifiers, with its words', () => {
  const content = capture({
    title: '+77000004417',
    text: 'Call 8 700 000 44 17 or a@lotus.com',
    contacts: { phones: ['+77000004417'] },
  });
  const observations = observedIn(content, new Set(['phone:+77000004417']));
  expect(observations.map(({ field, excerpt }) => [field, excerpt])).toEqual([
    ['structured', { before: '', match: '+77000004417', after: '' }],
    ['title', { before: '', match: '+77000004417', after: '' }],
    ['text', { before: 'Call ', match: '8 700 000 44 17', after: ' or a@lotus.com' }],
  ]);
  expect(observedIn(content)).toHaveLength(4);
});

describe('observationOfEvidence', () => {
  const evidence: StoredEvidence = {
    field: 'text',
    raw: 'Rooms',
    start: 5,
    end: 10,
    method: 'm',
    version: '1.0',
    steps: [],
    confidence: 0.9,
    inferred: false,
    capture: 'c',
    firstSeen: '',
    lastSeen: '',
    captures: 1,
  };

  test.each([
    ['where the words are still there', capture({ text: 'Nice Rooms here' }), 'Nice '],
    ['but not where others stand', capture({ text: 'Other words here' }), ''],
    ['nor where the capture is gone', undefined, ''],
  ])('shows the words around the span %s', (_, content, before) => {
    const { excerpt } = observationOfEvidence('x', evidence, content);
    expect(excerpt.match).toBe('Rooms');
    expect(excerpt.before).toBe(before);
  });
});
