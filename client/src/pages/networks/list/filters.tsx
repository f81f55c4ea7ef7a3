import { NativeSelect } from '@mantine/core';
import { useWorkspace } from '../../../api/hooks.ts';
import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useCountries } from '../../../app/use-countries.ts';
import { type Address, reviews, sizes, sorts } from './choices.ts';

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
      <WhereAndSize {...select} />
    </div>
  );
}

/** What lists of networks and of operations are both narrowed by. */
export function WhereAndSize(select: Pick<FiltersProps, 'address' | 'onChange'>) {
  const { address } = select;
  const { data } = useWorkspace();
  const countries = useCountries();
  const platforms = (data?.platforms ?? []).map(({ caption }) => ({
    value: caption,
    label: caption,
  }));
  return (
    <>
      <Filter
        {...select}
        name="country"
        label={t('networks.country')}
        data={[
          { value: '', label: t('networks.anyCountry') },
          ...countries,
          ...unlisted(address.country, countries, bothCountries),
        ]}
      />
      <Filter
        {...select}
        name="platform"
        label={t('networks.platform')}
        data={[
          { value: '', label: t('networks.anyPlatform') },
          ...platforms,
          ...unlisted(address.platform, platforms),
        ]}
      />
      <Filter
        {...select}
        name="size"
        label={t('networks.size')}
        data={[
          { value: '', label: t('networks.anySize') },
          ...sizes.map((value) => ({ value, label: t('networks.sizeFrom', { count: value }) })),
        ]}
      />
    </>
  );
}

/** "KZ,TR" → "Kazakhstan and Türkiye": what has ads in both. */
const bothCountries = (codes: string): string =>
  codes
    .split(',')
    .map(formatCountry)
    .join(` ${t('networks.and')} `);

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

/** What the address asks for and nothing here has is an option too: a filter that holds is never shown as none. */
const unlisted = (
  value: string | undefined,
  listed: readonly { value: string }[],
  label = (of: string) => of,
) => (value && !listed.some((one) => one.value === value) ? [{ value, label: label(value) }] : []);
