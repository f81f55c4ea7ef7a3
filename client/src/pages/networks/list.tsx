import { NativeSelect } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useOverview } from '../../api/hooks.ts';
import { formatCountry, formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useCountries } from '../../app/use-countries.ts';
import type { NetworkListQueryVariables } from '../../gql/graphql.ts';
import { ErrorState, LoadingRows, PanelHead } from '../../ui/index.ts';
import { type NetworkRow, useNetworkList } from './operations.ts';
import { Pager } from './pager.tsx';
import { ReviewChip } from './review-chip.tsx';

const sorts = ['SIZE', 'LAST_SEEN', 'BRIDGES', 'SCORE', 'GROWTH'] as const;
const reviews = [
  ...(['TO_REVIEW', 'UNSIGNED', 'IN_REVIEW'] as const),
  ...(['DECIDED', 'CONFIRMED', 'REJECTED', 'SPLIT'] as const),
];
const sizes = ['5', '10', '50', '100'] as const;
const step = 50;

type Address = Record<string, string | undefined>;

const oneOf = <T extends string>(values: readonly T[], value: string | undefined) =>
  values.find((one) => one === value);

/** What the address asks for; what it cannot mean is left out. */
export function askedFor(address: Address): NetworkListQueryVariables {
  const size = oneOf(sizes, address.size);
  return {
    sort: oneOf(sorts, address.sort) ?? 'SIZE',
    review: oneOf(reviews, address.review) ?? null,
    country: address.country ?? null,
    platform: address.platform ?? null,
    minSize: size ? Number(size) : null,
    offset: Math.max(0, Math.trunc(Number(address.from ?? 0)) || 0),
  };
}

/** The networks of the run in force: sorted, filtered, fifty at a time. */
export function NetworkList({ chosen }: { chosen: string | undefined }) {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const asked = askedFor(address);
  const list = useNetworkList(asked);
  const change = (next: Address) =>
    void navigate({ to: '.', search: { ...address, from: undefined, ...next }, replace: true });
  const found = list.data;
  return (
    <>
      <PanelHead
        title={t('networks.list')}
        note={found ? t('networks.toReview', { count: found.toReview }) : null}
      />
      <Filters address={address} onChange={change} />
      {found?.run.newest ? (
        <p className="tl-note tl-growth-note">
          {t('networks.growthNote', { day: formatDate(found.run.newest) })}
        </p>
      ) : null}
      {list.isPending ? <LoadingRows rows={6} height={72} /> : null}
      {list.isError ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
      {found && found.networks.length === 0 ? (
        <p className="tl-networks-words" role="status">
          {t('networks.noneMatch')}
        </p>
      ) : null}
      <ul className="tl-network-list">
        {found?.networks.map((network) => (
          <li key={network.id}>
            <Row network={network} address={address} here={network.id === chosen} />
          </li>
        ))}
      </ul>
      <Pager
        label={t('networks.pages')}
        offset={asked.offset ?? 0}
        shown={found?.networks.length ?? 0}
        total={found?.total ?? 0}
        step={step}
        onOffset={(from) => change({ from: String(from) })}
      />
    </>
  );
}

function Filters({ address, onChange }: { address: Address; onChange: (next: Address) => void }) {
  const { data } = useOverview();
  const countries = useCountries();
  const select = (name: string, label: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={address[name] ?? data[0]?.value}
      data={data}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <div className="tl-network-filters">
      {select(
        'sort',
        t('networks.sort'),
        sorts.map((value) => ({ value, label: t(`networks.sort.${value}`) })),
      )}
      {select('review', t('networks.review'), [
        { value: '', label: t('networks.anyReview') },
        ...reviews.map((value) => ({ value, label: t(`networks.review.${value}`) })),
      ])}
      {select('country', t('networks.country'), [
        { value: '', label: t('networks.anyCountry') },
        ...countries,
      ])}
      {select('platform', t('networks.platform'), [
        { value: '', label: t('networks.anyPlatform') },
        ...(data?.platforms ?? []).map(({ caption }) => ({ value: caption, label: caption })),
      ])}
      {select('size', t('networks.size'), [
        { value: '', label: t('networks.anySize') },
        ...sizes.map((value) => ({ value, label: t('networks.sizeFrom', { count: value }) })),
      ])}
    </div>
  );
}

function Row({ network, address, here }: { network: NetworkRow; address: Address; here: boolean }) {
  const { id, caption, size, identifiersTotal, countries, platforms, lastSeen } = network;
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <Link
      ref={row}
      to="/networks/$id"
      params={{ id }}
      search={{ ...address, view: undefined }}
      aria-current={here ? 'page' : undefined}
    >
      <span>
        <strong>{caption}</strong>
        <ReviewChip review={network.review} />
      </span>
      <span className="tl-network-members">
        {t('networks.ads', { count: size })},{' '}
        {t('networks.identifiers', { count: identifiersTotal })}
      </span>
      <span className="tl-note">
        {countriesOf(countries)}, {t('networks.platforms', { count: platforms.length })}
      </span>
      <span className="tl-note">
        <Growth network={network} />
        <span>{formatDate(lastSeen)}</span>
      </span>
    </Link>
  );
}

/** New ads by number and arrow: of the last 30 days against the 30 before. */
function Growth({ network: { recent, before } }: { network: NetworkRow }) {
  const Icon =
    recent > before ? IconArrowUpRight : recent < before ? IconArrowDownRight : IconMinus;
  return (
    <span className="tl-growth">
      <Icon size={13} aria-hidden="true" />
      {t('networks.growth', { recent: formatNumber(recent), before: formatNumber(before) })}
    </span>
  );
}

/** One by name, the others by number. */
function countriesOf(countries: readonly string[]): string {
  if (countries.length === 0) return t('networks.noCountry');
  const [first = ''] = countries;
  const named = formatCountry(first);
  return countries.length > 1
    ? t('networks.andMore', { named, count: countries.length - 1 })
    : named;
}
