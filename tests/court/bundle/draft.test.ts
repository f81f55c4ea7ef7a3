import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildBundle } from '../../../server/court/bundle/build.ts';
import { verifyBundle } from '../../../server/court/bundle/index.ts';
import { isDraft } from '../../../server/court/cases/index.ts';
import { type Snapshot, snapshotBytes } from '../../../server/court/snapshot/index.ts';
import { run, unpacked, volumeIn } from './programs.ts';
import {
  type Case,
  checked,
  onRecord,
  resealFolder,
  type SmallCase,
  smallCase,
  temporaryFolder,
} from './support.ts';

/** The small case on record, whose open checks are answered, but for some. */
async function checkedCase(folder: string, open: readonly string[] = []) {
  const { evidence, snapshot } = await smallCase(path.join(folder, 'data'));
  return { evidence, snapshot: await onRecord(checked(snapshot, open), evidence) };
}

/** How many points of the third page have the pale grey of the mark. */
function markOn(pdf: string, folder: string): number {
  const page = path.join(folder, 'page');
  run('pdftoppm', '-r', '30', '-gray', '-f', '3', '-l', '3', '-singlefile', pdf, page);
  return readFileSync(`${page}.pgm`).filter((grey) => grey > 230 && grey < 244).length;
}

async function made(folder: string, small: SmallCase) {
  const report = await buildBundle({ ...small, out: path.join(folder, 'out') });
  const bag = path.join(folder, 'bag');
  unpacked(report.path, bag);
  const pdf = volumeIn(bag);
  const read = (name: string) => readFile(path.join(bag, name), 'utf8');
  return {
    bag,
    zip: report.path,
    mark: markOn(pdf, folder),
    pages: run('pdftotext', pdf, '-')
      .replace(/[ \n]+/g, ' ')
      .split('\f'),
    info: await read('bag-info.txt'),
    help: await read('VERIFY.md'),
    seal: JSON.parse(await read('seal.json')) as { status: string },
  };
}

test('a case is a draft in every place while one check is neither passed nor answered', async () => {
  const folder = temporaryFolder();
  const small = await checkedCase(folder, ['authority']);
  expect(isDraft(small.snapshot)).toBe(true);
  // So is a selection that is no case.
  expect(isDraft({ ...small.snapshot, case: null })).toBe(true);
  const { zip, pages, info, help, seal, mark } = await made(folder, small);
  expect(info).toContain('(DRAFT, NOT SIGNED, NOT TIMESTAMPED)');
  expect(help).toContain('**DRAFT. NOT SIGNED. NOT TIMESTAMPED.**');
  expect(seal.status).toBe('DRAFT, NOT SIGNED, NOT TIMESTAMPED');
  expect(pages[0]).toMatch(/This is a draft: 1 completeness check is open; see part 5\./);
  const printed = pages.filter((page) => page.trim() !== '');
  for (const page of printed) expect(page).toContain('DRAFT');
  expect(mark).toBeGreaterThan(2000);
  expect(printed.join('')).toContain('One of reference and legal authority is not given.');
  expect(await verifyBundle(zip)).toMatchObject({ ok: true, problems: [] });
});

test('where each check passed or is answered, DRAFT stands nowhere, and the answers are printed', async () => {
  const folder = temporaryFolder();
  const small = await checkedCase(folder);
  const { zip, pages, info, help, seal, mark } = await made(folder, small);
  const text = pages.join(' ');
  expect(mark).toBeLessThan(1000);
  for (const said of [info, help, seal.status, text]) expect(said).not.toMatch(/draft/i);
  expect(info).toContain('(NOT SIGNED, NOT TIMESTAMPED)');
  expect(text).toContain(
    'Each completeness check passed, or a person accepted with a reason what it found; see part 5.',
  );
  expect(text).toContain(
    '2 tasks are open. Accepted by AB, 3 March 2026, 10:00:00 UTC: The platform had taken them down.',
  );
  expect(text).toContain('Every record of the received files was taken in.');
  expect(await verifyBundle(zip)).toMatchObject({ ok: true, problems: [] });
});

test('who takes DRAFT away is refused, although all hashes are made again', async () => {
  const folder = temporaryFolder();
  const small = await checkedCase(folder, ['authority']);
  const { bag } = await made(folder, small);
  const forged = path.join(folder, 'forged.zip');
  const problemsOf = async (snapshot: Snapshot) => {
    await writeFile(path.join(bag, 'data/snapshot.json'), snapshotBytes(snapshot));
    await resealFolder(bag, snapshot, forged);
    return (await verifyBundle(forged, { quick: true })).problems.map(
      ({ path: name, problem }) => `${name}: ${problem}`,
    );
  };
  const { case: file } = small.snapshot;
  if (!file) throw new Error('it is a case');
  const withChecks = (checks: Case['checks']): Snapshot => ({
    ...small.snapshot,
    case: { ...file, checks },
  });
  // That a check passed which did not.
  const passed = file.checks.map((one) => (one.id === 'authority' ? { ...one, open: 0 } : one));
  const said = await problemsOf(withChecks(passed));
  expect(said.join('\n')).toMatch(
    /data\/snapshot\.json: does not say of a completeness check: One of reference/,
  );
  expect(said.join('\n')).toMatch(/VERIFY\.md/);
  // That there was no such check.
  const fewer = file.checks.filter(({ id }) => id !== 'authority');
  expect((await problemsOf(withChecks(fewer))).join('\n')).toMatch(/does not have the 21/);
  // The document says of which snapshot it is.
  expect((await problemsOf({ ...small.snapshot, case: null })).join('\n')).toMatch(
    /volume-1\.pdf: is not the document of this snapshot/,
  );
});
