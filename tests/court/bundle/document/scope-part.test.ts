import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import type { Exhibit } from '../../../../server/court/bundle/package/exhibits.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, saidAgainst, smallCase, temporaryFolder } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

const [one, two] = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
type Networks = NonNullable<Snapshot['resolution']>['networks'];
const network = (n: number, ...ads: string[]): Networks[number] => ({
  ...{ id: `network:3/${n}`, size: 9, score: 0.9, cutPoints: [], ads },
});

/** What the document says of the two ads in scope, with exhibits, where these are named and the run found these. */
function said(named: readonly string[], networks: Networks | null): string[] {
  const entities = base.entities.map((entity) =>
    entity.kind === 'ad' ? { ...entity, selected: named.includes(entity.id) } : entity,
  );
  const resolution = networks && { ...emptyRun, startedAt: '2026-07-02T00:00:00.000Z', networks };
  const snapshot = { ...base, entities, resolution };
  const exhibits = snapshot.captures.flatMap((capture): Exhibit[] =>
    snapshot.batches.slice(0, 1).map((batch) => ({
      number: capture.exhibit,
      ...{ capture, batch, record: undefined, files: [], images: [], observations: [] },
    })),
  );
  return saidAgainst(new CaseFacts(snapshot, exhibits)).map(
    ({ parts, exhibits }) => `${parts.map(({ s }) => s).join('')} (${exhibits.join(', ')})`,
  );
}

test('an advertisement that nobody named is told, with whether the run has it with one that is named', () => {
  const came =
    '1 advertisement in scope is not named by the selection: it holds two or more of the identifiers that it names.';
  const end = ' Who copies words and contacts from others looks alike. (AB2)';
  const apart = ' The active run has 1 of the 1 in no network with one that is named.';
  expect(said([one], null)).toContain(`${came}${end}`);
  expect(said([one], [network(1, one), network(2, two)])).toContain(`${came}${apart}${end}`);
  expect(said([one], [network(1, one)])).toContain(`${came}${apart}${end}`);
  const merged = ' The active run has each in a network with one that is named.';
  expect(said([one], [network(1, one, two)])).toContain(`${came}${merged}${end}`);
  expect(said([one, two], null)).toContain(
    'No advertisement is in scope that the selection does not name. ()',
  );
  // Of identifiers alone every ad is one that they brought.
  expect(said([], null).join('\n')).not.toMatch(/not name|is not named/);
});

test('what the run did not put together is not called one network', () => {
  const start = 'The active run did not put the advertisements in scope into one network: they are';
  expect(said([], [network(1, one), network(2, two)]).join('\n')).toContain(
    `${start} in 2 networks. That they are in one document says nothing`,
  );
  expect(said([], [network(1, one)]).join('\n')).toContain(`${start} in 1 network and 1 in none.`);
  expect(said([], [network(1, one, two)])).toContain(
    'By the active run all advertisements in scope are in one network. ()',
  );
  expect(said([], null).join('\n')).not.toContain('active run');
});

test('of a network it is told how sure it is and what it would fall apart without', () => {
  const [phone] = base.entities.filter(({ kind }) => kind === 'phone');
  const cutPoints = [{ id: phone?.id ?? '', parts: [31, 12, 4, 1, 1] }];
  const held = { ...network(1, one, two), cutPoints };
  const sure =
    'By the active run network 3/1 is no surer than the least probable of the merges that made it, which was said to be right with a probability of 0.90.';
  expect(said([], [held])).toContain(
    `${sure} Without ${phone?.caption} it would fall into parts of 31, 12 and 4 advertisements, and 2 smaller parts. ()`,
  );
  expect(said([], [network(1, one, two)])).toContain(
    `${sure} Nothing in scope is such that it would fall apart without that alone. ()`,
  );
  expect(said([], [{ ...network(1, one, two), score: 1 }]).join('\n')).toContain(
    'By the active run network 3/1 is merged by what persons judged, and by nothing that was measured.',
  );
  expect(said([], [network(1, one)]).join('\n')).not.toContain('no surer');
});
