import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Names that say what a file is in every module. */
const everywhere = new Set(['index.ts', 'schema.ts', 'types.ts']);
/** Catalogues have the same files in every language. */
const isCatalogue = (file: string): boolean => /\/words\/[a-z]{2}$/.test(dirname(file));

const filesOf = (room: string): string[] =>
  readdirSync(`server/${room}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `server/${room}/${name}`)
    .filter((name) => name.endsWith('.ts'));

test.each(['core', 'read', 'link', 'ask', 'court', 'edge'])(
  'no two files of %s have one name',
  (room) => {
    const files = filesOf(room).filter(
      (file) => !everywhere.has(basename(file)) && !isCatalogue(file),
    );
    const first = new Map<string, string>();
    for (const file of files) if (!first.has(basename(file))) first.set(basename(file), file);
    expect(files.filter((file) => first.get(basename(file)) !== file)).toEqual([]);
  },
);
