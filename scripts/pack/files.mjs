/** Files of the archive: copied, listed, summed. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Copies a file, or a folder with all that is in it; what a link points at in place of the link.
 * @param keeps whether a file goes along, by its path below `from`
 */
export function copy(from, to, keeps = () => true) {
  const visit = (below) => {
    const source = path.join(from, below);
    if (fs.statSync(source).isDirectory()) {
      for (const name of fs.readdirSync(source)) visit(path.join(below, name));
      return;
    }
    if (!keeps(below)) return;
    const target = path.join(to, below);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(source, target);
  };
  visit('');
}

/** A file that is made here. */
export function write(file, text, mode = 0o644) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text, { mode });
}

/** All files in a folder, by their paths below it with `/`, in the order of their bytes. */
export function filesOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

export const sha256 = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** The lines that `sha256sum --check` reads, for all files of a folder. */
export const sumsOf = (folder) =>
  filesOf(folder)
    .map((name) => `${sha256(path.join(folder, name))}  ${name}\n`)
    .join('');
