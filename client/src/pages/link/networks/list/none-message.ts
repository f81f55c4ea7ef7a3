import { t } from '../../../../app/i18n/t.ts';

interface Empty {
  toReview: number;
  run: { counts: { ads: number; networks: number } };
}

/** Why a list is empty. */
export function noneMessage(
  { toReview, run: { counts } }: Empty,
  address: { review?: string | undefined },
): string {
  if (counts.ads === 0) return t('networks.noAds');
  if (counts.networks === 0) return t('networks.noneFound', { count: counts.ads });
  return t(toReview === 0 && !address.review ? 'networks.noneToReview' : 'networks.noneMatch');
}
