import type { Ground } from '../ground/ground.ts';
import type { Contradiction, TieJudgement } from '../types.ts';
import { type Own, ownOf } from './own.ts';
import { type Apart, Pairings } from './pairings.ts';

/** What people said, made free of contradiction, in our numbers. */
export interface Obeyed {
  readonly together: readonly { id: string; ads: readonly number[] }[];
  readonly apart: readonly Apart[];
  /** By identifier: 1 generic, 2 not generic, 0 nothing said. */
  readonly said: Uint8Array;
  /** By identifier of which something was said: the judgements that say what counts, the newest first. */
  readonly saidBy: ReadonlyMap<number, readonly string[]>;
  /** Whom what is not generic holds together. */
  readonly own: readonly Own[];
  readonly contradictions: readonly Contradiction[];
}

export const saidGeneric = 1;
export const saidNotGeneric = 2;
/** What is believed of an identifier that a person called one owner's: 0..1. */
export const judgedOwn = 0.9999;

/**
 * Takes judgements from the newest to the oldest. One that cannot hold beside those taken already is refused, whole or
 * in part, and named together with the chain of those that stand against it. What is said of two things goes before
 * what is said of one identifier, which others hold as well.
 * @param adIds the caller's
 */
export function obey(
  judgements: readonly TieJudgement[],
  ground: Ground,
  adIds: readonly string[],
): Obeyed {
  const newestFirst = [...judgements].sort((x, y) => {
    if (x.at !== y.at) return x.at < y.at ? 1 : -1;
    return x.id < y.id ? 1 : -1;
  });
  const said = new Uint8Array(ground.identifiers);
  const saidBy = new Map<number, string[]>();
  const contradictions: Contradiction[] = [];
  const pairings = new Pairings((ad) => adIds[ground.callersAd[ad] as number] as string);
  for (const judgement of newestFirst) {
    if ('identifier' in judgement) {
      const identifier = ground.ourIdentifier[judgement.identifier] as number;
      const word = judgement.kind === 'generic' ? saidGeneric : saidNotGeneric;
      const before = saidBy.get(identifier);
      if (before === undefined) {
        saidBy.set(identifier, [judgement.id]);
        said[identifier] = word;
      } else if (said[identifier] === word) before.push(judgement.id);
      else contradictions.push({ refused: judgement.id, chain: before.slice(0, 1) });
    } else {
      const own = (ads: readonly number[]) => ads.map((ad) => ground.ourAd[ad] as number);
      const against = pairings.take({ ...judgement, a: own(judgement.a), b: own(judgement.b) });
      if (against) contradictions.push(against);
    }
  }
  const notGeneric = [...saidBy].filter(([identifier]) => said[identifier] === saidNotGeneric);
  const { together, apart } = pairings;
  const { own, limited } = ownOf(notGeneric, ground, { together, apart });
  return { together, apart, said, saidBy, own, contradictions: [...contradictions, ...limited] };
}
