import type { NetworkJudgement, NetworkSubject } from '../judgements/index.ts';
import type { Contradiction } from '../resolve/index.ts';
import { listed, partingSentence, textOf, wholeNameOf } from './sentences.ts';

/** "phone +77000000001 and email x", or of a split the sets of ads that it keeps apart. */
const aboutWhat = ({ entities, split }: NetworkSubject): string =>
  split
    ? `“${textOf(partingSentence(split, wholeNameOf))}”`
    : listed(entities.map((one) => wholeNameOf(one)));

/** Judgements that cannot all be followed, and what to do about it, in a sentence. */
export function contradictionSentence(
  { refused, chain }: Contradiction,
  judgements: readonly NetworkJudgement[],
): string {
  const byId = new Map(judgements.map((one) => [one.id, one]));
  const told = (id: string) => {
    const judgement = byId.get(id);
    if (!judgement) return `judgement ${id}`;
    const { author, at, kind, subject, reason } = judgement;
    return `${author}’s “${kind}” of ${at.slice(0, 10)} about ${aboutWhat(subject)} (“${reason}”, ${id})`;
  };
  return `${told(refused)} was not followed: it cannot hold beside ${listed(chain.map(told))}. Withdraw what is wrong.`;
}
