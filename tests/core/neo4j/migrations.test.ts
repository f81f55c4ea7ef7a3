import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { oldestFormat } from '../../../server/core/data-folder.ts';
import {
  pendingOf,
  readMigrations,
  splitStatements,
} from '../../../server/core/neo4j/migrations.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const migration = (number: number, sha256: string) => ({
  number,
  name: `n${number}`,
  sha256,
  statements: [],
});

describe('splitStatements', () => {
  it('splits at semicolons that end a line, and nowhere else', () => {
    const text = "// first; of two\nCREATE (:A {t: 'a;b'});\n\n// second\nCREATE (:B);\n// end\n";
    expect(splitStatements(text)).toEqual([
      "// first; of two\nCREATE (:A {t: 'a;b'})",
      '// second\nCREATE (:B)',
    ]);
  });
});

describe('readMigrations', () => {
  it('takes numbered files in order and nothing else', () => {
    writeFileSync(path.join(folder, '010-later.cypher'), 'RETURN 2;\n');
    writeFileSync(path.join(folder, '002-sooner.cypher'), 'RETURN 1;\r\n');
    writeFileSync(path.join(folder, 'helper.cypher'), 'RETURN 3');
    const read = readMigrations(folder);
    expect(read.map((each) => [each.number, each.name, each.statements])).toEqual([
      [2, 'sooner', ['RETURN 1']],
      [10, 'later', ['RETURN 2']],
    ]);
  });

  it('refuses a number given twice', () => {
    writeFileSync(path.join(folder, '010-other.cypher'), 'RETURN 4;');
    expect(() => readMigrations(folder)).toThrow(/number 10/);
  });

  it('says only what can be run again', () => {
    for (const { name, statements } of readMigrations()) {
      for (const each of statements) expect(each, name).toMatch(/IF (NOT )?EXISTS|MERGE|<>/);
    }
  });
});

describe('pendingOf', () => {
  const ours = [migration(oldestFormat, 'a'), migration(oldestFormat + 1, 'b')];

  it('is what the graph has not had', () => {
    expect(pendingOf(ours, [], 'case-7')).toEqual(ours);
    expect(pendingOf(ours, [migration(oldestFormat, 'a')], 'case-7')).toEqual([
      migration(oldestFormat + 1, 'b'),
    ]);
    expect(pendingOf(ours, ours, 'case-7')).toEqual([]);
  });

  it('refuses a file that changed after it ran, and a graph from another release', () => {
    expect(() => pendingOf(ours, [migration(oldestFormat, 'other')], 'case-7')).toThrow(
      expect.objectContaining({ code: 'migration-changed' }),
    );
    expect(() => pendingOf(ours, [migration(oldestFormat + 2, 'c')], 'case-7')).toThrow(
      expect.objectContaining({ code: 'migration-missing' }),
    );
    expect(() => pendingOf(ours, [migration(1, 'a')], 'case-7')).toThrow(
      expect.objectContaining({
        code: 'migration-missing',
        message: 'The graph of case-7 was made by a build before 0.2',
      }),
    );
  });

  it('begins at the format of the data folder', () => {
    expect(readMigrations()[0]?.number).toBe(oldestFormat);
  });
});
