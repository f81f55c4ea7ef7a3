import type { Snapshot, SnapshotNetworkJudgement } from '../../snapshot/index.ts';

type Judgements = Snapshot['networkJudgements'];
type Answer = 'confirmed' | 'rejected';

/** A review is about one network, with the ads that it had; one that stands, of the ads that it has now. */
const answers = (all: Judgements, answer: Answer): SnapshotNetworkJudgement[] =>
  all.filter(
    ({ kind, withdrawn, reviewed }) => kind === answer && withdrawn === null && reviewed === 'same',
  );

/** Who confirmed a network as it is now, each person once: it takes two. */
export const confirmedBy = (all: Judgements, network: string): string[] => [
  ...new Set(
    answers(all, 'confirmed')
      .filter(({ entities }) => entities[0] === network)
      .map(({ author }) => author),
  ),
];

/** Networks as they are now that somebody rejected. */
export const rejectedNetworks = (all: Judgements): string[] => [
  ...new Set(answers(all, 'rejected').flatMap(({ entities }) => entities)),
];
