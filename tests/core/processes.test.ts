import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { startOf } from '../../server/core/processes.ts';

test('a process has one beginning, and none once it has ended', () => {
  expect(startOf(process.pid)).toMatch(/\S/);
  expect(startOf(process.pid)).toBe(startOf(process.pid));
  expect(startOf(2 ** 22 + 1)).toBeUndefined();
});

test.runIf(process.platform === 'linux')(
  'a process that cannot be looked at, for want of a file handle, is not taken for one that has ended',
  async () => {
    const module = fileURLToPath(new URL('../../server/core/processes.ts', import.meta.url));
    const script = `const { startOf } = await import(${JSON.stringify(module)});
      const { openSync } = await import('node:fs');
      try { for (;;) openSync('/dev/null', 'r'); } catch {}
      try { startOf(process.pid); } catch ({ code }) { process.exit(code === 'EMFILE' ? 7 : 1); }`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, { cwd: REPOSITORY, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(7);
  },
);
