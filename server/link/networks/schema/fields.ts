import {
  AnyAll,
  api,
  bothListed,
  type Context,
  connection,
  DateRange,
  type Loaders,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import { isContent, kinds } from '../../../core/model/index.ts';
import type { EntityView, SentencePart } from '../../../read/recorded/index.ts';
import { entitiesOf, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { Judgement, Judgements } from '../../judgements/index.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import type { Counted } from '../copied/copying.ts';
import { contactOf, gone } from '../explained/remembered-by.ts';
import type { NetworkContent } from '../found-by-run.ts';
import type { Review } from '../judged/review.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import type { WhereAndWhen } from '../kept/narrowed.ts';
import type { Parting } from '../messages/cut-point-messages.ts';
import { type NameOf, nameOf } from '../messages/message.ts';
import type { Run } from '../run.ts';

/** Of which run: the active one, or one that is kept. */
export const runArg = {
  run: 'Int The number of a run that is kept; the active run if not given.',
} as const;

/** A network that a run found, as an entity. */
export const networkNode = (row: NetworkRow): NetworkNode => ({
  ...{ id: row.id, kind: 'network', caption: row.id.replace(/^network:/, 'Network ') },
  ...{ ads: row.size, properties: {}, row },
});

/** A network as a run found it: of one that came as an entity, the active run. */
export const rowOf = (node: NetworkNode, { loaders }: Context): NetworkRow | Promise<NetworkRow> =>
  node.row ?? loaders.network.load(node.id);

/** What a network rests on, by the same run. */
export const contentOfRow = async (node: NetworkNode, context: Context): Promise<NetworkContent> =>
  contentOf(context.loaders, await rowOf(node, context));

/** How these entities are called in a sentence: by the name that they were given, or their captions in the graph. */
export async function named(loaders: Loaders, ids: readonly string[]): Promise<NameOf> {
  const found = await entitiesOf(loaders, [...new Set(ids)]);
  const names = new Map(
    await Promise.all(
      found.map(
        async (one) =>
          [
            one.id,
            one.kind === 'network' ? await networkName(one, loaders) : calledBy(one),
          ] as const,
      ),
    ),
  );
  return (id) => names.get(id) ?? nameOf(id);
}

/** "Bosphorus salons · 1/3", or "Network +7 700 000 11 25 · 1/3" where nobody named it: by its number it is cited. */
async function networkName({ id, caption }: EntityView, loaders: Loaders): Promise<string> {
  const given = await loaders.givenName.load(id);
  if (given !== null) return withNumber(given, id);
  // A run may have ended meanwhile, and have another in its place.
  const row = await loaders.network.load(id).catch(gone);
  const contact = row ? await contactOf(row, loaders) : null;
  return contact ? withNumber(`Network ${contact.caption}`, id) : caption;
}

const withNumber = (name: string, id: string): string => `${name} · ${id.replace(/^\w+:/, '')}`;

function calledBy({ kind, caption }: EntityView): string {
  // The captions of pictures and words begin with what they are.
  return isContent(kind)
    ? caption.charAt(0).toLowerCase() + caption.slice(1)
    : `${kinds[kind].title.toLowerCase()} ${caption}`;
}

/**
 * Adds `entity` to a type, or what it is called: what it is about, as the graph holds it; null where the graph holds it
 * no more.
 * @param idOf its id, where it is about one
 */
export function addEntity<T>(
  { Entity }: Pick<RecordedTypes, 'Entity'>,
  type: TypeOf<T>,
  idOf: (one: T) => string | null | undefined,
  name = 'entity',
  description = 'What this entry is about, as the graph holds it; null where the graph no longer holds it.',
): void {
  api.field(type, name, {
    types: { Entity },
    gives: `Entity ${description}`,
    resolve: (one, _, { loaders }) => {
      const id = idOf(one as T);
      return id ? loaders.entity.load(id) : null;
    },
  });
}

/**
 * Adds `sentence` to a type: what is said of it, with what it names by caption.
 * @param idsOf what it names
 */
export function addSentence<T>(
  { Part }: Pick<RecordedTypes, 'Part'>,
  type: TypeOf<T>,
  idsOf: (one: T) => readonly string[],
  say: (one: T, name: NameOf) => SentencePart[],
): void {
  api.field(type, 'sentence', {
    types: { Part },
    gives:
      '[Part!]! The same as a sentence for a reader, in parts; what it names is marked as strong.',
    resolve: async (one, _, { loaders }) => say(one as T, await named(loaders, idsOf(one as T))),
  });
}

/** Adds both to a type that is about one thing, and names it. */
export function addDescribed<T>(
  types: Pick<RecordedTypes, 'Entity' | 'Part'>,
  type: TypeOf<T>,
  idOf: (one: T) => string,
  say: (one: T, name: NameOf) => SentencePart[],
): void {
  addEntity(types, type, idOf);
  addSentence(types, type, (one) => [idOf(one)], say);
}

/** Those of these judgements that are known. */
export const judgementsNamed = async (
  judgements: Pick<Judgements, 'all'>,
  ids: readonly string[],
): Promise<Judgement[]> =>
  ids.length === 0 ? [] : (await judgements.all()).filter(({ id }) => ids.includes(id));

/** Adds `judgement` to the type of a contact: what stands of it, whether it is shared by strangers. */
export const addSharedJudgement = <T>(
  { Judgement }: JudgementTypes,
  type: TypeOf<T>,
  idOf: (one: T) => string,
): void =>
  api.field(type, 'judgement', {
    types: { Judgement },
    gives:
      'Judgement The judgement about this identifier that stands: shared by strangers, or exclusive to one owner. Null where there is none.',
    resolve: (one, _, { loaders }) => loaders.sharedJudgement.load(idOf(one as T)),
  });

const nothing: NetworkContent = {
  ...{ identifiers: [], merges: [], cutPoints: [], nearMatches: [], cuts: [], splits: [] },
  indicators: {},
};

/** What a network rests on; nothing where its run was dropped meanwhile. */
export const contentOf = async (
  { networkContent }: Pick<Loaders, 'networkContent'>,
  network: NetworkRow,
): Promise<NetworkContent> => (await networkContent.load(network)) ?? nothing;

/** A network as an entity of the graph, or as a run found it. */
export interface NetworkNode extends EntityView {
  readonly row?: NetworkRow;
}

/** Types of this module that several of its files need. */
export function networkTypes({ Entity }: RecordedTypes) {
  return {
    Members: connection<EntityView>('NetworkMember', Entity),
    BothSides: api.implement(api.objectRef<readonly number[]>('BothSides'), {
      description: 'A count for each of two sides, such as the ads of both sides of a merge.',
      fields: {
        a: 'Int! The count on the side that field `a` of the parent names.',
        b: 'Int! The count on the other side, which field `b` or `other` of the parent names.',
      },
      resolve: {
        a: ([a = 0]) => a,
        b: ([, b = 0]) => b,
      },
    }),
    Count: api.objectRef<Counted>('AdsOf'),
    Item: api.objectRef<string>('Item'),
    Network: api.objectRef<NetworkNode>('Network'),
    MatchWeight: api.enumOf('MatchWeight', {
      description: 'How much a shared identifier speaks for one owner.',
      values: {
        strong: 'It is enough for a merge by itself.',
        weak: 'It counts, and needs something else beside it.',
        slight: 'Both sides hold it, and it counts for nothing.',
      },
    }),
    Run: api.objectRef<Run>('ResolutionRun'),
    Contradiction: api.objectRef<Run['contradictions'][number]>('JudgementContradiction'),
    Parting: api.objectRef<Parting>('NetworkParting'),
    Review: api.objectRef<Review>('NetworkReview'),
    Side: api.objectRef<readonly string[]>('NetworkPartingSide'),
  };
}
export type NetworkTypes = RecordedTypes & JudgementTypes & ReturnType<typeof networkTypes>;

/** What lists of networks and of operations are both narrowed by; `whereTypes` are its types. */
export const whereAndWhen = {
  countries: 'AnyAll By ISO codes of the countries that its ads name, such as GB.',
  platforms: 'AnyAll By host names of the platforms of its ads.',
  firstSeen: 'DateRange By the day on which the first of its ads was captured first.',
  lastSeen: 'DateRange By the day on which the last of its ads was captured last.',
} as const;
export const whereTypes = { AnyAll, DateRange };

/** The same as the store takes it. @throws LIMIT where a list is too long */
export const whereIn = (wanted: {
  readonly countries?: typeof AnyAll.$inferInput | null | undefined;
  readonly platforms?: typeof AnyAll.$inferInput | null | undefined;
  readonly firstSeen?: typeof DateRange.$inferInput | null | undefined;
  readonly lastSeen?: typeof DateRange.$inferInput | null | undefined;
}): WhereAndWhen => ({
  countries: bothListed(wanted.countries, 'countries'),
  platforms: bothListed(wanted.platforms, 'platforms'),
  firstSeen: wanted.firstSeen ?? {},
  lastSeen: wanted.lastSeen ?? {},
});
