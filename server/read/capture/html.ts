import { z } from 'zod';
import { isErasedPage, wasErased } from './erased-record.ts';
import type { FieldProblem } from './problems.ts';
import {
  defaultMaxRecordBytes,
  type OpenFile,
  pageTooLong,
  type RawRecord,
  type Reader,
  type ReadOptions,
  RecordError,
  sliceOf,
  tooLong,
} from './reader.ts';

const parseOptionsSchema = z.object({
  otherwiseCapturedAt: z.string().optional(),
  platform: z.string().optional(),
  country: z.string().optional(),
  path: z.string().optional(),
});
type ParseOptions = z.infer<typeof parseOptionsSchema>;

/** Loaded with the first page: the parser of pages is 190 files, and most runs of a program see no page. */
const pages = () => import('./page.ts');

/** A saved page: the whole file is one capture. */
export const html: Reader = {
  id: 'html',
  title: 'saved HTML page',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (head) =>
    /^\s*(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype html|html)\b/i.test(
      head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''),
    ),
  async open(source, options): Promise<OpenFile> {
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    const place = { line: 1, offset: 0, length: source.bytes };
    if (source.bytes > max)
      return {
        parseOptions: '{}',
        notices: [],
        records: one({ ...place, problem: tooLong(source.bytes, max) }),
      };
    const bytes = await sliceOf(source, 0, source.bytes);
    const { record, parseOptions } = pageRecord(bytes, options);
    return {
      parseOptions,
      notices: await timeNotice(bytes, options),
      records: one({ ...place, ...record }),
    };
  },
  record(bytes, parseOptions, came) {
    const { otherwiseCapturedAt, ...hints } = parseOptionsSchema.parse(JSON.parse(parseOptions));
    const capturedAt = otherwiseCapturedAt ? { capturedAt: otherwiseCapturedAt } : {};
    const holds: ReadOptions['holds'] = (named) => came('path' in named ? named.path : named.url);
    return pageRecord(bytes, { ...hints, ...capturedAt, holds } as ReadOptions).record;
  },
  async reread(bytes, parseOptions) {
    const { recordOfPage } = await pages();
    return recordOfPage(bytes, parseOptionsSchema.parse(JSON.parse(parseOptions)));
  },
};

/** One saved page as a record, and what is needed to read it again. */
export function pageRecord(
  bytes: Buffer,
  options: ReadOptions,
): { record: Omit<RawRecord, 'line' | 'offset' | 'length'>; parseOptions: string } {
  if (isErasedPage(bytes)) return { record: { skipped: wasErased }, parseOptions: '{}' };
  const { platform, country, path } = options;
  const otherwiseCapturedAt = options.capturedAt ?? options.modifiedAt;
  const parseOptions: ParseOptions = {
    ...(otherwiseCapturedAt ? { otherwiseCapturedAt } : {}),
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...(path ? { path } : {}),
  };
  const value = async () => {
    const { recordOfPage } = await pages();
    const record = recordOfPage(bytes, {
      ...parseOptions,
      ...(options.holds ? { holds: options.holds } : {}),
    });
    if (!record) throw new RecordError(pageTooLong);
    return record;
  };
  const payload = async () => ({ bytes, type: 'text/html' });
  return { record: { bytes, value, payload }, parseOptions: JSON.stringify(parseOptions) };
}

async function timeNotice(
  bytes: Buffer,
  { capturedAt, modifiedAt }: ReadOptions,
): Promise<FieldProblem[]> {
  if (isErasedPage(bytes)) return [];
  const source = await timeSourceOf(bytes, capturedAt);
  if (source !== 'file') return [];
  if (!modifiedAt) return [];
  return [timeOfFiles(1)];
}

/** Where a saved page's time comes from; said, since a file's date of change is a weak witness. */
export async function timeSourceOf(
  bytes: Buffer,
  given: string | undefined,
): Promise<'page' | 'option' | 'file'> {
  const { saysItsTime } = await pages();
  if (saysItsTime(bytes)) return 'page';
  return given ? 'option' : 'file';
}

/** Said once for all pages of a folder. */
export function timeOfFiles(pages: number): FieldProblem {
  return {
    field: 'capturedAt',
    reason: `is the date of change of the file (${pages} ${pages === 1 ? 'page' : 'pages'}), since the page does not say when it was saved`,
    remedy:
      'Where files were copied or edited since, say the time of capture (on the command line with --captured-at).',
  };
}

async function* one(record: RawRecord): AsyncGenerator<RawRecord> {
  yield record;
}
