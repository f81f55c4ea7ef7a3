import { describe, expect, test } from 'vitest';
import { observationKey, signed } from '../../../server/link/judgements/judgement.ts';
import { unsupported } from '../../../server/link/judgements/support.ts';

const now = new Date('2026-07-01T00:00:00.000Z');
const ad = 'ad:lotus-board.example/1';
const entity = 'phone:+77000004417';
const observation = (raw: string, field = 'text') => ({ ad, entity, field, raw });

describe('a judgement is signed', () => {
  test.each([
    ['AB', 'AB'],
    ['a. b.', 'AB'],
    ['  жк ', 'ЖК'],
  ])('%s signs as %s', (initials, author) => {
    expect(signed({ reason: ' a price ', initials }, 'unit', now)).toEqual({
      author,
      account: 'unit',
      at: '2026-07-01T00:00:00.000Z',
      reason: 'a price',
    });
  });

  test.each([
    ['no reason', { reason: ' \n', initials: 'AB' }, 'reason'],
    ['a reason too long', { reason: 'x'.repeat(2001), initials: 'AB' }, 'reason'],
    ['no initials', { reason: 'a price', initials: '' }, 'author'],
    ['a number', { reason: 'a price', initials: '12' }, 'author'],
    ['a whole name', { reason: 'a price', initials: 'Alexandra' }, 'author'],
  ])('%s is refused', (_, signing, code) => {
    expect(() => signed(signing, 'unit', now)).toThrow(
      expect.objectContaining({ name: 'JudgementError', code }),
    );
  });

  test('the longest reason is taken whole', () => {
    const reason = 'x'.repeat(2000);
    expect(signed({ reason, initials: 'AB' }, 'unit', now).reason).toBe(reason);
  });
});

describe('a link loses its support', () => {
  const pair = { ad, entity };
  const judged = new Set([observationKey(observation('8 700'))]);

  test.each<[string, ReturnType<typeof observation>[], boolean]>([
    ['its one observation is judged wrong', [observation('8 700')], true],
    ['the same words stand in two captures', [observation('8 700'), observation('8 700')], true],
    ['another observation is left', [observation('8 700'), observation('+7 700 000 44 17')], false],
    ['the words are in another field', [observation('8 700', 'title')], false],
    ['nothing is known of its observations', [], false],
  ])('%s: %#', (_, observations, lost) => {
    expect(unsupported([pair], observations, judged)).toEqual(lost ? [pair] : []);
  });

  test('an observation of another ad or entity changes nothing', () => {
    const others = [
      { ...observation('8 700'), ad: 'ad:lotus-board.example/2' },
      { ...observation('8 700'), entity: 'phone:+77000004418' },
    ];
    expect(unsupported([pair], [observation('8 700'), ...others], judged)).toEqual([pair]);
  });

  test('words with commas and line ends cannot be taken for others', () => {
    expect(observationKey({ ...observation('a'), field: 'text\nb' })).not.toBe(
      observationKey({ ...observation('b\na'), field: 'text' }),
    );
  });
});
