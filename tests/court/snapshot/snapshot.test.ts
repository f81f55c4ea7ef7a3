import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readSnapshot,
  type Snapshot,
  snapshotBytes,
  snapshotSha256,
  snapshotVersion,
} from '../../../server/court/snapshot/index.ts';
import {
  smallCase,
  temporaryFolder,
  withNetworkJudgements,
  withOperation,
} from '../bundle/support.ts';

const snapshotOf = async () => (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;

test('the canonical form does not depend on the order of keys and reads back as it was', async () => {
  const snapshot = await snapshotOf();
  const turned = Object.fromEntries(Object.entries(snapshot).reverse()) as Snapshot;
  expect(snapshotSha256(turned)).toBe(snapshotSha256(snapshot));
  const bytes = snapshotBytes(snapshot);
  expect(bytes.toString('utf8')).toMatch(/^\{"batches":\[\{"bytes":\d+,"format":"jsonl",/);
  expect(readSnapshot(bytes)).toEqual(snapshot);
});

test('a text that is no UTF-16 survives being written and read', async () => {
  const snapshot = { ...(await snapshotOf()), title: 'half \ud83d of a sign' };
  expect(readSnapshot(snapshotBytes(snapshot)).title).toBe(snapshot.title);
});

test('an exhibit has a number of its own, of the producer', async () => {
  const snapshot = await snapshotOf();
  const numbered = (exhibit: string) =>
    snapshotBytes({
      ...snapshot,
      captures: snapshot.captures.map((capture, i) =>
        i === 0 ? capture : { ...capture, exhibit },
      ),
    });
  expect(readSnapshot(numbered('AB121AC')).captures[1]?.exhibit).toBe('AB121AC');
  expect(() => readSnapshot(numbered('AB1'))).toThrow(/AB1 is given twice/);
  expect(() => readSnapshot(numbered('CD2'))).toThrow(/CD2 is no number of AB/);
  expect(() => readSnapshot(numbered('../2'))).toThrow(/exhibit/);
});

test('operations read back as they were', async () => {
  const snapshot = withOperation(await snapshotOf());
  expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
});

test('one of another version is named by its version, whatever else it holds', async () => {
  for (const schema of ['throughline-snapshot/1', 'throughline-snapshot/99'])
    expect(() => readSnapshot(Buffer.from(JSON.stringify({ schema })))).toThrow(
      expect.objectContaining({
        name: 'CaseError',
        code: 'version',
        message: `is of version ${schema.slice(21)}, and this release verifies version ${snapshotVersion} alone`,
        remedy: expect.stringContaining('the release that made it'),
      }),
    );
});

test('a place in a picture reads back as it was, and one that is none is refused', async () => {
  const snapshot = await snapshotOf();
  const place = { image: 'image:0', x: 24, y: 40, width: 310, height: 36, imageSize: null };
  const withPlace = (picture: object) =>
    ({
      ...snapshot,
      links: snapshot.links.map((link) => ({ ...link, picture })),
    }) as unknown as Snapshot;
  const whole = withPlace({ ...place, imageSize: { width: 640, height: 480 } });
  expect(readSnapshot(snapshotBytes(whole))).toEqual(whole);
  expect(() => readSnapshot(snapshotBytes(withPlace({ ...place, width: -1 })))).toThrow(/width/);
  expect(() => readSnapshot(snapshotBytes(withPlace({ ...place, note: 'x' })))).toThrow(/note/);
});

test('judgements of links read back as they were, and what no judgement says is refused', async () => {
  const snapshot = withNetworkJudgements(await snapshotOf());
  expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
  const spoilt = (over: object) => ({
    ...snapshot,
    networkJudgements: snapshot.networkJudgements.map((networkJudgement) => ({
      ...networkJudgement,
      ...over,
    })),
  });
  const bytes = (over: object) => snapshotBytes(spoilt(over) as Snapshot);
  expect(() => readSnapshot(bytes({ end: 'ignored' }))).toThrow(/end/);
  expect(() => readSnapshot(bytes({ verdict: true }))).toThrow(/verdict/);
});

describe('what is no snapshot is refused with a reason', () => {
  test.each([
    ['no JSON', () => 'hello', /JSON/],
    ['another thing', () => '{}', /schema/],
    ['no version', (s: Snapshot) => ({ ...s, schema: 'throughline-snapshot/x' }), /schema/],
    ['an added field', (s: Snapshot) => ({ ...s, verdict: true }), /verdict/],
    ['initials that are none', (s: Snapshot) => ({ ...s, producer: '../x' }), /producer/],
    ['a moment that is none', (s: Snapshot) => ({ ...s, frozenAt: '../../x' }), /frozenAt/],
    [
      'a negative count',
      (s: Snapshot) => ({ ...s, custody: { ...s.custody, lines: -1 } }),
      /lines/,
    ],
    ['a hash that is none', (s: Snapshot) => ({ ...s, custody: { lines: 0, head: 'x' } }), /head/],
  ])('%s', async (_, spoil, reason) => {
    const spoilt = spoil(await snapshotOf());
    const text = typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt);
    expect(() => readSnapshot(Buffer.from(text))).toThrow(
      expect.objectContaining({
        name: 'CaseError',
        code: 'snapshot',
        message: expect.stringMatching(reason),
        remedy: expect.stringContaining('bundle'),
      }),
    );
  });

  test.each([
    ['indented', (bytes: Buffer) => JSON.stringify(JSON.parse(bytes.toString()), null, 1)],
    ['with a line end', (bytes: Buffer) => `${bytes}\n`],
    ['with a key twice', (bytes: Buffer) => `{"title":"x",${bytes.toString().slice(1)}`],
    ['with a byte order mark', (bytes: Buffer) => `\ufeff${bytes}`],
  ])('%s it is not canonical', async (_, change) => {
    const bytes = Buffer.from(change(snapshotBytes(await snapshotOf())));
    expect(() => readSnapshot(bytes)).toThrow(expect.objectContaining({ code: 'snapshot' }));
  });
});
