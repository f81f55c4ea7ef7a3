import type { Builder } from '../../api/builder.ts';
import { type Answer, type Judged, judge, review, withdraw } from '../judged/judging.ts';
import type { NetworkTypes } from './types.ts';

/** The three acts of judging: each is signed, recorded at once or refused, and never deleted. */
export function addJudging(builder: Builder, { Judgement }: NetworkTypes): void {
  const Said = addSaid(builder);
  const Answered = addAnswered(builder);
  const JudgeInput = builder.inputType('JudgeInput', {
    description: 'What is judged, signed.',
    fields: (t) => ({
      judgement: t.field({ type: Said, required: true, description: 'What is judged.' }),
      ...signature(t),
    }),
  });
  const ReviewInput = builder.inputType('ReviewInput', {
    description: 'What is answered, signed.',
    fields: (t) => ({
      answer: t.field({ type: Answered, required: true, description: 'What is answered.' }),
      ...signature(t),
    }),
  });
  const WithdrawInput = builder.inputType('WithdrawInput', {
    description: 'What is taken back, signed.',
    fields: (t) => ({
      judgement: t.id({ required: true, description: 'Its id.' }),
      ...signature(t),
    }),
  });
  builder.mutationFields((t) => ({
    judge: t.field({
      type: Judgement,
      description:
        'Records that an observation is wrong, that two things belong together or do not, or whether one is shared by strangers. Every run obeys it until it is withdrawn.',
      args: { input: t.arg({ type: JudgeInput, required: true }) },
      resolve: (_, { input: { judgement, ...signing } }, modules) =>
        judge(modules, saidIn(judgement), signing),
    }),
    review: t.field({
      type: Judgement,
      description:
        'Records one person’s answer whether a network is one; two that agree decide. It merges and parts nothing, but for a split, which the next run obeys.',
      args: { input: t.arg({ type: ReviewInput, required: true }) },
      resolve: (_, { input: { answer, ...signing } }, modules) =>
        review(modules, answerIn(answer), signing),
    }),
    withdraw: t.field({
      type: Judgement,
      description:
        'Takes a judgement or an answer back, an answer only by its author. Both stay on record.',
      args: { input: t.arg({ type: WithdrawInput, required: true }) },
      resolve: (_, { input: { judgement, ...signing } }, modules) =>
        withdraw(modules, judgement, signing),
    }),
  }));
}

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

const signature = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  reason: t.string({ required: true, description: 'What shows it.' }),
  initials: t.string({ required: true, description: 'One to four letters, such as AB.' }),
});

function addSaid(builder: Builder) {
  const Observation = builder.inputType('ObservationInput', {
    description: 'An observation, by where it stands; what else it says is the server’s own.',
    fields: (t) => ({
      capture: t.id({ required: true, description: 'The capture in which it stands.' }),
      entity: t.id({ required: true, description: 'What it was read as.' }),
      field: t.string({ required: true, description: 'Where in the capture it stands.' }),
      raw: t.string({ required: true, description: 'As it is written there.' }),
      start: t.int({ required: true, description: 'UTF-16 offset of its first character …' }),
      end: t.int({ required: true, description: '… and of what follows it.' }),
    }),
  });
  const Pair = builder.inputType('PairInput', {
    description:
      'Two ads, identifiers or networks. An identifier stands for all its ads, a network for those that it has now.',
    fields: (t) => ({
      a: t.id({ required: true, description: 'One …' }),
      b: t.id({ required: true, description: '… and the other; their order says nothing.' }),
    }),
  });
  return builder.inputType('SaidInput', {
    isOneOf: true,
    description: 'What is judged: exactly one of these.',
    fields: (t) => ({
      wrongObservation: t.field({
        type: Observation,
        description:
          'It was read wrongly: the same words in the same field count for nothing in any capture of the ad.',
      }),
      together: t.field({ type: Pair, description: 'Both are one owner’s, or under one control.' }),
      apart: t.field({ type: Pair, description: 'They are not.' }),
      shared: t.id({
        description:
          'An identifier, image cluster or template that strangers share: it links nobody.',
      }),
      exclusive: t.id({ description: 'One that is one owner’s, and no hub.' }),
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
  const run = 'The run in which it was seen; the active one if not given.';
  const Seen = builder.inputType('SeenNetworkInput', {
    description: 'A network as it was seen: refused where it has other ads now.',
    fields: (t) => ({
      network: t.id({ required: true, description: 'Its id, such as network:1/3.' }),
      run: t.int({ description: run }),
    }),
  });
  const Split = builder.inputType('SplitInput', {
    description: 'A network, and the cut point at which it is to be split.',
    fields: (t) => ({
      network: t.id({ required: true, description: 'Its id, such as network:1/3.' }),
      cutPoint: t.id({
        required: true,
        description: 'An identifier or ad; see `Network.cutPoints`.',
      }),
      run: t.int({ description: run }),
    }),
  });
  return builder.inputType('AnswerInput', {
    isOneOf: true,
    description: 'What is answered: exactly one of these.',
    fields: (t) => ({
      confirmed: t.field({ type: Seen, description: 'The network is one.' }),
      rejected: t.field({ type: Seen, description: 'The network is none.' }),
      split: t.field({
        type: Split,
        description:
          'It is to be split: the ads next to the cut point in its second part are apart from all others next to it.',
      }),
      agreed: t.id({
        description: 'The judgement of another that split a network: the same is said.',
      }),
      objected: t.id({ description: 'One: it is said that the network was one.' }),
    }),
  });
}

function answerIn(input: ReturnType<typeof addAnswered>['$inferInput']): Answer {
  if (input.confirmed !== undefined) return { answer: 'confirmed', ...input.confirmed };
  if (input.rejected !== undefined) return { answer: 'rejected', ...input.rejected };
  if (input.split !== undefined) return { answer: 'split', ...input.split };
  if (input.agreed !== undefined) return { answer: 'agreed', judgement: input.agreed };
  return { answer: 'objected', judgement: input.objected };
}
