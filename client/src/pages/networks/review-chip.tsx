import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { Chip } from '../../ui/index.ts';
import type { NetworkRow } from './operations.ts';

const icons = { CONFIRMED: IconCheck, REJECTED: IconX, TO_REVIEW: IconCircleDashed } as const;

/** What a reviewer said, or that nobody has: by icon and word. */
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
