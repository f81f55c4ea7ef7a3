import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { chronyClock, systemdOffset } from '../../../server/core/evidence/clock.ts';
import {
  type Evidence,
  type FileReport,
  type LogReport,
  openEvidence,
  scheduleChecks,
} from '../../../server/core/evidence/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { eachScratch } from '../../support/scratch.ts';

const at = eachScratch();
const log = () => at('evidence', 'custody.jsonl');
let evidence: Evidence;
let held: { sha256: string; bytes: number }[];
beforeEach(async () => {
  evidence = openEvidence(at());
  held = [];
  for (const text of ['one', 'two', 'three']) held.push(await evidence.putBytes(Buffer.from(text)));
  await evidence.appendCustodyAll(
    held.map(({ sha256, bytes }, i) =>
      i === 0
        ? { event: 'received', batch: sha256, name: 'one', bytes }
        : { event: 'picture-received', image: sha256, bytes, from: held[0]?.sha256 ?? '' },
    ),
  );
});
const last = async () => {
  for await (const text of evidence.custodyBackwards()) return custodyLine(text);
  throw new Error('the log is empty');
};

test('a stored file that has changed and one that is missing are named, and the log says so', async () => {
  expect(await evidence.checkFiles()).toMatchObject({ files: 3, changed: [], missing: [] });
  const [, two, three] = held.map(({ sha256 }) => sha256);
  await writeFile(evidence.path(two ?? ''), 'tw0');
  await rm(evidence.path(three ?? ''));
  await writeFile(join(evidence.path(two ?? ''), '..', 'note.txt'), 'x');
  const foreign = [`${two?.slice(0, 2)}/note.txt`];
  const named = { changed: [two], missing: [three] };
  expect(await evidence.checkFiles()).toEqual({ files: 2, bytes: 6, ...named, foreign });
  const counts = { files: 2, bytes: 6, changed: 1, missing: 1, foreign: 1 };
  expect(await last()).toMatchObject({ event: 'files-checked', counts, ...named });
});

test('the log is compared with its own anchors and with one that was kept elsewhere', async () => {
  const anchor = await evidence.anchorCustody('letter');
  expect(anchor).toMatchObject({ line: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await last()).toMatchObject({ event: 'anchored', line: 3, kept: 'letter' });
  expect(await evidence.verifyCustody()).toMatchObject({ lines: 4, anchors: 1 });
  expect(await evidence.verifyCustody({ kept: [anchor] })).toMatchObject({ anchors: 2 });

  // Somebody who can write the folder makes a new log, whole in itself: the anchor tells.
  await rm(log());
  for (let i = 0; i < 4; i += 1)
    await evidence.appendCustody({ event: 'revealed', image: 'x', signed: 'AB', reason: 'other' });
  expect((await evidence.verifyCustody()).problem).toBeUndefined();
  expect((await evidence.verifyCustody({ kept: [anchor] })).problem).toContain(
    'line 3 is not what its anchor',
  );
});

test('a log that was changed is not anchored, and one without a line neither', async () => {
  const text = await readFile(log(), 'utf8');
  await writeFile(log(), text.replace('"name":"one"', '"name":"eno"'));
  expect((await evidence.verifyCustody()).problem).toContain('line 2 does not follow');
  await expect(evidence.anchorCustody()).rejects.toMatchObject({ code: 'CHANGED' });
  await rm(log());
  await expect(evidence.anchorCustody()).rejects.toMatchObject({ code: 'MISSING' });
});

test('the files are hashed when it is time, as the log tells, and never where that is set', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const told: (FileReport | LogReport | Error)[] = [];
    let checks = 0;
    const checked = {
      ...evidence,
      checkLog: () => evidence.verifyCustody(),
      checkFiles: () => {
        checks += 1;
        return evidence.checkFiles();
      },
    };
    const never = scheduleChecks(checked, 0, (report) => told.push(report));
    const stop = scheduleChecks(checked, 7, (report) => told.push(report));
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    await vi.waitFor(() => expect(told).toMatchObject([{ lines: 3 }, { files: 3, missing: [] }]));
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(checks).toBe(1);
    await stop();
    await never();
  } finally {
    vi.useRealTimers();
  }
});

test('what chrony and systemd say of the clock', () => {
  const csv =
    'C0A80001,10.0.0.1,3,1764500000.1,-0.000412345,0.0001,0.0002,-1.2,0.01,0.1,0.01,0.002,64.1,Normal';
  expect(chronyClock(csv)).toEqual({ synchronized: true, offsetMs: -0.412, toldBy: 'chronyc' });
  expect(chronyClock(csv.replace('Normal', 'Not synchronised'))?.synchronized).toBe(false);
  expect(chronyClock('506 Cannot talk to daemon')).toBeUndefined();
  expect(systemdOffset('  Server: x\n  Offset: -1.234ms\n')).toBe(-1.234);
  expect(systemdOffset('  Offset: +212us\n')).toBe(0.212);
  expect(systemdOffset('')).toBeNull();
});

test('a last line that was cut off is no change, and a log that is gone is one', async () => {
  const whole = await readFile(log(), 'utf8');
  await writeFile(log(), `${whole}{"content":{"at":"2026`);
  expect(await evidence.verifyCustody()).toMatchObject({ lines: 3, torn: true });
  expect((await evidence.verifyCustody()).problem).toBeUndefined();
  // What is whole JSON and no line was not cut off.
  await writeFile(log(), `${whole}{"content":{}}\n`);
  expect((await evidence.verifyCustody()).problem).toBe('line 4 is not a custody record');
  await rm(log());
  expect((await evidence.verifyCustody()).problem).toMatch(/not there or has no line/);
});
