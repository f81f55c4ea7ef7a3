import { formatConfidence } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';

/** What a run infers stays below one: only what an analyst said is taken as certain. */
export const isJudged = (probability: number): boolean => probability === 1;

/** How sure a network is: its least sure join, or that nothing but judgements joins it. */
export const surenessOf = (score: number): string =>
  isJudged(score)
    ? t('networks.judgedAlone')
    : t('networks.weakest', { probability: formatConfidence(score) });
