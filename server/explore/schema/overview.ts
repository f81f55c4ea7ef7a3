import type { Builder } from '../../api/builder.ts';
import { overview } from '../index.ts';
import type { EntityTypes } from './entity.ts';

/** What the graph holds, in numbers. */
export function addOverview(builder: Builder, { Kind }: EntityTypes): void {
  type View = Awaited<ReturnType<typeof overview>>;
  const KindCount = builder.objectRef<View['counts'][number]>('KindCount').implement({
    fields: (t) => ({
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      total: t.exposeInt('total'),
    }),
  });
  const Facet = builder.objectRef<View['platforms'][number]>('Facet').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      caption: t.exposeString('caption'),
      total: t.exposeInt('total'),
    }),
  });
  const Overview = builder.objectRef<View>('Overview').implement({
    fields: (t) => ({
      counts: t.field({ type: [KindCount], resolve: ({ counts }) => [...counts] }),
      links: t.exposeInt('links'),
      captures: t.exposeInt('captures'),
      platforms: t.field({ type: [Facet], resolve: ({ platforms }) => [...platforms] }),
      countries: t.field({ type: [Facet], resolve: ({ countries }) => [...countries] }),
      firstCaptured: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstCaptured }) => firstCaptured ?? null,
      }),
      lastCaptured: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastCaptured }) => lastCaptured ?? null,
      }),
      lastImport: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastImport }) => lastImport ?? null,
      }),
      synthetic: t.boolean({
        description: 'The loaded set was generated, and no real person is in it.',
        resolve: (_, __, { synthetic }) => synthetic,
      }),
      graphEmpty: t.boolean({ resolve: ({ captures }) => captures === 0 }),
      version: t.string({ resolve: (_, __, { version }) => version }),
    }),
  });
  builder.queryField('overview', (t) =>
    t.field({ type: Overview, resolve: (_, __, { graph }) => overview(graph) }),
  );
}
