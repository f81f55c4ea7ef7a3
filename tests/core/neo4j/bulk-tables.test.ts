import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulkTables, TableWriter, type WrittenTable } from '../../../server/core/neo4j/index.ts';
import { scratch } from '../../support/scratch.ts';

const folder = scratch()();

const shape = 'Note|id:ID,said:string';
const contents = (written: readonly WrittenTable[]) =>
  written.map(({ whole, file }) => [whole, readFileSync(file, 'utf8')]);

describe('tables for the importer', () => {
  it('are one each shape, with rows in the order in which they came', () => {
    const table = new TableWriter(folder, 'shapes');
    const other = '|:START_ID,:END_ID,:TYPE';
    table.add({ shape, line: '"a","1"\n' });
    table.add({ shape: other, line: '"a","b","KNOWS"\n' });
    expect(table.flush()).toHaveLength(2);
    table.add({ shape, line: '"b",""\n' });
    const tables = bulkTables(table.close(), folder, 'header');
    const [nodes] = tables.nodes;
    const [groupLinks] = tables.relationships;
    expect(nodes?.labels).toBe('Note');
    const [notes, links] = [nodes?.files, groupLinks].map((files) =>
      files?.map((file) => readFileSync(file, 'utf8')),
    );
    expect(notes).toEqual(['id:ID,said:string\n', '"a","1"\n"b",""\n']);
    expect(links).toEqual([':START_ID,:END_ID,:TYPE\n', '"a","b","KNOWS"\n']);
    expect(tables.whole).toEqual([]);
  });

  it('have rows with line ends in cells, and long ones, in files of their own', () => {
    const table = new TableWriter(folder, 'apart', { atOnce: 30 });
    const add = (line: string, rows?: number) =>
      table.add({ shape, line, ...(rows ? { rows } : {}) });
    add('"a",""\n');
    add('"b","\n"\n');
    add('"c",""\n"d",""\n', 2);
    add('"e","\r\n"\n');
    add('"f","\r"\n');
    add('"g","\n"\n"h",""\n', 2);
    add(`"i","${'long '.repeat(6)}"\n`);
    add('"j",""\n');
    add('"k","\n"\n');
    const written = table.close();
    expect(contents(written)).toEqual([
      [false, '"a",""\n"c",""\n"d",""\n"j",""\n'],
      [true, '"b","\n"\n"e","\r\n"\n"f","\r"\n'],
      [true, '"g","\n"\n"h",""\n'],
      [true, `"i","${'long '.repeat(6)}"\n`],
      [true, '"k","\n"\n'],
    ]);
    const { nodes, whole } = bulkTables(written, folder, 'apart');
    expect(nodes.map(({ files }) => files.length)).toEqual([6]);
    expect(whole).toEqual(written.slice(1).map(({ file }) => file));
  });

  it('pass through as bytes', () => {
    const text = '"ночь 🌙","\u2028"\n';
    const table = new TableWriter(folder, 'bytes', { encoding: 'latin1' });
    table.add({ shape, line: Buffer.from(text).toString('latin1') });
    expect(contents(table.close())).toEqual([[false, text]]);
  });
});
