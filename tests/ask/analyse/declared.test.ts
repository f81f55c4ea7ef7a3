import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyses } from '../../../server/ask/analyse/index.ts';
import { readParameters } from '../../../server/ask/queries/index.ts';
import { REPOSITORY } from '../../../server/core/config.ts';

test.each(analyses.map((one) => [one.name, one] as const))(
  '%s says its method, what it is beside and what may be wrong, and reads what it declares',
  (_, analysis) => {
    expect(analysis.title).toMatch(/\?$/);
    expect(analysis.mayBeWrong.length).toBeGreaterThan(2);
    for (const text of [analysis.method, analysis.baseRate, analysis.description])
      expect(text.split(' ').length).toBeGreaterThan(10);
    for (const file of Object.values(analysis.statements))
      expect(existsSync(join(REPOSITORY, 'cypher', `${file}.cypher`)), file).toBe(true);
    // Its own defaults and examples are of the types that it declares.
    const given = Object.fromEntries(
      analysis.parameters.flatMap(({ name, default: preset, example }) =>
        preset === undefined ? [[name, example]] : [],
      ),
    );
    expect(Object.keys(readParameters(analysis, given))).toEqual(
      analysis.parameters.map(({ name }) => name),
    );
  },
);
