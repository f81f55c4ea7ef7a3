import { NativeSelect } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { reviews, sorts } from './choices.ts';
import type { Address } from './where.ts';
import { Where } from './where.tsx';

interface FiltersProps {
  address: Address;
  inReview: number;
  onChange: (next: Address) => void;
}

/** By what the list of networks is sorted and narrowed; the address holds it. */
export function Filters({ address, inReview, onChange }: FiltersProps) {
  const select = { address, onChange };
  return (
    <div className="tl-network-filters">
      <Filter
        {...select}
        name="sort"
        label={t('networks.sort')}
        data={sorts.map((value) => ({ value, label: t(`networks.sort.${value}`) }))}
      />
      <Filter
        {...select}
        name="review"
        label={t('networks.review')}
        data={[
          { value: '', label: t('networks.anyReview') },
          ...reviews.map((value) => ({
            value,
            label:
              value === 'IN_REVIEW' && inReview > 0
                ? t('networks.inReview', { count: inReview })
                : t(`networks.review.${value}`),
          })),
        ]}
      />
      <Where {...select} hasName />
    </div>
  );
}

interface FilterProps extends Pick<FiltersProps, 'address' | 'onChange'> {
  /** In the address. */
  name: string;
  label: string;
  data: { value: string; label: string }[];
}

/** One choice that the address holds. */
export function Filter({ address, onChange, name, label, data }: FilterProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={address[name] ?? data[0]?.value}
      data={data}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  );
}
