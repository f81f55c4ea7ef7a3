import { formatConfidence } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';

/** What a run infers stays below one: only what an analyst said is taken as certain. */
export const isJudged = (probability: number): boolean => probability === 1;

/** How sure a network is: its least probable merge, or that nothing but judgements merges it. */
export const probabilityLabel = (score: number): string =>
  isJudged(score)
    ? t('networks.judgedAlone')
    : t('networks.weakest', { probability: formatConfidence(score) });
