import { api } from '../../../core/graphql/index.ts';
import { givenOf } from '../../queries/index.ts';
import { askingOf, costOfAsking, type QueryTypes } from '../../queries/schema/index.ts';
import {
  type Analysis,
  type AnalysisResult,
  analyses,
  analysisCalled,
  askAnalysis,
  hasReport,
  type Report,
  reportExposure,
} from '../index.ts';

/** Analyses: what there is, running one, and the report that can be handed on. */
export function addAnalyses(types: QueryTypes): void {
  addDeclarations(types);
  addReport();
  const Answer = api.implement(api.objectRef<AnalysisResult>('AnalysisResult'), {
    description: 'The answer of an analysis, and what its numbers are beside.',
    types,
    fields: {
      answer: 'Result! Its rows, in the form of the answer of a saved query.',
      beside:
        '[String!]! The base rates of the same data that its numbers are beside, and what was left out, a sentence each.',
    },
    resolve: { answer: (result) => result },
  });
  api.mutation('analyse', {
    types: { Answer },
    gives:
      'Answer! Runs an analysis. It changes nothing but the custody log, which says beforehand that it is asked and afterwards what came of it.',
    args: {
      name: 'ID! The name of the analysis.',
      parameters: 'JSON! The values of its parameters, by name: {"<name>": "<value>"}.',
      run: 'ID A name that the caller gives this run, to ask for its state by questionRun.',
    },
    complexity: costOfAsking,
    resolve: (_, { name, parameters, run }, context) =>
      askAnalysis(askingOf(context, run), analysisCalled(name), givenOf(parameters)),
  });
}

function addDeclarations({ Form, Parameter }: QueryTypes): void {
  const Source = addSource();
  const Declared = api.implement(api.objectRef<Analysis>('Analysis'), {
    description:
      'A question that is reckoned, not only read: with its method, what its numbers are beside, and what may be wrong. It gives no verdict, and adds nothing up to a score.',
    types: { Parameter, Source, Form },
    fields: {
      name: 'ID! It is run by this name.',
      version: 'Int! The version of its method, counted from 1.',
      title: 'String! The question, as lists show it.',
      description: 'String! What it tells, in a sentence.',
      tags: '[String!]! What it is about, such as movement.',
      parameters: '[Parameter!]! What has to be given when it is run.',
      method: 'String! How it is reckoned, in plain words.',
      sources:
        '[Source!]! Publications that it rests on; none where it is this project’s own reasoning.',
      baseRate: 'String! What of the same data each number stands beside.',
      mayBeWrong: '[String!]! What may be wrong with it, a sentence each.',
      slow: 'String How long it takes, where that is more than a second on a graph of 100,000 ads; else null.',
      hasReport: 'Boolean! A report without personal data can be made of it, by reportExposure.',
      result: 'Form! What its answer is looked at as first.',
    },
    resolve: { hasReport: hasReport },
  });
  api.query('analyses', {
    types: { Declared },
    gives: '[Declared!]! All analyses that can be run.',
    resolve: () => [...analyses],
  });
}

function addSource() {
  return api.implement(api.objectRef<Analysis['sources'][number]>('AnalysisSource'), {
    description: 'A publication on which an analysis rests, and what it says.',
    fields: {
      text: 'String! What it says, in a sentence.',
      publication: 'String! Its authors, year, title and where it was published.',
      url: 'String A link to it; null where there is none.',
    },
    resolve: {
      publication: ({ source: { authors, year, title, where } }) =>
        `${authors} ${year}: ${title}. ${where}.`,
      url: ({ source }) => source.url,
    },
  });
}

/** The report of a platform that can be handed on. */
function addReport(): void {
  const Made = api.implement(api.objectRef<Report>('ExposureReport'), {
    description: 'A report of what stands on a platform, without personal data, as PDF.',
    fields: {
      href: 'String! Where the report can be downloaded, as a path of this server.',
      name: 'String! The name of the report’s file.',
      pages: 'Int! How many pages the report has.',
      bytes: 'Int! The size of the report’s file, in bytes.',
      sha256: 'String! SHA-256 of the report’s file, in lower-case hex.',
    },
    resolve: { href: ({ name }) => `/files/bundles/${encodeURIComponent(name)}` },
  });
  api.mutation('reportExposure', {
    types: { Made },
    gives:
      'Made! Makes the report of a platform’s exposure that can be handed to it or to a regulator: coarse figures and no personal data. The custody log says so, with the hash of the file.',
    args: {
      parameters:
        'JSON! The values of the parameters of the analysis platform-exposure, by name: {"<name>": "<value>"}.',
    },
    complexity: costOfAsking,
    resolve: (_, { parameters }, context) =>
      reportExposure(askingOf(context), {
        given: givenOf(parameters),
        ...{ out: { folder: context.bundles }, now: new Date() },
      }),
  });
}
