import { hostname } from 'node:os';
import {
  type InParts,
  type LinkJudgement,
  type PartFound,
  type PartWork,
  type Resolution,
  type RunParts,
  resolveInParts,
  resolvePart,
} from '../../resolve/index.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import type { RunInParts } from '../run.ts';

/**
 * No more ads than these are resolved at once, however much memory a machine has: so what a run finds follows from the
 * graph alone, and a machine of 8 GB resolves what a large one does.
 */
const usualMost = 1_000_000;
/** What was cut is told by name as long as these are: thousands of names tell nobody anything. */
const mostNamed = 20;

/** How more ads are resolved than at once. */
export interface PartsHow {
  /** How many are resolved at once; a million where it is not given. */
  readonly mostAtOnce?: number | undefined;
  /** Resolves all parts but the first; this machine does, one after another, where it is not given. */
  readonly runParts?: RunParts | undefined;
}

export interface Resolved {
  readonly resolution: Resolution;
  readonly inParts?: RunInParts;
}

export async function resolved(
  { observed }: LoadedGraph,
  judgements: readonly LinkJudgement[],
  { mostAtOnce = usualMost, runParts = here }: PartsHow,
): Promise<Resolved> {
  const { resolution, inParts } = await resolveInParts(observed, judgements, {
    ...{ most: mostAtOnce, where: hostname(), run: runParts },
  });
  return {
    resolution,
    ...(inParts ? { inParts: described(inParts, observed.identifiers.ids) } : {}),
  };
}

async function* here(parts: Iterable<PartWork>): AsyncGenerator<PartFound> {
  for (const part of parts) yield resolvePart(part, hostname());
}

const described = ({ parts, cut }: InParts, ids: readonly string[]): RunInParts => ({
  parts,
  cut: cut.length,
  widest: cut
    .slice(0, mostNamed)
    .map(({ identifier, ads }) => ({ entity: ids[identifier] as string, ads })),
});
