import type { Builder } from '../../../core/graphql/index.ts';
import { givenOf } from '../../queries/index.ts';
import { askingOf, costOfAsking, type QueryTypes } from '../../queries/schema/index.ts';
import {
  type Analysis,
  type AnalysisResult,
  analyses,
  analysisCalled,
  askAnalysis,
  hasReport,
} from '../index.ts';
import { addReport } from './report.ts';

/** Analyses: what there is, running one, and the report that can be handed on. */
export function addAnalyses(builder: Builder, types: QueryTypes): void {
  addDeclarations(builder, types);
  addReport(builder);
  const Answer = builder.objectRef<AnalysisResult>('AnalysisResult').implement({
    description: 'The answer of an analysis, and what its numbers are beside.',
    fields: (t) => ({
      answer: t.field({
        type: types.Result,
        description: 'Its rows, in the form of the answer of a saved query.',
        resolve: (result) => result,
      }),
      beside: t.exposeStringList('beside', {
        description:
          'The base rates of the same data that its numbers are beside, and what was left out, a sentence each.',
      }),
    }),
  });
  builder.mutationField('analyse', (t) =>
    t.field({
      type: Answer,
      description:
        'Runs an analysis. It changes nothing but the custody log, which says beforehand that it is asked and afterwards what came of it.',
      args: {
        name: t.arg.id({ description: 'The name of the analysis.', required: true }),
        parameters: t.arg({
          description: 'The values of its parameters, by name: {"<name>": "<value>"}.',
          type: 'JSON',
          required: true,
        }),
        run: t.arg.id({
          description:
            'A name that the caller gives this run, to ask for its state by questionRun.',
        }),
      },
      complexity: costOfAsking,
      resolve: (_, { name, parameters, run }, context) =>
        askAnalysis(askingOf(context, run), analysisCalled(name), givenOf(parameters)),
    }),
  );
}

function addDeclarations(builder: Builder, { Form, Parameter }: QueryTypes): void {
  const Source = addSource(builder);
  const Declared = builder.objectRef<Analysis>('Analysis').implement({
    description:
      'A question that is reckoned, not only read: with its method, what its numbers are beside, and what may be wrong. It gives no verdict, and adds nothing up to a score.',
    fields: (t) => ({
      name: t.exposeID('name', { description: 'It is run by this name.' }),
      version: t.exposeInt('version', {
        description: 'The version of its method, counted from 1.',
      }),
      title: t.exposeString('title', { description: 'The question, as lists show it.' }),
      description: t.exposeString('description', { description: 'What it tells, in a sentence.' }),
      tags: t.exposeStringList('tags', {
        description: 'What it is about, such as movement.',
      }),
      parameters: t.field({
        type: [Parameter],
        description: 'What has to be given when it is run.',
        resolve: ({ parameters }) => [...parameters],
      }),
      method: t.exposeString('method', { description: 'How it is reckoned, in plain words.' }),
      sources: t.field({
        type: [Source],
        description:
          'Publications that it rests on; none where it is this project’s own reasoning.',
        resolve: ({ sources }) => [...sources],
      }),
      baseRate: t.exposeString('baseRate', {
        description: 'What of the same data each number stands beside.',
      }),
      mayBeWrong: t.exposeStringList('mayBeWrong', {
        description: 'What may be wrong with it, a sentence each.',
      }),
      slow: t.string({
        nullable: true,
        description:
          'How long it takes, where that is more than a second on a graph of 100,000 ads; else null.',
        resolve: ({ slow }) => slow ?? null,
      }),
      hasReport: t.boolean({
        description: 'A report without personal data can be made of it, by reportExposure.',
        resolve: hasReport,
      }),
      result: t.field({
        type: Form,
        description: 'What its answer is looked at as first.',
        resolve: ({ result }) => result,
      }),
    }),
  });
  builder.queryField('analyses', (t) =>
    t.field({
      type: [Declared],
      description: 'All analyses that can be run.',
      resolve: () => [...analyses],
    }),
  );
}

function addSource(builder: Builder) {
  return builder.objectRef<Analysis['sources'][number]>('AnalysisSource').implement({
    description: 'A publication on which an analysis rests, and what it says.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'What it says, in a sentence.' }),
      publication: t.string({
        description: 'Its authors, year, title and where it was published.',
        resolve: ({ source: { authors, year, title, where } }) =>
          `${authors} ${year}: ${title}. ${where}.`,
      }),
      url: t.string({
        nullable: true,
        description: 'A link to it; null where there is none.',
        resolve: ({ source }) => source.url ?? null,
      }),
    }),
  });
}
