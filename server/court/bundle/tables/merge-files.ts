import { type CsvValue, csv } from '../../../core/csv.ts';
import type { Snapshot } from '../../snapshot/index.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Merge = Resolution['merges'][number];
type NearMatch = Resolution['nearMatches'][number];
type Shared = Pick<Merge, 'evidence' | 'evidenceOutside' | 'features'>;

/** What both sides share: one text for each column, in one order, so that they can be read side by side. */
const shared: readonly (readonly [string, (row: Shared) => CsvValue])[] = [
  ['shared', ({ evidence }) => several(evidence, ({ identifier }) => identifier)],
  ['era', ({ evidence }) => several(evidence, ({ era }) => era)],
  ['matchWeight', ({ evidence }) => several(evidence, ({ weight }) => weight)],
  ['itemProbability', ({ evidence }) => several(evidence, (one) => one.probability)],
  ['groups', ({ evidence }) => several(evidence, ({ groups }) => groups)],
  ['adsA', ({ evidence }) => several(evidence, ({ ads }) => ads[0] ?? 0)],
  ['adsB', ({ evidence }) => several(evidence, ({ ads }) => ads[1] ?? 0)],
  ['sharedNotInScope', ({ evidenceOutside }) => evidenceOutside],
  ['features', ({ features }) => several(features, ({ about, nats }) => `${about} ${nats}`)],
];

const several = <T>(all: readonly T[], of: (one: T) => string | number): string =>
  all.map(of).join(' | ');

const mergeColumns: readonly (readonly [string, (row: Merge) => CsvValue])[] = [
  ['network', ({ network }) => network],
  ['round', ({ round }) => round],
  ['a', ({ a }) => a],
  ['b', ({ b }) => b],
  ['sizeA', ({ sizes }) => sizes[0] ?? 0],
  ['sizeB', ({ sizes }) => sizes[1] ?? 0],
  ['probability', ({ probability }) => probability],
  ['rule', ({ rule }) => rule],
  ['samePlace', ({ here }) => here ?? ''],
  ['judgements', ({ judgements }) => judgements.join(' | ')],
  ...shared,
];

const nearMatchColumns: readonly (readonly [string, (row: NearMatch) => CsvValue])[] = [
  ['network', ({ network }) => network],
  ['other', ({ other }) => other ?? ''],
  ['probability', ({ probability }) => probability],
  ['why', ({ why }) => why],
  ['shareOfWhatIsAsked', ({ missing }) => missing?.share ?? ''],
  ['wouldMakeUp', ({ missing }) => missing?.wants.join(' | ') ?? ''],
  ...shared,
];

/** The merges of networks in scope, as the snapshot has them. */
export const mergesCsv = (merges: readonly Merge[]): string => csv(mergeColumns, merges);

/** What came near to a network in scope and stayed out of it. */
export const nearMatchesCsv = (nearMatches: readonly NearMatch[]): string =>
  csv(nearMatchColumns, nearMatches);
