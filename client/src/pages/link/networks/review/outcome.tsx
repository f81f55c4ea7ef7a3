import { t } from '../../../../app/i18n/t.ts';
import { asSigned, useInitials } from '../../../../ui/index.ts';
import { type NetworkView, useNetwork } from '../operations.ts';
import { type Answered, outcomeOf } from './reviewing.ts';

interface Props {
  review: Answered | null;
  /** What would be answered, see `wordOf`. */
  word: string;
}

/** What an answer comes to beside those that stand, for whoever the form names. */
export function Outcome({ review, word }: Props) {
  const { initials } = useInitials();
  const { outcome, authors } = outcomeOf(review, word, asSigned(initials));
  return t(`networks.outcome.${outcome}`, { authors: authors.join(', ') });
}

/** The same of a network, also where a colleague answers while the form is open. */
export function OutcomeNow({ network, word }: { network: NetworkView; word: string }) {
  const { data = network } = useNetwork(network.id);
  return <Outcome review={data.review} word={word} />;
}
