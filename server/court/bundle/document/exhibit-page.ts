import type { Exhibit } from '../package/exhibits.ts';
import { collectedFields } from './collected.ts';
import { type CaseFacts, quoted } from './facts.ts';
import { printOf } from './pictures-part.ts';
import { boxLabel, hashOf } from './place.ts';
import { recordFields } from './record-part.ts';
import { type Run, type Span, visible, visibleLines } from './visible.ts';

/** Text longer than this is in the exhibit's record; the page shows its beginning and says so. */
const longestText = 20_000;

interface ObservationLine {
  readonly raw: readonly Run[];
  readonly to: readonly Run[];
  /** It is named by a hash, which stands in one piece. */
  readonly hashed: boolean;
  readonly confidence: string;
  readonly judgedWrong: boolean;
  /** Not in the text that is printed above it. */
  readonly inField: boolean;
  /** In which picture, and where in it; empty for what was not read in one. */
  readonly picture: string;
  readonly box: string;
}

/**
 * What the page of an exhibit says of its capture: every field of the record, what was read in it first, its pictures.
 * @param printed pictures of which there is a print, by their SHA-256
 */
export function exhibitPage(
  { number, capture, batch, record, images, observations, files }: Exhibit,
  printed: ReadonlySet<string>,
  facts: CaseFacts,
) {
  const { words } = facts;
  const { digits, utc } = words;
  const marks = (field: string): Span[] =>
    observations
      .filter((observation) => observation.field === field)
      .map(({ start, end }) => ({ start, end }));
  const text = record?.text ?? '';
  return {
    number,
    sha256: capture.sha256,
    platform: visible(facts.printed(capture.platform)),
    ad: visible(facts.printed(capture.ad)),
    capturedAt: utc(capture.capturedAt),
    day: words.day(capture.capturedAt),
    url: visible(capture.url),
    tool: visible(capture.tool),
    collector: visible(capture.collector),
    file: visible(batch.name),
    fileSha256: batch.sha256,
    line: capture.line,
    offset: capture.offset,
    length: capture.length,
    titleLines: record?.title ? visibleLines(record.title, marks('title')) : [],
    textLines: text === '' ? [] : visibleLines(text.slice(0, longestText), marks('text')),
    cut: text.length > longestText ? text.length - longestText : 0,
    readable: record !== undefined,
    fields: [
      ...collectedFields(capture, batch, words),
      ...(record ? recordFields(record, words) : []),
    ],
    images: images.map(({ sha256, file, bytes }) => ({
      sha256,
      held: file !== undefined,
      bytes: bytes === null ? '' : digits(bytes),
      print: printed.has(sha256) ? printOf(sha256) : '',
    })),
    observations: observations.map(
      ({ raw, to, confidence, judgedWrong, field, picture }): ObservationLine => ({
        raw: visible(quoted(raw)),
        to: visible(to),
        hashed: /:[0-9a-f]{64}$/.test(to),
        confidence: words.share(confidence),
        judgedWrong,
        inField: field === 'structured',
        picture: picture ? hashOf(picture) : '',
        box: picture ? boxLabel(picture, words) : '',
      }),
    ),
    files: files.map((path) => visible(path)),
  };
}
