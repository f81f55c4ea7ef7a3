import { indicators } from '../../indicators/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import type { Run } from '../run.ts';

/** An indicator as it is told of one network: its share here beside its share of all ads. */
export interface ShownIndicator
  extends Pick<(typeof indicators)[number], 'id' | 'side' | 'speaksFor' | 'speaksAgainst'> {
  readonly title: string;
  readonly counts: string;
  /** Ads of the network that show it, by id. */
  readonly ads: readonly string[];
  /** All ads of the run that show it. */
  readonly everywhere: number;
}

/**
 * The indicators of a network, in the order in which they are declared.
 * @param members its ads
 */
export function indicatorsOf(
  { counts: { indicators: totals } }: Pick<Run, 'counts'>,
  content: Pick<NetworkContent, 'indicators'>,
  members: readonly string[],
): ShownIndicator[] {
  const showing = adsShowing(content, members);
  return indicators
    .filter(({ id }) => id in totals)
    .map(({ id, side, title, counts, parameters, speaksFor, speaksAgainst }) => ({
      ...{ id, side, speaksFor, speaksAgainst },
      ...{ title: title(parameters), counts: counts(parameters) },
      ...{ ads: showing(id), everywhere: totals[id] ?? 0 },
    }));
}

/** By indicator: the ads of a network that show it, by id. */
export function adsShowing(
  content: Pick<NetworkContent, 'indicators'>,
  members: readonly string[],
): (indicator: string) => string[] {
  // The order in which the run wrote them down; a database may have another for what is no letter.
  const inOrder = [...members].sort();
  return (indicator) => (content.indicators[indicator] ?? []).flatMap((at) => inOrder[at] ?? []);
}
