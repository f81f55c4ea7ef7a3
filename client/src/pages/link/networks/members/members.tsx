import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import { AdTable } from '../../../../ads/ad-table.tsx';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { DataTable, Failed, LoadingRows } from '../../../../ui/index.ts';
import { ByCountry } from '../counts/by-country.tsx';
import { WeekTable } from '../counts/by-week.tsx';
import { type NetworkView, useMembers } from '../operations.ts';
import { Pager } from '../shared/pager.tsx';
import { type MemberFilter, narrowNothing, useShowing } from '../showing.ts';
import { LinkTable } from './link-table.tsx';
import { PlaceTable } from './place-table.tsx';

/** Who is in it: by country and platform, by identifier, ad by ad. */
export function Members({ network }: { network: NetworkView }) {
  const tab = useShowing((state) => state.tab);
  return (
    <Tabs
      value={tab}
      onChange={(value) => useShowing.setState({ tab: value ?? 'country' })}
      className="tl-tabs tl-members"
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value="country">{t('networks.byCountry')}</Tabs.Tab>
        <Tabs.Tab value="places">
          {t('networks.places')}{' '}
          <span className="tl-tab-count">{formatNumber(network.places.length)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="weeks">{t('networks.weeks')}</Tabs.Tab>
        <Tabs.Tab value="links">
          {t('networks.links')}{' '}
          <span className="tl-tab-count">{formatNumber(network.tree?.groups.length ?? 0)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="identifiers">
          {t('networks.identifiersTab')}{' '}
          <span className="tl-tab-count">{formatNumber(network.identifiersTotal)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="ads">
          {t('networks.adsTab')} <span className="tl-tab-count">{formatNumber(network.size)}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="country">
        <ByCountry network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="places">
        <PlaceTable network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="weeks">
        <WeekTable network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="links">
        <LinkTable network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="identifiers">
        <Identifiers network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="ads">
        <Ads key={network.id} network={network} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Identifiers({ network: { identifiers, identifiersTotal } }: { network: NetworkView }) {
  return (
    <>
      <DataTable
        rows={identifiers}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('networks.identifier'),
            cell: ({ id, entity }) => <EntityLink id={id} entity={entity} />,
          },
          { title: t('networks.adsHere'), value: ({ ads }) => ads },
          {
            title: t('networks.standing'),
            value: ({ hub }) => t(hub ? 'networks.isHub' : 'networks.isHeld'),
          },
        ]}
      />
      {identifiersTotal > identifiers.length ? (
        <p className="tl-networks-words">
          {t('networks.firstOf', { shown: identifiers.length, count: identifiersTotal })}
        </p>
      ) : null}
    </>
  );
}

const step = 50;

function Ads({ network }: { network: NetworkView }) {
  const narrowed = useShowing((state) => state.narrowed);
  return (
    <>
      {narrowed ? (
        <p className="tl-narrowed">
          <span dir="auto">{t('networks.narrowed', { name: narrowed.name })}</span>
          <Button size="compact-xs" onClick={narrowNothing}>
            {t('networks.allAdsAgain')}
          </Button>
        </p>
      ) : null}
      <AdPages
        key={JSON.stringify(narrowed?.filter ?? {})}
        network={network}
        filter={narrowed?.filter ?? {}}
      />
    </>
  );
}

function AdPages({ network, filter }: { network: NetworkView; filter: MemberFilter }) {
  const [offset, setOffset] = useState(0);
  const members = useMembers(network.id, offset, step, filter);
  if (members.isPending) return <LoadingRows rows={6} />;
  if (members.isError) return <Failed of={members} />;
  const { nodes: ads, totalCount: total } = members.data;
  return (
    <>
      <AdTable ads={ads.filter((ad) => ad.__typename === 'Ad')} />
      <Pager
        label={t('networks.adPages')}
        offset={offset}
        shown={ads.length}
        total={total}
        step={step}
        onOffset={setOffset}
      />
    </>
  );
}
