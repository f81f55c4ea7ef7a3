import { implement, mutation, objectRef } from '../../../core/graphql/index.ts';
import { givenOf } from '../../queries/index.ts';
import { askingOf, costOfAsking } from '../../queries/schema/index.ts';
import { type Report, reportExposure } from '../index.ts';

/** The report of a platform that can be handed on. */
export function addReport(): void {
  const Made = implement(objectRef<Report>('ExposureReport'), {
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
  mutation('reportExposure', {
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
