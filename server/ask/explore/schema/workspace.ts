import { api } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { totals } from '../index.ts';

/** What the graph holds, in numbers. */
export function addWorkspace({ Kind }: RecordedTypes): void {
  type View = Awaited<ReturnType<typeof totals>>;
  const KindCount = api.implement(api.objectRef<View['counts'][number]>('KindCount'), {
    description: 'How many entities of one kind the graph holds.',
    types: { Kind },
    fields: {
      kind: 'Kind! The kind.',
      total: 'Int! Entities of this kind.',
    },
  });
  const Facet = api.implement(api.objectRef<View['platforms'][number]>('Facet'), {
    description: 'A platform or a country, and how many ads belong to it.',
    fields: {
      id: 'ID! The id of the platform or country.',
      caption: 'String! The name of the platform or country.',
      total: 'Int! Ads on this platform, or that name this country or a place in it.',
    },
  });
  const Workspace = api.implement(api.objectRef<View>('Workspace'), {
    description: 'What the graph holds, in numbers.',
    types: { KindCount, Facet },
    fields: {
      counts: '[KindCount!]! Entities by kind; kinds of which there are none are left out.',
      links: 'Int! Stored relationships between entities.',
      captures: 'Int! Captures that the graph holds.',
      platforms: '[Facet!]! Ads by platform, that with the most ads first.',
      countries: '[Facet!]! Ads by country, that with the most ads first.',
      firstCaptured: 'DateTime When the earliest capture was made; null where there is none.',
      lastCaptured: 'DateTime When the latest capture was made; null where there is none.',
      lastImport:
        'DateTime When the last file with a capture was received; null where there is none.',
      synthetic: 'Boolean! The loaded set was generated, and no real person is in it.',
      graphEmpty: 'Boolean! Whether the graph holds no capture yet.',
      version: 'String! The version of Throughline that answers.',
    },
    resolve: {
      synthetic: (_, __, { synthetic }) => synthetic,
      graphEmpty: ({ captures }) => captures === 0,
      version: (_, __, { version }) => version,
    },
  });
  api.query('workspace', {
    types: { Workspace },
    gives: 'Workspace! What the graph holds, in numbers.',
    resolve: (_, __, { graph }) => totals(graph),
  });
}
