import { citiesCalled, parseEntityId } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { readTyped } from '../explore/index.ts';
import type { Parameter } from './header.ts';
import { type Declared, ParameterError, type ParameterValues } from './parameters.ts';
import type { ParameterType, ParameterValue } from './types.ts';

/** A thing that a parameter names, and the ids that it may be meant by. */
interface Naming {
  readonly written: string;
  readonly ids: readonly string[];
}

/** How what is written names a thing, for the types that name one; in the Cypher a platform is its host. */
const namings: Partial<Record<ParameterType, (written: string) => readonly string[]>> = {
  entity: idsOf,
  entities: idsOf,
  place: (written) =>
    /^(?:place|country):./.test(written) ? [written] : citiesCalled(written).map(({ id }) => id),
  platform: (host) => [`platform:${host}`],
  platforms: (host) => [`platform:${host}`],
  network: (id) => [id],
  operation: (id) => [id],
};

/** An id, or whatever a search would read it as. */
function idsOf(written: string): string[] {
  if (parseEntityId(written)) return [written];
  return [...new Set(readTyped(written.normalize('NFKC')).map(({ entity }) => entity.id))];
}

/**
 * The parameters, with the ids of the things that they name.
 * @throws ParameterError where this graph holds none of that name, or several
 */
export async function knownParameters(
  graph: Pick<Graph, 'read'>,
  query: Declared,
  values: ParameterValues,
): Promise<ParameterValues> {
  const named = query.parameters.flatMap((parameter) => {
    const naming = namings[parameter.type];
    const written = listOf(values[parameter.name]);
    if (!naming || written.length === 0) return [];
    return [{ parameter, things: written.map((one) => ({ written: one, ids: naming(one) })) }];
  });
  if (named.length === 0) return values;
  const rows = await graph.read<{ written: string; id: string }>(statement('ask/queries/known'), {
    ids: [...new Set(named.flatMap(({ things }) => things.flatMap(({ ids }) => ids)))],
    places: named
      .filter(({ parameter }) => parameter.type === 'place')
      .flatMap(({ things }) => things.map(({ written }) => written.toLowerCase())),
  });
  const found = Object.fromEntries(
    named.map(({ parameter, things }) => {
      const ids = things.map((thing) => theOne(query, parameter, thing, rows));
      return [parameter.name, asAsked(parameter.type, ids)];
    }),
  );
  return { ...values, ...found };
}

const listOf = (value: ParameterValue | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

/** The id that is there. */
function theOne(
  { name: query }: Declared,
  { name, type }: Parameter,
  { written, ids }: Naming,
  rows: readonly { readonly written: string; readonly id: string }[],
): string {
  const isPlace = type === 'place';
  const there = new Set(
    rows
      .filter((row) => ids.includes(row.id) || (isPlace && row.written === written.toLowerCase()))
      .map(({ id }) => id),
  );
  const [first, second] = there;
  if (first === undefined)
    throw new ParameterError(
      name,
      `${name}: this graph holds no ${whats[type] ?? 'entity'} “${written}”`,
      'Look for it by the search of the workspace: it may be written otherwise, or not be imported.',
    );
  if (second !== undefined)
    throw new ParameterError(
      name,
      `${name}: “${written}” may be ${[...there].slice(0, 5).join(' or ')}`,
      `Give the id of the one that ${query} is to be asked for.`,
    );
  return first;
}

const whats: Partial<Record<ParameterType, string>> = {
  ...{ place: 'place', network: 'network', operation: 'operation' },
  ...{ platform: 'platform', platforms: 'platform' },
};

function asAsked(type: ParameterType, ids: readonly string[]): ParameterValue {
  const isHost = type === 'platform' || type === 'platforms';
  const values = isHost ? ids.map((id) => id.replace(/^platform:/, '')) : [...new Set(ids)];
  return type === 'entities' || type === 'platforms' ? values : (values[0] ?? null);
}
