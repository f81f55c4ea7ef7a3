import { z } from 'zod';
import { readLibrary } from '../../ask/queries/index.ts';
import { apiError, atMost, type Builder, mostEntities } from '../../core/graphql/index.ts';
import { isDraft } from '../cases/index.ts';
import type { RedactedTimes } from '../snapshot/index.ts';
import { software } from '../software.ts';
import { type Asked, type BundleReport, type languages, makeBundle, readSigning } from './index.ts';

const positionsSchema = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));

const hrefOf = (name: string): string => `/files/bundles/${name}`;

/** A selection leaves as a draft bundle. */
export function addBundle(builder: Builder): void {
  /** Bundles under way, by what whoever asked for them calls them. */
  const making = new Map<string, AbortController>();
  const Result = builder
    .objectRef<BundleReport & { links: number; entities: number; draft: boolean }>('BundleResult')
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
        draft: t.exposeBoolean('draft', {
          description:
            'Whether it is a draft: a completeness check of its case is open, or it is of no case.',
        }),
        valuesLookedFor: t.int({
          nullable: true,
          description:
            'Of a redacted version, how many values of the case were looked for in it; none was found. Null of a full one.',
          resolve: ({ leakCheck }) => leakCheck?.lookedFor,
        }),
        timestamped: t.exposeBoolean('timestamped', {
          description: 'Whether a timestamp authority has said when it was signed.',
        }),
      }),
    });
  const Language = builder.enumType('DocumentLanguage', {
    description: 'A language that the document of a bundle can be written in.',
    values: {
      en: { description: 'English.' },
      ru: { description: 'Russian.' },
    } satisfies Record<(typeof languages)[number], { description: string }>,
  });
  const Times = builder.enumType('RedactedTimes', {
    description:
      'What a redacted version tells in place of times: by a time alone a capture is found again in its source.',
    values: {
      days: { description: 'The day of each.' },
      weeks: { description: 'The week of each, from Monday.' },
    } satisfies Record<RedactedTimes, { description: string }>,
  });
  addStop(builder, making);
  builder.mutationField('createBundle', (t) =>
    t.field({
      description:
        'Makes a bundle of a case or of a selection, and writes its export into the custody log.',
      type: Result,
      args: {
        case: t.arg.id({
          description:
            'The id of a case: the bundle is of what is in its scope, and its exhibits have the numbers of its register. Instead of entities, title and producer.',
        }),
        entities: t.arg.idList({
          description: 'The ids of the entities selected; at most 8000. Instead of a case.',
        }),
        title: t.arg.string({
          description: 'Of a selection, the title of the bundle, as its first page shows it.',
        }),
        producer: t.arg.string({
          description: 'Of a selection, initials that number the exhibits, such as AB.',
        }),
        recipient: t.arg.string({
          description: 'Of a case, for whom the bundle is made; the case keeps it.',
        }),
        initials: t.arg.string({
          description: 'Of a case, the initials of who has the bundle made.',
        }),
        positions: t.arg({
          type: 'JSON',
          description: 'The chart as drawn: {"<id>": {"x": …, "y": …}}.',
        }),
        redacted: t.arg.boolean({
          description:
            'Of a case, whether the bundle is its redacted version: without what could name a person, and looked through for it.',
        }),
        times: t.arg({
          type: Times,
          description:
            'What a redacted version tells in place of times; days where nothing is said.',
        }),
        filing: t.arg.boolean({
          description:
            'Whether a copy of the document as PDF/A-2b is made beside the bundle, for filing systems that take no other.',
        }),
        language: t.arg({
          type: Language,
          description: 'In which the document is written; English where nothing is said.',
        }),
        stopKey: t.arg.id({
          description:
            'What stopBundle is to call it: a word that nobody else uses, such as a UUID. Whoever only lets go of the request stops nothing: the bundle is finished and kept.',
        }),
      },
      resolve: async (
        _,
        { positions, filing, language, redacted, times, stopKey, ...given },
        { bundles, config, gone: _gone, ...modules },
      ) => {
        const drawn = positionsSchema.safeParse(positions ?? {});
        if (!drawn.success)
          throw apiError(
            'BAD_INPUT',
            'The positions are not points.',
            'Send {"<id>": {"x": number, "y": number}}.',
            'positions',
          );
        const now = new Date();
        const signing = await readSigning(config.signing, now);
        const stop = new AbortController();
        if (stopKey) making.set(stopKey, stop);
        const made = makeBundle(
          {
            ...modules,
            ...{ positions: drawn.data, now, software, out: bundles },
            library: readLibrary(config.library, modules.dataDir),
          },
          askedOf(given),
          // A page that was closed still wants its bundle: it is stopped by its key alone.
          {
            ...{ signing, signal: stop.signal, filing: filing ?? false },
            ...{ language: language ?? 'en', redacted: redacted ?? false },
            times: times ?? 'days',
          },
        );
        const { report, snapshot } = await made.finally(() => stopKey && making.delete(stopKey));
        return {
          ...report,
          links: snapshot.links.length,
          entities: snapshot.entities.length,
          draft: isDraft(snapshot),
        };
      },
    }),
  );
}

/** `stopBundle`: the way to break off what a closed page leaves running. */
function addStop(builder: Builder, making: ReadonlyMap<string, AbortController>): void {
  builder.mutationField('stopBundle', (t) =>
    t.boolean({
      description:
        'Stops a bundle that is being made: nothing of it is kept. False where none is under way under that key: it has ended.',
      args: {
        stopKey: t.arg.id({ description: 'The key that it was asked for with.', required: true }),
      },
      resolve: (_, { stopKey }) => {
        making.get(stopKey)?.abort();
        return making.has(stopKey);
      },
    }),
  );
}

interface Given {
  readonly case?: string | null | undefined;
  readonly entities?: readonly string[] | null | undefined;
  readonly title?: string | null | undefined;
  readonly producer?: string | null | undefined;
  readonly recipient?: string | null | undefined;
  readonly initials?: string | null | undefined;
}

/** @throws BAD_INPUT where both a case and a selection are named, or neither; LIMIT */
function askedOf({ case: id, entities, title, producer, recipient, initials }: Given): Asked {
  if (Boolean(id) === Boolean(entities))
    throw apiError(
      'BAD_INPUT',
      id ? 'Both a case and entities are named.' : 'Neither a case nor entities are named.',
      'Name a case, or entities with a title and a producer.',
      'case',
    );
  if (id) return { case: id, initials: initials ?? '', recipient: recipient ?? '' };
  return {
    entities: atMost(entities ?? [], mostEntities, 'entities'),
    ...{ title: title ?? '', producer: producer ?? '' },
  };
}
