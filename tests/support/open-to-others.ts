import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder, itself included, and can be read by another account of the machine. */
export const openToOthers = (folder: string): string[] =>
  [
    folder,
    ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  ].filter((path) => (statSync(path).mode & 0o077) !== 0);
