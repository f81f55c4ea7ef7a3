import { Flex } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatDate, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf } from '../../../../app/network-name.ts';
import { probabilityLabel } from '../../../../operations/probability.ts';
import { type NetworkRow, useNetworkList } from '../operations.ts';
import { ReviewChip } from '../review/review-chip.tsx';
import { countriesOf, countryNames } from '../shared/countries.ts';
import { Listed, ListedRow } from '../shared/listed.tsx';
import { askedFor, oneOf } from './asked.ts';
import { reviews } from './choices.ts';
import { Decided } from './decided.tsx';
import { Filters } from './filters.tsx';
import { FollowedSplits } from './followed-splits.tsx';
import { noneMessage } from './none-message.ts';
import type { Address } from './where.ts';

/** By how probable its least probable merge is. */
const byProbability: readonly (string | undefined)[] = ['LEAST_PROBABLE', 'SCORE'];

/** The networks of the active run: sorted, filtered, fifty at a time; those to review, then what is decided. */
export function NetworkList({ chosen }: { chosen: string | undefined }) {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const asked = askedFor(address);
  const list = useNetworkList(asked);
  const change = (next: Address) =>
    void navigate({ to: '.', search: { ...address, from: undefined, ...next }, replace: true });
  const found = list.data;
  const growthTo = found?.run.growthTo ?? undefined;
  return (
    <>
      <Filters address={address} inReview={found?.inReview ?? 0} onChange={change} />
      <div className="tl-network-queue">
        <Listed
          list={list}
          none={found ? noneMessage(found, address) : ''}
          chosen={chosen}
          row={(network, place) => <Row {...{ network, address, growthTo, ...place }} />}
          label={t('networks.pages')}
          offset={asked.offset ?? 0}
          onOffset={(from) => change({ from: String(from) })}
        />
        {oneOf(reviews, address.review) ? null : (
          <Decided
            key={JSON.stringify(asked)}
            asked={asked}
            row={(network) => (
              <Row {...{ network, address, growthTo }} here={network.id === chosen} />
            )}
          />
        )}
        {['', 'SPLIT'].includes(oneOf(reviews, address.review) ?? '') ? <FollowedSplits /> : null}
      </div>
    </>
  );
}

interface RowProps {
  network: NetworkRow;
  address: Address;
  /** To which day its growth is counted. */
  growthTo: string | undefined;
  here: boolean;
  tabIndex?: number;
}

/** What it is called and how large it is; where and when, and who has said something of it. */
function Row({ network, address, growthTo, here, tabIndex }: RowProps) {
  const { id, size, countries, lastSeen, review } = network;
  return (
    <ListedRow {...{ id, here, tabIndex }} search={{ ...address, view: undefined }}>
      <span>
        <strong className="tl-cut">{labelOf(id)}</strong>
        <span className="tl-note">{t('networks.ads', { count: size })}</span>
      </span>
      <span className="tl-note">
        <span className="tl-cut" title={countryNames(countries)}>
          {countriesOf(countries)}
        </span>
        {review ? <Reviewed review={review} /> : null}
        {byProbability.includes(address.sort) ? (
          <span>{probabilityLabel(network.score)}</span>
        ) : (
          <Growth network={network} to={growthTo} />
        )}
        <span>{formatDate(lastSeen)}</span>
      </span>
    </ListedRow>
  );
}

/** What was answered, and by whom. */
function Reviewed({ review }: { review: NonNullable<NetworkRow['review']> }) {
  const authors = review.answers.map(({ author }) => author).join(', ');
  const signed = t(review.differ ? 'networks.rowDiffer' : 'networks.rowSigned', { authors });
  return (
    <span title={`${signed}, ${formatDate(review.at)}`}>
      <ReviewChip review={review} />
      <span className="tl-hidden">{signed}</span>
    </span>
  );
}

interface GrowthProps {
  network: NetworkRow;
  to: string | undefined;
}

/** New ads by number and arrow: of the last 30 days against the 30 before. */
function Growth({ network: { recent, before }, to }: GrowthProps) {
  const Icon =
    recent > before ? IconArrowUpRight : recent < before ? IconArrowDownRight : IconMinus;
  const counted = t('networks.growth', {
    recent: formatNumber(recent),
    before: formatNumber(before),
  });
  const hint = to ? ` ${t('networks.growthNote', { day: formatDate(to) })}` : '';
  return (
    <Flex
      component="span"
      display="inline-flex"
      align="center"
      gap={3}
      title={`${counted}.${hint}`}
    >
      <Icon size={13} aria-hidden="true" />
      {t('networks.newAds', { count: recent })}
    </Flex>
  );
}
