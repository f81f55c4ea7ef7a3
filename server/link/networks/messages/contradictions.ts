import type { NetworkJudgement, NetworkSubject } from '../../judgements/index.ts';
import type { Contradiction } from '../../resolve/index.ts';
import { partingSentence } from './cut-point-messages.ts';
import { listed, textOf, wholeNameOf } from './message.ts';

/** "phone +77000000001 and email x", or of a split the sets of ads that it keeps apart. */
const aboutWhat = ({ entities, split }: NetworkSubject): string =>
  split
    ? `“${textOf(partingSentence(split, wholeNameOf))}”`
    : listed(entities.map((one) => wholeNameOf(one)));

/** Judgements that cannot all be followed, and what to do about it, in a sentence. */
export function contradictionSentence(
  { refused, chain, partly }: Contradiction,
  judgements: readonly NetworkJudgement[],
): string {
  const byId = new Map(judgements.map((one) => [one.id, one]));
  const described = (id: string) => {
    const judgement = byId.get(id);
    if (!judgement) return `judgement ${id}`;
    const { author, at, kind, subject, reason } = judgement;
    return `${author}’s “${kind}” of ${at.slice(0, 10)} about ${aboutWhat(subject)} (“${reason}”, ${id})`;
  };
  const against = whatStands(chain, described);
  return partly
    ? `${described(refused)} was followed but for a part: ${against}. All else that it says holds.`
    : `${described(refused)} was not followed: ${against}. Withdraw what is wrong.`;
}

/** So many ads are named. */
const mostNamed = 3;
const isAd = (id: string) => id.startsWith('ad:');

/** "ad x is on both of its sides, and it cannot hold beside AB’s “together” …" */
function whatStands(chain: readonly string[], described: (id: string) => string): string {
  const ads = chain.filter(isAd).map(wholeNameOf);
  const others = chain.filter((id) => !isAd(id)).map(described);
  const beside = others.length > 0 ? `it cannot hold beside ${listed(others)}` : '';
  if (ads.length === 0) return beside;
  const more = ads.length - mostNamed;
  const named = more > 0 ? [...ads.slice(0, mostNamed), `${more} more`] : ads;
  const both = `${listed(named)} ${ads.length === 1 ? 'is' : 'are'} on both of its sides`;
  return beside ? `${both}, and ${beside}` : both;
}
