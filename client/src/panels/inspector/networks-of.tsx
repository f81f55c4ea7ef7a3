import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { request } from '../../api/client.ts';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { networkName, useNames } from '../../app/network-name.ts';
import { ContactLink } from '../../contacts/contact-link.tsx';
import { hasContactPage } from '../../contacts/where.ts';
import { graphql } from '../../gql/gql.ts';
import type { NetworksHoldingQuery } from '../../gql/graphql.ts';
import { OperationLink } from '../../operations/operation-link.tsx';
import { kindOf } from '../../theme/kinds.ts';
import { Failed, SectionLabel } from '../../ui/index.ts';

const NetworksHolding = graphql(`
  query NetworksHolding($id: ID!, $first: Int!, $offset: Int!) {
    networksHolding(id: $id, first: $first, offset: $offset) {
      totalCount adsAlone adsSince nodes { ads network { id operation { id } } }
    }
  }
`);

/** In which networks an ad is, or the ads that hold a thing; null before the first run. */
export function useNetworksHolding(id: string, first = 5, offset = 0) {
  return useQuery<NetworksHoldingQuery['networksHolding']>({
    queryKey: ['networks', 'holding', id, first, offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworksHolding, { id, first, offset }, signal).then((data) => data.networksHolding),
  });
}

/** The same, the first of them; nothing before the first run. */
export function NetworksOf({ id }: { id: string }) {
  const kind = kindOf(id);
  const hasPage = kind !== undefined && hasContactPage(kind);
  const holding = useNetworksHolding(id);
  const names = useNames();
  if (holding.isError) return <Failed of={holding} />;
  if (!holding.data) return null;
  const { totalCount: total, adsAlone, adsSince, nodes: rows } = holding.data;
  const more = total - rows.length;
  return (
    <section className="tl-inset" aria-label={t('inspector.networks')}>
      <SectionLabel title={t('inspector.networks')}>
        <span className="tl-note">{formatNumber(total)}</span>
      </SectionLabel>
      <ul className="tl-rows tl-rows-flush">
        {rows.map(({ ads, network }) => (
          <li key={network.id}>
            <Link to="/networks/$id" params={{ id: network.id }}>
              {networkName(network.id, names)}
            </Link>
            {network.operation ? <OperationLink id={network.operation.id} /> : null}
            <span className="tl-end tl-note">
              {hasPage ? (
                <ContactLink id={id} where={{ network: network.id }}>
                  {t('inspector.networksAds', { count: ads })}
                </ContactLink>
              ) : (
                t('inspector.networksAds', { count: ads })
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="tl-note">
        {more > 0 ? <More {...{ id, more, hasPage }} /> : null}
        {total === 0
          ? t(
              adsSince > 0 && adsAlone === 0
                ? 'inspector.networksUnseen'
                : 'inspector.networksNone',
            )
          : `${adsAlone > 0 ? `${t('inspector.networksAlone', { count: adsAlone })} ` : ''}${t('inspector.networksNote')}`}
        {adsSince > 0 ? ` ${t('inspector.networksSince', { count: adsSince })}` : ''}
      </p>
    </section>
  );
}

function More({ id, more, hasPage }: { id: string; more: number; hasPage: boolean }) {
  const words = t('inspector.networksMore', { count: more });
  if (!hasPage) return `${words}. `;
  return (
    <>
      <ContactLink id={id} where={{ list: 'networks' }}>
        {words}
      </ContactLink>
      .{' '}
    </>
  );
}
