import path from 'node:path';
import { expect, test } from 'vitest';
import { confirmedBy, snapshotChecks } from '../../../server/court/cases/index.ts';
import {
  checkSentence,
  type Snapshot,
  type SnapshotNetworkJudgement,
} from '../../../server/court/snapshot/index.ts';
import {
  caseFile,
  networkJudgement,
  smallCase,
  temporaryFolder,
  withNetworkJudgements,
} from '../bundle/support.ts';

type OfCase = Parameters<typeof snapshotChecks>[0];

const given = {
  authority: 'warrant 12',
  period: { from: '2026-03-01', to: '2026-03-31' },
};

async function caseWith(over: Partial<NonNullable<Snapshot['case']>> = {}): Promise<OfCase> {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  // Its pictures were looked through.
  const entities = snapshot.entities.map((one) => ({
    ...one,
    properties: { ...one.properties, codesRead: '1' },
  }));
  return { ...snapshot, entities, case: caseFile({ ...given, ...over }) };
}

/** Which checks are open, each with what is shown of it. */
const openOf = (snapshot: OfCase) =>
  Object.fromEntries(
    snapshotChecks(snapshot)
      .filter(({ open }) => open.length > 0)
      .map(({ id, open, labels = open }) => [id, labels]),
  );

test('a case in which nothing is missing passes every check that follows from its snapshot', async () => {
  expect(openOf(await caseWith())).toEqual({});
});

test('what is not given, gone or outside the period is named', async () => {
  const snapshot = await caseWith({
    reference: '',
    authority: '',
    period: null,
    gone: [{ id: 'phone:+77000004499', caption: '+7 700 000 4499' }],
  });
  expect(openOf(snapshot)).toEqual({
    authority: ['reference', 'authority'],
    period: [],
    gone: ['+7 700 000 4499'],
  });
  // Both days of a period are in it.
  const day = { from: '2026-03-02', to: '2026-03-02' };
  expect(openOf(await caseWith({ period: day }))).toEqual({ 'outside-period': ['AB1'] });
  expect(openOf(await caseWith({ period: { from: null, to: '2026-03-01' } }))).toEqual({
    'outside-period': ['AB2'],
  });
});

test('weak links, pictures that never came or were not read, and a limit are named', async () => {
  const snapshot = await caseWith();
  const [first, ...links] = snapshot.links;
  if (!first) throw new Error('the small case has links');
  const weak = { ...snapshot, links: [{ ...first, confidence: 0.79 }, ...links] };
  expect(openOf(weak).weak).toHaveLength(1);
  // What is judged wrong counts for nothing, and is no weak link.
  expect(openOf({ ...weak, links: [{ ...first, confidence: 0.5, judgedWrong: true }] }).weak).toBe(
    undefined,
  );
  const bare = snapshot.captures.map((one) => ({ ...one, files: one.files.slice(0, 1) }));
  expect(openOf({ ...snapshot, captures: bare }).pictures).toEqual([
    expect.stringMatching(/^image:/),
  ]);
  const unread = snapshot.entities.map((one) => ({ ...one, properties: {} }));
  expect(Object.keys(openOf({ ...snapshot, entities: unread }))).toEqual(['unread-pictures']);
  const cut = { ...snapshot.completeness, adsLimitedTo: 200 };
  expect(openOf({ ...snapshot, completeness: cut })).toEqual({ cut: [] });
});

test('what nothing connects is named: all of it, or the things that no link leads from', async () => {
  const snapshot = await caseWith();
  const phone = snapshot.entities.find(({ kind }) => kind === 'phone');
  if (!phone) throw new Error('the small case has a phone');
  const handle = { ...phone, id: 'handle:telegram:calm_otter', kind: 'handle' as const, hub: null };
  const entities = [
    ...snapshot.entities.map((one) => (one.id === phone.id ? { ...one, hub: null } : one)),
    { ...handle, caption: 'calm_otter' },
  ];
  // Each has ads, and no ad has both.
  const [first, ...links] = snapshot.links;
  if (!first) throw new Error('the small case has links');
  const apart = { ...snapshot, entities, links: [{ ...first, to: handle.id }, ...links] };
  expect(openOf(apart)).toEqual({ unconnected: [phone.caption, 'calm_otter'] });
  const together = { ...apart, links: [...apart.links, first] };
  expect(openOf(together)).toEqual({});
  const wrong = together.links.map((one) => ({ ...one, judgedWrong: true }));
  expect(openOf({ ...together, links: wrong }).unconnected).toHaveLength(2);
  // Two are connected, and the third is alone.
  const named = { id: 'site:otter.example', kind: 'site' as const, caption: 'otter.example' };
  const site = { ...handle, ...named };
  expect(openOf({ ...together, entities: [...entities, site] })).toEqual({
    unconnected: ['otter.example'],
  });
});

test('judgements that the run does not follow are named until they are withdrawn', async () => {
  const snapshot = await caseWith();
  const [judged] = withNetworkJudgements(snapshot).networkJudgements;
  if (!judged) throw new Error('there is a judgement');
  const with1 = (over: Partial<typeof judged>) =>
    openOf({ ...snapshot, networkJudgements: [{ ...judged, withdrawn: null, ...over }] });
  expect(with1({ end: 'followed' })).toEqual({});
  for (const end of ['no-run', 'not-seen', 'refused', 'partly'] as const)
    expect(with1({ end })).toEqual({ judgements: [judged.id] });
  const withdrawn = { author: 'CD', account: 'unit', at: 'later', reason: 'mistaken' };
  expect(with1({ end: 'not-seen', withdrawn })).toEqual({});
  const rejected = { kind: 'rejected' as const, end: null, entities: ['network:1/4'] };
  expect(with1({ ...rejected, reviewed: 'same' })).toEqual({ doubted: ['network:1/4'] });
  expect(with1({ ...rejected, reviewed: 'changed' })).toEqual({});
});

test('a network that the case names is waited for until two people confirmed it', () => {
  const by = (author: string, over: Partial<SnapshotNetworkJudgement> = {}) =>
    networkJudgement({
      kind: 'confirmed',
      entities: ['network:1/4'],
      members: 'a'.repeat(64),
      author,
      end: null,
      reviewed: 'same',
      ...over,
    });
  expect(confirmedBy([by('AB')], 'network:1/4')).toEqual(['AB']);
  expect(confirmedBy([by('AB'), by('AB'), by('CD')], 'network:1/4')).toEqual(['AB', 'CD']);
  for (const other of [by('CD', { reviewed: 'changed' }), by('CD', { kind: 'rejected' })])
    expect(confirmedBy([by('AB'), other], 'network:1/4')).toEqual(['AB']);
  expect(checkSentence('review', 1)).not.toContain('Nobody');
});
