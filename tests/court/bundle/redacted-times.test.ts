import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { coarse, weekOf } from '../../../server/core/redaction/index.ts';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { textsIn } from '../../../server/court/bundle/leaks/texts.ts';
import { exhibitNumbers } from '../../../server/court/cases/keeping/register.ts';
import {
  redactedSnapshot,
  type Snapshot,
  wrongRedaction,
} from '../../../server/court/snapshot/index.ts';
import { kept } from './kept.ts';
import { unpacked } from './programs.ts';

const hour = (time: string, by: number) =>
  time === '' ? '' : `${time.slice(0, 10)}T${String(by).padStart(2, '0')}${time.slice(13)}`;

/** The same case where everything happened at another hour of its day, and judgements came the other way round. */
function atOtherHours(full: Snapshot): Snapshot {
  const { resolution } = full;
  const signed = <Signed extends { readonly at: string }>(one: Signed, i: number): Signed => ({
    ...one,
    at: hour(one.at, 20 - i),
  });
  return {
    ...full,
    captures: full.captures.map((one, i) => ({ ...one, capturedAt: hour(one.capturedAt, 22 - i) })),
    links: full.links.map((one, i) => ({
      ...one,
      firstSeen: hour(one.firstSeen, i % 9),
      lastSeen: hour(one.lastSeen, 9 + (i % 9)),
    })),
    batches: full.batches.map((one, i) => ({ ...one, receivedAt: hour(one.receivedAt, i) })),
    networkJudgements: full.networkJudgements
      .map((one, i) => ({
        ...signed(one, i),
        withdrawn: one.withdrawn && signed(one.withdrawn, i),
      }))
      .toReversed(),
    resolution: resolution && { ...resolution, startedAt: hour(resolution.startedAt, 3) },
  };
}

/** What a redacted snapshot says, but for which full one it is of. */
const saidIn = ({ redaction: _, ...content }: Snapshot) => content;

/** Two judgements on one day. */
function withTwo(full: Snapshot): Snapshot {
  const [judged] = full.networkJudgements;
  if (!judged) throw new Error('there is a judgement');
  const second = { ...judged, id: 'a-later-one', at: judged.at.replace('T00', 'T09') };
  return { ...full, networkJudgements: [judged, second] };
}

test('times within a day change no byte of a redacted snapshot, those within a week none of one by weeks', async () => {
  const { full: small, evidence } = await kept();
  const full = withTwo(small);
  const other = atOtherHours(full);
  expect(other.captures).not.toEqual(full.captures);
  for (const times of ['days', 'weeks'] as const) {
    const one = await redactedSnapshot(full, evidence, times);
    const two = await redactedSnapshot(other, evidence, times);
    expect(saidIn(two)).toEqual(saidIn(one));
    expect([...wrongRedaction(one)]).toEqual([]);
    expect(one.redaction).toMatchObject({ form: 'redacted', times });
  }
  const moved = {
    ...full,
    captures: full.captures.map((one) => ({
      ...one,
      // From Sunday 1 March to Monday before, from Monday 2 March to Saturday behind.
      capturedAt: one.capturedAt.replace('03-01', '02-23').replace('03-02', '03-07'),
    })),
  };
  const weeks = await redactedSnapshot(full, evidence, 'weeks');
  const same = await redactedSnapshot(moved, evidence, 'weeks');
  expect(same.captures).toEqual(weeks.captures);
  expect(weeks.captures.map(({ capturedAt }) => capturedAt)).toEqual(['2026-W09', '2026-W10']);
  // Whoever calls days weeks, or leaves a time, is refused.
  const days = await redactedSnapshot(full, evidence);
  const timed = days.captures.map((one) => ({ ...one, capturedAt: full.frozenAt }));
  for (const wrong of [
    { ...days, redaction: weeks.redaction },
    { ...days, captures: timed },
  ])
    expect([...wrongRedaction(wrong)]).not.toEqual([]);
});

test.each([
  ['en', 'days', '2026-03-01', '1 March 2026'],
  ['ru', 'weeks', '2026-W09', '23 февраля 2026 г. – 1 марта 2026 г.'],
] as const)(
  'no file of a redacted version tells a time of day but that of freezing (%s, %s)',
  async (language, times, inTable, inDocument) => {
    const { full, evidence, out, folder } = await kept();
    const how = { redacted: true, times, evidence, out, language };
    const made = await buildBundle({ snapshot: full, ...how });
    const verified = await verifyBundle(made.path);
    expect(verified.problems).toEqual([]);
    const there = path.join(folder, times);
    for (const name of unpacked(made.path, there)) {
      if (name.startsWith('VERIFY')) continue;
      const { texts } = await textsIn(path.join(there, name));
      const said = texts.join('\n').replaceAll(full.frozenAt, '');
      const found = [...said.matchAll(/\d\d:\d\d:\d\d(?: UTC|\.\d{3}Z)/g)].map(([time]) => time);
      const frozen = `${full.frozenAt.slice(11, 19)} UTC`;
      expect(found.filter((time) => time !== frozen)).toEqual([]);
    }
    expect(readFileSync(path.join(there, 'data/graph/relationships.csv'), 'utf8')).toContain(
      inTable,
    );
    const { pages } = await textsIn(path.join(there, 'data/bundle/volume-1.pdf'));
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(inDocument.replace(/\s+/g, ' '));
  },
  120_000,
);

test('numbers of exhibits go by week and within it by the key of the case, so that they tell no time', async () => {
  const { store, id } = await kept();
  const captures = Array.from({ length: 60 }, (_, i) => ({
    id: `capture:${i}`,
    ad: `ad:x/${i}`,
    // Three weeks, from Monday 4 May on; twenty captures of one day in each.
    capturedAt: `2026-05-${String(4 + 7 * Math.floor(i / 20)).padStart(2, '0')}T00:${String(i % 60).padStart(2, '0')}:00.000Z`,
  }));
  const file = { id, producer: 'AB' };
  const inOrder = async (of: typeof captures) =>
    [...(await exhibitNumbers(store.db, file, of))]
      .sort(([, a], [, b]) => a.n - b.n)
      .map(([one]) => one);
  const numbered = await inOrder(captures);
  expect(new Set(numbered.slice(0, 20))).toEqual(
    new Set(captures.slice(0, 20).map((one) => one.id)),
  );
  expect(numbered.slice(0, 20)).not.toEqual(captures.slice(0, 20).map((one) => one.id));
  const shuffled = captures
    .map((one, i) => ({ ...one, capturedAt: hour(one.capturedAt, (i * 7) % 24) }))
    .toReversed();
  expect(await inOrder(shuffled)).toEqual(numbered);
});

test('a week is that of ISO 8601, and a time is no more exact than it is told', () => {
  expect(
    ['2026-01-01T00:00:00Z', '2025-12-29', '2027-01-03', '2021-01-03', '2020-12-31'].map(weekOf),
  ).toEqual(['2026-W01', '2026-W01', '2026-W53', '2020-W53', '2020-W53']);
  expect(coarse('2026-05-19T06:42:10.000Z', 'days')).toBe('2026-05-19');
  expect(coarse('2026-W21', 'weeks')).toBe('2026-W21');
  expect(coarse('', 'weeks')).toBe('');
});
