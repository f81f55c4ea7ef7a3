import { type Builder, enumValues } from '../../api/builder.ts';
import { connection } from '../../api/connection.ts';
import type { EntityView } from '../../explore/index.ts';
import type { addExplore } from '../../explore/schema/index.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import type { Counted } from '../copied/copying.ts';
import type { Review } from '../judged/review.ts';
import type { NetworkRow } from '../kept/networks.ts';
import type { Parting } from '../messages/cut-points.ts';
import type { Run } from '../run.ts';

/** What explore has declared and networks are told with. */
export type ExploreTypes = Pick<
  ReturnType<typeof addExplore>,
  'Ad' | 'Entity' | 'Hub' | 'Kind' | 'Part' | 'Property' | 'Why'
>;

/** A network as an entity of the graph, or as a run found it. */
export interface NetworkNode extends EntityView {
  readonly row?: NetworkRow;
}

/** Types of this module that several of its files need. */
export function networkTypes(builder: Builder, { Entity }: ExploreTypes) {
  return {
    Members: connection<EntityView>('NetworkMember', Entity),
    AnyAll: builder.inputType('AnyAllInput', {
      description: 'Values, at most 100 a list; what is left out narrows nothing.',
      fields: (t) => ({
        any: t.stringList({ description: 'It has one of these or more.' }),
        all: t.stringList({ description: 'It has every one of these.' }),
      }),
    }),
    DateRange: builder.inputType('DateRangeInput', {
      description: 'Days, both included; what is left out is open.',
      fields: (t) => ({
        from: t.field({ type: 'Date', description: 'The first day.' }),
        to: t.field({ type: 'Date', description: 'The last day.' }),
      }),
    }),
    IntRange: builder.inputType('IntRangeInput', {
      description: 'Numbers, both included; what is left out is open.',
      fields: (t) => ({
        from: t.int({ description: 'The least.' }),
        to: t.int({ description: 'The most.' }),
      }),
    }),
    BothSides: builder.objectRef<readonly number[]>('BothSides').implement({
      description: 'How many on either side.',
      fields: (t) => ({
        a: t.int({ description: 'On the side that `a` names.', resolve: ([a = 0]) => a }),
        b: t.int({ description: 'On the other.', resolve: ([, b = 0]) => b }),
      }),
    }),
    Count: builder.objectRef<Counted>('AdsOf'),
    Item: builder.objectRef<string>('Item'),
    Network: builder.objectRef<NetworkNode>('Network'),
    MatchWeight: builder.enumType('MatchWeight', {
      description:
        'What speaks for one owner. STRONG: enough by itself. WEAK: it counts, and needs another. SLIGHT: it counts for nothing.',
      values: enumValues(['strong', 'weak', 'slight']),
    }),
    Run: builder.objectRef<Run>('ResolutionRun'),
    Contradiction: builder.objectRef<Run['contradictions'][number]>('JudgementContradiction'),
    Parting: builder.objectRef<Parting>('NetworkParting'),
    Review: builder.objectRef<Review>('NetworkReview'),
    Side: builder.objectRef<readonly string[]>('NetworkPartingSide'),
  };
}
export type NetworkTypes = ExploreTypes & JudgementTypes & ReturnType<typeof networkTypes>;
