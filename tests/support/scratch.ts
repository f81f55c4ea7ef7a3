import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

const made = () => mkdtempSync(join(realpathSync(tmpdir()), 'throughline-test-'));
const drop = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** A folder of its own for each test, which goes with it. @returns the path of what is in it by this name */
export function eachScratch(): (...names: string[]) => string {
  let folder = '';
  beforeEach(() => {
    folder = made();
    return () => drop(folder);
  });
  return (...names) => join(folder, ...names);
}

/** The same for all tests of a file. */
export function scratch(): (...names: string[]) => string {
  const folder = made();
  afterAll(() => drop(folder));
  return (...names) => join(folder, ...names);
}
