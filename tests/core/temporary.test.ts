import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import {
  removeAbandoned,
  temporaryName,
  withTemporaryFolder,
} from '../../server/core/temporary.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'throughline-temporary-'));
  return () => rm(parent, { recursive: true });
});

/** Another process that makes a folder in `parent` and ends by itself, in the middle of its work, as it is told. */
function ended(how: string): Promise<string | number | null | undefined> {
  const module = fileURLToPath(new URL('../../server/core/temporary.ts', import.meta.url));
  const script = `import(${JSON.stringify(module)}).then(({ withTemporaryFolder }) =>
    withTemporaryFolder(${JSON.stringify(parent)}, 'bulk-', async () => { ${how}; await new Promise((r) => setTimeout(r, 5000)); }))`;
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    execFile(process.execPath, args, { cwd: REPOSITORY }, (error) =>
      resolve(error?.signal ?? error?.code),
    );
  });
}

test('a folder goes when its work is done, or fails', async () => {
  const made = await withTemporaryFolder(parent, 'bulk-', async (folder) => {
    await writeFile(join(folder, 'rows'), '1');
    return readdir(parent);
  });
  expect(made).toHaveLength(1);
  const failing = withTemporaryFolder(parent, 'bulk-', async () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(parent)).toEqual([]);
});

test('it goes with the process that a signal ends', async () => {
  expect(await ended(`process.kill(process.pid, 'SIGINT')`)).toBe(130);
  expect(await readdir(parent)).toEqual([]);
});

test('what a killed process left goes with the next folder; what is in use, and of others, stays', async () => {
  expect(await ended(`process.kill(process.pid, 'SIGKILL')`)).toBe('SIGKILL');
  const [left] = await readdir(parent);
  expect(left).toMatch(/^bulk-/);
  const inUse = temporaryName('bulk-');
  for (const name of [inUse, 'bulk-2019', 'bulk-x.1.y']) await mkdir(join(parent, name));
  await removeAbandoned(parent, 'other-');
  expect(await readdir(parent)).toContain(left);
  await withTemporaryFolder(parent, 'bulk-', async () => undefined);
  expect((await readdir(parent)).sort()).toEqual([inUse, 'bulk-2019', 'bulk-x.1.y'].sort());
});
