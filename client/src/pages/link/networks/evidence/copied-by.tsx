import { request } from '../../../../api/client.ts';
import { t } from '../../../../app/i18n/t.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CopiedByQuery as Answer } from '../../../../gql/graphql.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { MayBeWrong } from '../../../../panels/inspector/copied.tsx';
import { Sentence } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { PagedPart } from '../shared/paged-part.tsx';

const CopiedByQuery = graphql(`
  query CopiedBy($id: ID!, $offset: Int, $first: Int) {
    network(id: $id) {
      copiedBy(offset: $offset, first: $first) {
        totalCount
        nodes {
          id alone cautions sentence { text strong }
          entity { ...EntityFields }
          networks(first: 5) { totalCount nodes { id ads } }
        }
      }
    }
  }
`);

type Row = Answer['network']['copiedBy']['nodes'][number];

/** Under whose contacts ads of a network may have been copied, and where the copies are. */
export const CopiedBy = ({ network: { id } }: { network: NetworkView }) => (
  <PagedPart<Row>
    title={t('copied.by')}
    label={t('copied.byPages')}
    step={5}
    of={['networkCopiedBy', id]}
    read={(page, signal) =>
      request(CopiedByQuery, { id, ...page }, signal).then(({ network }) => network.copiedBy)
    }
  >
    {(row) => (
      <li key={row.id}>
        <EntityLink id={row.id} entity={row.entity} />
        <Sentence parts={row.sentence} />
        <Where row={row} />
        <MayBeWrong
          contact={{ id: row.id, caption: row.entity?.caption ?? row.id }}
          cautions={row.cautions}
          sentence={row.sentence}
        />
      </li>
    )}
  </PagedPart>
);

/** The networks that the copies are in. */
function Where({ row: { networks: page, alone } }: { row: Row }) {
  const { nodes: networks, totalCount } = page;
  const more = totalCount - networks.length;
  return (
    <p className="tl-note">
      {t('copied.byWhere')}{' '}
      {networks.map((one, index) => (
        <span key={one.id}>
          {index > 0 ? ', ' : ''}
          <NetworkLink id={one.id} /> ({t('networks.ads', { count: one.ads })})
        </span>
      ))}
      {more > 0 ? ` ${t('copied.byMore', { count: more })}` : ''}
      {alone > 0
        ? `${networks.length > 0 ? ', ' : ''}${t('copied.byAlone', { count: alone })}`
        : ''}
    </p>
  );
}
