import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { findLeaks } from '../../../server/court/bundle/leaks/leak-check.ts';
import { referenceOf } from '../../../server/court/bundle/leaks/reference.ts';
import {
  caseCustody,
  custodyProblem,
  readPackagedCustody,
} from '../../../server/court/bundle/package/custody-files.ts';
import { readExhibits } from '../../../server/court/bundle/package/exhibits.ts';
import { UNSIGNED } from '../../../server/court/bundle/package/signing.ts';
import {
  concernsOf,
  packCustody,
  readSnapshot,
  redactedSnapshot,
  type Snapshot,
  wrongRedaction,
} from '../../../server/court/snapshot/index.ts';
import { kept } from './kept.ts';
import { unpacked, volumeIn, wordsIn } from './programs.ts';
import { earlierLog, sha256Of } from './support.ts';

test('a redacted version verifies, is of its full one, and holds nothing of what is left out', async () => {
  const { folder, evidence, full, out } = await kept();
  const redacted = await buildBundle({ snapshot: full, redacted: true, evidence, out });
  const whole = await buildBundle({ snapshot: full, evidence, out });
  expect(redacted.name).toBe('case-kz-2026-14-2026-11-25-redacted.zip');
  expect(redacted.leakCheck?.lookedFor).toBeGreaterThan(15);
  const verified = await verifyBundle(redacted.path, { full: whole.path });
  expect(verified.problems).toEqual([]);
  const exhibits = await readExhibits(full, (one) =>
    evidence.readSlice(one.batch, one.offset, one.length),
  );
  const there = path.join(folder, 'redacted');
  const files = unpacked(redacted.path, there);
  expect(files.filter((name) => name.startsWith('data/exhibits'))).toEqual([]);
  const snapshot = readSnapshot(readFileSync(path.join(there, 'data/snapshot.json')));
  const custody = await caseCustody(snapshot, evidence);
  const reference = await referenceOf(snapshot, custody, UNSIGNED, 'en');
  const { leaks } = await findLeaks(full, exhibits, [{ folder: there, files }], { reference });
  expect(leaks).toEqual([]);
  // The same check finds all of it in the full version, so it does look.
  const all = path.join(folder, 'full');
  const found = await findLeaks(full, exhibits, [
    { folder: all, files: unpacked(whole.path, all) },
  ]);
  const values = new Set(found.leaks.map(({ value }) => value.text));
  for (const text of ['+77000004417', '+7 (700) 000-44-17', 'Anna Orchid', 'captures.jsonl'])
    expect(values).toContain(text);
  expect(new Set(found.leaks.map(({ value }) => value)).size).toBe(found.lookedFor);
  const text = textOf(there);
  expect(text).toContain('REDACTED VERSION');
  expect(text).toContain('Phone 1');
  expect(text).not.toContain('order 12');
}, 120_000);

test('a label stays when the case grows, and another key gives other hashes', async () => {
  const { evidence, freeze, full } = await kept();
  const before = full.redaction;
  const grown = await freeze({
    ...full,
    completeness: { ...full.completeness, notFound: ['phone:+77000000001', 'no id at all'] },
  });
  if (before?.form !== 'full' || grown.redaction?.form !== 'full') throw new Error('both are full');
  expect(grown.redaction.labels).toEqual(expect.arrayContaining(before.labels));
  const added = grown.redaction.labels.filter(
    ({ id }) => id.startsWith('phone:+77000000001') || id === 'no id at all',
  );
  expect(added.map(({ label }) => label)).toEqual(['entity:1', 'phone:2']);
  const others = await kept();
  const [one, other] = await Promise.all([
    redactedSnapshot(full, evidence),
    redactedSnapshot(others.full, others.evidence),
  ]);
  expect(one.captures.map(({ exhibit }) => exhibit)).toEqual(
    full.captures.map(({ exhibit }) => exhibit),
  );
  for (const [i, { sha256 }] of one.captures.entries()) {
    expect(sha256).not.toBe(full.captures[i]?.sha256);
    expect(sha256).not.toBe(other.captures[i]?.sha256);
  }
});

test('a value in what the office wrote is refused by name of file, not said, and nothing is kept', async () => {
  const { evidence, full, out } = await kept('+7 700 000 44 17');
  const made = buildBundle({ snapshot: full, redacted: true, evidence, out });
  await expect(made).rejects.toMatchObject({
    code: 'leak',
    message: expect.stringMatching(
      /phone:1 in data\/snapshot\.json, case\.reference; .*phone:1 in data\/bundle\/volume-1\.pdf, page 1\b/,
    ),
  });
  await expect(made).rejects.not.toMatchObject({ message: expect.stringContaining('700') });
  expect(readdirSync(out)).toEqual([]);
});

test('another full version is refused, and so is one that says something else of the same', async () => {
  const { evidence, full, freeze, out } = await kept();
  const redacted = await buildBundle({ snapshot: full, redacted: true, evidence, out });
  const later = await freeze({ ...full, frozenAt: '2026-11-26T08:00:00.000Z' });
  const other = await buildBundle({ snapshot: later, evidence, out });
  const { problems } = await verifyBundle(redacted.path, { full: other.path });
  expect(problems).toEqual([
    {
      path: 'data/snapshot.json',
      problem: 'was made of another snapshot than that of the full version',
    },
  ]);
});

test('what is redacted already, and what is no case, has no redacted version', async () => {
  const { evidence, full, out, folder } = await kept();
  const { path: zip } = await buildBundle({ snapshot: full, redacted: true, evidence, out });
  const there = path.join(folder, 'there');
  unpacked(zip, there);
  const snapshot = readSnapshot(readFileSync(path.join(there, 'data/snapshot.json')));
  await expect(buildBundle({ snapshot, redacted: true, evidence, out })).rejects.toMatchObject({
    message: expect.stringContaining('redacted version'),
  });
  await expect(
    buildBundle({ snapshot: { ...full, redaction: null }, redacted: true, evidence, out }),
  ).rejects.toMatchObject({ code: 'no-redaction' });
});

test('the order of what is left tells nothing of what stood there', async () => {
  const { evidence, full } = await kept();
  const { links, entities, completeness } = await redactedSnapshot(full, evidence);
  for (const ids of [
    entities.map(({ id }) => id),
    completeness.reach.map(({ id }) => id),
    links.map((link) => JSON.stringify(link)),
  ])
    expect(ids).toEqual([...ids].sort());
});

test('a package that calls itself redacted and shows something is refused', async () => {
  const { evidence, full } = await kept();
  const redacted = await redactedSnapshot(full, evidence);
  expect([...wrongRedaction(redacted)]).toEqual([]);
  const [capture, ...others] = redacted.captures;
  const [entity, ...rest] = redacted.entities;
  if (!capture || !entity) throw new Error('the small case has both');
  const shown: Partial<Snapshot>[] = [
    { title: 'Anna Orchid' },
    { captures: [{ ...capture, url: 'https://lotus-board.example/1' }, ...others] },
    { entities: [{ ...entity, id: 'phone:+77000004417' }, ...rest] },
    { custody: { ...redacted.custody, withheld: 0 } },
  ];
  for (const part of shown) expect([...wrongRedaction({ ...redacted, ...part })]).not.toEqual([]);
});

const check = (folder: string) =>
  spawnSync('python3', ['check_custody.py'], { cwd: folder, encoding: 'utf8' }).stdout;
const textOf = (folder: string) => wordsIn(volumeIn(folder), '-raw');

test('a redacted version has no line of a log of an earlier release: their hashes have no salt', async () => {
  const earlier = earlierLog(sha256Of('an earlier file'));
  const { folder, evidence, full: small, freeze, out } = await kept(undefined, undefined, earlier);
  const full = await freeze({ ...small, networkJudgements: [], resolution: null });
  const redacted = await buildBundle({ snapshot: full, redacted: true, evidence, out });
  const whole = await buildBundle({ snapshot: full, evidence, out });
  const verified = await verifyBundle(redacted.path, { full: whole.path });
  expect(verified.problems).toEqual([]);
  expect(verified.notes.join(' ')).toContain('3 lines of the custody log have the form of earlier');

  const there = path.join(folder, 'there');
  unpacked(redacted.path, there);
  const log = path.join(there, 'data/custody/custody.jsonl');
  const text = readFileSync(log, 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^\{"content":"\w{64}","n":4,"previous":"\w{64}"\}$/);
  expect(lines).toHaveLength(12);
  for (const line of earlier.slice(0, -1)) expect(text).not.toContain(sha256Of(line));
  expect(textOf(there)).toContain('which are in the full version only: 3.');
  expect(check(there)).toBe(
    'OK: 12 lines follow each other, 15 withheld, 3 of them in the full version only\n',
  );

  const snapshot = readSnapshot(readFileSync(path.join(there, 'data/snapshot.json')));
  const problemOf = (one: string, of: Snapshot = snapshot) =>
    custodyProblem(readPackagedCustody(one, of), of.custody);
  expect(problemOf(text)).toBeUndefined();
  expect(problemOf(text, full)).toContain('line 1 is numbered 4');
  const shorter = `${lines.slice(1).join('\n')}\n`;
  expect(problemOf(shorter)).toContain('line 4 is numbered 5');
  expect(problemOf('')).toContain('has 3 lines where the snapshot counted 15');
  const old = earlier.at(-1)?.replace('"n":3', '"n":4') ?? '';
  expect(problemOf(`${old}\n${shorter}`)).toContain('has the form of an earlier part');
  for (const forged of [shorter, '', `${old}\n${shorter}`]) {
    writeFileSync(log, forged);
    expect(check(there)).toMatch(/^CHANGED: /);
  }
});

test('where all lines are of an earlier release, a redacted version has none and says so', async () => {
  const earlier = earlierLog(sha256Of('an earlier file'));
  const { folder, evidence, full: small, out } = await kept(undefined, undefined, earlier);
  const { custody } = await packCustody(evidence, concernsOf(small), { until: earlier.length });
  const full = { ...small, custody };
  const redacted = await buildBundle({ snapshot: full, redacted: true, evidence, out });
  expect((await verifyBundle(redacted.path)).problems).toEqual([]);
  const there = path.join(folder, 'there');
  unpacked(redacted.path, there);
  expect(readFileSync(path.join(there, 'data/custody/custody.jsonl'), 'utf8')).toBe('');
  expect(textOf(there)).toContain('only: 3. This version has no line of the log.');
  expect(check(there)).toContain('OK: 0 lines follow each other, 3 withheld, 3 of them');
});
