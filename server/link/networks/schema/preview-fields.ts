import { apiError, type Builder } from '../../../core/graphql/index.ts';
import type { Judged } from '../judged/judging.ts';
import {
  type Foreseen,
  foreseenSentences,
  type Move,
  type OperationMoves,
} from '../runs/foreseen.ts';
import { foresee, type Said } from '../runs/preview.ts';
import type { SaidInput, SplitInput } from './judging-fields.ts';

/** As judging declares them. */
interface Inputs {
  readonly Said: SaidInput;
  readonly Split: SplitInput;
  readonly read: (said: SaidInput['$inferInput']) => Judged;
}

/** What the next run would probably do with a judgement, before it is signed. */
export function addPreview(builder: Builder, inputs: Inputs): void {
  const MoveType = builder.objectRef<Move>('ForeseenMove').implement({
    description:
      'Ads that are in one network now, or in one operation, and would be in one such group then.',
    fields: (t) => ({
      from: t.exposeID('from', {
        nullable: true,
        description:
          'The id of the network, or of the operation, in which they are; null where they are in none.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads would move so.' }),
      to: t.id({
        nullable: true,
        description:
          'The id of the one that is there now and in which they would be; null where they would be in a new one, or in none.',
        resolve: ({ to, toIsKnown }) => (toIsKnown ? to : null),
      }),
      toSize: t.exposeInt('toSize', {
        description: 'How many ads they would be together with, themselves included.',
      }),
    }),
  });
  const OperationMovesType = builder.objectRef<OperationMoves>('ForeseenOperations').implement({
    description: 'What would become of the operations of one level.',
    fields: (t) => ({
      level: t.exposeInt('level', { description: 'The level, counted from 1, the surest.' }),
      isUsual: t.exposeBoolean('isUsual', {
        description: 'Whether it is the level that is shown where none is asked for.',
      }),
      moves: t.field({
        type: [MoveType],
        description: 'Which ads would be in which operation; empty where nothing changes.',
        resolve: ({ moves }) => [...moves],
      }),
    }),
  });
  const ForeseenType = builder.objectRef<Foreseen>('ForeseenRun').implement({
    description:
      'What the next run would probably do with the networks and operations that a judgement is about. Nothing was recorded.',
    fields: (t) => ({
      run: t.exposeInt('run', { description: 'The active run, which the next one would update.' }),
      sentences: t.stringList({
        description: 'What would change, a sentence each.',
        resolve: foreseenSentences,
      }),
      moves: t.field({
        type: [MoveType],
        description: 'The same in numbers: which ads would be where, those of most ads first.',
        resolve: ({ moves }) => [...moves],
      }),
      operations: t.field({
        type: [OperationMovesType],
        description: 'The same of operations, by level.',
        resolve: ({ operations }) => [...operations],
      }),
    }),
  });
  builder.queryField('previewJudgement', (t) =>
    t.field({
      type: ForeseenType,
      nullable: true,
      description:
        'Works out what the next run would probably do with a judgement or a split that nobody has signed yet. It records nothing. Null where that cannot be foreseen: there is no run yet, all would have to be resolved, it takes longer than 10 seconds, or another is being worked out. BAD_INPUT where not exactly one of both is given.',
      args: {
        judgement: t.arg({
          type: inputs.Said,
          description: 'What would be said; not that an observation is wrong.',
        }),
        split: t.arg({ type: inputs.Split, description: 'The network that would be split.' }),
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
    }),
  );
}

const ofNetworks = (judged: Judged): Said | undefined =>
  judged.kind === 'wrong-observation' ? undefined : judged;
