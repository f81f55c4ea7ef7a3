import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import type { Snapshot } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import type { LinkJudgementKind } from '../../../server/link/judgements/index.ts';
import { judge, review, withdraw } from '../../../server/link/networks/index.ts';
import { allNetworks } from '../../../server/link/networks/kept/kept-networks.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { expectSound, unpacked, volumeIn, wordsIn } from './programs.ts';

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = (n: number) => `phone:+7700000000${n}`;
const written = (n: number) => `+7 700 000 000${n}`;
const by = (initials: string, reason: string) => ({ initials, reason });

let made: TestWorkspace;
let judged: Record<
  'together' | 'refused' | 'apart' | 'shared' | 'later' | 'rejected' | 'split' | 'confirmed',
  string
>;
let snapshot: Snapshot;

/** Two phones in two ads each, and a pair elsewhere that the case does not name. */
beforeAll(async () => {
  made = await openTestWorkspace();
  const { modules } = made;
  await made.bring({
    1: { phones: [written(1)] },
    2: { phones: [written(1), written(2)] },
    3: { phones: [written(2), written(6)] },
    9: { phones: [written(6)] },
    4: { phones: [written(3)], emails: ['desk@example.org'] },
    5: { phones: [written(3)], emails: ['desk@example.org'] },
    6: { phones: [written(4)] },
    7: { phones: [written(4)] },
    8: { phones: [written(5)] },
  });
  const say = async (kind: LinkJudgementKind, named: string[], reason: string) =>
    (await judge(modules, { kind, about: named }, by('AB', reason))).id;
  await say('together', [ad(6), ad(8)], 'elsewhere altogether');
  const refused = await say('apart', [ad(1), ad(4)], 'two hands');
  const together = await say('together', [phone(1), phone(3)], 'the same voice on both');
  const apart = await say('apart', [ad(1), ad(3)], 'different prices');
  const shared = await say('shared', [phone(2)], 'a switchboard');
  await made.resolve();
  const later = await say('together', [ad(3), ad(2)], 'found after the run');
  const [network, ...others] = await allNetworks(modules.store.db, 1);
  const pair = others.find(({ size }) => size === 2)?.id ?? '';
  const at = { network: pair, cutPoint: phone(6) };
  const split = await review(modules, { answer: 'split', ...at }, by('EF', 'two desks'));
  const confirmed = await review(
    modules,
    { answer: 'confirmed', network: pair },
    by('GH', 'one desk'),
  );
  const rejected = await review(
    modules,
    { answer: 'rejected', network: network?.id ?? '' },
    by('EF', 'too thin'),
  );
  await withdraw(modules, together, by('CD', 'another voice after all'));
  judged = {
    together,
    refused,
    apart,
    shared,
    later,
    rejected: rejected.id,
    split: split.id,
    confirmed: confirmed.id,
  };
  snapshot = await frozen();
});
afterAll(() => made.close());

const frozen = (entities = [ad(1), ad(2), ad(3), phone(2)]) =>
  freezeOnRecord({
    ...made.modules,
    entities,
    title: 'Case 7',
    producer: 'AB',
    now: new Date(),
    software,
  });

test('a frozen case holds every judgement that concerns it, and none of other work', () => {
  const ids = snapshot.networkJudgements.map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(Object.values(judged)));
  const times = snapshot.networkJudgements.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

test('each says who judged, and what the active run did with it', () => {
  const networkJudgement = (name: keyof typeof judged) =>
    snapshot.networkJudgements.find(({ id }) => id === judged[name]);
  expect(networkJudgement('together')).toMatchObject({
    kind: 'together',
    entities: [phone(1), phone(3)],
    author: 'AB',
    end: 'followed',
    withdrawn: { author: 'CD', reason: 'another voice after all' },
    reason: 'the same voice on both',
    reviewed: null,
  });
  expect(networkJudgement('together')?.merges).toBeGreaterThan(0);
  expect(networkJudgement('together')?.sides.map(({ ads }) => ads)).toEqual([2, 2]);
  expect(networkJudgement('refused')).toMatchObject({ end: 'refused', against: [judged.together] });
  expect(networkJudgement('apart')).toMatchObject({ end: 'followed', merges: 0 });
  expect(networkJudgement('shared')).toMatchObject({
    end: 'followed',
    entities: [phone(2)],
    sides: [],
  });
  expect(networkJudgement('later')).toMatchObject({ end: 'not-seen', withdrawn: null });
  expect(networkJudgement('rejected')).toMatchObject({
    end: null,
    run: 1,
    reviewed: 'same',
    author: 'EF',
  });
  expect(networkJudgement('split')).toMatchObject({ kind: 'apart', end: 'not-seen', author: 'EF' });
  expect(networkJudgement('split')?.split).toMatchObject({
    at: phone(6),
    sides: [[ad(3)], [ad(9)]],
  });
  expect(networkJudgement('split')?.members).toBe(networkJudgement('confirmed')?.members);
  expect(networkJudgement('apart')?.split).toBeNull();
  expect(snapshot.resolution).toMatchObject({
    run: 1,
    networks: [
      { size: 4, ads: [ad(1), ad(2)] },
      { size: 2, ads: [ad(3)] },
    ],
  });
});

test('the bundle tells them in its document, its table and its custody, and verifies', async () => {
  const out = path.join(made.test.dataDir, 'bundles');
  const { modules } = made;
  const built = await buildBundle({ snapshot, evidence: modules.evidence, out });
  expect(await verifyBundle(built.path)).toMatchObject({ ok: true, problems: [] });
  const folder = path.join(made.test.dataDir, 'unpacked');
  unpacked(built.path, folder);
  expectSound(volumeIn(folder), '3a', 'ua1');
  const text = wordsIn(volumeIn(folder), '-layout');
  // How each is told: document/judged.test.ts.
  expect(text).toContain('“another voice after all”');
  expect(text).toContain('It is not decided: GH confirmed it.');
  expect(text).not.toContain('elsewhere altogether');
  const table = readFileSync(path.join(folder, 'data/judgements/judgements.csv'), 'utf8');
  for (const id of Object.values(judged)) expect(table).toContain(id);
  const custody = readFileSync(path.join(folder, 'data/custody/custody.jsonl'), 'utf8');
  for (const id of Object.values(judged)) expect(custody).toContain(`"judgement":"${id}"`);
  expect(custody.match(/"event":"withdrawn"/g)).toHaveLength(1);
  expect(custody).not.toContain('elsewhere altogether');
});

test('what others answered of the same ads is told where their network is in scope no more', async () => {
  await made.resolve();
  const { networkJudgements, resolution } = await frozen([ad(9)]);
  expect(resolution?.networks).toEqual([]);
  const networkJudgement = (name: keyof typeof judged) =>
    networkJudgements.find(({ id }) => id === judged[name]);
  expect(networkJudgement('split')).toMatchObject({ end: 'followed' });
  expect(networkJudgement('confirmed')).toMatchObject({ reviewed: 'changed', author: 'GH' });
});
