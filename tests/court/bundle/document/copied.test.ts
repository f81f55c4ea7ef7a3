import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, saidAgainst, smallCase, temporaryFolder } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

type Copied = NonNullable<Snapshot['resolution']>['copied'];
const phone = 'phone:+77000004417';
const [one, two] = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];

const hub = { reason: 'Shared by 41 ads.', ads: 41, posters: 30 };

/** All that the document says against the case, where the run took this for copied. */
function said(copied: Copied, hub: Snapshot['entities'][number]['hub'] = null): string[] {
  const entities = base.entities.map((one) => (one.id === phone ? { ...one, hub } : one));
  const snapshot = { ...base, entities, resolution: { ...emptyRun, copied } };
  return saidAgainst(new CaseFacts(snapshot, [])).map(({ parts }) =>
    parts.map(({ s }) => s).join(''),
  );
}

test('a contact that may be a reposter’s is told with its numbers and with what looks alike', () => {
  const reposter = { id: phone, ads: 41, worded: 40, copies: 38, sources: 9, largest: 7 };
  expect(said({ reposters: [reposter], copiedContent: [] })).toEqual(
    expect.arrayContaining([
      '+7 700 000 44 17 may be a contact of somebody who puts others’ advertisements online under it: 38 of its 41 advertisements repeat the words of earlier ones that show other contacts and not this one. These fall into 9 groups that have nothing telling in common; the largest was repeated 7 times. One owner who changes contacts, or an agency that places advertisements for independent sellers, looks alike.',
      'By the active run nothing in scope was left out of a network as copied.',
    ]),
  );
});

test('of a hub it is told that it may be nobody’s own', () => {
  const reposter = { id: phone, ads: 41, worded: 40, copies: 38, sources: 9, largest: 7 };
  expect(said({ reposters: [reposter], copiedContent: [] }, hub).join(' ')).toContain(
    'looks alike. It is a hub too: it may be the board’s own address, or that of who runs it, which reposts nothing.',
  );
});

test('what was left out is told once for each thing, with the earlier advertisements', () => {
  const row = { why: 'reposter', contact: null, identifiers: [phone] } as const;
  const copiedContent = [
    { ...row, ad: two, source: one },
    { ...row, ad: one, source: null },
  ].map((one) => ({ ...one, identifiers: [...one.identifiers] }));
  expect(said({ reposters: [], copiedContent })).toEqual(
    expect.arrayContaining([
      'By the active run no contact in scope seems to be one of somebody who reposts.',
      `+7 700 000 44 17 was left out of 2 advertisements in scope by the active run, as copied from an earlier one (the earliest that it can be from: Ad 1). It merges nothing there; the observation itself stands.`,
    ]),
  );
});

test('an earlier advertisement that is not in the package is told as such', () => {
  const source = 'ad:lotus-board.example/9';
  const row = { why: 'reposter', contact: null, identifiers: [phone], ad: two, source } as const;
  const copiedContent = [{ ...row, identifiers: [...row.identifiers] }];
  expect(said({ reposters: [], copiedContent }).join(' ')).toContain(
    `(the earliest that it can be from: ${source}, which is not in scope).`,
  );
});
