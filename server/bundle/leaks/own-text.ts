import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folded, squashed, wordsIn } from './fold.ts';

/**
 * What the program itself says in a package: its sentences, tables and instructions. A value that is a word of these, a
 * chat handle called “contact” say, cannot be told apart from them.
 */
export interface OwnText {
  /** Its words in order, with a blank around each. */
  readonly words: string;
  readonly squashed: string;
}

/** Where its sentences stand. */
const sources = ['..', '../../cases', '../../model', '../../signature'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
/** Places are listed in the program, and are values of a case all the same. */
const isSource = ({ name, parentPath }: Dirent): boolean =>
  /\.(ts|typ|md|py)$/.test(name) && !/[\\/]places\b/.test(parentPath);
const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;

let read: Promise<OwnText> | undefined;

export function ownText(): Promise<OwnText> {
  read ??= readOwnText();
  return read;
}

async function readOwnText(): Promise<OwnText> {
  const texts: string[] = [];
  for (const folder of sources)
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile() && isSource(file)) {
        const text = await readFile(path.join(file.parentPath, file.name), 'utf8');
        texts.push(/\.(ts|typ)$/.test(file.name) ? text.replace(comments, '') : text);
      }
  const all = folded(texts.join('\n'));
  return { words: ` ${wordsIn(all).join(' ')} `, squashed: squashed(all) };
}
