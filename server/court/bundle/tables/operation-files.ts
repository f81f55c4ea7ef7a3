import { type CsvValue, csv } from '../../../core/csv.ts';
import type { SnapshotOperations } from '../../snapshot/index.ts';

type Operation = SnapshotOperations['found'][number];
type Member = Operation & { readonly member: Operation['members'][number] };
type Association = Operation['tree'][number] & {
  readonly operation: string;
  readonly leads: 'inside' | 'outside';
};

const operationColumns: readonly (readonly [string, (row: Member) => CsvValue])[] = [
  ['operation', ({ id }) => id],
  ['named', ({ named }) => named],
  ['fromLevel', ({ fromLevel }) => fromLevel],
  ['toLevel', ({ toLevel }) => toLevel],
  ['probability', ({ probability }) => probability],
  ['networks', ({ networks }) => networks],
  ['singleAds', ({ alone }) => alone],
  ['ads', ({ ads }) => ads],
  ['member', ({ member }) => member.id],
  ['memberAds', ({ member }) => member.ads],
  ['memberAdsInScope', ({ member }) => member.inScope],
];

const associationColumns: readonly (readonly [string, (row: Association) => CsvValue])[] = [
  ['operation', ({ operation }) => operation],
  ['leads', ({ leads }) => leads],
  ['a', ({ a }) => a],
  ['b', ({ b }) => b],
  ['probability', ({ probability }) => probability],
  ['weight', ({ weight }) => weight],
  ['items', ({ items }) => items.map(({ identifier }) => identifier).join(' | ')],
  ['itemsNotInScope', ({ itemsOutside }) => itemsOutside],
  ['concerns', ({ concerns }) => concerns.join(' | ')],
  ['judgements', ({ judgements }) => judgements.join(' | ')],
];

/** Operations in scope, one line for each network or single ad of one that has ads in scope. */
export function operationsCsv(operations: readonly Operation[]): string {
  return csv(
    operationColumns,
    operations.flatMap((operation) =>
      operation.members.map((member) => ({ ...operation, member })),
    ),
  );
}

/** What holds them together, and what leads out of them, as the snapshot has it. */
export function associationsCsv(operations: readonly Operation[]): string {
  const of = ({ id: operation, tree, outside }: Operation): Association[] => [
    ...tree.map((one) => ({ ...one, operation, leads: 'inside' as const })),
    ...outside.map((one) => ({ ...one, operation, leads: 'outside' as const })),
  ];
  return csv(associationColumns, operations.flatMap(of));
}
