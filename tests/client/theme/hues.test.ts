import { expect, test } from 'vitest';
import { hueCount, hueOf } from '../../../client/src/theme/hues.ts';
import { tokens } from '../../../client/src/theme/tokens.ts';

type Triple = readonly [number, number, number];

const linear = (colour: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

/** As it is seen: two colours 0.02 apart can just be told apart side by side (Ottosson 2020, OKLab). */
function seen(colour: string): Triple {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const apart = (one: string, other: string): number => {
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const lightness = (colour: string): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [less = 0, more = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};

test.each(['light', 'dark'] as const)(
  'in %s no two of the eight colours are near alike',
  (mode) => {
    expect(hueCount).toBe(8);
    const all = Array.from({ length: hueCount + 1 }, (_, at) => hueOf(at, mode));
    for (const [at, { fill, icon }] of all.entries()) {
      for (const other of all.slice(at + 1))
        expect(apart(fill, other.fill), `${fill} and ${other.fill}`).toBeGreaterThan(0.12);
      expect(contrast(fill, icon), fill).toBeGreaterThanOrEqual(4.5);
      if (at < hueCount)
        expect(contrast(fill, tokens.color[mode].surface.canvas), fill).toBeGreaterThanOrEqual(3);
    }
  },
);
