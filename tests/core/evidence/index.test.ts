import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCustody, openEvidence, operator } from '../../../server/core/evidence/index.ts';
import { VERSION } from '../../../server/core/version.ts';

test('evidence of a data folder: bytes in, a range out, and a log of what happened', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-evidence-'));
  try {
    const evidence = openEvidence(folder);
    const { sha256 } = await evidence.putBytes(Buffer.from('abcdef'));
    expect(evidence.path(sha256).startsWith(join(folder, 'evidence', 'sha256'))).toBe(true);
    const parts: Buffer[] = [];
    for await (const part of evidence.createReadStream(sha256, { start: 1, end: 3 }))
      parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe('bcd');
    const line = await evidence.appendCustody({
      event: 'imported',
      batch: sha256,
      counts: { new: 1 },
    });
    expect(line).toMatchObject({
      n: 1,
      by: operator(),
      counts: { new: 1 },
      host: hostname(),
      program: VERSION,
      clock: { toldBy: expect.toBeOneOf([null, 'chronyc', 'timedatectl']) },
    });
    expect(await checkCustody(evidence.custody())).toMatchObject({ lines: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
