import { request } from '../../../../api/client.ts';
import { t } from '../../../../app/i18n/t.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CopiedContentQuery as Answer } from '../../../../gql/graphql.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { Chip, Sentence } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { PagedPart } from '../shared/paged-part.tsx';

const CopiedContentQuery = graphql(`
  query CopiedContent($id: ID!, $offset: Int, $first: Int) {
    network(id: $id) {
      copiedContent(offset: $offset, first: $first) {
        totalCount
        nodes {
          why identifiers sourceNetwork sentence { text strong }
          ad { ...EntityFields } source { ...EntityFields }
        }
      }
    }
  }
`);

type Row = Answer['network']['copiedContent']['nodes'][number];

/** What was left out of the ads of a network as copied, with the earlier ads, some at a time. */
export const CopiedContent = ({ network: { id } }: { network: NetworkView }) => (
  <PagedPart<Row>
    title={t('copied.copiedContent')}
    label={t('copied.pages')}
    step={10}
    of={['networkCopiedContent', id]}
    read={(page, signal) =>
      request(CopiedContentQuery, { id, ...page }, signal).then(
        ({ network }) => network.copiedContent,
      )
    }
  >
    {(row) => (
      <li key={`${row.ad?.id} ${row.identifiers.join(' ')}`}>
        <span className="tl-evidence-head">
          <EntityLink id={row.ad?.id ?? ''} entity={row.ad} />
          <Chip>{t(`copied.why.${row.why}`)}</Chip>
        </span>
        <Sentence parts={row.sentence} />
        {row.source ? (
          <span className="tl-note">
            {t('copied.earlier')} <EntityLink id={row.source.id} entity={row.source} />
            {row.sourceNetwork === id ? t('copied.here') : null}
            {row.sourceNetwork && row.sourceNetwork !== id ? (
              <NetworkLink id={row.sourceNetwork} />
            ) : null}
          </span>
        ) : null}
      </li>
    )}
  </PagedPart>
);
