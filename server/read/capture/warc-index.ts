import type { FieldProblem } from './problems.ts';
import type { SourceFile } from './reader.ts';
import { mediaType } from './warc-record.ts';
import { headersOf, isDamaged, type Scanned, type ScannedRecord, scanWarc } from './warc-scan.ts';

interface Place {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/** What is told of a file: a page, or a word on what is none. */
export type WarcItem = Place &
  (
    | { readonly kind: 'page' }
    | {
        readonly kind: 'other';
        readonly note: { readonly problem: FieldProblem } | { readonly skipped: FieldProblem };
      }
  );

export interface WarcIndex {
  readonly items: readonly WarcItem[];
  /** Pictures by their address. */
  readonly pictures: ReadonlyMap<string, Place>;
  /** What its first warcinfo record says of how it was collected. */
  readonly collection: WarcCollection;
  readonly notices: readonly FieldProblem[];
}

/** Who collected, with what, how it was set and from where; see warcinfo of WARC 1.1. */
interface WarcCollection {
  readonly tool?: string;
  readonly collector?: string;
  readonly toolSettings?: string;
  readonly vantage?: string;
}

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);
const recordTypes = new Set([
  'warcinfo',
  'response',
  'resource',
  'request',
  'metadata',
  'revisit',
  'conversion',
  'continuation',
]);
const largestPicture = 64 * 1024 * 1024;
/** Missing files of a page (its icon, robots.txt) are no ads that were taken down. */
const partOfPage =
  /\.(?:ico|png|jpe?g|gif|webp|avif|svg|css|js|mjs|json|xml|txt|woff2?|ttf|mp4|webm|map)$/i;

/**
 * Walks a WARC once and notes where its pages and pictures are: a picture may stand before or after the
 * pages that show it. Holds some 100 bytes a page and a picture.
 * @param first stops after so many pages
 */
export async function indexWarc(
  file: SourceFile,
  first = Number.POSITIVE_INFINITY,
): Promise<WarcIndex> {
  const items: WarcItem[] = [];
  const pictures = new Map<string, Place>();
  const others = new Map<string, number>();
  let collection: WarcCollection | undefined;
  let pages = 0;
  for await (const scanned of scanWarc(file, () => 0)) {
    const { number, offset, length } = scanned;
    const place = { number, offset, length };
    if (!isDamaged(scanned)) collection ??= collectionOf(scanned);
    const what = judge(scanned);
    if ('picture' in what) pictures.set(what.picture, place);
    else if ('other' in what) others.set(what.other, (others.get(what.other) ?? 0) + 1);
    else if ('note' in what) items.push({ ...place, kind: 'other', note: what.note });
    else {
      items.push({ ...place, kind: 'page' });
      pages += 1;
    }
    if (pages >= first) break;
  }
  const notices = noticesOf(others, pictures.size);
  return { items, pictures, collection: collection ?? {}, notices };
}

type Judged =
  | { readonly page: true }
  | { readonly picture: string }
  | { readonly other: string }
  | { readonly note: { readonly problem: FieldProblem } | { readonly skipped: FieldProblem } };

function judge(scanned: Scanned): Judged {
  if (isDamaged(scanned)) return { note: { problem: damage(scanned) } };
  const { headers, head, length } = scanned;
  const type = headers.get('warc-type') ?? '';
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (type === 'revisit') return { note: { skipped: revisit(url, headers) } };
  if (!recordTypes.has(type))
    return { note: { problem: damage({ ...scanned, reason: 'has no WARC-Type that is known' }) } };
  if (type !== 'response' && type !== 'resource') return { other: `${type} records` };
  const answer = type === 'response' ? answerOf(head) : undefined;
  if (type === 'response' && !answer) return { other: 'answers that are not HTTP' };
  const media = mediaType(
    answer ? (answer.headers.get('content-type') ?? '') : (headers.get('content-type') ?? ''),
  );
  const status = answer?.status ?? 200;
  if (status === 404 || status === 410)
    return partOfPage.test(url.split(/[?#]/)[0] ?? '')
      ? { other: 'missing parts of pages' }
      : { page: true };
  if (status >= 300 && status < 400) return { other: 'redirections' };
  if (status < 200 || status >= 400) return { note: { skipped: failure(url, status) } };
  if (pageTypes.has(media)) return { page: true };
  if (media.startsWith('image/') && length <= largestPicture) return { picture: url };
  return { other: `records of ${media || 'no type'}` };
}

function answerOf(head: Buffer): { status: number; headers: Map<string, string> } | undefined {
  const end = head.indexOf('\r\n\r\n');
  const text = head.toString('latin1', 0, end === -1 ? head.length : end);
  const status = /^HTTP\/\S+\s+(\d{3})/.exec(text)?.[1];
  return status ? { status: Number(status), headers: headersOf(text) } : undefined;
}

/** How a crawler says that it was set, and where it ran, by the names of WARC 1.1 and of the common crawlers. */
const settingsOf = ['robots', 'http-header-user-agent', 'isPartOf', 'description'] as const;

function collectionOf({ headers, head }: ScannedRecord): WarcCollection | undefined {
  if (headers.get('warc-type') !== 'warcinfo') return undefined;
  const text = head.toString('utf8');
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*\\S)`, 'im').exec(text)?.[1]?.slice(0, 200);
  const settings = settingsOf.flatMap((name) => {
    const value = field(name);
    return value ? `${name}: ${value}` : [];
  });
  const vantage = [field('hostname'), field('ip')].filter((part) => part !== undefined);
  return {
    ...said('tool', field('software')),
    ...said('collector', field('operator')),
    ...said('toolSettings', settings.join('; ')),
    ...said('vantage', vantage.join(', ').slice(0, 200)),
  };
}

const said = (name: keyof WarcCollection, value: string | undefined): WarcCollection =>
  value ? { [name]: value } : {};

function damage({ offset, length, reason }: Place & { reason: string }): FieldProblem {
  return {
    field: '(record)',
    reason: `${reason}; ${length.toLocaleString('en')} bytes from byte ${offset.toLocaleString('en')} on are not read`,
    remedy:
      'Ask the source for a whole copy, or unpack and pack it again with warcio recompress; the other records are read.',
  };
}

function revisit(url: string, headers: ReadonlyMap<string, string>): FieldProblem {
  const of = headers.get('warc-refers-to-date');
  return {
    field: '(record)',
    reason: `is a revisit of ${url || 'a page'} and holds no page itself${of ? ` (its words were captured at ${of})` : ''}`,
    remedy: 'Import the file that holds the first visit.',
  };
}

function failure(url: string, status: number): FieldProblem {
  return {
    field: '(record)',
    reason: `is an error page (status ${status}) in place of ${url}`,
    remedy: 'Capture the page again.',
  };
}

function noticesOf(others: ReadonlyMap<string, number>, pictures: number): FieldProblem[] {
  const counts = [...others]
    .sort(([, a], [, b]) => b - a)
    .map(([what, total]) => `${total} ${what}`);
  if (counts.length === 0 && pictures === 0) return [];
  return [
    {
      field: '(file)',
      reason: `also holds ${[...counts, pictures === 1 ? '1 picture' : `${pictures} pictures`].join(', ')}: they are no captures of their own`,
      remedy: 'Nothing needs to be done; pictures are joined to the pages that show them.',
    },
  ];
}
