import { Box, Button, Flex, Stack } from '@mantine/core';
import { IconInfoCircle, IconMinus, IconPlus } from '@tabler/icons-react';
import { formatNumber, formatShare } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { SectionLabel } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { narrowTo } from '../showing.ts';
import './indicators.css';

type Described = NetworkView['indicators'];
type Indicator = Described['rows'][number];
type Reason = Described['cautions'][number];

const sides = ['TOWARD', 'AWAY'] as const;

/** What can be seen of its ads, beside how often it is seen at all: both sides in the same rows, never added up. */
export function Indicators({ network }: { network: NetworkView }) {
  const { indicators, size, run } = network;
  return (
    <>
      <p className="tl-indicator-scale tl-note">
        <span>
          <i className="tl-share-here" />
          {t('networks.indicators.here', { count: size })}
        </span>
        <span>
          <i className="tl-share-all" />
          {t('networks.indicators.all', { count: indicators.allAds, run })}
        </span>
      </p>
      {sides.map((side) => (
        <Side
          key={side}
          side={side}
          rows={indicators.rows.filter((row) => row.side === side)}
          size={size}
          allAds={indicators.allAds}
        />
      ))}
      <Flex
        component="p"
        className="tl-ruled-above tl-quiet"
        align="flex-start"
        gap={8}
        p="10px 16px"
      >
        <IconInfoCircle size={16} aria-hidden="true" />
        {t('networks.indicators.note')}
      </Flex>
      <Reasons title={t('networks.indicators.cautions')} reasons={indicators.cautions} />
    </>
  );
}

interface Counts {
  size: number;
  allAds: number;
}

function Side({
  side,
  rows,
  ...counts
}: Counts & { side: (typeof sides)[number]; rows: readonly Indicator[] }) {
  const title = t(`networks.indicators.${side}`);
  return (
    <section aria-label={title}>
      <SectionLabel title={title}>
        <span className="tl-note">{formatNumber(rows.length)}</span>
      </SectionLabel>
      {rows.map((row) => (
        <Row key={row.id} row={row} {...counts} />
      ))}
    </section>
  );
}

function Row({ row, size, allAds }: Counts & { row: Indicator }) {
  const { title, side, everywhere, ads } = row;
  const total = ads.totalCount;
  return (
    <details className="tl-indicator">
      <summary>
        <span className="tl-indicator-sign" data-side={side}>
          {side === 'TOWARD' ? <IconPlus size={12} /> : <IconMinus size={12} />}
        </span>
        <span className="tl-indicator-name">
          {title}
          <span className="tl-note">{t('networks.indicators.ofAds', { count: size, total })}</span>
        </span>
        <span className="tl-indicator-shares">
          <Share className="tl-share-here" of={total} all={size} />
          <Share className="tl-share-all" of={everywhere} all={allAds} />
        </span>
      </summary>
      <More row={row} size={size} allAds={allAds} />
    </details>
  );
}

function Share({ className, of, all }: { className: string; of: number; all: number }) {
  const share = all === 0 ? 0 : of / all;
  return (
    <span>
      <span className="tl-share-bar">
        <i className={className} style={{ width: `${share * 100}%` }} />
      </span>
      <span className="tl-share-figure">{formatShare(share)}</span>
    </span>
  );
}

/** Which ads count, which they are, and what speaks for and against reading anything into it. */
function More({ row, size, allAds }: Counts & { row: Indicator }) {
  const { id, title, counts, everywhere, speaksFor, speaksAgainst } = row;
  const { nodes: ads, totalCount: total } = row.ads;
  return (
    <Stack className="tl-wraps" gap={8} p="0 16px 12px 44px" fz={12.5}>
      <p>{counts}</p>
      <p className="tl-note">
        {t('networks.indicators.shares', {
          ...{ total: formatNumber(total), size: formatNumber(size) },
          ...{ everywhere: formatNumber(everywhere), all: formatNumber(allAds) },
        })}
      </p>
      {total > 0 ? (
        <Flex align="center" wrap="wrap" gap="2px 10px">
          <Button size="compact-sm" onClick={() => narrowTo({ indicator: id }, title)}>
            {t('networks.indicators.list', { count: total })}
          </Button>
          {ads.map((ad) => (
            <EntityLink key={ad.id} id={ad.id} entity={ad} />
          ))}
        </Flex>
      ) : null}
      <Reasons title={t('networks.indicators.for')} reasons={speaksFor} />
      <Reasons title={t('networks.indicators.against')} reasons={speaksAgainst} />
    </Stack>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  return (
    <div className="tl-reasons">
      <Box component="h4" className="tl-quiet" fz={11}>
        {title}
      </Box>
      <ul className="tl-dots">
        {reasons.map(({ text, source }) => (
          <li key={text}>
            {text}{' '}
            <span className="tl-note">
              {source ? <Publication of={source} /> : t('networks.indicators.own')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing here opens an address: what is looked at may not leave the house. It can be copied. */
function Publication({ of }: { of: NonNullable<Reason['source']> }) {
  const { authors, year, title, where, url } = of;
  return (
    <cite title={url ?? undefined}>
      {authors} {year}: {title}. {where}.
    </cite>
  );
}
