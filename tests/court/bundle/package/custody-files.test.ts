import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CustodyLog } from '../../../../server/core/evidence/custody.ts';
import { readLine } from '../../../../server/core/evidence/index.ts';
import {
  caseCustody,
  custodyProblem,
  readPackagedCustody,
} from '../../../../server/court/bundle/package/custody-files.ts';
import { contentSha256, type Snapshot } from '../../../../server/court/snapshot/index.ts';
import {
  earlierLog,
  sha256Of,
  smallCase,
  temporaryFolder,
  withCustody,
  writer,
} from '../support.ts';

async function custodyOf() {
  const { snapshot, evidence } = await smallCase(path.join(temporaryFolder(), 'data'));
  const log: string[] = [];
  for await (const line of evidence.custody()) log.push(line);
  return { snapshot, evidence, log };
}
const lines = (...all: string[]) => ({
  async *custody() {
    yield* all;
  },
});
const problemOf = (text: string, snapshot: Snapshot) =>
  custodyProblem(readPackagedCustody(text, snapshot), snapshot.custody);

test('lines about the case stay as they are; of others their place and the hash of their content', async () => {
  const { snapshot, evidence, log } = await custodyOf();
  const { text, entries, custody } = await caseCustody(snapshot, evidence);
  const packaged = text.trimEnd().split('\n');
  expect([packaged[0], packaged[2], packaged[3]]).toEqual([log[0], log[2], log[3]]);
  const [first, second] = log.map((line) => readLine(line));
  expect(JSON.parse(packaged[1] ?? '')).toEqual({
    content: second?.content,
    n: 2,
    previous: first?.sha256,
  });
  expect(text).not.toContain('new-since');
  expect(custody).toMatchObject({ lines: 5, withheld: 1, sha256: sha256Of(text) });
  expect(entries.map(({ n, event, about }) => [n, event, about])).toEqual([
    [1, 'received', 'captures.jsonl'],
    [3, 'picture-received', snapshot.captures[0]?.files[1]?.sha256],
    [4, 'imported', snapshot.batches[0]?.sha256],
    [5, 'case-frozen', contentSha256(snapshot)],
  ]);
  expect(problemOf(text, snapshot)).toBeUndefined();
});

test('a log that was edited, shortened, put in another order or cannot be read is refused', async () => {
  const { snapshot, log } = await custodyOf();
  const [one = '', two = '', three = '', four = ''] = log;
  const wrong = [
    lines(one, two.replace('new-since', 'corridor'), three, four),
    lines(one.replace('captures', 'other'), two, three, four),
    lines(one, two, three),
    lines(),
    lines(two, one, three, four),
    lines(one, '{"n":2,', three, four),
    lines(one, 'null', three, four),
  ];
  for (const evidence of wrong) {
    await expect(caseCustody(snapshot, evidence)).rejects.toMatchObject({ code: 'custody-behind' });
  }
});

test('a case frozen before anything was received has an empty log', async () => {
  const { snapshot, log } = await custodyOf();
  const frozen = await withCustody(snapshot, lines());
  const { text } = await caseCustody(frozen, lines(...log));
  expect(text).toBe('');
  expect(problemOf(text, frozen)).toBeUndefined();
});

test('a log of an earlier release goes on in the present form, which binds all of it', async () => {
  const { snapshot } = await custodyOf();
  const batch = snapshot.batches[0]?.sha256 ?? '';
  const file = path.join(temporaryFolder(), 'evidence', 'custody.jsonl');
  const old = earlierLog(batch);
  await mkdir(path.dirname(file));
  await writeFile(file, old.map((line) => `${line}\n`).join(''));

  const log = new CustodyLog(file);
  const evidence = { custody: () => log.lines() };
  const before = await withCustody(snapshot, evidence);
  expect(before.custody.firstForm).toEqual({ lines: 3, withheld: 1, bound: false });

  const imported = { event: 'imported', batch, counts: { new: 0 } } as const;
  expect((await log.append(imported, writer('unit'), new Date())).n).toBe(5);
  const frozen = await withCustody(snapshot, evidence);
  expect(frozen.custody).toMatchObject({
    lines: 5,
    withheld: 1,
    firstForm: { lines: 3, withheld: 1, bound: true },
  });
  const { text } = await caseCustody(frozen, evidence);
  expect(problemOf(text, frozen)).toBeUndefined();
  // The log of an earlier release, one of whose withheld lines says another hash: what follows it was made to fit.
  const forged = text.split('\n');
  const other = sha256Of('another line');
  forged[1] = forged[1]?.replace(/"sha256":"\w+"/, `"sha256":"${other}"`) ?? '';
  forged[2] = old[2]?.replace(/"previous":"\w+"/, `"previous":"${other}"`) ?? '';
  forged[3] =
    forged[3]?.replace(/"previous":"\w+"/, `"previous":"${sha256Of(forged[2] ?? '')}"`) ?? '';
  expect(problemOf(forged.join('\n'), frozen)).toContain('tells of another earlier part');
  await appendFile(file, `${old[0]?.replace('"n":1', '"n":6')}\n`);
  await expect(withCustody(snapshot, evidence)).resolves.toMatchObject({ custody: { lines: 5 } });
});

test('lines that tell of one thing, and not of several, are lines like others', async () => {
  const { snapshot, evidence } = await custodyOf();
  const signed = { signed: 'AB', watch: 'w1', kind: 'entity' };
  const about = 'phone:+77000004417';
  await evidence.appendCustody({ event: 'watched', about, ...signed });
  const frozen = await withCustody(snapshot, evidence);
  const { text } = await caseCustody(frozen, evidence);
  expect(problemOf(text, frozen)).toBeUndefined();
  expect(frozen.custody.withheld).toBe(2);
});
