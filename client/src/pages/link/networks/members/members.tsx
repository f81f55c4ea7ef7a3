import { Tabs } from '@mantine/core';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { DataTable } from '../../../../ui/index.ts';
import { ByCountry } from '../counts/by-country.tsx';
import { WeekTable } from '../counts/by-week.tsx';
import { type NetworkView, useMembers } from '../operations.ts';
import { useShowing } from '../showing.ts';
import { Ads } from './ads.tsx';
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
        <ByCountry of={network} />
      </Tabs.Panel>
      <Tabs.Panel value="places">
        <PlaceTable of={network} ads={t('networks.adsHere')} />
      </Tabs.Panel>
      <Tabs.Panel value="weeks">
        <WeekTable of={network} />
      </Tabs.Panel>
      <Tabs.Panel value="links">
        <LinkTable network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="identifiers">
        <Identifiers network={network} />
      </Tabs.Panel>
      <Tabs.Panel value="ads">
        <Ads key={network.id} id={network.id} usePage={useMembers} />
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
