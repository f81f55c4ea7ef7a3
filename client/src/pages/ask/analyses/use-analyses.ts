import { useMutation, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AnalysesQuery } from '../../../gql/graphql.ts';
import { limitMs, useAnswer, withCells } from '../queries/use-run.ts';

const Analyses = graphql(`
  query Analyses {
    analyses {
      name version title description tags slow result hasReport
      method baseRate mayBeWrong
      sources { text publication url }
      parameters { name title type required default example help choices least most unlike wanted }
    }
  }
`);

const Analyse = graphql(`
  mutation Analyse($name: ID!, $parameters: JSON!, $run: ID!) {
    analyse(name: $name, parameters: $parameters, run: $run) {
      answer { ...AnswerFields }
      beside
    }
  }
`);

const ReportExposure = graphql(`
  mutation ReportExposure($parameters: JSON!) {
    reportExposure(parameters: $parameters) { href name pages sha256 }
  }
`);

export type Analysis = AnalysesQuery['analyses'][number];
export type Parameters = Record<string, string | number>;

/** All analyses, in the order of the server. */
export const useAnalyses = () =>
  useQuery({
    queryKey: ['analyses'],
    queryFn: ({ signal }) => request(Analyses, {}, signal),
  });

/** The answer of an analysis with these parameters, and what it stands beside; nothing is asked while they are null. */
export const useAnalysis = ({ name, version }: Analysis, parameters: Parameters | null) =>
  useAnswer(['analyse', name, version, parameters], parameters !== null, async (signal, run) => {
    const { analyse } = await request(Analyse, { name, parameters, run }, signal, limitMs);
    return { ...withCells(analyse.answer), beside: analyse.beside };
  });

/** Makes the report that can be handed on. */
export const useReport = () =>
  useMutation({
    mutationFn: (parameters: Parameters) =>
      request(ReportExposure, { parameters }, undefined, limitMs).then(
        (data) => data.reportExposure,
      ),
  });
