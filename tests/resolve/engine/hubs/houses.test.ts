import { expect, test } from 'vitest';
import { hubSentence } from '../../../../server/networks/words/hub-words.ts';
import { resolve } from '../../../../server/resolve/index.ts';
import { holdingsOf, type SmallAd } from '../holdings.ts';

const line = 'phone:line';

/**
 * Ads under one line, so many a seller, each with a number of the seller's own.
 * @param content the words and pictures of a seller's ad
 */
const underLine = (
  sellers: number,
  ads: number,
  content: (seller: number, n: number) => string[],
): SmallAd[] =>
  Array.from({ length: sellers * ads }, (_, at) => {
    const [seller, n] = [Math.floor(at / ads), at % ads];
    return {
      id: `ad:${String(seller).padStart(2, '0')}/${n}`,
      day: 20 * n + seller,
      place: 1,
      holds: [line, 'site:house', `phone:${seller}`, ...content(seller, n)],
    };
  });

const own = (seller: number) => [`template:${seller}`, `picture:${seller}`];

function verdictOn(ads: readonly SmallAd[], id = line) {
  const holdings = holdingsOf(ads);
  const { verdicts, networks } = resolve(holdings);
  const identifier = holdings.identifiers.ids.indexOf(id);
  return {
    verdict: verdicts.find((one) => one.identifier === identifier),
    networks: networks.length,
  };
}

test('a line beside the numbers of many, whose words and pictures are each one’s own, is a house’s, and so is its site', () => {
  const ads = underLine(12, 3, own);
  expect(verdictOn(ads)).toMatchObject({
    verdict: { hub: true, reason: 'house', ads: 36, groups: 12 },
    networks: 12,
  });
  expect(verdictOn(ads, 'site:house').verdict).toMatchObject({ hub: true, reason: 'house' });
});

test('what the house gives to all, logos and words, makes no owner of it', () => {
  const given = (seller: number, n: number) => [...own(seller), `picture:logo${n}`, 'template:all'];
  expect(verdictOn(underLine(12, 3, given)).verdict).toMatchObject({ hub: true, reason: 'house' });
});

test('a line beside many numbers that all go with the same words and pictures is one owner’s', () => {
  const mixed = (seller: number, n: number) => [
    `template:${(seller + n) % 6}`,
    `picture:${(seller + 2 * n) % 7}`,
  ];
  expect(verdictOn(underLine(12, 3, mixed)).verdict?.reason).not.toBe('house');
});

test('numbers that follow one another are one owner’s, and a few beside a large owner’s line are no house', () => {
  const inTurn = underLine(12, 3, own).map((one) => ({
    ...one,
    day: 30 * Number(one.id.slice(3, 5)) + Number(one.id.slice(6)),
  }));
  expect(verdictOn(inTurn).verdict?.reason).not.toBe('house');
  const large = Array.from({ length: 40 }, (_, n) => ({
    ...{ id: `ad:large/${n}`, day: 2 * n, place: 1 },
    holds: [line, 'site:house', 'picture:large'],
  }));
  expect(verdictOn([...underLine(12, 3, own), ...large]).verdict?.reason).not.toBe('house');
});

test('of few sellers, and of those of whom no words and pictures are known, nothing is said', () => {
  expect(verdictOn(underLine(9, 3, own)).verdict?.reason).not.toBe('house');
  expect(verdictOn(underLine(12, 3, () => [])).verdict?.reason).not.toBe('house');
});

test('a person’s word goes before it', () => {
  const holdings = holdingsOf(underLine(12, 3, own));
  const identifier = holdings.identifiers.ids.indexOf(line);
  const said = { id: 'j', at: '1', kind: 'not-generic', identifier } as const;
  expect(resolve(holdings, [said]).networks).toHaveLength(1);
});

test('why says how many stand behind it', () => {
  const hub = { identifier: line, ads: 36, groups: 12, testable: 0, body: 0, naked: 0 };
  expect(hubSentence({ ...hub, reason: 'house', probability: 0 })).toBe(
    'Shared by 36 ads. They fall into 12 groups by the other contacts beside it, and few words and pictures are in the ads of two groups, where one owner with as many numbers would use the same ones under any. An agency, a board or a service may put it beside all of them.',
  );
});
