import type { Builder } from '../../api/builder.ts';
import { atMost, mostEntities } from '../../api/limits.ts';
import { relationships } from '../../model/index.ts';
import { imagesBetween, type LinkView, linkId, linksAmong } from '../index.ts';

/** Links, and those among things on a canvas. */
export function addLinks(builder: Builder) {
  const LinkType = builder.enumType('LinkType', {
    values: [
      ...(Object.keys(relationships) as (keyof typeof relationships)[]),
      'TOGETHER',
    ] as const,
    description:
      'TOGETHER is derived, never stored: two identifiers or pictures that stand in the same ads.',
  });
  const Link = builder.objectRef<LinkView>('Link').implement({
    fields: (t) => ({
      id: t.id({ resolve: linkId }),
      type: t.field({ type: LinkType, resolve: ({ type }) => type }),
      source: t.exposeID('source'),
      target: t.exposeID('target'),
      inferred: t.exposeBoolean('inferred', {
        description: 'A method proposes it; nobody read it. Drawn dashed.',
      }),
      throughHub: t.exposeBoolean('throughHub'),
      judgedWrong: t.exposeBoolean('judgedWrong', {
        description: 'Nothing holds it any more: every observation behind it is judged wrong.',
      }),
      ads: t.exposeInt('ads', { description: 'For TOGETHER the ads that hold both; 1 otherwise.' }),
      captures: t.int({ resolve: ({ captures }) => captures ?? 1 }),
      confidence: t.float({ resolve: ({ confidence }) => confidence ?? 1 }),
      firstSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstSeen }) => firstSeen ?? null,
      }),
      lastSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastSeen }) => lastSeen ?? null,
      }),
    }),
  });
  builder.queryField('links', (t) =>
    t.field({
      type: [Link],
      description: `Every link among these entities; at most ${mostEntities} ids.`,
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_, { ids }, { graph }) => linksAmong(graph, atMost(ids)),
    }),
  );
  builder.queryField('imagesBetween', (t) =>
    t.idList({
      description:
        'The images by way of which ads among these entities hold pictures among them; a picture without them seems to stand alone.',
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_, { ids }, { graph }) => imagesBetween(graph, atMost(ids)),
    }),
  );
  return { Link };
}

export type LinkTypes = ReturnType<typeof addLinks>;
