import { api, apiError, atMost } from '../../../core/graphql/index.ts';
import { cannotTell } from '../judged/cannot-tell.ts';
import { type Answer, type Judged, judge, review, withdraw } from '../judged/judging.ts';
import { type KeptApart, keptApart } from '../judged/kept-apart.ts';
import { foresee, type Said } from '../runs/preview.ts';
import type { NetworkTypes } from './fields.ts';
import type { ForeseenRun } from './foreseen-types.ts';

/** The acts of judging: each is signed, recorded at once or refused, and never deleted. */
export function addJudging({
  Judgement,
  ForeseenRun,
}: NetworkTypes & { readonly ForeseenRun: ForeseenRun }): void {
  const Pair = addPair();
  const Said = addSaid(Pair);
  const Observation = addObservation();
  const { Answered, Split } = addAnswered();
  addPreview({ Said, Split, Observation, ForeseenRun });
  addKeptApart({ Judgement }, Pair);
  const JudgeInput = api.input('JudgeInput', {
    description: 'A judgement with its reason and the initials of who signs it.',
    types: { Said },
    fields: {
      judgement: 'Said! What is said of which entities.',
      ...signature,
    },
  });
  const ReviewInput = api.input('ReviewInput', {
    description: 'An answer about a network with its reason and the initials of who signs it.',
    types: { Answered },
    fields: {
      answer: 'Answered! What is answered about which network.',
      ...signature,
    },
  });
  const WithdrawInput = api.input('WithdrawInput', {
    description: 'A judgement to take back, with the reason and the initials of who signs.',
    fields: {
      judgement: 'ID! The id of the judgement or answer to take back.',
      ...signature,
    },
  });
  const WrongInput = api.input('WrongInput', {
    description: 'Observations that are wrong, with the reason and the initials of who signs it.',
    types: { Observation },
    fields: {
      observations: `[Observation!]! Observations that were read wrongly, at most ${mostWrong}: the same words in the same field count for nothing in any capture of the ad.`,
      ...signature,
    },
  });
  api.mutation('judge', {
    types: { Judgement, JudgeInput },
    gives:
      'Judgement! Records a judgement: two things belong together or do not, an identifier is shared by strangers or has one owner, or it cannot be told. Every later run obeys it until it is withdrawn.',
    args: { input: 'JudgeInput! What is judged, why, and who signs it.' },
    resolve: (_, { input: { judgement, ...signing } }, modules) =>
      judgement.unsure
        ? cannotTell(modules, judgement.unsure, signing)
        : judge(modules, saidIn(judgement), signing),
  });
  api.mutation('judgeWrong', {
    types: { Judgement, WrongInput },
    gives:
      '[Judgement!]! Records that observations are wrong, a judgement each, all or none. A link that no other observation holds counts for nothing until one of them is withdrawn.',
    args: { input: 'WrongInput! What is judged wrong, why, and who signs it.' },
    resolve: (_, { input: { observations, ...signing } }, { judgements }) =>
      judgements.judgeWrong(someOf(observations), signing),
  });
  api.mutation('review', {
    types: { Judgement, ReviewInput },
    gives:
      'Judgement! Records one person’s answer whether a network is one. Two people who agree decide. No run follows an answer, but for a split, which the next run obeys.',
    args: { input: 'ReviewInput! What is answered, why, and who signs it.' },
    resolve: (_, { input: { answer, ...signing } }, modules) =>
      review(modules, answerIn(answer), signing),
  });
  api.mutation('withdraw', {
    types: { Judgement, WithdrawInput },
    gives:
      'Judgement! Takes a judgement or an answer back; only its author can take back an answer. The judgement and its withdrawal stay on record.',
    args: { input: 'WithdrawInput! What is taken back, why, and who signs it.' },
    resolve: (_, { input: { judgement, ...signing } }, modules) =>
      withdraw(modules, judgement, signing),
  });
}

const signature = {
  reason: 'String! Why it is said, in words; the reason stays on record.',
  initials: 'String! The initials of who signs: one to four letters, such as AB.',
} as const;

const mostWrong = 500;

function someOf<T>(observations: readonly T[]): readonly T[] {
  if (observations.length > 0) return atMost(observations, mostWrong, 'observations');
  throw apiError('BAD_INPUT', 'No observation is named.', 'Name one or several.', 'observations');
}

type PairInput = ReturnType<typeof addPair>;

const addPair = () =>
  api.input('PairInput', {
    description:
      'Two ads, identifiers or networks. An identifier stands for all its ads, a network for those that it has now.',
    fields: {
      a: 'ID! The entity id of the one of the two.',
      b: 'ID! The entity id of the other of the two; their order says nothing.',
    },
  });

type SaidInput = ReturnType<typeof addSaid>;
type SplitInput = ReturnType<typeof addAnswered>['Split'];
type ObservationInput = ReturnType<typeof addObservation>;

const addObservation = () =>
  api.input('ObservationInput', {
    description: 'An observation, named by where it stands in a capture.',
    fields: {
      capture: 'ID! The id of the capture in which the observation stands.',
      entity: 'ID! The id of the entity as which the value was read.',
      field: 'String! The field of the capture in which the value stands, as `Observation.field`.',
      raw: 'String! The value as it is written in the field, as `Observation.raw`.',
      start:
        'Int! The offset of the first character of the value in the field, in UTF-16 units from 0.',
      end: 'Int! The offset just after the last character of the value in the field, in UTF-16 units.',
    },
  });

function addSaid(Pair: PairInput) {
  return api.input('SaidInput', {
    isOneOf: true,
    description: 'What is said; give exactly one of these fields.',
    types: { Pair },
    fields: {
      together: 'Pair Both belong to one owner, or are under one control.',
      apart: 'Pair Both do not belong to one owner, and are not under one control.',
      shared:
        'ID The id of an identifier, image cluster or template that strangers share: it links nobody.',
      exclusive:
        'ID The id of an identifier, image cluster or template that has one owner: it is no hub.',
      unsure:
        '[ID!] The id of one identifier of which it cannot be told whether it has one owner, or of two things of which it cannot be told whether they belong together. It changes nothing.',
    },
  });
}

function saidIn(input: SaidInput['$inferInput']): Judged {
  if (input.together !== undefined)
    return { kind: 'together', about: [input.together.a, input.together.b] };
  if (input.apart !== undefined) return { kind: 'apart', about: [input.apart.a, input.apart.b] };
  if (input.shared !== undefined) return { kind: 'shared', about: [input.shared] };
  if (input.exclusive !== undefined) return { kind: 'exclusive', about: [input.exclusive] };
  throw apiError('BAD_INPUT', 'What cannot be told changes nothing.', 'Sign it as it is.');
}

function addAnswered() {
  const run = 'The number of the run in which the network was seen; the active run if not given.';
  const Seen = api.input('SeenNetworkInput', {
    description:
      'A network as it was seen in a run. The answer is refused where it has other ads now.',
    fields: {
      network: 'ID! The id of the network, such as network:1/3.',
      run: `Int ${run}`,
    },
  });
  const Split = api.input('SplitInput', {
    description: 'A network, and the cut point at which it is to be split.',
    fields: {
      network: 'ID! The id of the network, such as network:1/3.',
      cutPoint:
        'ID! The id of the cut point, an identifier or ad, as `Network.cutPoints` gives it.',
      run: `Int ${run}`,
    },
  });
  const Answered = api.input('AnswerInput', {
    isOneOf: true,
    description: 'What is answered about a network; give exactly one of these fields.',
    types: { Seen, Split },
    fields: {
      confirmed: 'Seen The network is one: its ads belong together.',
      rejected: 'Seen The network is none: its ads do not belong together.',
      split:
        'Split The network has to be split: the ads next to the cut point in its second part are kept apart from all others next to it.',
      agreed:
        'ID The id of another person’s judgement that splits a network: the answer is the same split.',
      objected:
        'ID The id of another person’s judgement that splits a network: the answer is that the network was one.',
    },
  });
  return { Answered, Split };
}

function answerIn(input: ReturnType<typeof addAnswered>['Answered']['$inferInput']): Answer {
  if (input.confirmed !== undefined) return { answer: 'confirmed', ...input.confirmed };
  if (input.rejected !== undefined) return { answer: 'rejected', ...input.rejected };
  if (input.split !== undefined) return { answer: 'split', ...input.split };
  if (input.agreed !== undefined) return { answer: 'agreed', judgement: input.agreed };
  return { answer: 'objected', judgement: input.objected };
}

const mostPairs = 500;

/** Which pairs a judgement keeps apart: for every place that shows two things. */
function addKeptApart({ Judgement }: Pick<NetworkTypes, 'Judgement'>, Pair: PairInput): void {
  const KeptApartType = api.implement(api.objectRef<KeptApart>('KeptApart'), {
    description: 'Two things that are not merged because an analyst judged them apart.',
    types: { Judgement },
    fields: {
      a: 'ID! The entity id of the one, as it was asked for.',
      b: 'ID! The entity id of the other, as it was asked for.',
      judgements:
        '[Judgement!]! The judgements that keep them apart, one or more, the oldest first.',
    },
  });
  api.query('keptApart', {
    types: { KeptApartType, Pair },
    gives: `[KeptApartType!]! Which of these pairs a judgement that stands keeps apart: one that names both, or ads of both. Pairs that none keeps apart are left out.`,
    args: { pairs: `[Pair!]! Pairs of ads, identifiers or networks, at most ${mostPairs}.` },
    resolve: (_, { pairs }, modules) => keptApart(modules, atMost(pairs, mostPairs, 'pairs')),
  });
}

/** As judging declares them. */
interface Inputs {
  readonly Said: SaidInput;
  readonly Split: SplitInput;
  readonly Observation: ObservationInput;
  readonly ForeseenRun: ForeseenRun;
}

/** What the next run would probably do with a judgement, before it is signed. */
function addPreview(inputs: Inputs): void {
  api.query('previewJudgement', {
    types: inputs,
    gives:
      'ForeseenRun Works out what the next run would probably do with what nobody has signed yet. It records nothing. Null where that cannot be foreseen: there is no run yet, all would have to be resolved, or it takes longer than 10 seconds. BAD_INPUT where not exactly one of the three is given.',
    args: {
      judgement: 'Said What would be said; not that it cannot be told.',
      split: 'Split The network that would be split.',
      wrong: `[Observation!] The observations that would be judged wrong, at most ${mostWrong}.`,
    },
    resolve: async (_, { judgement, split, wrong }, modules) => {
      const all: Said[] = [
        ...(judgement ? [saidIn(judgement)] : []),
        ...(split ? [{ answer: 'split' as const, ...split }] : []),
        ...(wrong ? [{ wrong: someOf(wrong) }] : []),
      ];
      const [said] = all;
      if (!said || all.length > 1)
        throw apiError(
          'BAD_INPUT',
          'It has to be one judgement, one split, or observations.',
          'Give one of `judgement`, `split` and `wrong`.',
        );
      return (await foresee(modules, said, modules.gone)) ?? null;
    },
  });
}
