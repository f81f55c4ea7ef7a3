import type { Builder } from '../../../core/graphql/index.ts';
import { givenOf } from '../../queries/index.ts';
import { askingOf, costOfAsking } from '../../queries/schema/index.ts';
import { type Report, reportExposure } from '../index.ts';

/** The report of a platform that can be handed on. */
export function addReport(builder: Builder): void {
  const Made = builder.objectRef<Report>('ExposureReport').implement({
    description: 'A report of what stands on a platform, without personal data, as PDF.',
    fields: (t) => ({
      href: t.string({
        description: 'Where the report can be downloaded, as a path of this server.',
        resolve: ({ name }) => `/files/bundles/${encodeURIComponent(name)}`,
      }),
      name: t.exposeString('name', { description: 'The name of the report’s file.' }),
      pages: t.exposeInt('pages', { description: 'How many pages the report has.' }),
      bytes: t.exposeInt('bytes', { description: 'The size of the report’s file, in bytes.' }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the report’s file, in lower-case hex.',
      }),
    }),
  });
  builder.mutationField('reportExposure', (t) =>
    t.field({
      type: Made,
      description:
        'Makes the report of a platform’s exposure that can be handed to it or to a regulator: coarse figures and no personal data. The custody log says so, with the hash of the file.',
      args: {
        parameters: t.arg({
          description:
            'The values of the parameters of the analysis platform-exposure, by name: {"<name>": "<value>"}.',
          type: 'JSON',
          required: true,
        }),
      },
      complexity: costOfAsking,
      resolve: (_, { parameters }, context) =>
        reportExposure(askingOf(context), {
          given: givenOf(parameters),
          ...{ out: { folder: context.bundles }, now: new Date() },
        }),
    }),
  );
}
