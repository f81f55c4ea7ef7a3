import type { Builder } from '../../api/builder.ts';
import type { EntityView } from '../../explore/index.ts';
import type { addExplore } from '../../explore/schema/index.ts';
import type { NetworkJudgement } from '../../judgements/index.ts';
import { type KindName, kinds } from '../../model/index.ts';
import {
  type NameOf,
  type NetworkRow,
  nameOf,
  type Parting,
  type Review,
  type Run,
} from '../index.ts';

/** What explore has declared and networks are told with. */
export type ExploreTypes = Pick<ReturnType<typeof addExplore>, 'Ad' | 'Entity' | 'Part' | 'Why'>;

/** Types of this room that several of its files need. */
export function networkTypes(builder: Builder) {
  return {
    Network: builder.objectRef<NetworkRow>('ResolvedNetwork'),
    Run: builder.objectRef<Run>('ResolutionRun'),
    Judgement: builder.objectRef<NetworkJudgement>('NetworkJudgement'),
    Parting: builder.objectRef<Parting>('NetworkParting'),
    Review: builder.objectRef<Review>('NetworkReview'),
    Side: builder.objectRef<readonly string[]>('NetworkPartingSide'),
  };
}
export type NetworkTypes = ExploreTypes & ReturnType<typeof networkTypes>;

interface Captions {
  readonly entity: {
    loadMany(ids: readonly string[]): Promise<(EntityView | undefined | Error)[]>;
  };
}

/** How these entities are called in a sentence: by their captions, where the graph holds them. */
export async function named({ entity }: Captions, ids: readonly string[]): Promise<NameOf> {
  const found = await entity.loadMany([...new Set(ids)]);
  const names = new Map(
    found.flatMap((one) =>
      one === undefined || one instanceof Error ? [] : [[one.id, calledBy(one)] as const],
    ),
  );
  return (id) => names.get(id) ?? nameOf(id);
}

/** The captions of these begin with what they are. */
const selfNamed: readonly KindName[] = ['picture', 'template', 'image'];

function calledBy({ kind, caption }: EntityView): string {
  if (kind === 'ad' || kind === 'network') return caption;
  return selfNamed.includes(kind)
    ? caption.charAt(0).toLowerCase() + caption.slice(1)
    : `${kinds[kind].title.toLowerCase()} ${caption}`;
}

/**
 * Adds `entity` to a type: what it is about, as the graph holds it; null where the graph holds it no more.
 * @param idOf its id, where it is about one
 */
export function addEntity<T>(
  builder: Builder,
  { Entity }: Pick<ExploreTypes, 'Entity'>,
  type: ReturnType<ReturnType<typeof builder.objectRef<T>>['implement']>,
  idOf: (one: T) => string | undefined,
): void {
  builder.objectField(type, 'entity', (t) =>
    t.field({
      type: Entity,
      nullable: true,
      resolve: async (one, _, { loaders }) => {
        const id = idOf(one as T);
        return id === undefined ? null : ((await loaders.entity.load(id)) ?? null);
      },
    }),
  );
}

/** The values of an enum, each by its name as GraphQL has it: `weak-here` is `WEAK_HERE`. */
export const enumValues = <T extends string>(values: readonly T[]): Record<string, { value: T }> =>
  Object.fromEntries(values.map((value) => [value.replaceAll('-', '_').toUpperCase(), { value }]));
