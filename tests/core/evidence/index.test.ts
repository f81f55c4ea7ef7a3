import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { checkCustody, openEvidence, operator } from '../../../server/core/evidence/index.ts';
import { VERSION } from '../../../server/core/version.ts';
import { listOf } from '../../support/list.ts';
import { scratch } from '../../support/scratch.ts';

const at = scratch();

test('evidence of a data folder: bytes in, a range out, and a log of what happened', async () => {
  const evidence = openEvidence(at());
  const { sha256 } = await evidence.putBytes(Buffer.from('abcdef'));
  expect(evidence.path(sha256).startsWith(at('evidence', 'sha256'))).toBe(true);
  const parts = await listOf(evidence.createReadStream(sha256, { start: 1, end: 3 }));
  expect(Buffer.concat(parts).toString()).toBe('bcd');
  const counts = { new: 1 };
  const line = await evidence.appendCustody({ event: 'imported', batch: sha256, counts });
  const clock = { toldBy: expect.toBeOneOf([null, 'chronyc', 'timedatectl']) };
  const who = { by: operator(), host: hostname(), program: VERSION, clock };
  expect(line).toMatchObject({ n: 1, counts, ...who });
  expect(await checkCustody(evidence.custody())).toMatchObject({ lines: 1 });
});
