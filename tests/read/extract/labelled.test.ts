import { describe, expect, it } from 'vitest';
import { labelledAds } from './labelled/read.ts';

/**
 * Blocks that are reserved for fiction (US, Canada, UK, Australia) or that no network gives out: those of
 * `seed-data/phones.ts`, and Afghanistan's.
 */
const nobodysNumber = new RegExp(
  `^\\+(?:${[
    '1\\d{3}55501\\d\\d',
    '447700900\\d{3}',
    '61491570(?:006|110|15[6-9]|313|737)',
    '7(?:70[0125678]|747|771|77[5678]|9[0179]\\d)000\\d{4}',
    '996(?:50|55|70)\\d00\\d{4}',
    '992(?:9[01238]|50|55|88)000\\d{4}',
    '993(?:6[1-5]|71)00\\d{4}',
    '998(?:9[01345789]|88|33|50)000\\d{4}',
    '937[02-9]000\\d{4}',
    '66[689]\\d000\\d{4}',
    '81[789]0000\\d{5}',
    '8210000\\d{5}',
    '90(?:50|53)\\d000\\d{4}',
    '971(?:5[024568])000\\d{4}',
  ].join('|')})$`,
);
const nobodysDomain = /(?:\.example|\.test|(?:^|\.)example\.(?:com|net|org))$/;
const nobodysName = /demo|sample|notreal|invented|fict|nobody|madeup|testacct|xmpl/;

const sets = [
  'labelled',
  'held-out',
  'third-hand/half-a',
  'third-hand/half-b',
  'fourth-hand/half-a',
  'fourth-hand/half-b',
] as const;

it('the sets share no text', () => {
  const texts = sets.flatMap((set) => [...labelledAds(set).values()].flat());
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});

describe.each(sets)('%s ads', (set) => {
  const ads = [...labelledAds(set).values()].flat();
  const labels = ads.flatMap((ad) => ad.truth.map((label) => ({ ad, label })));

  it('say exactly what stands in the text', () => {
    for (const { ad, label } of labels) {
      expect(ad.text.slice(label.start, label.end), ad.id).toBe(label.raw);
      expect(label.raw.trim(), ad.id).toBe(label.raw);
      const [start, end] = label.alt ?? [label.start, label.end];
      expect(start >= label.start && start < end && end <= label.end, ad.id).toBe(true);
    }
    for (const ad of ads) {
      for (const { text, start, end } of ad.decoys)
        expect(ad.text.slice(start, end), ad.id).toBe(text);
      for (const { start, end } of ad.optional)
        expect(start < end && end <= ad.text.length, ad.id).toBe(true);
    }
  });

  it('reach nobody', () => {
    for (const { ad, label } of labels) {
      const { type, value } = label;
      if (type === 'phone') expect(value, ad.id).toMatch(nobodysNumber);
      if (type === 'email') expect(value.split('@')[1], ad.id).toMatch(nobodysDomain);
      if (type === 'url') expect(value.split('/')[0], ad.id).toMatch(nobodysDomain);
      if (type === 'handle') expect(value, ad.id).toMatch(nobodysName);
      const [, account] = /^(?:promptpay|kaspi|payme|qiwi):(.*)$/.exec(value) ?? [];
      if (account !== undefined) expect(account, ad.id).toMatch(nobodysNumber);
      const [, name] = /^(?:cashapp|paypal|revolut|wise):(.*)$/.exec(value) ?? [];
      if (name !== undefined) expect(name, ad.id).toMatch(nobodysName);
    }
  });
});
