import { count } from '../../../core/count.ts';
import { engineVersion } from '../../../link/networks/index.ts';
import { differencesFound, type Snapshot } from '../../snapshot/index.ts';
import { howResolved } from '../how-resolved.ts';
import { readPackagedCustody } from '../package/custody-files.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { Problems } from './problems.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Differences = NonNullable<Resolution['differences']>;

/** What came of running the engine again on the input that is in the package. */
export interface Recomputed {
  readonly engine: string;
  /** Advertisements of the input. */
  readonly ads: number;
  readonly networks: number;
  /** Networks of which the engine puts exactly the same advertisements together. */
  readonly sameNetworks: number;
  readonly merges: number;
  /** Merges that it makes of the same two groups, by the same rule, with the same probability. */
  readonly sameMerges: number;
  /** What is otherwise, all of it. */
  readonly differences: Differences;
  /** Whether the snapshot tells of exactly these. */
  readonly asTold: boolean;
}

/**
 * Runs the engine again on the input in the package, without a data folder, and compares it with what the snapshot says of
 * networks and merges. What the snapshot itself tells to be otherwise is no problem, and is named.
 * @param log the packaged custody log, which says how the run resolved
 */
export function checkAgain(
  snapshot: Snapshot,
  log: string,
  problems: Problems,
): { readonly recomputed?: Recomputed; readonly notes: string[] } {
  const { resolution } = snapshot;
  if (!resolution?.input)
    return { notes: ['No run was made again: the package has no input of one.'] };
  const { engine, input, networks, merges, differences: told } = resolution;
  if (engine !== engineVersion)
    return {
      notes: [
        `No run was made again: engine ${engine} found the networks, and this release has engine ${engineVersion}.`,
      ],
    };
  const differences = differencesFound(resolution) ?? { networks: [], merges: [] };
  const wrong = [...unlike(resolution, told ?? { networks: [], merges: [] }, differences)];
  for (const what of wrong) problems.add(SNAPSHOT, `is not what the run’s input gives: ${what}`);
  const recomputed = {
    ...{ engine, ads: input.ads.length, networks: networks.length, merges: merges.length },
    sameNetworks: networks.length - differences.networks.length,
    sameMerges: merges.length - differences.merges.length,
    ...{ differences, asTold: wrong.length === 0 },
  };
  const how = howResolved(readPackagedCustody(log, snapshot).entries, resolution.run);
  return { recomputed, notes: notesOn(recomputed, resolution, how) };
}

function notesOn(
  { ads, networks, sameNetworks, merges, sameMerges, differences, asTold }: Recomputed,
  { run, input }: Resolution,
  { updateOf, parts }: ReturnType<typeof howResolved>,
): string[] {
  const otherwise = differences.networks.length + differences.merges.length > 0;
  return [
    `The engine was run again on ${count(ads, 'advertisement', 'advertisements')}. It gives ${sameNetworks.toLocaleString('en')} of ${count(networks, 'network', 'networks')} with the same advertisements, and ${sameMerges.toLocaleString('en')} of ${count(merges, 'merge', 'merges')} with the same probability.`,
    ...(otherwise && asTold
      ? [
          'What is otherwise is named in the snapshot, under resolution, differences. The run saw all advertisements, and the package holds those in scope: others may have spoken for or against.',
        ]
      : []),
    ...(otherwise && updateOf !== undefined
      ? [
          `Run ${run} was an update of run ${updateOf}: merges were made by an update, which learns from what has changed alone and keeps the rest. So they can come out otherwise though nothing was changed. Run the whole resolution (throughline resolve) and make the bundle again to have them compared.`,
        ]
      : []),
    ...(otherwise && parts !== undefined
      ? [
          `Run ${run} resolved its advertisements in ${count(parts, 'part', 'parts')}, and learnt from the largest how common things are. So merges can come out otherwise though nothing was changed.`,
        ]
      : []),
    ...(input?.asSeen
      ? []
      : ['The graph, or what is judged, had changed between the run and the snapshot.']),
    ...(input?.statistics
      ? []
      : ['The run did not keep what it had learnt from all advertisements: less can be the same.']),
  ];
}

/** Where what is found is not what is told. */
function* unlike({ merges }: Resolution, told: Differences, found: Differences): Generator<string> {
  type One = Differences['networks'][number] | Differences['merges'][number];
  const keyOf = (one: One) => ('a' in one ? `${one.network} ${one.a} ${one.b}` : one.network);
  const byKey = (all: Differences) =>
    new Map([...all.networks, ...all.merges].map((one) => [keyOf(one), one]));
  const [said, made] = [byKey(told), byKey(found)];
  const stated = new Map(merges.map((merge) => [keyOf({ ...merge }), merge]));
  for (const [key, one] of made) {
    const before = said.get(key);
    said.delete(key);
    if (before && isSame(before, one)) continue;
    if ('a' in one)
      yield `the merge of ${one.a} and ${one.b} in ${one.network} is said to have probability ${stated.get(key)?.probability}, and ${one.probability === null ? 'the engine does not make it' : `the engine gives it ${one.probability}`}`;
    else
      yield `the advertisements of ${one.network} are in ${count(one.parts.length, 'network', 'networks')} of the engine, with ${count(one.others, 'other', 'others')}`;
  }
  for (const one of said.values())
    yield 'a' in one
      ? `the merge of ${one.a} and ${one.b} in ${one.network} is told to be otherwise, and is not`
      : `${one.network} is told to be otherwise, and is not`;
}

const isSame = (a: object, b: object): boolean => {
  const entries = (one: object) => JSON.stringify(Object.entries(one).sort());
  return entries(a) === entries(b);
};
