import { api, apiError, atMost } from '../../../core/graphql/index.ts';
import { type Answer, type Judged, judge, review, withdraw } from '../judged/judging.ts';
import { type KeptApart, keptApart } from '../judged/kept-apart.ts';
import {
  type Foreseen,
  foreseenSentences,
  type Move,
  type OperationMoves,
} from '../runs/foreseen.ts';
import { foresee, type Said } from '../runs/preview.ts';
import type { NetworkTypes } from './fields.ts';

/** The three acts of judging: each is signed, recorded at once or refused, and never deleted. */
export function addJudging({ Judgement }: NetworkTypes): void {
  const Pair = addPair();
  const Said = addSaid(Pair);
  const { Answered, Split } = addAnswered();
  addPreview({ Said, Split, read: saidIn });
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
  api.mutation('judge', {
    types: { Judgement, JudgeInput },
    gives:
      'Judgement! Records a judgement: an observation is wrong, two things belong together or do not, or an identifier is shared by strangers or has one owner. Every later run obeys it until it is withdrawn.',
    args: { input: 'JudgeInput! What is judged, why, and who signs it.' },
    resolve: (_, { input: { judgement, ...signing } }, modules) =>
      judge(modules, saidIn(judgement), signing),
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

function addSaid(Pair: PairInput) {
  const Observation = api.input('ObservationInput', {
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
  return api.input('SaidInput', {
    isOneOf: true,
    description: 'What is said; give exactly one of these fields.',
    types: { Observation, Pair },
    fields: {
      wrongObservation:
        'Observation An observation that was read wrongly: the same words in the same field count for nothing in any capture of the ad.',
      together: 'Pair Both belong to one owner, or are under one control.',
      apart: 'Pair Both do not belong to one owner, and are not under one control.',
      shared:
        'ID The id of an identifier, image cluster or template that strangers share: it links nobody.',
      exclusive:
        'ID The id of an identifier, image cluster or template that has one owner: it is no hub.',
    },
  });
}

function saidIn(input: ReturnType<typeof addSaid>['$inferInput']): Judged {
  if (input.wrongObservation !== undefined)
    return { kind: 'wrong-observation', observation: input.wrongObservation };
  if (input.together !== undefined)
    return { kind: 'together', about: [input.together.a, input.together.b] };
  if (input.apart !== undefined) return { kind: 'apart', about: [input.apart.a, input.apart.b] };
  if (input.shared !== undefined) return { kind: 'shared', about: [input.shared] };
  return { kind: 'exclusive', about: [input.exclusive] };
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
  readonly read: (said: SaidInput['$inferInput']) => Judged;
}

/** What the next run would probably do with a judgement, before it is signed. */
function addPreview(inputs: Inputs): void {
  const MoveType = api.implement(api.objectRef<Move>('ForeseenMove'), {
    description:
      'Ads that are in one network now, or in one operation, and would be in one such group then.',
    fields: {
      from: 'ID The id of the network, or of the operation, in which they are; null where they are in none.',
      ads: 'Int! How many ads would move so.',
      to: 'ID The id of the one that is there now and in which they would be; null where they would be in a new one, or in none.',
      toSize: 'Int! How many ads they would be together with, themselves included.',
    },
    resolve: { to: ({ to, toIsKnown }) => (toIsKnown ? to : null) },
  });
  const OperationMovesType = api.implement(api.objectRef<OperationMoves>('ForeseenOperations'), {
    description: 'What would become of the operations of one level.',
    types: { MoveType },
    fields: {
      level: 'Int! The level, counted from 1, the surest.',
      isUsual: 'Boolean! Whether it is the level that is shown where none is asked for.',
      moves: '[MoveType!]! Which ads would be in which operation; empty where nothing changes.',
    },
  });
  const ForeseenType = api.implement(api.objectRef<Foreseen>('ForeseenRun'), {
    description:
      'What the next run would probably do with the networks and operations that a judgement is about. Nothing was recorded.',
    types: { MoveType, OperationMovesType },
    fields: {
      run: 'Int! The active run, which the next one would update.',
      sentences: '[String!]! What would change, a sentence each.',
      moves: '[MoveType!]! The same in numbers: which ads would be where, those of most ads first.',
      operations: '[OperationMovesType!]! The same of operations, by level.',
    },
    resolve: { sentences: foreseenSentences },
  });
  api.query('previewJudgement', {
    types: { ...inputs, ForeseenType },
    gives:
      'ForeseenType Works out what the next run would probably do with a judgement or a split that nobody has signed yet. It records nothing. Null where that cannot be foreseen: there is no run yet, all would have to be resolved, it takes longer than 10 seconds, or another is being worked out. BAD_INPUT where not exactly one of both is given.',
    args: {
      judgement: 'Said What would be said; not that an observation is wrong.',
      split: 'Split The network that would be split.',
    },
    resolve: async (_, { judgement, split }, modules) => {
      const said: Said | undefined = split
        ? { answer: 'split', ...split }
        : judgement
          ? ofNetworks(inputs.read(judgement))
          : undefined;
      if (!said || (judgement && split))
        throw apiError(
          'BAD_INPUT',
          'It has to be one judgement, or one split.',
          'Give either `judgement`, about ads, identifiers or networks, or `split`.',
        );
      return (await foresee(modules, said, modules.gone)) ?? null;
    },
  });
}

const ofNetworks = (judged: Judged): Said | undefined =>
  judged.kind === 'wrong-observation' ? undefined : judged;
