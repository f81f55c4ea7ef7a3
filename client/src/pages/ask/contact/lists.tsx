import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import {
  contactKinds,
  isNarrowed,
  type List,
  pictureKinds,
  type Where,
  whereIn,
} from '../../../contacts/where.ts';
import type { Kind } from '../../../gql/graphql.ts';
import type { Entity } from '../../../panels/inspector/entity-parts.tsx';
import { useNetworksHolding } from '../../../panels/inspector/networks-of.tsx';
import { useSpread } from '../../../panels/inspector/spread.tsx';
import { kindOrder, kindStyles } from '../../../theme/kinds.ts';
import { useTrack } from '../track/use-track.ts';
import { Ads } from './ads.tsx';
import { Gallery, LookAlikes } from './gallery.tsx';
import { HeldTable } from './held-table.tsx';
import { NetworkList, PlaceList, PlatformList, WrittenList } from './plain-lists.tsx';
import { useHeldWith, useWrittenAs } from './use-contact.ts';

const templateKinds: Kind[] = kindOrder.filter((kind) => kind === 'template');

/** The lists behind its numbers; which of them is open stands in the address. */
export function Lists({ entity }: { entity: Entity }) {
  const { id, kind } = entity;
  const where = whereIn(useSearch({ strict: false }));
  const navigate = useNavigate();
  const place = useInSight(where);
  const count = {
    together: useHeldWith(id, contactKinds).data?.heldWith.totalCount,
    pictures: useHeldWith(id, pictureKinds).data?.heldWith.totalCount,
    templates: useSpread(id).data?.templates,
    networks: useNetworksHolding(id).data?.totalCount,
    written: useWrittenAs(id).data?.totalCount,
  };
  const { data: track } = useTrack(id);
  const { thumb, family } = kindStyles[kind];
  // An ad is worded in one way.
  const isTemplate = templateKinds.includes(kind);
  const all: (readonly [List, number | undefined, ReactNode])[] = [
    ['ads', entity.ads, <Ads key="a" entity={entity} where={where} />],
    ['together', count.together, <HeldTable key="t" id={id} kinds={contactKinds} />],
    ['pictures', count.pictures, <Gallery key="p" id={id} />],
    ['alike', undefined, thumb ? <LookAlikes key="l" id={id} kind={kind} /> : null],
    ['networks', count.networks, <NetworkList key="n" id={id} />],
    ['written', count.written, family === 'identifier' ? <WrittenList key="w" id={id} /> : null],
    [
      'templates',
      count.templates,
      isTemplate ? null : <HeldTable key="te" id={id} kinds={templateKinds} />,
    ],
    ['places', track?.places.length, <PlaceList key="pl" id={id} chosen={where.place} />],
    ['platforms', track?.platforms.length, <PlatformList key="pf" id={id} />],
  ];
  const shown = all.filter(([, , content]) => content !== null);
  return (
    <Tabs
      ref={place}
      value={shown.some(([list]) => list === where.list) ? where.list : 'ads'}
      onChange={(list) =>
        void navigate({ to: '.', search: list && list !== 'ads' ? { list } : {}, replace: true })
      }
      className="tl-tabs tl-contact-lists"
      keepMounted={false}
    >
      <Tabs.List aria-label={t('contact.lists')}>
        {shown.map(([list, total]) => (
          <Tabs.Tab key={list} value={list}>
            {t(`contact.${list}`)}{' '}
            {total === undefined ? null : (
              <span className="tl-tab-count">{formatNumber(total)}</span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map(([list, , content]) => (
        <Tabs.Panel key={list} value={list}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** Brings the lists into sight where the address asks for one: a number that leads there may stand far above. */
function useInSight(where: Where) {
  const place = useRef<HTMLDivElement>(null);
  const asked = where.list === 'ads' && !isNarrowed(where) ? '' : JSON.stringify(where);
  useEffect(() => {
    if (asked !== '') place.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return place;
}
