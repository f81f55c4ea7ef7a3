import { api } from '../../../core/graphql/index.ts';
import {
  type Foreseen,
  foreseenSentences,
  type Move,
  type OperationMoves,
} from '../runs/foreseen.ts';

/** What the next run would probably do, wherever something is about to be signed. */
export function addForeseenRun() {
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
  return api.implement(api.objectRef<Foreseen>('ForeseenRun'), {
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
}

export type ForeseenRun = ReturnType<typeof addForeseenRun>;
