import { IconArrowsSplit2, IconCheck, IconCircleDashed, IconEye, IconX } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import { Chip } from '../../../../ui/index.ts';
import type { NetworkRow } from '../operations.ts';

const icons = {
  ...{ CONFIRMED: IconCheck, REJECTED: IconX, SPLIT: IconArrowsSplit2 },
  ...{ IN_REVIEW: IconEye, TO_REVIEW: IconCircleDashed },
} as const;

/** How a network stands in review, or that nobody has answered: by icon and word. */
export function ReviewChip({ review }: Pick<NetworkRow, 'review'>) {
  const state = review?.state ?? 'TO_REVIEW';
  const Icon = icons[state];
  return (
    <Chip icon={<Icon size={14} aria-hidden="true" />}>
      {t(`networks.review.${state}`)}
      {review?.changedSince ? `, ${t('networks.changedSince')}` : ''}
    </Chip>
  );
}
