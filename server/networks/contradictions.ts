import type { NetworkJudgement } from '../judgements/index.ts';
import type { Contradiction } from '../resolve/index.ts';
import { listed, nameOf } from './sentences.ts';

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
    return `${author}’s “${kind}” of ${at.slice(0, 10)} about ${listed(subject.entities.map((one) => nameOf(one)))} (“${reason}”, ${id})`;
  };
  return `${told(refused)} was not followed: it cannot hold beside ${listed(chain.map(told))}. Withdraw what is wrong.`;
}
