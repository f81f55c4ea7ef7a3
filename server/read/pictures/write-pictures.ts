import { type EntityRecord, kinds } from '../../core/model/index.ts';
import { type Graph, noteChange, statement } from '../../core/neo4j/index.ts';
import { extractionVersion } from '../extract/index.ts';
import type { AdPlan, AdRow } from './plan.ts';

export interface Versions {
  readonly codes: string;
  readonly words: string;
}

/** With the version of extraction: the same words may name other identifiers by another one. */
export function withExtraction({ codes, words }: Versions): Versions {
  const both = (version: string) =>
    version === '' ? '' : `${version}, extraction ${extractionVersion}`;
  return { codes: both(codes), words: both(words) };
}

/** Writes what the pictures of some ads change, in one transaction: all of it is there, or nothing. */
export async function writePlans(
  graph: Graph,
  ads: readonly AdRow[],
  plans: readonly AdPlan[],
  versions: Versions,
): Promise<void> {
  const entities = new Map(plans.flatMap(({ entities: all }) => all).map((one) => [one.id, one]));
  const rows = {
    'read/pictures/merge-links': sorted(plans.flatMap(({ links }) => links)),
    'read/pictures/agree-links': sorted(plans.flatMap(({ agreements }) => agreements)),
    'read/pictures/drop-links': sorted(plans.flatMap(({ drops }) => drops)),
    'read/pictures/mark-ads': ads.map(({ id, captures }) => ({ id, captures, ...versions })),
  };
  await graph.transaction(async (run) => {
    for (const [label, nodes] of byLabel([...entities.values()]))
      await run(statement('read/pictures/merge-entities', { LABEL: label }), { rows: nodes });
    for (const [name, some] of Object.entries(rows))
      if (some.length > 0) await run(statement(name), { rows: some });
    const changed = plans.flatMap(({ links, drops }) => [...links, ...drops]);
    if (changed.length > 0)
      await noteChange(run, [...new Set(changed.map(({ source }) => source))]);
  });
}

/** In one order everywhere: two writers that take their locks in the same order do not block each other. */
function sorted<T extends { readonly source: string; readonly target: string }>(
  rows: readonly T[],
): T[] {
  const key = ({ source, target }: T) => `${source}|${target}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function byLabel(entities: readonly EntityRecord[]): Map<string, Record<string, unknown>[]> {
  const groups = new Map<string, Record<string, unknown>[]>();
  for (const { kind, id, caption, properties } of [...entities].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const { label } = kinds[kind];
    const row = { id, kind, caption, ...properties };
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return groups;
}
