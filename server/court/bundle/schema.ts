import { z } from 'zod';
import { readLibrary } from '../../ask/queries/index.ts';
import { acting } from '../../core/access/index.ts';
import { api, apiError, atMost, builder, mostEntities } from '../../core/graphql/index.ts';
import type { RedactedTimes } from '../../core/redaction/index.ts';
import { isDraft } from '../cases/index.ts';
import { software } from '../software.ts';
import { type Asked, type BundleReport, type languages, makeBundle, readSigning } from './index.ts';

const positionsSchema = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));

/** Nobody stops, or learns of, what another account has made. */
const ownKey = (stopKey: string): string => `${acting()?.id ?? ''} ${stopKey}`;

const hrefOf = (name: string): string => `/files/bundles/${name}`;

/** A selection leaves as a draft bundle. */
export function addBundle(): void {
  /** Bundles under way, by what whoever asked for them calls them. */
  const making = new Map<string, AbortController>();
  const Result = api.implement(
    api.objectRef<BundleReport & { links: number; entities: number; draft: boolean }>(
      'BundleResult',
    ),
    {
      description: 'A bundle that was made.',
      fields: {
        href: 'String! Where the bundle can be downloaded, as a path of this server.',
        name: 'String! The name of the bundle’s file.',
        sha256: 'String! SHA-256 of the bundle’s file, in lower-case hex.',
        bytes: 'Float! The size of the bundle’s file, in bytes.',
        pages: 'Int! Pages of its documents, all volumes together.',
        exhibits: 'Int! Exhibits in the bundle: each is a capture.',
        links: 'Int! Links in its snapshot.',
        entities: 'Int! Entities in its snapshot.',
        besides:
          '[String!]! Where the files that lie beside the bundle can be downloaded, as paths of this server: its checksum, its signature, copies to file.',
        signedBy:
          'String Whose certificate it is signed with, by the name in the certificate; null for a bundle that is not signed.',
        draft:
          'Boolean! Whether it is a draft: a completeness check of its case is open, or it is of no case.',
        valuesLookedFor:
          'Int Of a redacted version, how many values of the case were looked for in it; none was found. Null of a full one.',
        timestamped: 'Boolean! Whether a timestamp authority has said when it was signed.',
      },
      resolve: {
        href: ({ name }) => hrefOf(name),
        besides: ({ besides }) => besides.map(hrefOf),
        valuesLookedFor: ({ leakCheck }) => leakCheck?.lookedFor,
      },
    },
  );
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
  addStop(making);
  api.mutation('createBundle', {
    types: { Result, Times, Language },
    gives:
      'Result! Makes a bundle of a case or of a selection, and writes its export into the custody log.',
    args: {
      case: 'ID The id of a case: the bundle is of what is in its scope, and its exhibits have the numbers of its register. Instead of entities, title and producer.',
      entities: '[ID!] The ids of the entities selected; at most 8000. Instead of a case.',
      title: 'String Of a selection, the title of the bundle, as its first page shows it.',
      producer: 'String Of a selection, initials that number the exhibits, such as AB.',
      recipient: 'String Of a case, for whom the bundle is made; the case keeps it.',
      initials: 'String Of a case, the initials of who has the bundle made.',
      positions: 'JSON The chart as drawn: {"<id>": {"x": …, "y": …}}.',
      redacted:
        'Boolean Of a case, whether the bundle is its redacted version: without what could name a person, and looked through for it.',
      times: 'Times What a redacted version tells in place of times; days where nothing is said.',
      filing:
        'Boolean Whether a copy of the document as PDF/A-2b is made beside the bundle, for filing systems that take no other.',
      language: 'Language In which the document is written; English where nothing is said.',
      stopKey:
        'ID What stopBundle is to call it: a word that nobody else uses, such as a UUID. Whoever only lets go of the request stops nothing: the bundle is finished and kept.',
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
      if (stopKey) making.set(ownKey(stopKey), stop);
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
      const { report, snapshot } = await made.finally(
        () => stopKey && making.delete(ownKey(stopKey)),
      );
      return {
        ...report,
        links: snapshot.links.length,
        entities: snapshot.entities.length,
        draft: isDraft(snapshot),
      };
    },
  });
}

/** `stopBundle`: the way to break off what a closed page leaves running. */
function addStop(making: ReadonlyMap<string, AbortController>): void {
  api.mutation('stopBundle', {
    gives:
      'Boolean! Stops a bundle that is being made: nothing of it is kept. False where none is under way under that key: it has ended.',
    args: { stopKey: 'ID! The key that it was asked for with.' },
    resolve: (_, { stopKey }) => {
      making.get(ownKey(stopKey))?.abort();
      return making.has(ownKey(stopKey));
    },
  });
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
