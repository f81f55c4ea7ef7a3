import { expect, test } from 'vitest';
import { agree } from '../../../server/read/pictures/agree.ts';
import { observationsIn } from '../../../server/read/pictures/observe.ts';
import type { Line, PictureContent } from '../../../server/read/pictures/picture.ts';
import { planAd } from '../../../server/read/pictures/plan.ts';
import { covered } from '../../../server/read/pictures/shelf.ts';

const line = (text: string, confidence = 0.96): Line =>
  text.split(' ').map((word, i) => {
    return { text: word, box: { x: 10 + i * 50, y: 20, width: 45, height: 30 }, confidence };
  });
const observation = (
  image: string,
  text: string,
  engine = 'a',
  confidence?: number,
): PictureContent => {
  return { image, words: [{ engine, version: '1', lines: [line(text, confidence)] }] };
};
const shown = { platform: 'lotus-board.example', country: 'KZ' };
const read = (...observations: PictureContent[]) =>
  observations.flatMap((one) => observationsIn(one, shown));
const number = 'Tel +7 700 000 44 17';
const id = 'phone:+77000004417';
const confidenceOf = (observations: ReturnType<typeof read>, written: string[] = []) =>
  agree(observations, new Set(written)).get(id)?.observation.confidence;

test('one reading alone is weak; it is never surer than its engine', () => {
  expect(confidenceOf(read(observation('image:1', number)))).toBe(0.55);
  expect(confidenceOf(read(observation('image:1', number, 'a', 0.52)))).toBe(0.52);
  expect(read(observation('image:1', number, 'a', 0.4))).toEqual([]);
});

test.each([
  ['a second engine', [observation('image:1', number), observation('image:1', number, 'b')], []],
  ['a second picture', [observation('image:1', number), observation('image:2', number)], []],
  ['the ad’s own words', [observation('image:1', number)], [id]],
] as const)('%s lifts it', (_, observations, written) => {
  expect(confidenceOf(read(...observations), [...written])).toBe(0.9);
});

test('the same picture by the same engine, twice in one ad, is still one reading', () => {
  expect(confidenceOf(read(observation('image:1', `${number} ${number}`)))).toBe(0.55);
});

test('a second engine that reads another number confirms nothing', () => {
  const observations = [
    observation('image:1', number),
    observation('image:1', '+7 700 000 44 11', 'b'),
  ];
  expect(confidenceOf(read(...observations))).toBe(0.55);
});

test('the box is that of the words that were read, and no more', () => {
  const [found] = read(observation('image:1', number));
  expect(found?.box).toEqual({ x: 60, y: 20, width: 245, height: 30 });
  expect(found?.raw).toBe('+7 700 000 44 17');
});

test('an answer does not depend on the order of the readings', () => {
  const observations = read(
    observation('image:2', number, 'b'),
    observation('image:1', number),
    observation('image:3', number),
  );
  expect(agree([...observations].reverse(), new Set())).toEqual(agree(observations, new Set()));
});

test('a national number is read by the country of the ad that shows it', () => {
  const picture = observation('image:1', 'Tel 8 700 000 44 17');
  expect(observationsIn(picture, shown).map(({ entity }) => entity.id)).toEqual([id]);
  expect(
    observationsIn(picture, { ...shown, country: 'TH' }).map(({ entity }) => entity.id),
  ).not.toContain(id);
});

test('card numbers are covered before a reading is kept', () => {
  const kept = covered(observation('image:1', 'Card 4242 4242 4242 4242 or +7 700 000 44 17'));
  expect(JSON.stringify(kept)).not.toContain('"4242","box":{"x":60');
  const words = kept.words[0]?.lines[0]?.map(({ text }) => text).join(' ');
  expect(words).toMatch(/^Card \D{4} \D{4} \D{4} 4242 or \+7 700 000 44 17$/);
});

test('what a picture no longer shows is dropped; what words say stays and loses the picture', () => {
  const ad = {
    id: 'ad:lotus-board.example/1',
    platform: 'lotus-board.example',
    country: 'KZ',
    captures: 1,
    readAt: 1,
    shown: [],
    listed: [
      { target: 'phone:+77000000001', image: 'image:1', pictures: null },
      { target: id, image: null, pictures: ['image:1'] },
    ],
  };
  expect(planAd(ad, [], new Map())).toEqual({
    entities: [],
    links: [],
    agreements: [{ source: ad.id, target: id, pictures: null }],
    drops: [{ source: ad.id, target: 'phone:+77000000001' }],
  });
});
