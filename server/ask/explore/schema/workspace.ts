import type { Builder } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { totals } from '../index.ts';

/** What the graph holds, in numbers. */
export function addWorkspace(builder: Builder, { Kind }: RecordedTypes): void {
  type View = Awaited<ReturnType<typeof totals>>;
  const KindCount = builder.objectRef<View['counts'][number]>('KindCount').implement({
    description: 'How many entities of one kind the graph holds.',
    fields: (t) => ({
      kind: t.field({ description: 'The kind.', type: Kind, resolve: ({ kind }) => kind }),
      total: t.exposeInt('total', { description: 'Entities of this kind.' }),
    }),
  });
  const Facet = builder.objectRef<View['platforms'][number]>('Facet').implement({
    description: 'A platform or a country, and how many ads belong to it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the platform or country.' }),
      caption: t.exposeString('caption', { description: 'The name of the platform or country.' }),
      total: t.exposeInt('total', {
        description: 'Ads on this platform, or that name this country or a place in it.',
      }),
    }),
  });
  const Workspace = builder.objectRef<View>('Workspace').implement({
    description: 'What the graph holds, in numbers.',
    fields: (t) => ({
      counts: t.field({
        description: 'Entities by kind; kinds of which there are none are left out.',
        type: [KindCount],
        resolve: ({ counts }) => [...counts],
      }),
      links: t.exposeInt('links', { description: 'Stored relationships between entities.' }),
      captures: t.exposeInt('captures', { description: 'Captures that the graph holds.' }),
      platforms: t.field({
        description: 'Ads by platform, that with the most ads first.',
        type: [Facet],
        resolve: ({ platforms }) => [...platforms],
      }),
      countries: t.field({
        description: 'Ads by country, that with the most ads first.',
        type: [Facet],
        resolve: ({ countries }) => [...countries],
      }),
      firstCaptured: t.field({
        description: 'When the earliest capture was made; null where there is none.',
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstCaptured }) => firstCaptured ?? null,
      }),
      lastCaptured: t.field({
        description: 'When the latest capture was made; null where there is none.',
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastCaptured }) => lastCaptured ?? null,
      }),
      lastImport: t.field({
        description: 'When the last file with a capture was received; null where there is none.',
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastImport }) => lastImport ?? null,
      }),
      synthetic: t.boolean({
        description: 'The loaded set was generated, and no real person is in it.',
        resolve: (_, __, { synthetic }) => synthetic,
      }),
      graphEmpty: t.boolean({
        description: 'Whether the graph holds no capture yet.',
        resolve: ({ captures }) => captures === 0,
      }),
      version: t.string({
        description: 'The version of Throughline that answers.',
        resolve: (_, __, { version }) => version,
      }),
    }),
  });
  builder.queryField('workspace', (t) =>
    t.field({
      description: 'What the graph holds, in numbers.',
      type: Workspace,
      resolve: (_, __, { graph }) => totals(graph),
    }),
  );
}
