import { expect, test } from 'vitest';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { against, entitiesWith, one, phone, type Resolution, ran, two } from './support.ts';

type Copied = Resolution['copied'];
type Left = Copied['copiedContent'][number];
const reposter = { id: phone, ads: 41, worded: 40, copies: 38, sources: 9, largest: 7 };
const left = (ad: string, source: string | null): Left => ({
  why: 'reposter',
  contact: null,
  identifiers: [phone],
  ad,
  source,
});

/** All that the document says against the case, where the run took this for copied. */
const said = (copied: Partial<Copied>, hub: Snapshot['entities'][number]['hub'] = null) =>
  against({
    ...ran({ copied: { reposters: [], copiedContent: [], ...copied } }),
    entities: entitiesWith(({ id, hub: was }) => ({ hub: id === phone ? hub : was })),
  });

test('a contact that may be a reposter’s is told with its numbers and with what looks alike', () => {
  const told = said({ reposters: [reposter] }).join('\n');
  expect(told).toContain('38 of its 41 advertisements repeat the words of earlier ones that show');
  expect(told).toContain(
    'into 9 groups that have nothing telling in common; the largest was repeated 7',
  );
  expect(told).toMatch(
    /One owner who changes contacts, or an agency .* looks alike\. \(AB1, AB2\)/,
  );
  expect(told).toContain('nothing in scope was left out of a network as copied.');
});

test('of a hub it is told that it may be nobody’s own', () => {
  const hub = { reason: 'Shared by 41 ads.', ads: 41, posters: 30 };
  expect(said({ reposters: [reposter] }, hub).join(' ')).toMatch(
    /looks alike\. It is a hub too: .* board’s own address, .* which reposts nothing\./,
  );
});

test('what was left out is told once for each thing, with the earlier advertisements', () => {
  expect(said({ copiedContent: [left(two, one), left(one, null)] })).toEqual(
    expect.arrayContaining([
      'By the active run no contact in scope seems to be one of somebody who reposts.',
      expect.stringMatching(
        /^\+7 700 000 44 17 was left out of 2 advertisements in scope .*can be from: Ad 1\)\. It merges nothing there; the observation itself stands\./,
      ),
    ]),
  );
});

test('an earlier advertisement that is not in the package is told as such', () => {
  const source = 'ad:lotus-board.example/9';
  expect(said({ copiedContent: [left(two, source)] }).join(' ')).toContain(
    `(the earliest that it can be from: ${source}, which is not in scope).`,
  );
});
