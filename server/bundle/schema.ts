import { z } from 'zod';
import type { Builder } from '../api/builder.ts';
import { apiError } from '../api/errors.ts';
import { atMost, mostEntities } from '../api/limits.ts';
import { freezeSnapshot, readForms, selectionSha256 } from '../cases/index.ts';
import { software } from '../software.ts';
import { type BundleReport, buildBundle, readSigning } from './index.ts';

const positionsSchema = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));

const hrefOf = (name: string): string => `/files/bundles/${name}`;

/** A selection leaves as a draft bundle. */
export function addBundle(builder: Builder): void {
  const Result = builder
    .objectRef<BundleReport & { links: number; entities: number }>('BundleResult')
    .implement({
      description: 'A bundle that was made.',
      fields: (t) => ({
        href: t.string({
          description: 'Where the bundle can be downloaded, as a path of this server.',
          resolve: ({ name }) => hrefOf(name),
        }),
        name: t.exposeString('name', { description: 'The name of the bundle’s file.' }),
        sha256: t.exposeString('sha256', {
          description: 'SHA-256 of the bundle’s file, in lower-case hex.',
        }),
        bytes: t.exposeFloat('bytes', { description: 'The size of the bundle’s file, in bytes.' }),
        pages: t.exposeInt('pages', {
          description: 'Pages of its documents, all volumes together.',
        }),
        exhibits: t.exposeInt('exhibits', {
          description: 'Exhibits in the bundle: each is a capture.',
        }),
        links: t.exposeInt('links', { description: 'Links in its snapshot.' }),
        entities: t.exposeInt('entities', { description: 'Entities in its snapshot.' }),
        besides: t.stringList({
          description:
            'Where the files that lie beside the bundle can be downloaded, as paths of this server: its checksum, its signature, copies to file.',
          resolve: ({ besides }) => besides.map(hrefOf),
        }),
        signedBy: t.string({
          nullable: true,
          description:
            'Whose certificate it is signed with, by the name in the certificate; null for a bundle that is not signed.',
          resolve: ({ signedBy }) => signedBy,
        }),
        timestamped: t.exposeBoolean('timestamped', {
          description: 'Whether a timestamp authority has said when it was signed.',
        }),
      }),
    });
  builder.mutationField('createBundle', (t) =>
    t.field({
      description: 'Makes a bundle of a selection, and writes its export into the custody log.',
      type: Result,
      args: {
        entities: t.arg.idList({
          description: 'The ids of the entities selected; at most 8000.',
          required: true,
        }),
        title: t.arg.string({
          description: 'The title of the bundle, as its first page shows it.',
          required: true,
        }),
        producer: t.arg.string({
          required: true,
          description: 'Initials that number the exhibits, such as AB.',
        }),
        positions: t.arg({
          type: 'JSON',
          description: 'The chart as drawn: {"<id>": {"x": …, "y": …}}.',
        }),
        filing: t.arg.boolean({
          description:
            'Whether a copy of the document as PDF/A-2b is made beside the bundle, for filing systems that take no other.',
        }),
      },
      resolve: async (
        _,
        { entities, title, producer, positions, filing },
        { graph, evidence, judgements, store, bundles, dataDir, config, gone },
      ) => {
        const drawn = positionsSchema.safeParse(positions ?? {});
        if (!drawn.success)
          throw apiError(
            'BAD_INPUT',
            'The positions are not points.',
            'Send {"<id>": {"x": number, "y": number}}.',
            'positions',
          );
        atMost(entities, mostEntities, 'entities');
        const now = new Date();
        const signing = await readSigning(config.signing, now);
        const snapshot = await freezeSnapshot({
          graph,
          evidence,
          judgements,
          store,
          entities,
          title,
          producer,
          positions: drawn.data,
          forms: await readForms(dataDir),
          now,
          software,
        });
        // Whoever lets go of the request has no more use for the bundle.
        const report = await buildBundle({
          ...{ snapshot, evidence, out: bundles, signing, signal: gone },
          filing: filing ?? false,
        });
        await evidence.appendCustody({
          event: 'exported',
          bundle: report.name,
          sha256: report.sha256,
          entities: entities.length,
          selection: selectionSha256(snapshot.selection),
        });
        return { ...report, links: snapshot.links.length, entities: snapshot.entities.length };
      },
    }),
  );
}
