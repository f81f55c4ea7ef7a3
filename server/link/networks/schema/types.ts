import {
  builder,
  connection,
  enumValues,
  implement,
  objectRef,
} from '../../../core/graphql/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import type { Counted } from '../copied/copying.ts';
import type { Review } from '../judged/review.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import type { Parting } from '../messages/cut-point-messages.ts';
import type { Run } from '../run.ts';

/** A network as an entity of the graph, or as a run found it. */
export interface NetworkNode extends EntityView {
  readonly row?: NetworkRow;
}

/** Types of this module that several of its files need. */
export function networkTypes({ Entity }: RecordedTypes) {
  return {
    Members: connection<EntityView>('NetworkMember', Entity),
    BothSides: implement(objectRef<readonly number[]>('BothSides'), {
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
    Count: objectRef<Counted>('AdsOf'),
    Item: objectRef<string>('Item'),
    Network: objectRef<NetworkNode>('Network'),
    MatchWeight: builder.enumType('MatchWeight', {
      description: 'How much a shared identifier speaks for one owner.',
      values: enumValues({
        strong: 'It is enough for a merge by itself.',
        weak: 'It counts, and needs something else beside it.',
        slight: 'Both sides hold it, and it counts for nothing.',
      }),
    }),
    Run: objectRef<Run>('ResolutionRun'),
    Contradiction: objectRef<Run['contradictions'][number]>('JudgementContradiction'),
    Parting: objectRef<Parting>('NetworkParting'),
    Review: objectRef<Review>('NetworkReview'),
    Side: objectRef<readonly string[]>('NetworkPartingSide'),
  };
}
export type NetworkTypes = RecordedTypes & JudgementTypes & ReturnType<typeof networkTypes>;
