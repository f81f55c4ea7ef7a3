import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { request } from '../../api/client.ts';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { networkName, useNames } from '../../app/network-name.ts';
import { graphql } from '../../gql/gql.ts';
import { Failed, SectionLabel } from '../../ui/index.ts';

const NetworksHoldingQuery = graphql(`
  query NetworksHolding($id: ID!) {
    networksHolding(id: $id) {
      totalCount adsAlone adsSince nodes { ads network { id } }
    }
  }
`);

/** In which networks an ad is, or the ads that hold a thing; nothing before the first run. */
export function NetworksOf({ id }: { id: string }) {
  const holding = useQuery({
    queryKey: ['networks', 'holding', id],
    queryFn: ({ signal }) =>
      request(NetworksHoldingQuery, { id }, signal).then(({ networksHolding }) => networksHolding),
  });
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
            <span className="tl-end tl-note">{t('inspector.networksAds', { count: ads })}</span>
          </li>
        ))}
      </ul>
      <p className="tl-note">
        {more > 0 ? `${t('inspector.networksMore', { count: more })}. ` : ''}
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
