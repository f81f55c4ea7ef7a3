import { expect, test } from 'vitest';
import { labelledAds } from './labelled/read.ts';
import { type Found, type LabelledAd, score } from './score.ts';

const phone = { type: 'phone', value: '+77000001234', start: 4, end: 14, raw: '7000001234' };
const handle = { type: 'handle', value: 'telegram:lotus_demo', start: 20, end: 31, raw: '' };
const ad = (more: Partial<LabelledAd>): LabelledAd => ({
  id: 'a1',
  lang: 'uz',
  script: 'Latn',
  platform_country: 'UZ',
  text: '',
  truth: [],
  optional: [],
  decoys: [],
  ...more,
});
const found = (type: string, value: string, start = 100, end = 110): Found => {
  return { type, value, start, end };
};
const scored = (more: Partial<LabelledAd>, ...all: Found[]) =>
  score([ad(more)], new Map([['a1', all]]));
const link = (value: string, start?: number, end?: number) => found('url', value, start, end);
const card = { text: '4242 4242 4242 4242', kind: 'card_test', start: 0, end: 19 };
const spoken = 'telegram:lotus_demo';

test.each<[string, Partial<LabelledAd>, Found[], [number | null, number | null]]>([
  [
    'a value counts once, however often it stands',
    { truth: [phone, phone] },
    [phone, phone],
    [1, 1],
  ],
  ['without + it is another number', { truth: [phone] }, [found('phone', '77000001234')], [0, 0]],
  ['a type that nobody asked for', { truth: [phone] }, [found('price', '5000')], [null, 0]],
  [
    'any service will do where none is named',
    { truth: [{ ...handle, value: 'unknown:lotus_demo' }] },
    [found('handle', spoken)],
    [1, 1],
  ],
  ['only the one that is named', { truth: [handle] }, [found('handle', 'line:lotus_demo')], [0, 0]],
  [
    'an optional one',
    { truth: [phone], optional: [link('x.example')] },
    [phone, link('x.example')],
    [1, 1],
  ],
  [
    'an account that repeats a phone',
    { truth: [phone] },
    [phone, found('handle', 'whatsapp:+77000001234')],
    [1, 1],
  ],
  [
    'one that repeats another',
    { truth: [phone] },
    [phone, found('handle', 'whatsapp:+77000001235')],
    [0.5, 1],
  ],
  [
    'one with a letter',
    { truth: [phone] },
    [phone, found('handle', 'line:a77000001234')],
    [0.5, 1],
  ],
  [
    'a link with the digits of a phone',
    { truth: [phone] },
    [phone, link('x.example/c/000001234')],
    [1, 1],
  ],
  [
    'a link with the name of an account',
    { truth: [handle] },
    [handle, link('t.me/LOTUS_demo')],
    [1, 1],
  ],
  ['a link over a contact', { truth: [phone] }, [phone, link('x.example', 13, 16)], [1, 1]],
  ['a link beside one', { truth: [phone] }, [phone, link('x.example')], [0.5, 1]],
  [
    'a card that is shown',
    { truth: [phone], decoys: [card] },
    [phone, found('payment', 'card:4242424242424242')],
    [1, 1],
  ],
  [
    'another card',
    { truth: [phone], decoys: [card] },
    [phone, found('payment', 'card:5555555555554444')],
    [0.5, 1],
  ],
])('%s', (_, more, all, [precision, recall]) => {
  const { byLanguage } = scored(more, ...all);
  expect([byLanguage['uz-Latn']?.precision ?? null, byLanguage['uz-Latn']?.recall]).toEqual([
    precision,
    recall,
  ]);
});

test.each([
  ['half of the union', [0, 10], 1],
  ['less', [0, 9], 0],
  ['its other span', [11, 20], 1],
] as const)('a span that shares %s', (_, [start, end], share) => {
  const label = { ...phone, start: 0, end: 20, alt: [10, 20] as const };
  expect(scored({ truth: [label] }, { ...phone, start, end }).spans).toBe(share);
});

test('the labelled ads of the repository score 1 against themselves', () => {
  const ads = [...labelledAds().values()].flat();
  const all = score(
    ads,
    new Map(ads.map(({ id, truth, optional }) => [id, [...truth, ...optional]])),
  );
  for (const { f1 } of Object.values(all.byType)) expect(f1).toBe(1);
  expect(all).toMatchObject({ spans: 1, falsePositives: 0 });
  expect(all.adsWithDecoys).toBeGreaterThan(100);
});
