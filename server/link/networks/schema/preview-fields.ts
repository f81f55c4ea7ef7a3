import { apiError, implement, objectRef, query } from '../../../core/graphql/index.ts';
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
export function addPreview(inputs: Inputs): void {
  const MoveType = implement(objectRef<Move>('ForeseenMove'), {
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
  const OperationMovesType = implement(objectRef<OperationMoves>('ForeseenOperations'), {
    description: 'What would become of the operations of one level.',
    types: { MoveType },
    fields: {
      level: 'Int! The level, counted from 1, the surest.',
      isUsual: 'Boolean! Whether it is the level that is shown where none is asked for.',
      moves: '[MoveType!]! Which ads would be in which operation; empty where nothing changes.',
    },
  });
  const ForeseenType = implement(objectRef<Foreseen>('ForeseenRun'), {
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
  query('previewJudgement', {
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
