import { describe, expect, it } from 'vitest';
import { labelledAds } from '../extract/labelled/read.ts';
import { type Found, type LabelledAd, score } from './score.ts';

const empty: LabelledAd = {
  id: 'a1',
  lang: 'ru',
  script: 'Cyrl',
  platform_country: 'KZ',
  text: '',
  truth: [],
  optional: [],
  decoys: [],
  class: 'plain',
  source: 'hand',
};
const phone = { type: 'phone', value: '+77000001234', start: 4, end: 14, raw: '7000001234' };
const handle = { type: 'handle', value: 'telegram:lotus_demo', start: 20, end: 31, raw: '' };
const ad = (more: Partial<LabelledAd>): LabelledAd => ({ ...empty, ...more });
const scored = (more: Partial<LabelledAd>, ...found: Found[]) =>
  score([ad(more)], new Map([['a1', found]]));
const counts = (more: Partial<LabelledAd>, ...found: Found[]) => {
  const { tp, fp, fn } = scored(more, ...found).micro;
  return [tp, fp, fn];
};

describe('what is right, wrong and missed', () => {
  it('counts a value once, however often it is labelled and found', () => {
    const again = { ...phone, start: 40, end: 50 };
    const found = { type: 'phone', value: '+7 700 000-12-34' };
    expect(counts({ truth: [phone, again] }, found, found)).toEqual([1, 0, 0]);
  });

  it('compares phones strictly: without + it is another number', () => {
    expect(counts({ truth: [phone] }, { type: 'phone', value: '77000001234' })).toEqual([0, 1, 1]);
  });

  it('counts an ad without an entry as one in which nothing was found', () => {
    expect(score([ad({ truth: [phone] })], new Map()).micro).toEqual({
      tp: 0,
      fp: 0,
      fn: 1,
      precision: null,
      recall: 0,
      f1: 0,
    });
  });

  it('leaves out types that nobody asked for', () => {
    expect(counts({}, { type: 'price', value: '5000' })).toEqual([0, 0, 0]);
  });

  it('takes any service where the ad names none, and only the right one where it does', () => {
    const nameless = { ...handle, value: 'unknown:lotus_demo' };
    expect(counts({ truth: [nameless] }, { type: 'handle', value: 'ig:Lotus_Demo' })).toEqual([
      1, 0, 0,
    ]);
    const other = scored({ truth: [handle] }, { type: 'handle', value: 'instagram:lotus_demo' });
    expect(other.micro).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(other.handleNameRecall).toBe(1);
  });

  it.each([
    ['payment', 'btc:BC1QXYZ', { scheme: 'bitcoin', value: 'bc1qxyz' }],
    ['payment', 'tron:TAbc', 'usdt-trc20:T Abc'],
    ['payment', 'iban:GB00NWBK', 'IBAN:gb00-nwbk'],
    ['payment', 'promptpay:+66800001234', 'promptpay:080-000-1234'],
    ['payment', 'promptpay:+66800001234', 'promptpay:0066800001234'],
    ['email', 'a.b@spa.example', 'mailto:A.B@Spa.example'],
    ['handle', 'kakaotalk:demo', { service: 'katalk', name: '@ Demo' }],
    ['url', 'spa.example/Rooms', 'hxxps://www.SPA.example/Rooms/'],
  ])('reads a %s written differently as the same: %s', (type, value, given) => {
    const label = { type, value, start: 0, end: 3, raw: '' };
    expect(counts({ truth: [label] }, { type, value: given })).toEqual([1, 0, 0]);
  });

  it('keeps the case of what depends on case', () => {
    const label = { type: 'payment', value: 'btc:1AbC', start: 0, end: 3, raw: '' };
    expect(counts({ truth: [label] }, { type: 'payment', value: 'btc:1aBc' })).toEqual([0, 1, 1]);
    const page = { type: 'url', value: 'spa.example/Rooms', start: 0, end: 3, raw: '' };
    expect(counts({ truth: [page] }, { type: 'url', value: 'spa.example/rooms' })).toEqual([
      0, 1, 1,
    ]);
  });
});

describe('what is neither rewarded nor punished', () => {
  const link = { type: 'url', value: 'wa.me/77000001234', start: 0, end: 20 };

  it('an optional reading', () => {
    expect(
      counts({ optional: [link] }, { type: 'url', value: 'https://wa.me/77000001234' }),
    ).toEqual([0, 0, 0]);
    expect(counts({}, { type: 'url', value: 'https://wa.me/77000001234' })).toEqual([0, 1, 0]);
  });

  it('a handle that repeats a phone of the ad, and no other', () => {
    const same = { type: 'handle', value: 'whatsapp:+77000001234' };
    expect(counts({ truth: [phone] }, phone, same)).toEqual([1, 0, 0]);
    const other = { type: 'handle', value: 'whatsapp:+77000001235' };
    expect(counts({ truth: [phone] }, phone, other)).toEqual([1, 1, 0]);
    const short = { type: 'handle', value: 'line:001234' };
    expect(counts({ truth: [phone] }, phone, short)).toEqual([1, 1, 0]);
    const lettered = { type: 'handle', value: 'line:a77000001234' };
    expect(counts({ truth: [phone] }, phone, lettered)).toEqual([1, 1, 0]);
  });

  it.each([
    ['holds the digits of a phone', { type: 'url', value: 'x.example/c/000001234' }],
    ['holds the name of a handle', { type: 'url', value: 't.me/LOTUS_demo' }],
    ['overlaps a contact', { type: 'url', value: 'x.example', start: 13, end: 16 }],
  ])('a website that %s', (_, found) => {
    expect(counts({ truth: [phone, handle] }, phone, handle, found)).toEqual([2, 0, 0]);
  });

  it('a marked card read as a card; as a phone or another scheme it is wrong', () => {
    const text = '4242 4242 4242 4242';
    const decoy = { text, why: '', kind: 'card_test', start: 0, end: 19 };
    const decoys = [decoy];
    const card = { type: 'payment', value: 'PAN:4242-4242-4242-4242' };
    expect(counts({ decoys }, card)).toEqual([0, 0, 0]);
    expect(counts({ decoys }, { type: 'payment', value: 'card:5555555555554444' })).toEqual([
      0, 1, 0,
    ]);
    expect(counts({ decoys }, { type: 'phone', value: '+4242424242424242' })).toEqual([0, 1, 0]);
    expect(counts({ decoys: [{ ...decoy, kind: 'adid' }] }, card)).toEqual([0, 1, 0]);
  });
});

describe('spans', () => {
  it('are right when half of the union is shared, with a mention or with its other span', () => {
    const label = { ...phone, start: 0, end: 20, alt: [10, 20] as const };
    const at = (start: number, end: number) =>
      scored({ truth: [label] }, { type: 'phone', value: label.value, start, end }).spans.all;
    expect(at(0, 10)).toEqual({ given: 1, ok: 1, accuracy: 1, withoutSpan: 0 });
    expect(at(0, 9)?.accuracy).toBe(0);
    expect(at(11, 20)?.accuracy).toBe(1);
    expect(at(20, 40)?.accuracy).toBe(0);
  });

  it('that are missing are counted apart', () => {
    const { spans } = scored({ truth: [phone] }, { type: 'phone', value: phone.value });
    expect(spans.phone).toEqual({ given: 0, ok: 0, accuracy: null, withoutSpan: 1 });
  });
});

describe('decoys', () => {
  const price = { text: '5000-7000', why: '', kind: 'price', start: 10, end: 19 };
  const order = { text: '0000 123456', why: '', kind: 'adid', start: 30, end: 41 };
  const more = { decoys: [price, order], class: 'negative' };
  const kinds = (...found: Found[]) => scored(more, ...found).hardNegatives.byDecoyKind;

  it('are named by the span of what was found in them, or else by their digits', () => {
    expect(kinds({ type: 'phone', value: '+50007000', start: 18, end: 22 })).toEqual({ price: 1 });
    expect(kinds({ type: 'phone', value: '+7123456' })).toEqual({ adid: 1 });
    expect(kinds({ type: 'phone', value: '+50007000', start: 19, end: 30 })).toEqual({
      'other text': 1,
    });
  });

  it('are summed over ads, those that hold nothing else apart', () => {
    const wrong = { type: 'email', value: 'a@b.example' };
    const ads = [
      ad(more),
      ad({ decoys: [price], truth: [phone], class: 'mixed_decoy', id: 'a2' }),
      ad({ id: 'a3' }),
    ];
    const found = ads.map(({ id }) => [id, [wrong]] as const);
    expect(score(ads, new Map(found)).hardNegatives).toEqual({
      adsWithDecoys: 2,
      falsePositives: 2,
      adsWithFalsePositive: 2,
      decoysOnlyAds: 1,
      decoysOnlyFalsePositives: 1,
      decoysOnlyAdsWithFalsePositive: 1,
      byType: { email: 2 },
      byDecoyKind: { 'other text': 2 },
    });
  });
});

describe('groups', () => {
  it('are types, languages with their scripts, classes, sources and phones by class', () => {
    const ads = [
      ad({ truth: [phone, handle], lang: 'uz', script: 'Latn' }),
      ad({ truth: [{ ...phone, possible_only: true }], class: 'national', id: 'a2' }),
    ];
    const result = score(ads, new Map([['a1', [phone]]]));
    const f1 = (rates: Readonly<Record<string, { f1: number | null }>>) =>
      Object.entries(rates).map(([name, { f1: value }]) => `${name} ${value}`);
    expect(f1(result.byType)).toEqual(['handle 0', `phone ${2 / 3}`]);
    expect(f1(result.byLanguage)).toEqual(['ru 0', `uz-Latn ${2 / 3}`]);
    expect(f1(result.byClass)).toEqual(['national 0', `plain ${2 / 3}`]);
    expect(f1(result.byTypeAndLanguage)).toEqual(['handle/uz 0', 'phone/ru 0', 'phone/uz 1']);
    expect(f1(result.bySource)).toEqual(['hand 0.5']);
    expect(f1(result.phonesByClass)).toEqual(['national 0', 'plain 1']);
    expect(result.possibleOnlyPhones).toEqual({ tp: 0, fn: 1 });
  });
});

describe('the labelled ads of the repository', () => {
  const ads = [...labelledAds().values()].flat();

  it('score 1 against themselves', () => {
    const { micro, spans, hardNegatives } = score(
      ads,
      new Map(ads.map(({ id, truth, optional }) => [id, [...truth, ...optional]])),
    );
    expect(micro).toMatchObject({ fp: 0, fn: 0, f1: 1 });
    expect(spans.all?.accuracy).toBe(1);
    expect(hardNegatives.falsePositives).toBe(0);
  });
});
