import { api, connection, scrolling, type TypeOf } from '../../core/graphql/index.ts';
import { isOfObservation, type Judgement } from '../judgements/index.ts';
import type { HeldQuestion } from '../networks/index.ts';
import { type LinkedByRuns, named } from '../networks/schema/index.ts';
import {
  type Answer,
  answerForeseen,
  answerQuestion,
  changeSentences,
  openQuestions,
  questionAsked,
  questionSentence,
  type Shown,
  type Side,
  shownOf,
} from './index.ts';

const pages = scrolling({ usual: 20, most: 200 });

/** What the program asks, and what a person answers. */
export function addQuestions({ Judgement, ForeseenRun }: Given): void {
  const Kind = addKind();
  const Answer = addAnswer();
  const Question = addQuestion(Kind);
  api.field(Question, 'foreseen', {
    types: { Answer, ForeseenRun },
    gives:
      'ForeseenRun What the next run would probably do with an answer. Null where the answer changes nothing, and where it cannot be foreseen; see `previewJudgement`.',
    args: { answer: 'Answer! What would be answered.' },
    resolve: async (question, { answer }, modules) =>
      (await answerForeseen(modules, question, answer, modules.gone)) ?? null,
  });
  api.query('questions', {
    types: { Questions: connection('Question', Question) },
    gives:
      'Questions! What the active run asks and nobody has answered, the most worthwhile first; none before the first run.',
    args: {
      about:
        'ID Keeps questions about this entity, or about who holds it: an identifier or a network.',
    },
    pages,
    resolve: async (_, { about, page }, modules) => {
      const all = await openQuestions(modules);
      return page.slice(about ? all.filter((one) => concerns(one, about)) : all);
    },
  });
  api.query('question', {
    types: { Question },
    gives: 'Question! A question that the active run asks and nobody has answered.',
    args: { id: 'ID! The id of the question.' },
    resolve: (_, { id }, modules) => questionAsked(modules, id),
  });
  addAsked(Judgement, Kind);
  addAnswering(Judgement, Answer);
}

type Given = Pick<LinkedByRuns, 'ForeseenRun'> & { readonly Judgement: TypeOf<Judgement> };

const concerns = ({ about, holders }: HeldQuestion, id: string): boolean =>
  about.includes(id) || holders.some((holder) => holder.id === id);

function addKind() {
  return api.enumOf<HeldQuestion['kind']>('QuestionKind', {
    description: 'What the program asks a person.',
    values: {
      exclusive: 'Is this contact one owner’s?',
      together: 'Are these two networks under one control?',
      reading: 'Is this observation right?',
      reassigned: 'Did this number pass from one owner to another?',
    },
  });
}

type KindType = ReturnType<typeof addKind>;
interface Asked {
  readonly kind: HeldQuestion['kind'];
  readonly ads: number;
}

/** What was asked where an answer changes nothing; what another answer says is a judgement like any other. */
function addAsked(Judgement: TypeOf<Judgement>, Kind: KindType): void {
  const AskedType = api.implement(api.objectRef<Asked>('AskedQuestion'), {
    description: 'What was asked, when it was answered.',
    types: { Kind },
    fields: {
      kind: 'Kind! What was asked.',
      ads: 'Int! How many ads it concerned then.',
    },
  });
  api.field(Judgement, 'asked', {
    types: { AskedType },
    gives: 'AskedType For an answer that changes nothing: the question. Null for other judgements.',
    resolve: (one) => (isOfObservation(one) ? null : ((one.subject.asked as Asked) ?? null)),
  });
}

function addQuestion(Kind: KindType): TypeOf<HeldQuestion> {
  const SideType = api.implement(api.objectRef<Side>('QuestionSide'), {
    description: 'One of what a question sets side by side: a network, or an ad that stands alone.',
    fields: {
      id: 'ID! The entity id of the network or ad.',
      ads: 'Int! How many of its ads hold what is asked about; of a question about two networks all its ads.',
      size: 'Int! How many ads it has.',
      countries: '[String!]! Codes of the countries of its ads, those with most ads first.',
      platforms: '[String!]! The platforms of its ads, those with most ads first.',
      firstSeen: 'String! When its first ad was captured; empty of an ad that stands alone.',
      lastSeen: 'String! When its last ad was captured; empty of an ad that stands alone.',
    },
  });
  const Type = api.implement(api.objectRef<HeldQuestion>('Question'), {
    description: 'What a run asks a person, because the answer would change what is together.',
    types: { Kind },
    fields: {
      id: 'ID! The same in every run that asks the same about the same things.',
      kind: 'Kind! What is asked.',
      sentence: 'String! The question, as a text for a reader.',
      about:
        '[ID!]! Entity ids: of `exclusive` and `reassigned` an identifier, of `together` two networks, of `reading` an ad and an identifier.',
      probability: 'Float! 0..1: how probable the answer yes is.',
      ads: 'Int! How many ads it concerns.',
      gain: 'Float! For so many ads’ worth of a whole the answer is expected to set things right.',
      changes: '[String!]! What either answer would change, a sentence each.',
    },
    resolve: {
      about: ({ about }) => [...about],
      sentence: async (question, _, { loaders }) =>
        questionSentence(question, await named(loaders, question.about)),
      changes: changeSentences,
    },
  });
  const ShownType = api.implement(api.objectRef<Shown>('QuestionShown'), {
    description: 'What shows the answer to a question.',
    types: { SideType },
    fields: {
      sides: '[SideType!]! Who is in it, side by side; those of most ads first, at most 6.',
      speaksFor: '[String!]! What speaks for yes, a sentence each.',
      against: '[String!]! What speaks against yes, a sentence each.',
    },
  });
  api.field(Type, 'shown', {
    types: { ShownType },
    gives: 'ShownType! What shows the answer.',
    resolve: (question, _, modules) =>
      shownOf(modules, question, (ids) => named(modules.loaders, ids)),
  });
  return Type;
}

const addAnswer = () =>
  api.enumOf<Answer>('QuestionAnswer', {
    description: 'What a person answers to a question.',
    values: {
      yes: 'Yes: one owner’s, under one control, read right, or passed on.',
      no: 'No: shared by strangers, not under one control, misread, or not passed on.',
      unsure: 'It cannot be told. It is not asked again until other ads are concerned.',
    },
  });

function addAnswering(Judgement: TypeOf<Judgement>, Answer: ReturnType<typeof addAnswer>): void {
  const AnswerInput = api.input('AnswerQuestionInput', {
    description: 'An answer to a question, with its reason and the initials of who signs it.',
    types: { Answer },
    fields: {
      question: 'ID! The id of the question.',
      answer: 'Answer! What is answered.',
      reason: 'String! Why it is said, in words; the reason stays on record.',
      initials: 'String! The initials of who signs: one to four letters, such as AB.',
    },
  });
  api.mutation('answerQuestion', {
    types: { Judgement, AnswerInput },
    gives:
      'Judgement! Records the answer to a question as a judgement, which the next run obeys and anybody can withdraw.',
    args: { input: 'AnswerInput! What is answered, why, and who signs it.' },
    resolve: async (_, { input: { question, answer, ...signing } }, modules) =>
      answerQuestion(modules, await questionAsked(modules, question), answer, signing),
  });
}
