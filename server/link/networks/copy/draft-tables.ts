import {
  type BulkTables,
  type BulkValue,
  bulkLine,
  bulkTables,
  TableWriter,
} from '../../../core/neo4j/index.ts';
import type { FoundNetwork } from '../found-by-run.ts';
import { statusLabel } from '../judged/review.ts';
import type { LoadedTables } from '../loading/load-tables.ts';
import { type Draft, draftOf, saysOf } from './drafts.ts';

const networkColumns = [
  ...['id:ID', 'kind:string', 'caption:string', 'size:long', 'score:double', 'firstSeen:string'],
  ...['lastSeen:string', 'countries:string[]', 'platforms:string[]', 'status:string'],
  ...['inferred:boolean', 'method:string', 'version:string', 'digest:string', 'run:long'],
  'whole:boolean',
];

const memberColumns = [
  ...[':START_ID', ':END_ID', ':TYPE', 'inferred:boolean', 'method:string', 'version:string'],
  ...['confidence:double', 'steps:string[]', 'firstSeen:string', 'lastSeen:string'],
  'captures:long',
];

const networkShape = `NetworkDraft|${networkColumns.join(',')}`;
const memberShape = `|${memberColumns.join(',')}`;
/** As the schema makes it, where there is none. */
const changesShape = 'Changes|id:ID,epoch:string,version:long';

/**
 * Writes the networks of a run as tables for Neo4j's importer, as drafts that are whole: `mirrorRun` puts them in
 * their place. What a table cannot say, that a list is empty, is left for it to write.
 * @param run.epoch from which changes of the graph are counted
 */
export function writeDraftTables(
  folder: string,
  networks: readonly FoundNetwork[],
  { run, engine, epoch }: Readonly<{ run: number; engine: string; epoch: string }>,
  loaded: LoadedTables,
): BulkTables {
  const table = new TableWriter(folder, 'drafts');
  table.add({ shape: changesShape, line: bulkLine(['changes', epoch, 0]) });
  const memberLine = memberLines(loaded, engine);
  for (const network of networks) {
    const { ads, content } = network;
    const says = saysOf({ ...network, size: ads.length }, engine, statusLabel(undefined));
    const draft = draftOf(says, ads, content?.merges ?? []);
    if (!isTabular(draft)) continue;
    const { properties, members } = draft;
    table.add({ shape: networkShape, line: networkLine({ ...properties, run, whole: true }) });
    for (const member of members) table.add({ shape: memberShape, line: memberLine(member) });
  }
  return bulkTables(table.close(), folder, 'drafts');
}

const isTabular = ({ properties, members }: Draft): boolean =>
  !Object.values(properties).some((value) => Array.isArray(value) && value.length === 0) &&
  members.every(({ steps }) => steps.length > 0);

const networkLine = (says: Readonly<Record<string, unknown>>): string =>
  bulkLine(networkColumns.map((column) => says[column.split(':')[0] ?? ''] as BulkValue));

/** As networks/write-members writes them. */
function memberLines({ graph, captures }: LoadedTables, version: string) {
  const numbers = new Map(graph.observed.ads.ids.map((id, i) => [id, i]));
  return ({ ad, network, confidence, steps }: Draft['members'][number]): string => {
    const at = numbers.get(ad) ?? -1;
    return bulkLine([
      ...[ad, network, 'MEMBER_OF', true, 'resolution', version, confidence, steps],
      ...[graph.first[at], graph.last[at], captures[at]],
    ]);
  };
}
