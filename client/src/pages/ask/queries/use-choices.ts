import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { useWorkspace } from '../../../api/hooks.ts';
import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ParameterType } from '../../../gql/graphql.ts';
import { kindOrder, kindStyles } from '../../../theme/kinds.ts';
import type { Parameter } from './parameter-form.ts';

const FoundQuery = graphql(`
  query QueryChoices {
    networks(first: 100) { nodes { id caption ads } }
    operations(first: 100) { nodes { id ads } }
  }
`);

export interface Choice {
  value: string;
  label: string;
}

const withAds = (value: string, name: string, ads: number): Choice => ({
  value,
  label: t('queries.adsOf', { name, count: ads }),
});

const ofFound: readonly ParameterType[] = ['NETWORK', 'OPERATION'];

/** What there is to choose from, with its ads where these are counted already; null where anything can be written. */
export function useChoices({ type, choices }: Parameter): readonly Choice[] | null {
  const { platforms = [], countries = [] } = useWorkspace().data ?? {};
  const found = useQuery({
    queryKey: ['queryChoices'],
    enabled: ofFound.includes(type),
    queryFn: ({ signal }) => request(FoundQuery, {}, signal),
  });
  if (choices) return choices.map((value) => ({ value, label: value }));
  switch (type) {
    case 'COUNTRY':
    case 'COUNTRIES':
      return countries.map(({ id, total }) => {
        const code = id.replace(/^country:/, '');
        return withAds(code, formatCountry(code), total);
      });
    case 'PLATFORM':
    case 'PLATFORMS':
      return platforms.map(({ caption, total }) => withAds(caption, caption, total));
    case 'KIND':
    case 'KINDS':
      return kindOrder.map((kind) => ({
        value: kind,
        label: kindStyles[kind].label,
      }));
    case 'NETWORK':
      return (found.data?.networks?.nodes ?? []).map(({ id, caption, ads }) =>
        withAds(id, caption, ads),
      );
    case 'OPERATION':
      return (found.data?.operations?.nodes ?? []).map(({ id, ads }) => withAds(id, id, ads));
    default:
      return null;
  }
}
