import { expect, test } from 'vitest';
import { extract, foundLine, textInput } from '../../server/extract/index.ts';
import { score } from '../bench/score.ts';
import { labelledAds } from './labelled/read.ts';

const byLanguage = labelledAds();
const ads = [...byLanguage.values()].flat();
const found = new Map(
  ads.map(({ id, text, platform_country }) => [
    id,
    extract(textInput(text, platform_country)).observations.map((one) => foundLine(one, false)),
  ]),
);
const scores = score(ads, found);

test.each(['phone', 'email', 'payment', 'handle', 'url'])('%s: read and not invented', (type) => {
  const { precision, recall } = scores.byType[type] ?? {};
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.98);
});

test.each([...Object.keys(scores.byLanguage)])('%s: no language is left behind', (language) => {
  expect(scores.byLanguage[language]?.f1).toBeGreaterThanOrEqual(0.95);
});

test('at most one false identifier in a hundred ads with decoys', () => {
  const { adsWithDecoys, falsePositives } = scores.hardNegatives;
  expect(falsePositives / adsWithDecoys).toBeLessThanOrEqual(0.01);
});

test('spans lie on what was read', () => {
  expect(scores.spans.all?.accuracy).toBeGreaterThanOrEqual(0.98);
});
