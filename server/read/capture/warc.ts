import { z } from 'zod';
import type { FieldProblem } from './problems.ts';
import {
  defaultMaxRecordBytes,
  type OpenFile,
  pageTooLong,
  type RawRecord,
  type Reader,
  type ReadOptions,
  RecordError,
  type RecordRead,
  type SourceFile,
  sliceOf,
  tooLong,
} from './reader.ts';
import { indexWarc, type WarcIndex } from './warc-index.ts';
import { isKnownDigest, readWarcRecord, type WarcContent } from './warc-record.ts';

const parseOptionsSchema = z.object({
  platform: z.string().optional(),
  country: z.string().optional(),
  tool: z.string().optional(),
  collector: z.string().optional(),
  toolSettings: z.string().optional(),
  vantage: z.string().optional(),
});
type ParseOptions = z.infer<typeof parseOptionsSchema>;

/**
 * Web archives, packed record by record or not packed. A capture is one page: the time and address of its
 * record, the words of its payload. The line of a record is its number in the file.
 */
export const warc: Reader = {
  id: 'warc',
  title: 'WARC',
  extensions: ['.warc', '.warc.gz'],
  recognises: (head) =>
    head.toString('latin1', 0, 5) === 'WARC/' || (head[0] === 0x1f && head[1] === 0x8b),
  async open(source, options): Promise<OpenFile> {
    const index = await indexWarc(source, options.first);
    const parseOptions: ParseOptions = parseOptionsOf(options, index);
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    return {
      parseOptions: JSON.stringify(parseOptions),
      notices: index.notices,
      records: records(source, index, parseOptions, max),
      picture: async (url) => {
        const place = index.pictures.get(url);
        if (!place) return undefined;
        const { payload } = await readWarcRecord(await sliceOf(source, place.offset, place.length));
        return payload;
      },
      pictures: async () =>
        [...index.pictures.values()].map(({ offset, length }) => ({
          ...{ offset, length },
          payload: async () =>
            (await readWarcRecord(await sliceOf(source, offset, length))).payload,
        })),
    };
  },
  record: (bytes, parseOptions, came) =>
    pageOf(bytes, came, parseOptionsSchema.parse(JSON.parse(parseOptions))),
  async reread(bytes, parseOptions) {
    const content = await readWarcRecord(bytes);
    return recordOf(content, parseOptionsSchema.parse(JSON.parse(parseOptions)));
  },
  async hashFits(bytes) {
    const { digest, mismatches } = await readWarcRecord(bytes);
    return digest && isKnownDigest(digest) ? mismatches.length === 0 : undefined;
  },
};

function parseOptionsOf(
  { platform, country }: ReadOptions,
  { collection }: WarcIndex,
): ParseOptions {
  return {
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...collection,
  };
}

async function* records(
  source: SourceFile,
  index: WarcIndex,
  parseOptions: ParseOptions,
  max: number,
): AsyncGenerator<RawRecord> {
  for (const { number, offset, length, ...item } of index.items) {
    const place = { line: number, offset, length };
    if (item.kind !== 'page') yield { ...place, ...item.note };
    else if (length > max) yield { ...place, problem: tooLong(length, max) };
    else {
      const bytes = await sliceOf(source, offset, length);
      const came = (url: string) => index.pictures.has(url);
      yield { ...place, ...(await pageOf(bytes, came, parseOptions)) };
    }
  }
}

/** The payload is unpacked again when it is wanted: a chunk of them at once would fill the memory. */
async function pageOf(
  bytes: Buffer,
  came: (url: string) => boolean,
  parseOptions: ParseOptions,
): Promise<RecordRead> {
  let content: WarcContent;
  try {
    content = await readWarcRecord(bytes);
  } catch (error) {
    return { bytes, problem: unreadable(error) };
  }
  const changed = content.mismatches.find(({ field }) => field === 'WARC-Block-Digest');
  if (changed) return { bytes, problem: changed };
  return {
    bytes,
    remarks: content.mismatches,
    ...(content.digest && isKnownDigest(content.digest)
      ? { hashFits: content.mismatches.length === 0 }
      : {}),
    value: async () => recordOf(await readWarcRecord(bytes), parseOptions, came),
    payload: async () => {
      const { payload, type } = await readWarcRecord(bytes);
      return { bytes: payload, type };
    },
  };
}

function unreadable(error: unknown): FieldProblem {
  return {
    field: '(record)',
    reason: error instanceof Error ? error.message : String(error),
    remedy: 'Ask the source to send the record again; the other records are read.',
  };
}

/** An answer that says the page is gone tells that, and none of the words of the error page are the ad's. */
async function recordOf(
  { url, date, status, charset, payload, digest }: WarcContent,
  { platform, country, ...collection }: ParseOptions,
  came: (url: string) => boolean = () => false,
): Promise<unknown> {
  const own = { ...collection, ...(digest ? { collectorHash: digest } : {}) };
  const known = {
    ...(url ? { url } : {}),
    ...(date ? { capturedAt: date } : {}),
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...own,
  };
  if (status === 404 || status === 410) return { ...known, status: 'removed' };
  // As in html.ts: only a page has the parser of pages loaded.
  const { recordOfPage } = await import('./page.ts');
  const record = recordOfPage(payload, {
    ...known,
    ...(charset ? { charset } : {}),
    holds: (picture) => 'url' in picture && came(picture.url),
  });
  if (!record) throw new RecordError(pageTooLong);
  return { ...record, ...own, status: 'live' };
}
