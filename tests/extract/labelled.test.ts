import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import type { LabelledAd } from '../bench/score.ts';
import { passesChecksum, passesLuhn } from './labelled/checksums.ts';
import { labelledAds } from './labelled/read.ts';

const classes = `plain national spaced_dotted digit_words digit_words_mixed plus_words native_digits
  homoglyph leetspeak separators zero_width split_lines two_numbers link email_plain email_obfuscated
  handle payment url mixed_decoy negative`.split(/\s+/);
const scripts: Readonly<Record<string, readonly string[]>> = {
  en: ['Latn'],
  ru: ['Cyrl'],
  kk: ['Cyrl', 'Latn'],
  ky: ['Cyrl'],
  tg: ['Cyrl'],
  tk: ['Latn'],
  uz: ['Latn', 'Cyrl'],
  prs: ['Arab'],
  ps: ['Arab'],
  th: ['Thai'],
  ja: ['Jpan'],
  ko: ['Kore'],
  tr: ['Latn'],
  ar: ['Arab'],
};
const services =
  `telegram instagram line wechat kakaotalk viber signal snapchat facebook vk ok tiktok imo
  unknown`.split(/\s+/);

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

/** The smaller sets hold every class as a whole, not in each language. */
const sets = [
  { set: 'labelled', adsEach: 28, negativesEach: 5, everyClassEach: true },
  { set: 'held-out', adsEach: 20, negativesEach: 3, everyClassEach: false },
  { set: 'third-hand/half-a', adsEach: 15, negativesEach: 2, everyClassEach: false },
  { set: 'third-hand/half-b', adsEach: 15, negativesEach: 2, everyClassEach: false },
  { set: 'fourth-hand/half-a', adsEach: 18, negativesEach: 2, everyClassEach: false },
  { set: 'fourth-hand/half-b', adsEach: 18, negativesEach: 2, everyClassEach: false },
] as const;

it('the sets share no text', () => {
  const texts = sets.flatMap(({ set }) => [...labelledAds(set).values()].flat());
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});

describe.each(sets)('$set ads', ({ set, adsEach, negativesEach, everyClassEach }) => {
  const byLanguage = labelledAds(set);
  const ads = [...byLanguage.values()].flat();
  const labels = ads.flatMap((ad) => ad.truth.map((label) => ({ ad, label })));
  const decoys = ads.flatMap((ad) => ad.decoys);

  it('cover every language and script, and every class', () => {
    expect([...byLanguage.keys()].sort()).toEqual(Object.keys(scripts).sort());
    expect(new Set(ads.map((ad) => ad.class))).toEqual(new Set(classes));
    for (const [language, own] of byLanguage) {
      expect(own.length, language).toBeGreaterThanOrEqual(adsEach);
      expect(new Set(own.map(({ lang }) => lang)), language).toEqual(new Set([language]));
      expect(new Set(own.map(({ script }) => script)), language).toEqual(
        new Set(scripts[language]),
      );
      if (everyClassEach)
        expect(new Set(own.map((ad) => ad.class)), language).toEqual(new Set(classes));
      const negatives = own.filter((ad) => ad.class === 'negative');
      expect(negatives.length, language).toBeGreaterThanOrEqual(negativesEach);
    }
  });

  it('have one id and one text each', () => {
    expect(new Set(ads.map(({ id }) => id)).size).toBe(ads.length);
    expect(new Set(ads.map(({ text }) => text)).size).toBe(ads.length);
  });

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

  it('never label one place twice', () => {
    for (const ad of ads) {
      const spans = [...ad.truth, ...ad.decoys].sort((a, b) => a.start - b.start);
      const met = spans.filter(({ start }, at) => start < (spans[at - 1]?.end ?? 0));
      expect(met, ad.id).toEqual([]);
    }
  });

  it('hold nothing but decoys where they are negative, something to find elsewhere', () => {
    for (const ad of ads) {
      expect(ad.truth.length === 0, ad.id).toBe(ad.class === 'negative');
      if (needsDecoys(ad)) expect(ad.decoys.length, ad.id).toBeGreaterThan(0);
    }
  });

  it('give values in the form that they are compared in', () => {
    const forms: Readonly<Record<string, RegExp>> = {
      phone: /^\+[1-9]\d{7,14}$/,
      email: /^[a-z0-9._-]+@[a-z0-9.-]+$/,
      payment:
        /^(?:btc|eth|tron|ltc|xmr|ton|iban|promptpay|kaspi|payme|qiwi|cashapp|paypal|revolut|wise):\S+$/,
      handle: new RegExp(`^(?:${services.join('|')}):[a-z0-9._]+$`),
      url: /^[a-z0-9.-]+(?:\/.*[^/])?$/,
    };
    for (const { ad, label } of labels)
      expect(label.value, ad.id).toMatch(forms[label.type] ?? /^no such type$/);
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

  it('show phones that are possible, and mark those in ranges not handed out', () => {
    for (const { ad, label } of labels) {
      if (label.type !== 'phone') continue;
      const phone = parsePhoneNumber(label.value);
      expect(phone?.isPossible(), `${ad.id} ${label.value}`).toBe(true);
      expect(phone?.isValid(), `${ad.id} ${label.value}`).toBe(label.possible_only !== true);
    }
  });

  it('show payment addresses whose checksum is right, and decoys whose checksum is wrong', () => {
    for (const { ad, label } of labels)
      if (label.type === 'payment') expect(passesChecksum(label.value), ad.id).toBe(true);
    for (const { kind, text } of decoys) {
      if (kind === 'card_test') expect(passesLuhn(text), text).toBe(true);
      if (kind === 'iban_bad') expect(passesChecksum(`iban:${text}`), text).toBe(false);
      if (kind === 'btc_bad')
        for (const scheme of ['btc', 'eth', 'tron'])
          expect(passesChecksum(`${scheme}:${text}`), text).toBe(false);
    }
  });
});

function needsDecoys(ad: LabelledAd): boolean {
  return ad.class === 'negative' || ad.class === 'mixed_decoy';
}
