import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readSnapshot,
  type Snapshot,
  snapshotBytes,
  snapshotSha256,
} from '../../server/cases/index.ts';
import {
  asVersion2,
  asVersion3,
  asVersion4,
  asVersion5,
  asVersion6,
  asVersion7,
  asVersion9,
  smallCase,
  temporaryFolder,
  withOperation,
  withTies,
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

test('one of the version before reads back as it was; it knew no operations', async () => {
  const snapshot = withOperation(await snapshotOf());
  expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
  const older = asVersion9(snapshot);
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...snapshot, schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/operations/);
});

test('one of three versions before reads back as it was; it did not keep what is told by page', async () => {
  const older = asVersion7(withTies(await snapshotOf()));
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...withTies(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/paged/);
});

test('one of four versions before reads back as it was; it did not keep what was answered about', async () => {
  const older = asVersion6(withTies(await snapshotOf()));
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...withTies(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/members/);
});

test('one of five versions before reads back as it was; it did not keep what was copied', async () => {
  const older = asVersion5(withTies(await snapshotOf()));
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...withTies(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/copied/);
});

test('one of six versions before reads back as it was; it had no splits', async () => {
  const older = asVersion4(withTies(await snapshotOf()));
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...withTies(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/split/);
});

test('one of seven versions before reads back as it was; it had no judgements of ties', async () => {
  const older = asVersion3(await snapshotOf());
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...withTies(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/ties/);
});

test('one of eight versions before reads back as it was; its links had no place in a picture', async () => {
  const older = asVersion2(await snapshotOf());
  expect(readSnapshot(snapshotBytes(older))).toEqual(older);
  const mixed = { ...(await snapshotOf()), schema: older.schema };
  expect(() => readSnapshot(Buffer.from(JSON.stringify(mixed)))).toThrow(/picture/);
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

test('judgements of ties read back as they were, and what no judgement says is refused', async () => {
  const snapshot = withTies(await snapshotOf());
  expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
  const spoilt = (over: object) => ({
    ...snapshot,
    ties: snapshot.ties.map((tie) => ({ ...tie, ...over })),
  });
  const bytes = (over: object) => snapshotBytes(spoilt(over) as Snapshot);
  expect(() => readSnapshot(bytes({ end: 'ignored' }))).toThrow(/end/);
  expect(() => readSnapshot(bytes({ verdict: true }))).toThrow(/verdict/);
});

describe('what is no snapshot is refused with a reason', () => {
  test.each([
    ['no JSON', () => 'hello', /JSON/],
    ['another thing', () => '{}', /schema/],
    ['another version', (s: Snapshot) => ({ ...s, schema: 'throughline-snapshot/1' }), /schema/],
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
