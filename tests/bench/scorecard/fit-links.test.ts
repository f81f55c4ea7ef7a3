import { describe, expect, test } from 'vitest';
import { signNames } from '../../../server/resolve/engine/signs/scorecard.ts';
import { areaUnder, comesTo, fitLinks, type LinkExample } from './fit-links.ts';

const platforms = signNames.indexOf('platforms');

/** Links of which so many of a hundred are right, whose smaller side is on the larger's platforms or not. */
function links(by: LinkExample['by'], step: number, right: number, ads = 1): LinkExample[] {
  return Array.from({ length: 1000 }, (_, i) => {
    const steps = new Int8Array(signNames.length);
    steps[platforms] = step;
    return { hand: 'one', by, right: i % 100 < right, ads, weight: Math.sqrt(ads), steps };
  });
}

const logOdds = (share: number) => Math.log(share / (1 - share));

describe('what a sign is worth', () => {
  const fit = fitLinks([
    ...[...links('account', 0, 20), ...links('account', 3, 90)],
    ...[...links('content', 0, 60), ...links('content', 3, 60)],
  ]);

  test('is found again, of links by an account and of others each by itself', () => {
    const apart = ({ nats = [] }: { nats?: readonly number[] } = {}) =>
      (nats[3] as number) - (nats[0] as number);
    expect(apart(fit.account.worths.platforms)).toBeCloseTo(logOdds(0.9) - logOdds(0.2), 1);
    expect(apart(fit.content.worths.platforms)).toBeCloseTo(0, 1);
  });

  test('is what a link comes to by it', () => {
    const [link] = links('account', 3, 100) as [LinkExample];
    expect(comesTo(fit, link)).toBeCloseTo(logOdds(0.9), 1);
  });
});

test('what more ads are at stake in weighs more, by the root of their number', () => {
  const fit = fitLinks([...links('account', 0, 0, 100), ...links('account', 0, 100, 1)]);
  const [link] = links('account', 0, 100) as [LinkExample];
  expect(comesTo(fit, link)).toBeCloseTo(logOdds(1 / 11), 1);
});

describe('the area under the curve', () => {
  const worths = fitLinks([...links('account', 0, 20), ...links('account', 3, 90)]);
  const [right, wrong] = [links('account', 3, 100), links('account', 0, 0)];

  test('is all where right ones come to more, nothing where they come to less, half where they are alike', () => {
    expect(areaUnder([...right, ...wrong], worths)).toBe(1);
    const turned = [...right, ...wrong].map((link) => ({ ...link, right: !link.right }));
    expect(areaUnder(turned, worths)).toBe(0);
    expect(areaUnder(links('account', 3, 50), worths)).toBe(0.5);
  });

  test('goes by the ads that are at stake', () => {
    const more = links('account', 3, 0, 3);
    expect(areaUnder([...right, ...wrong, ...more], worths)).toBe((1 + 3 / 2) / (1 + 3));
  });
});
