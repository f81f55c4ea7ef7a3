import { z } from 'zod';
import type { Builder } from '../api/builder.ts';
import { apiError } from '../api/errors.ts';
import { atMost, mostEntities } from '../api/limits.ts';
import { freezeSnapshot } from '../cases/index.ts';
import { software } from '../software.ts';
import { type BundleReport, buildBundle } from './index.ts';

const positionsSchema = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));

/** A selection leaves as a draft bundle. */
export function addBundle(builder: Builder): void {
  const Result = builder
    .objectRef<BundleReport & { links: number; entities: number }>('BundleResult')
    .implement({
      fields: (t) => ({
        href: t.string({ resolve: ({ name }) => `/files/bundles/${name}` }),
        name: t.exposeString('name'),
        sha256: t.exposeString('sha256'),
        bytes: t.exposeFloat('bytes'),
        pages: t.exposeInt('pages'),
        exhibits: t.exposeInt('exhibits'),
        links: t.exposeInt('links'),
        entities: t.exposeInt('entities'),
      }),
    });
  builder.mutationField('createBundle', (t) =>
    t.field({
      type: Result,
      args: {
        entities: t.arg.idList({ required: true }),
        title: t.arg.string({ required: true }),
        producer: t.arg.string({
          required: true,
          description: 'Initials that number the exhibits, such as AB.',
        }),
        positions: t.arg({
          type: 'JSON',
          description: 'The chart as drawn: {"<id>": {"x": …, "y": …}}.',
        }),
      },
      resolve: async (
        _,
        { entities, title, producer, positions },
        { graph, evidence, judgements, store, bundles },
      ) => {
        const drawn = positionsSchema.safeParse(positions ?? {});
        if (!drawn.success)
          throw apiError(
            'BAD_INPUT',
            'The positions are not points.',
            'Send {"<id>": {"x": number, "y": number}}.',
            'positions',
          );
        atMost(entities, mostEntities, 'entities');
        const now = new Date();
        const snapshot = await freezeSnapshot({
          graph,
          evidence,
          judgements,
          store,
          entities,
          title,
          producer,
          positions: drawn.data,
          now,
          software,
        });
        const report = await buildBundle({ snapshot, evidence, out: bundles });
        await evidence.appendCustody({
          event: 'exported',
          bundle: report.name,
          sha256: report.sha256,
          entities: entities.length,
        });
        return { ...report, links: snapshot.links.length, entities: snapshot.entities.length };
      },
    }),
  );
}
