import { describe, expect, test } from 'vitest';
import {
  hashToHex,
  maskText,
  PictureLeaders,
  printImage,
  signatureOf,
  TemplateLeaders,
} from '../../../server/read/fingerprint/index.ts';
import { paint } from './pictures.ts';

const changed = (hash: Uint16Array, bits: number) => {
  const copy = hash.slice();
  for (let bit = 0; bit < bits; bit += 1)
    copy[bit % 16] = (copy[bit % 16] ?? 0) ^ (1 << Math.floor(bit / 16));
  return copy;
};
const zero = new Uint16Array(16);
const flat = { samples: new Uint8Array(1024), detail: 0 };
const seen = (...content: Uint16Array[]) => ({ content, contentQuality: 100, ...flat });

describe('groups of pictures', () => {
  test('an image joins the nearest leader within 31 bits, and none beyond', () => {
    const leaders = new PictureLeaders();
    leaders.add({ key: 'a', pdq: hashToHex(zero), detail: 0 });
    leaders.add({ key: 'b', pdq: hashToHex(changed(zero, 40)), detail: 0 });
    expect(leaders.nearest(seen(changed(zero, 12)))).toMatchObject({ leader: 'a', distance: 12 });
    expect(leaders.nearest(seen(changed(zero, 31)))).toMatchObject({ leader: 'b', distance: 9 });
    expect(leaders.nearest(seen(changed(zero, 72)))).toBeUndefined();
  });

  test('of two leaders that are equally near the one whose key comes first, whoever came first', () => {
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const leaders = new PictureLeaders();
      for (const key of order) leaders.add({ key, pdq: hashToHex(zero), detail: 0 });
      expect(leaders.nearest(seen(zero))?.leader).toBe('a');
    }
  });

  test('a copy that lies otherwise joins, and how it lies is told', () => {
    const print = printImage(paint(10, 128, 128));
    const leaders = new PictureLeaders();
    const leader = print && PictureLeaders.leaderOf('a', print);
    if (!print || !leader) throw new Error('the picture has too little to see');
    leaders.add(leader);
    // Turned twice by half it lies as before.
    const copy = { ...print, content: [2, 3, 0].map((way) => print.content[way] ?? zero) };
    expect(leaders.nearest(copy)).toEqual({ leader: 'a', distance: 0, turn: 'rotated by 180°' });
    expect(leaders.likeness('a', copy)).toEqual(leaders.nearest(copy));
    expect(leaders.likeness('b', copy)).toBeUndefined();
  });

  test('an image with too little to see joins nothing, however near', () => {
    const leaders = new PictureLeaders();
    leaders.add({ key: 'a', pdq: hashToHex(zero), detail: 0 });
    const poor = { ...seen(zero), contentQuality: 49 };
    expect(leaders.nearest(poor)).toBeUndefined();
    expect(leaders.likeness('a', poor)).toBeUndefined();
    expect(leaders.nearest({ ...poor, contentQuality: 50 })?.distance).toBe(0);
  });

  test('a picture with too little to see leads nothing', () => {
    const plain = printImage({ data: new Uint8Array(6400), width: 80, height: 80, channels: 1 });
    expect(plain && PictureLeaders.leaderOf('a', plain)).toBeUndefined();
  });

  test('leaders that are forgotten are not found again', () => {
    const leaders = new PictureLeaders();
    leaders.add({ key: 'a', pdq: hashToHex(zero), detail: 0 });
    leaders.add({ key: '0', pdq: hashToHex(zero), detail: 0 });
    expect(leaders.nearest(seen(zero))?.leader).toBe('0');
    leaders.truncate(1);
    expect(leaders.nearest(seen(zero))?.leader).toBe('a');
    expect(leaders.size).toBe(1);
    expect(() => leaders.add({ key: 'b', pdq: 'x', detail: 0 })).toThrow(/no PDQ hash/);
    expect(() => leaders.add({ key: 'a', pdq: hashToHex(zero), detail: 0 })).toThrow(/leads/);
  });
});

const own =
  'Quiet rooms near the old tea market, fresh towels every evening and a garden for reading; ask for Orchid at the door.';
const other =
  'Мебель на заказ: кухни, шкафы и столы из берёзы. Замер бесплатно, доставка по городу, работаем без выходных.';
const sign = (text: string) => {
  const signature = signatureOf(maskText(text));
  if (!signature) throw new Error(`“${text}” is too short`);
  return signature;
};

describe('groups of texts', () => {
  test('a text joins the most similar leader, or none', () => {
    const leaders = new TemplateLeaders();
    leaders.add(TemplateLeaders.leaderOf('a', sign(own)));
    leaders.add(TemplateLeaders.leaderOf('b', sign(other)));
    expect(leaders.nearest(sign(own))).toEqual({ leader: 'a', similarity: 1 });
    const near = leaders.nearest(sign(own.replace('every evening', 'each morning')));
    expect(near?.leader).toBe('a');
    expect(near?.similarity).toBeLessThan(1);
    expect(leaders.nearest(sign(`${other.slice(60)} ${own.slice(60)}`))).toBeUndefined();
  });

  test('of equally similar leaders the one whose key comes first', () => {
    const leaders = new TemplateLeaders();
    leaders.add(TemplateLeaders.leaderOf('b', sign(own)));
    leaders.add(TemplateLeaders.leaderOf('a', sign(own)));
    expect(leaders.nearest(sign(own))?.leader).toBe('a');
    expect(leaders.likeness('b', sign(own))).toEqual({ leader: 'b', similarity: 1 });
    expect(leaders.likeness('b', sign(other))).toBeUndefined();
    expect(leaders.likeness('c', sign(own))).toBeUndefined();
  });

  test('a key leads once, and what is no signature is refused', () => {
    const leaders = new TemplateLeaders();
    leaders.add(TemplateLeaders.leaderOf('a', sign(own)));
    expect(() => leaders.add(TemplateLeaders.leaderOf('a', sign(other)))).toThrow(/leads/);
    expect(() => leaders.add({ key: 'b', signature: 'short' })).toThrow(/no signature/);
    expect([leaders.has('a'), leaders.has('b'), leaders.size]).toEqual([true, false, 1]);
  });

  test('leaders that are forgotten are not found again', () => {
    const leaders = new TemplateLeaders();
    leaders.add(TemplateLeaders.leaderOf('b', sign(own)));
    leaders.add(TemplateLeaders.leaderOf('a', sign(own)));
    leaders.truncate(1);
    expect(leaders.nearest(sign(own))?.leader).toBe('b');
    expect(leaders.has('a')).toBe(false);
  });
});
