import path from 'node:path';
import { expect, test } from 'vitest';
import { caseCustody, custodyProblem } from '../../server/bundle/custody.ts';
import { sha256Of, smallCase, temporaryFolder } from './support.ts';

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

test('lines about the case stay as they are; of others only their place in the chain', async () => {
  const { snapshot, evidence, log } = await custodyOf();
  const { text, entries, withheld } = await caseCustody(snapshot, evidence);
  const packaged = text.trimEnd().split('\n');
  expect([packaged[0], packaged[2]]).toEqual([log[0], log[2]]);
  expect(JSON.parse(packaged[1] ?? '')).toEqual({
    n: 2,
    previous: sha256Of(log[0] ?? ''),
    sha256: sha256Of(log[1] ?? ''),
    withheld: true,
  });
  expect(text).not.toContain('new-since');
  expect(withheld).toBe(1);
  expect(entries.map(({ n, event, about }) => [n, event, about])).toEqual([
    [1, 'received', 'captures.jsonl'],
    [3, 'imported', snapshot.batches[0]?.sha256],
  ]);
  expect(custodyProblem(text, snapshot.custody)).toBeUndefined();
});

test('a log that was edited, shortened, put in another order or cannot be read is refused', async () => {
  const { snapshot, log } = await custodyOf();
  const [one = '', two = '', three = ''] = log;
  const wrong = [
    lines(one, two.replace('new-since', 'corridor'), three),
    lines(one.replace('captures', 'other'), two, three),
    lines(one, two),
    lines(),
    lines(two, one, three),
    lines(one, '{"n":2,', three),
    lines(one, 'null', three),
  ];
  for (const evidence of wrong) {
    await expect(caseCustody(snapshot, evidence)).rejects.toMatchObject({
      code: 'custody-behind',
    });
  }
});

test('a case frozen before anything was received has an empty log', async () => {
  const { snapshot, log } = await custodyOf();
  const custody = { lines: 0, head: '0'.repeat(64) };
  const { text } = await caseCustody({ ...snapshot, custody }, lines(...log));
  expect(text).toBe('');
  expect(custodyProblem(text, custody)).toBeUndefined();
});

test('lines that tell of one thing, and not of several, are lines like others', async () => {
  const { snapshot, evidence } = await custodyOf();
  const signed = { signed: 'AB', watch: 'w1', kind: 'entity' };
  const about = 'phone:+77000004417';
  const line = await evidence.appendCustody({ event: 'watched', about, ...signed });
  const log: string[] = [];
  for await (const text of evidence.custody()) log.push(text);
  const custody = { lines: line.n, head: sha256Of(log.at(-1) ?? '') };
  const { text, withheld } = await caseCustody({ ...snapshot, custody }, evidence);
  expect(custodyProblem(text, custody)).toBeUndefined();
  expect(withheld).toBe(2);
});
