import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oldestFormat } from '../../../server/core/data-folder.ts';
import {
  pendingOf,
  readMigrations,
  splitStatements,
} from '../../../server/core/neo4j/migrations.ts';
import { scratch } from '../../support/scratch.ts';

const at = scratch();

const migration = (number: number, sha256: string) => {
  return { number, name: `n${number}`, sha256, statements: [] };
};

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
    writeFileSync(at('010-later.cypher'), 'RETURN 2;\n');
    writeFileSync(at('002-sooner.cypher'), 'RETURN 1;\r\n');
    writeFileSync(at('helper.cypher'), 'RETURN 3');
    const read = readMigrations(at());
    expect(
      read.map(({ number, name, statements }) => [number, name, ...statements].join()),
    ).toEqual('2,sooner,RETURN 1, 10,later,RETURN 2'.split(', '));
  });

  it('refuses a number given twice', () => {
    writeFileSync(at('010-other.cypher'), 'RETURN 4;');
    expect(() => readMigrations(at())).toThrow(/number 10/);
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
    const [first, second] = ours;
    expect(pendingOf(ours, [migration(oldestFormat, 'a')], 'case-7')).toEqual([second]);
    expect(first?.number).toBe(oldestFormat);
    expect(pendingOf(ours, ours, 'case-7')).toEqual([]);
  });

  it('refuses a file that changed after it ran, and a graph from another release', () => {
    const refused = (recorded: ReturnType<typeof migration>, code: string) =>
      expect(() => pendingOf(ours, [recorded], 'case-7')).toThrow(
        expect.objectContaining({ code }),
      );
    refused(migration(oldestFormat, 'other'), 'migration-changed');
    refused(migration(oldestFormat + 2, 'c'), 'migration-missing');
    refused(migration(1, 'a'), 'migration-missing');
  });

  it('begins at the format of the data folder', () => {
    expect(readMigrations()[0]?.number).toBe(oldestFormat);
  });
});
