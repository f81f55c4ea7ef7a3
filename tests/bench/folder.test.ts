import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutOf } from '../../server/neo4j/layout.ts';
import { findServer } from '../../server/neo4j/processes.ts';
import { endServersIn } from './folder.ts';

test('what runs on the folders of a bench that was killed is ended, and nothing else', async () => {
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-folder-')));
  const [left, other] = ['left', 'other'].map((name) => join(own, name)) as [string, string];
  for (const folder of [left, other]) mkdirSync(join(folder, 'bulk'), { recursive: true });
  /** Stands in for Java: it is known by the file that it was given. */
  const run = (argumentFile: string) =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', `@${argumentFile}`]);
  const servers = [layoutOf(left), layoutOf(join(left, 'bulk')), layoutOf(other)].map((layout) =>
    run(layout.serverArguments),
  );
  const loading = run(layoutOf(join(left, 'bulk')).bulkArguments);
  const all = [...servers, loading];
  const [first, second, stays] = servers;
  const ended = [first, second, loading].map((one) => one && once(one, 'exit'));
  try {
    await Promise.all(all.map((one) => once(one, 'spawn')));
    await endServersIn(left);
    await Promise.all(ended);
    expect(stays?.signalCode).toBe(null);
    expect(findServer(layoutOf(other).serverArguments)).toBe(stays?.pid);
  } finally {
    for (const one of all) one.kill('SIGKILL');
    rmSync(own, { recursive: true, force: true });
  }
}, 30_000);
