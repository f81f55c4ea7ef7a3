import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cypherLines,
  cypherTokens,
  statementOf,
} from '../../../../../client/src/pages/ask/queries/cypher-tokens.ts';

const of = (statement: string, kind: string) =>
  cypherTokens(statement)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);

describe('cypherTokens', () => {
  it('marks parameters wherever they stand outside strings and comments', () => {
    const statement = "MATCH (a {id: $id}) WHERE a.x IN [$от, $to] AND a.y = '$no' // $nor";
    expect(of(statement, 'parameter')).toEqual(['$id', '$от', '$to']);
  });

  it('tells labels and types from map values and variables', () => {
    const statement = 'CALL { MATCH (a:Ad|Phone)-[r:LISTS*1..2]->(:Email {kind: email}) RETURN a }';
    expect(of(statement, 'label')).toEqual(['Ad', 'Phone', 'LISTS', 'Email']);
  });

  it('colours keywords in any case, not properties named like them', () => {
    expect(of('match (n) return n.order Order by n.limit', 'keyword')).toEqual(
      'match return Order by'.split(' '),
    );
    expect(of('RETURN count(n), COUNT { (n)--() }', 'keyword')).toEqual(['RETURN', 'COUNT']);
  });

  it('colours numbers and constants, not digits in names', () => {
    expect(of('WHERE a1.b = 0.60 OR x = false LIMIT 200', 'number')).toEqual(
      '0.60 false 200'.split(' '),
    );
  });

  it('keeps a quote with an escape whole, and one that never ends', () => {
    expect(of(String.raw`RETURN 'it\'s', "open`, 'string')).toEqual([String.raw`'it\'s'`, '"open']);
  });

  it('loses nothing: the pieces put together are the statement', () => {
    const signs = ['/*', '*/', '//', '\n', "'", '"', '`', '$', ':', 'Ad', '{', ')', ' '];
    const parts = fc.array(fc.constantFrom(...signs), { maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.string(), (parts, more) => {
        const statement = parts.join('') + more;
        const pieces = cypherTokens(statement).map(({ text }) => text);
        expect(pieces.join('')).toBe(statement);
      }),
    );
  });
});

describe('cypherLines', () => {
  it('cuts a comment over several lines, so that each line keeps its colour', () => {
    const lines = cypherLines('/* one\ntwo */ RETURN 1').map((line) =>
      line.map(({ kind, text }) => `${kind}:${text}`).join('|'),
    );
    expect(lines).toEqual([
      'comment:/* one',
      'comment:two */|plain: |keyword:RETURN|plain: |number:1',
    ]);
  });

  it('reads a long run of spaces once, not from each of them anew', () => {
    const before = process.cpuUsage();
    cypherLines(`MATCH (ad:${' '.repeat(200_000)}Ad)`);
    expect(process.cpuUsage(before).user / 1000, 'ms').toBeLessThan(5_000);
  });

  it('keeps empty lines', () => {
    expect(cypherLines('RETURN 1\n\n')).toHaveLength(3);
  });
});

describe('statementOf', () => {
  it('drops the declaration above the statement and keeps its own comments', () => {
    const cypher =
      '/* ---\ntitle: Which?\nversion: 2\n--- */\n\n// Hubs are left out.\nMATCH (a)\n/* b\n--- */\nRETURN a\n';
    expect(statementOf(cypher)).toBe('// Hubs are left out.\nMATCH (a)\n/* b\n--- */\nRETURN a');
  });

  it('shows a file that is nothing but a declaration as it is', () => {
    expect(statementOf('/* ---\ntitle: Which?\n--- */\n')).toBe('/* ---\ntitle: Which?\n--- */');
  });
});
