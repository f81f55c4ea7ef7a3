import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { formatConfidence, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { ContactLink } from '../../contacts/contact-link.tsx';
import { type List, lists } from '../../contacts/where.ts';
import { graphql } from '../../gql/gql.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { kindStyles } from '../../theme/kinds.ts';
import { Failed, LoadingRows, SectionLabel } from '../../ui/index.ts';

const SpreadQuery = graphql(`
  query Spread($id: ID!) {
    entity(id: $id) {
      spread { ads posters templates platforms places months weakest unsure }
    }
  }
`);

/** Asked apart, since it counts all of the kind. */
const PrevalenceQuery = graphql(`
  query Prevalence($id: ID!) {
    entity(id: $id) { prevalence { ofKind asWide } }
  }
`);

const counted = ['posters', 'templates', 'platforms', 'places', 'months'] as const;

type Entity = Pick<NonNullable<EntityDetailQuery['entity']>, 'id' | 'kind'>;

export function useSpread(id: string) {
  return useQuery({
    queryKey: ['spread', id],
    queryFn: ({ signal }) =>
      request(SpreadQuery, { id }, signal).then(({ entity }) => entity?.spread ?? null),
  });
}

/** In how many unconnected ads, templates, places and months something stands, and how surely it was read. */
export function Spread({ entity: { id, kind } }: { entity: Entity }) {
  const asked = useSpread(id);
  if (asked.isError) return <Failed of={asked} />;
  if (asked.isPending) return <LoadingRows rows={counted.length} height={26} />;
  const spread = asked.data;
  if (!spread || spread.ads === 0) return null;
  return (
    <section className="tl-inset" aria-label={t('spread.title')}>
      <SectionLabel title={t('spread.title')} />
      <ul className="tl-rows tl-rows-flush">
        {counted.map((what) => (
          <li key={what}>
            <span>{t(`spread.${what}`)}</span>
            <span className="tl-end tl-figures">
              <Listed id={id} list={lists.find((one) => one === what)}>
                {formatNumber(spread[what])}
              </Listed>
            </span>
          </li>
        ))}
      </ul>
      <p className="tl-note">
        {spread.weakest == null
          ? null
          : t('spread.weakest', { confidence: formatConfidence(spread.weakest) })}{' '}
        {spread.unsure > 0 ? t('spread.unsure', { count: spread.unsure, ads: spread.ads }) : null}{' '}
        <Prevalence id={id} kind={kind} /> {t('spread.meaning')}
      </p>
    </section>
  );
}

/** A number leads to the list of what it counts, where its page has one. */
function Listed({ id, list, children }: { id: string; list?: List | undefined; children: string }) {
  return list ? (
    <ContactLink id={id} where={{ list }}>
      {children}
    </ContactLink>
  ) : (
    children
  );
}

function Prevalence({ id, kind }: Entity) {
  const { data } = useQuery({
    queryKey: ['prevalence', id],
    queryFn: ({ signal }) =>
      request(PrevalenceQuery, { id }, signal).then(({ entity }) => entity?.prevalence ?? null),
  });
  if (!data) return null;
  return t('spread.rank', {
    count: data.asWide,
    ofKind: data.ofKind,
    plural: kindStyles[kind].plural.toLocaleLowerCase('en'),
  });
}
