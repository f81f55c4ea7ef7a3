import { expect, test } from 'vitest';
import { findSharedIdentifiers } from '../../../../server/link/networks/finding/shared-identifiers.ts';
import type { LoadedGraph } from '../../../../server/link/networks/loading/graph-data.ts';
import { sharedIdentifierSentence } from '../../../../server/link/networks/messages/contact-messages.ts';
import { type LinkJudgement, resolve } from '../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, type SmallAd } from '../../resolve/engine/observations.ts';
import { reassigned } from '../../resolve/engine/reassigned.ts';

/** @param apart ads that are judged to have different owners, the first from the second */
function sharedIdentifiers(
  ads: readonly SmallAd[],
  apart: readonly (readonly [string, string])[] = [],
) {
  const observed = observedOf(ads);
  const at = (id: string) => adsAt(observed.ads.ids.indexOf(id));
  const judgements = apart.map(([a, b], i): LinkJudgement => {
    return { id: `j${i}`, at: `${i}`, kind: 'apart', a: at(a), b: at(b) };
  });
  const resolution = resolve(observed, judgements);
  const ids = resolution.networks.map(({ ads: { length } }, i) =>
    length > 1 ? `network:1/${i}` : undefined,
  );
  return findSharedIdentifiers({ observed } as LoadedGraph, resolution, ids);
}

/** Two sellers of three ads, each with an address and a picture; two ads of the one and one of the other show a number. */
const two: readonly SmallAd[] = ['a', 'b'].flatMap((owner, place) =>
  [1, 2, 3].map((n) => ({
    id: `ad:${owner}${n}`,
    place,
    holds: [
      `email:${owner}`,
      `cluster:${owner}`,
      `template:${owner}`,
      ...(n === 1 || (owner === 'a' && n === 2) ? ['phone:both'] : []),
    ],
  })),
);

test('a contact of two networks is told with both, those first in which most ads hold it', () => {
  const found = sharedIdentifiers(two, [['ad:a1', 'ad:b1']]);
  expect(found).toMatchObject([
    { identifier: 'phone:both', ads: 3, networks: 2, copied: 0, alone: 0, reassigned: false },
  ]);
  expect(found[0]?.most.map(({ ads }) => ads)).toEqual([2, 1]);
});

test('what one network holds, and what stands in ads alone besides, is not told', () => {
  expect(sharedIdentifiers(two.slice(0, 3))).toEqual([]);
  const lone = { id: 'ad:lone', holds: ['phone:both'] };
  expect(sharedIdentifiers([...two.slice(0, 3), lone], [['ad:a1', 'ad:lone']])).toEqual([]);
});

test('ads that stand alone are counted beside networks', () => {
  const lone = { id: 'ad:lone', holds: ['phone:both'] };
  const apart = [
    ['ad:a1', 'ad:b1'],
    ['ad:a1', 'ad:lone'],
    ['ad:b1', 'ad:lone'],
  ] as const;
  expect(sharedIdentifiers([...two, lone], apart)).toMatchObject([
    { ads: 4, networks: 2, alone: 1 },
  ]);
});

test('a reassigned number is told so; it comes after those without a cause', () => {
  const found = sharedIdentifiers([...reassigned, ...two], [['ad:a1', 'ad:b1']]);
  expect(found[0]).toMatchObject({ identifier: 'phone:both', reassigned: false });
  const passed = found.slice(1);
  expect(passed.length).toBeGreaterThan(0);
  for (const one of passed) expect(one).toMatchObject({ networks: 2, ads: 6, reassigned: true });
});

test('the sentence says what is known, and where nothing is that both are possible', () => {
  const held = { identifier: 'phone:1', ads: 9, most: [] };
  const open = { ...held, networks: 3, copied: 0, alone: 1, reassigned: false };
  expect(sharedIdentifierSentence(open)).toMatch(
    /^Held by 3 networks and an ad that stands alone\. What else these networks share was too little to merge them, or other features spoke against it: one owner may be behind them, or several who share it\.$/,
  );
  expect(sharedIdentifierSentence({ ...open, copied: 2, alone: 0 })).toMatch(
    /^Held by 3 networks\. In 2 of these networks it stands only in ads into which it may have been copied with others’ words, and it counts for nothing there\.$/,
  );
  expect(sharedIdentifierSentence({ ...open, alone: 2, reassigned: true })).toMatch(
    /^Held by 3 networks and 2 ads that stand alone\. The number may have passed from one owner to another in between\.$/,
  );
});
