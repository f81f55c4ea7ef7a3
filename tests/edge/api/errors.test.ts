import type { GraphQLEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../client/src/api/errors.ts';
import { errorCodes, type ThroughlineError } from '../../../server/core/errors.ts';
import { EvidenceError } from '../../../server/core/evidence/index.ts';
import { toApiError } from '../../../server/core/graphql/index.ts';
import { GraphError } from '../../../server/core/neo4j/index.ts';
import { StoreError } from '../../../server/core/store/index.ts';
import { BundleError } from '../../../server/court/bundle/index.ts';
import { CaseError } from '../../../server/court/snapshot/index.ts';
import { graphqlSchema } from '../../../server/edge/api/index.ts';

const full = ['It is full.', 'Free space.'] as const;

describe('an error of a module leaves with a code, a sentence and what to do', () => {
  test.each<[string, string, ThroughlineError]>([
    ['a full disk under the evidence', 'DISK_FULL', new EvidenceError('DISK_FULL', ...full)],
    ['a full disk under the graph', 'DISK_FULL', new GraphError('disk-full', ...full)],
    ['a full disk under the store', 'DISK_FULL', new StoreError('disk-full', ...full)],
    ['a full disk under a bundle', 'DISK_FULL', new BundleError('disk-full', ...full)],
    ['too large an upload', 'LIMIT', new EvidenceError('TOO_LARGE', ...full)],
    ['a query beyond the memory', 'LIMIT', new GraphError('memory-limit', ...full)],
    ['a graph that changes', 'UNAVAILABLE', new CaseError('graph-changing', ...full)],
    ['nothing that was selected', 'BAD_INPUT', new CaseError('empty-selection', ...full)],
  ])('%s is %s', (_, code, error) => {
    expect(toApiError(error)).toMatchObject({
      message: full[0],
      extensions: { code, remedy: full[1] },
    });
  });

  test('what ends in no stop gets one', () => {
    expect(toApiError(new StoreError('busy', '/x is held', 'Wait.')).message).toBe('/x is held.');
  });
});

test('every code is in the schema with what it means, and the page knows it', () => {
  const type = graphqlSchema().getType('ErrorCode') as GraphQLEnumType;
  const described = type.getValues().map(({ name, description }) => [name, description]);
  expect(Object.fromEntries(described)).toEqual(errorCodes);
  for (const code of Object.keys(errorCodes)) expect(codeOf(code)).toBe(code);
});
