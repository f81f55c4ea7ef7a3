import { Box, Flex } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatDate, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { networkName } from '../../../../app/network-name.ts';
import { toReviewOf, totalToReview, useToReview } from '../../../../app/use-to-review.ts';
import { probabilityLabel } from '../../../../operations/probability.ts';
import { PanelHead } from '../../../../ui/index.ts';
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

/** The networks of the active run: sorted, filtered, fifty at a time; those to review, and below what is decided. */
export function NetworkList({ chosen }: { chosen: string | undefined }) {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const asked = askedFor(address);
  const list = useNetworkList(asked);
  const waiting = useToReview();
  const made = waiting && toReviewOf(waiting);
  const change = (next: Address) =>
    void navigate({ to: '.', search: { ...address, from: undefined, ...next }, replace: true });
  const found = list.data;
  return (
    <>
      <PanelHead
        title={t('networks.list')}
        note={waiting ? t('networks.toReview', { count: totalToReview(waiting) }) : null}
      />
      {made ? (
        <Box component="p" className="tl-note tl-ruled" flex="none" p="6px 14px">
          {t('networks.ofThese', { made })}
        </Box>
      ) : null}
      <Filters address={address} inReview={found?.inReview ?? 0} onChange={change} />
      {found?.run.growthTo && found.run.counts.networks > 0 ? (
        <Box component="p" className="tl-note tl-ruled" flex="none" p="6px 14px">
          {t('networks.growthNote', { day: formatDate(found.run.growthTo) })}
        </Box>
      ) : null}
      <Listed
        list={list}
        none={found ? noneMessage(found, address) : ''}
        chosen={chosen}
        row={(network, place) => <Row network={network} address={address} {...place} />}
        label={t('networks.pages')}
        offset={asked.offset ?? 0}
        onOffset={(from) => change({ from: String(from) })}
      />
      {oneOf(reviews, address.review) ? null : (
        <Decided
          key={JSON.stringify(asked)}
          asked={asked}
          row={(network) => (
            <Row network={network} address={address} here={network.id === chosen} brief />
          )}
        />
      )}
      {['', 'SPLIT'].includes(oneOf(reviews, address.review) ?? '') ? <FollowedSplits /> : null}
    </>
  );
}

interface RowProps {
  network: NetworkRow;
  address: Address;
  here: boolean;
  /** Without what tells where it is. */
  brief?: boolean;
  tabIndex?: number;
}

function Row({ network, address, here, brief = false, tabIndex }: RowProps) {
  const { id, size, identifiers, countries, platforms, lastSeen, review } = network;
  return (
    <ListedRow {...{ id, here, tabIndex }} search={{ ...address, view: undefined }}>
      <span>
        <strong>{networkName(id)}</strong>
        <ReviewChip review={review} />
      </span>
      <Box component="span" className="tl-quiet" fz={12.5}>
        {t('networks.ads', { count: size })},{' '}
        {t('networks.identifiers', { count: identifiers.totalCount })}
        {byProbability.includes(address.sort) ? (
          <span>{probabilityLabel(network.score)}</span>
        ) : null}
      </Box>
      {brief ? null : (
        <span className="tl-note" title={countryNames(countries)}>
          {countriesOf(countries)}, {t('networks.platforms', { count: platforms.length })}
        </span>
      )}
      {review ? (
        <span className="tl-note">
          <span>
            {t(review.differ ? 'networks.rowDiffer' : 'networks.rowSigned', {
              authors: review.answers.map(({ author }) => author).join(', '),
            })}
          </span>
          <span>{formatDate(review.at)}</span>
        </span>
      ) : (
        <span className="tl-note">
          <Growth network={network} />
          <span>{formatDate(lastSeen)}</span>
        </span>
      )}
    </ListedRow>
  );
}

/** New ads by number and arrow: of the last 30 days against the 30 before. */
function Growth({ network: { recent, before } }: { network: NetworkRow }) {
  const Icon =
    recent > before ? IconArrowUpRight : recent < before ? IconArrowDownRight : IconMinus;
  return (
    <Flex component="span" display="inline-flex" align="center" gap={3}>
      <Icon size={13} aria-hidden="true" />
      {t('networks.growth', { recent: formatNumber(recent), before: formatNumber(before) })}
    </Flex>
  );
}
