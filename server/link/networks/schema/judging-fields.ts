import type { Builder } from '../../../core/graphql/index.ts';
import { type Answer, type Judged, judge, review, withdraw } from '../judged/judging.ts';
import { addKeptApart } from './kept-apart-fields.ts';
import { addPreview } from './preview-fields.ts';
import type { NetworkTypes } from './types.ts';

/** The three acts of judging: each is signed, recorded at once or refused, and never deleted. */
export function addJudging(builder: Builder, { Judgement }: NetworkTypes): void {
  const Pair = addPair(builder);
  const Said = addSaid(builder, Pair);
  const { Answered, Split } = addAnswered(builder);
  addPreview(builder, { Said, Split, read: saidIn });
  addKeptApart(builder, { Judgement }, Pair);
  const JudgeInput = builder.inputType('JudgeInput', {
    description: 'A judgement with its reason and the initials of who signs it.',
    fields: (t) => ({
      judgement: t.field({
        type: Said,
        required: true,
        description: 'What is said of which entities.',
      }),
      ...signature(t),
    }),
  });
  const ReviewInput = builder.inputType('ReviewInput', {
    description: 'An answer about a network with its reason and the initials of who signs it.',
    fields: (t) => ({
      answer: t.field({
        type: Answered,
        required: true,
        description: 'What is answered about which network.',
      }),
      ...signature(t),
    }),
  });
  const WithdrawInput = builder.inputType('WithdrawInput', {
    description: 'A judgement to take back, with the reason and the initials of who signs.',
    fields: (t) => ({
      judgement: t.id({
        required: true,
        description: 'The id of the judgement or answer to take back.',
      }),
      ...signature(t),
    }),
  });
  builder.mutationFields((t) => ({
    judge: t.field({
      type: Judgement,
      description:
        'Records a judgement: an observation is wrong, two things belong together or do not, or an identifier is shared by strangers or has one owner. Every later run obeys it until it is withdrawn.',
      args: {
        input: t.arg({
          type: JudgeInput,
          required: true,
          description: 'What is judged, why, and who signs it.',
        }),
      },
      resolve: (_, { input: { judgement, ...signing } }, modules) =>
        judge(modules, saidIn(judgement), signing),
    }),
    review: t.field({
      type: Judgement,
      description:
        'Records one person’s answer whether a network is one. Two people who agree decide. No run follows an answer, but for a split, which the next run obeys.',
      args: {
        input: t.arg({
          type: ReviewInput,
          required: true,
          description: 'What is answered, why, and who signs it.',
        }),
      },
      resolve: (_, { input: { answer, ...signing } }, modules) =>
        review(modules, answerIn(answer), signing),
    }),
    withdraw: t.field({
      type: Judgement,
      description:
        'Takes a judgement or an answer back; only its author can take back an answer. The judgement and its withdrawal stay on record.',
      args: {
        input: t.arg({
          type: WithdrawInput,
          required: true,
          description: 'What is taken back, why, and who signs it.',
        }),
      },
      resolve: (_, { input: { judgement, ...signing } }, modules) =>
        withdraw(modules, judgement, signing),
    }),
  }));
}

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

const signature = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  reason: t.string({
    required: true,
    description: 'Why it is said, in words; the reason stays on record.',
  }),
  initials: t.string({
    required: true,
    description: 'The initials of who signs: one to four letters, such as AB.',
  }),
});

export type PairInput = ReturnType<typeof addPair>;

const addPair = (builder: Builder) =>
  builder.inputType('PairInput', {
    description:
      'Two ads, identifiers or networks. An identifier stands for all its ads, a network for those that it has now.',
    fields: (t) => ({
      a: t.id({ required: true, description: 'The entity id of the one of the two.' }),
      b: t.id({
        required: true,
        description: 'The entity id of the other of the two; their order says nothing.',
      }),
    }),
  });

export type SaidInput = ReturnType<typeof addSaid>;
export type SplitInput = ReturnType<typeof addAnswered>['Split'];

function addSaid(builder: Builder, Pair: PairInput) {
  const Observation = builder.inputType('ObservationInput', {
    description: 'An observation, named by where it stands in a capture.',
    fields: (t) => ({
      capture: t.id({
        required: true,
        description: 'The id of the capture in which the observation stands.',
      }),
      entity: t.id({
        required: true,
        description: 'The id of the entity as which the value was read.',
      }),
      field: t.string({
        required: true,
        description: 'The field of the capture in which the value stands, as `Observation.field`.',
      }),
      raw: t.string({
        required: true,
        description: 'The value as it is written in the field, as `Observation.raw`.',
      }),
      start: t.int({
        required: true,
        description:
          'The offset of the first character of the value in the field, in UTF-16 units from 0.',
      }),
      end: t.int({
        required: true,
        description:
          'The offset just after the last character of the value in the field, in UTF-16 units.',
      }),
    }),
  });
  return builder.inputType('SaidInput', {
    isOneOf: true,
    description: 'What is said; give exactly one of these fields.',
    fields: (t) => ({
      wrongObservation: t.field({
        type: Observation,
        description:
          'An observation that was read wrongly: the same words in the same field count for nothing in any capture of the ad.',
      }),
      together: t.field({
        type: Pair,
        description: 'Both belong to one owner, or are under one control.',
      }),
      apart: t.field({
        type: Pair,
        description: 'Both do not belong to one owner, and are not under one control.',
      }),
      shared: t.id({
        description:
          'The id of an identifier, image cluster or template that strangers share: it links nobody.',
      }),
      exclusive: t.id({
        description:
          'The id of an identifier, image cluster or template that has one owner: it is no hub.',
      }),
    }),
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

function addAnswered(builder: Builder) {
  const run = 'The number of the run in which the network was seen; the active run if not given.';
  const Seen = builder.inputType('SeenNetworkInput', {
    description:
      'A network as it was seen in a run. The answer is refused where it has other ads now.',
    fields: (t) => ({
      network: t.id({ required: true, description: 'The id of the network, such as network:1/3.' }),
      run: t.int({ description: run }),
    }),
  });
  const Split = builder.inputType('SplitInput', {
    description: 'A network, and the cut point at which it is to be split.',
    fields: (t) => ({
      network: t.id({ required: true, description: 'The id of the network, such as network:1/3.' }),
      cutPoint: t.id({
        required: true,
        description:
          'The id of the cut point, an identifier or ad, as `Network.cutPoints` gives it.',
      }),
      run: t.int({ description: run }),
    }),
  });
  const Answered = builder.inputType('AnswerInput', {
    isOneOf: true,
    description: 'What is answered about a network; give exactly one of these fields.',
    fields: (t) => ({
      confirmed: t.field({
        type: Seen,
        description: 'The network is one: its ads belong together.',
      }),
      rejected: t.field({
        type: Seen,
        description: 'The network is none: its ads do not belong together.',
      }),
      split: t.field({
        type: Split,
        description:
          'The network has to be split: the ads next to the cut point in its second part are kept apart from all others next to it.',
      }),
      agreed: t.id({
        description:
          'The id of another person’s judgement that splits a network: the answer is the same split.',
      }),
      objected: t.id({
        description:
          'The id of another person’s judgement that splits a network: the answer is that the network was one.',
      }),
    }),
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
