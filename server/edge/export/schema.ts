import { api, atMost, mostEntities } from '../../core/graphql/index.ts';
import {
  type ExchangeFormat,
  exchangeFormats,
  type FormatId,
  type MadeExport,
  makeExport,
} from './index.ts';

/** A selection as a file for another tool. */
export function addExport(): void {
  const Id = api.enumOf<FormatId>('ExportFormatId', {
    description: 'A format of another tool.',
    values: Object.fromEntries(
      exchangeFormats.map(({ id, title, about }) => [id, `${title}: ${about}`]),
    ) as Record<FormatId, string>,
  });
  const Format = api.implement(api.objectRef<ExchangeFormat & { id: FormatId }>('ExportFormat'), {
    description: 'A format of another tool that a selection can be written in.',
    types: { Id },
    fields: {
      id: 'Id! What the format is called here.',
      title: 'String! What the format is called by people.',
      about: 'String! For whom it is, and what does not fit into it.',
      carries: 'Boolean! Whether it takes the records along.',
    },
    resolve: { carries: ({ carries }) => carries ?? false },
  });
  api.query('exportFormats', {
    types: { Format },
    gives: '[Format!]! The formats in which exportData writes.',
    resolve: () => [...exchangeFormats],
  });
  const Made = api.implement(api.objectRef<MadeExport>('ExportedData'), {
    description: 'A selection as the text of a file for another tool.',
    fields: {
      name: 'String! The name of the file.',
      mediaType: 'String! The media type of the file.',
      text: 'String! What the file holds.',
      sha256: 'String! SHA-256 of the text in UTF-8, in lower-case hex.',
      nodes: 'Int! Entities in what was written.',
      links: 'Int! Links in what was written.',
      captures: 'Int! Captures of its ads, which it names as sources.',
      adsLeftOut: 'Int! Ads without a place that has coordinates, which a map cannot hold.',
      notFound: '[ID!]! What was asked for and is not in the graph.',
      adsLimitedTo:
        'Int Of a lone identifier only the earliest so many ads were taken; null where none was left out.',
    },
    resolve: { notFound: ({ notFound }) => [...notFound] },
  });
  api.mutation('exportData', {
    types: { Made, Id },
    gives:
      'Made! Writes a selection for another tool, with the captures that each link was read in. In scope is what a bundle of the same selection would hold. The custody log has its hash.',
    args: {
      entities: '[ID!]! The ids of the entities, networks and operations selected; at most 8000.',
      format: 'Id! In which format.',
      records: api.usually(
        true,
        'Boolean Whether STIX and FollowTheMoney take the records along as they were received: an import reads them.',
      ),
    },
    resolve: (_, { entities, format, records }, { graph, evidence, judgements, store }) => {
      atMost(entities, mostEntities, 'entities');
      const modules = { graph, evidence, judgements, store };
      return makeExport(modules, {
        entities,
        records: records !== false,
        format: format as FormatId,
        now: new Date(),
      });
    },
  });
}
