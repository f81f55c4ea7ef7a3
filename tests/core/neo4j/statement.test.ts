import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { GraphError, statement } from '../../../server/core/neo4j/index.ts';
import { fillNames } from '../../../server/core/neo4j/statement.ts';

describe('statement', () => {
  it('is the file, comments included', () => {
    const file = path.join(REPOSITORY, 'cypher', 'schema', 'ping.cypher');
    expect(statement('schema/ping')).toBe(readFileSync(file, 'utf8'));
    expect(statement('schema/ping')).toMatch(/^\/\/ /);
  });

  it.each(['schema/none', '../package', 'schema', 'schema/../schema/ping', '/etc/hosts', ''])(
    'knows no statement %j',
    (name) => {
      expect(() => statement(name)).toThrow(GraphError);
    },
  );
});

describe('fillNames', () => {
  it('puts labels and types in every place', () => {
    const text = 'MATCH (a:__LABEL__)-[:__LINK_TYPE__]->(:__LABEL__)';
    const filled = fillNames('x', text, { LABEL: 'Phone', LINK_TYPE: 'POSTED_ON' });
    expect(filled).toBe('MATCH (a:Phone)-[:POSTED_ON]->(:Phone)');
  });

  it('refuses a missing name and one too many', () => {
    expect(() => fillNames('x', '(:__LABEL__)', {})).toThrow(/__LABEL__/);
    expect(() => fillNames('x', '(:Ad)', { LABEL: 'Ad' })).toThrow(/LABEL/);
  });

  it('lets nothing through that is not a plain name', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!/^[A-Z][A-Za-z_]*$/.test(value));
        expect(() => fillNames('x', '(:__LABEL__)', { LABEL: value })).toThrow(GraphError);
      }),
    );
    for (const value of ['Ad)--(', 'Ad`', 'ad', 'Ad\n', 'toString', '']) {
      expect(() => fillNames('x', '(:__LABEL__)', { LABEL: value })).toThrow(GraphError);
    }
  });
});
