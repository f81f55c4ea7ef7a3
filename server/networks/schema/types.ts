import type { Builder } from '../../api/builder.ts';
import type { addExplore } from '../../explore/schema/index.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import type { Counted } from '../copied/copying.ts';
import type { Review } from '../judged/review.ts';
import type { NetworkRow } from '../kept/networks.ts';
import type { Run } from '../run.ts';
import type { Parting } from '../words/bridge-words.ts';

/** What explore has declared and networks are told with. */
export type ExploreTypes = Pick<ReturnType<typeof addExplore>, 'Ad' | 'Entity' | 'Part' | 'Why'>;

/** Types of this room that several of its files need. */
export function networkTypes(builder: Builder) {
  return {
    Count: builder.objectRef<Counted>('AdsOf'),
    Item: builder.objectRef<string>('Item'),
    Network: builder.objectRef<NetworkRow>('ResolvedNetwork'),
    Run: builder.objectRef<Run>('ResolutionRun'),
    Contradiction: builder.objectRef<Run['contradictions'][number]>('JudgementContradiction'),
    Parting: builder.objectRef<Parting>('NetworkParting'),
    Review: builder.objectRef<Review>('NetworkReview'),
    Side: builder.objectRef<readonly string[]>('NetworkPartingSide'),
  };
}
export type NetworkTypes = ExploreTypes & JudgementTypes & ReturnType<typeof networkTypes>;
