import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.ts';
import { t } from '../../../app/i18n/t.ts';
import { networkName, useNames } from '../../../app/network-name.ts';
import { graphql } from '../../../gql/gql.ts';

const LargestNetworksQuery = graphql(`
  query LargestNetworks {
    networks(sort: SIZE, first: 3) { nodes { id size } }
  }
`);

/** Where to begin on an empty canvas: the largest networks of the active run; nothing before the first run. */
export function LargestNetworks() {
  const { data } = useQuery({
    queryKey: ['networks', 'largest'],
    queryFn: ({ signal }) =>
      request(LargestNetworksQuery, {}, signal).then(({ networks }) => networks),
  });
  const names = useNames();
  if (!data || data.nodes.length === 0) return null;
  return (
    <div>
      <p>{t('explore.tryNetworks')}</p>
      <Box component="ul" m="4px 0 0">
        {data.nodes.map(({ id, size }) => (
          <li key={id}>
            <Link to="/networks/$id" params={{ id }}>
              {t('explore.tryNetwork', {
                name: networkName(id, names),
                ads: t('networks.ads', { count: size }),
              })}
            </Link>
          </li>
        ))}
      </Box>
    </div>
  );
}
