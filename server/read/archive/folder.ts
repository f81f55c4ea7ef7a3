import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, type ArchiveEntry, byPath, isLitter, type RefusedEntry } from './archive.ts';

/** A folder and all below it. Links are named and not followed: what they lead to was not handed over. */
export async function openFolder(root: string): Promise<Archive> {
  const entries: ArchiveEntry[] = [];
  const refused: RefusedEntry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const found of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? found.name : `${folder}/${found.name}`;
      if (isLitter(found.name)) continue;
      if (found.isDirectory()) folders.push(path);
      else if (found.isFile()) {
        const { size, mtime } = await stat(join(root, path));
        entries.push({ path, bytes: size, modifiedAt: mtime.toISOString() });
      } else {
        refused.push({
          path,
          reason: found.isSymbolicLink() ? 'is a link, and links are not followed' : 'is no file',
          remedy: 'Put the file itself into the folder.',
        });
      }
    }
  }
  return {
    kind: 'folder',
    entries: entries.sort(byPath),
    refused: refused.sort(byPath),
    read: (path) => createReadStream(join(root, path), { highWaterMark: 1 << 20 }),
    close: async () => undefined,
  };
}
