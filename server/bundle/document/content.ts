import {
  exhibitRanges,
  type Snapshot,
  type SnapshotLink,
  snapshotSha256,
} from '../../cases/index.ts';
import { count } from '../../count.ts';
import { day } from '../../day.ts';
import type { CustodyLine } from '../../evidence/index.ts';
import type { CaseCustody } from '../package/custody.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { SIGNATURE, type SigningState, UNSIGNED, vouchedFor, wordsOf } from '../package/signing.ts';
import { utc } from '../times.ts';
import { chartOf, chartPages } from './chart.ts';
import { claims } from './claims.ts';
import { completeness } from './completeness.ts';
import { contrary } from './contrary.ts';
import { CaseFacts, quoted, type Statement, typeOf } from './facts.ts';
import { printedForms } from './forms.ts';
import { operationSections } from './operations.ts';
import { partName, partTitles } from './parts.ts';
import { printOf } from './pictures.ts';
import { boxLabel, hashOf, placeOf } from './place.ts';
import { recordFields } from './record.ts';
import { summary } from './summary.ts';
import { type Run, type Span, visible, visibleLines } from './visible.ts';

/** Text longer than this is in the exhibit's record; the page shows its beginning and says so. */
const longestText = 20_000;

/** More exhibits than this behind one sentence are counted, not listed. */
const EXHIBITS_LISTED = 12;

interface DocumentInput {
  readonly snapshot: Snapshot;
  readonly exhibits: readonly Exhibit[];
  readonly custody: CaseCustody;
  /** Pictures of which there is a print, by their SHA-256. */
  readonly printed: ReadonlySet<string>;
  readonly state?: SigningState;
}

/** Everything that the pages say, as data: captured text only as runs that can change nothing around them. */
export function documentContent({
  snapshot,
  exhibits,
  custody,
  printed,
  state = UNSIGNED,
}: DocumentInput) {
  const facts = new CaseFacts(snapshot, exhibits);
  const { opening, further, ...said } = claims(facts);
  const against = contrary(facts);
  return {
    titles: partTitles,
    forms: printedForms(snapshot, exhibits),
    against: partName('contrary'),
    title: visible(snapshot.title),
    frozenAt: utc(snapshot.frozenAt),
    snapshot: snapshotSha256(snapshot),
    software: snapshot.software,
    signing: signingLines(state),
    counts: {
      entities: snapshot.entities.length,
      links: snapshot.links.length,
      exhibits: exhibits.length,
      files: snapshot.batches.length,
    },
    summary: summary(facts).map(statement),
    operations: operationSections(facts).map(({ statements, ...section }) => ({
      ...section,
      statements: statements.map(statement),
    })),
    chart: chartOf(facts),
    charts: chartPages(facts),
    links: snapshot.links.map((link, i) => linkRow(facts, link, i + 1)),
    opening: opening.map(statement),
    claims: said.claims.map((claim) => ({
      key: claim.key,
      title: visible(claim.title),
      statements: claim.statements.map(statement),
      support: claim.support.map(statement),
      against: claim.against.map(statement),
    })),
    further: further.map(statement),
    contrary: against.first.map(({ statements, ...group }) => ({
      ...group,
      statements: statements.map(statement),
    })),
    weak: against.more.map(({ title, statements }) => ({
      title,
      statements: statements.map(statement),
    })),
    nothing: against.nothing.map(statement),
    completeness: completeness(facts).map(visible),
    files: snapshot.batches.map(({ name, sha256, bytes, receivedAt, receivedBy }) => ({
      name: visible(name),
      sha256,
      bytes: bytes.toLocaleString('en'),
      receivedAt: utc(receivedAt),
      receivedBy: visible(receivedBy),
    })),
    exhibits: exhibits.map((exhibit) => exhibitPage(exhibit, printed)),
    numbers: numbersOf(exhibits.map(({ number }) => number)),
    numbersAbsent: exhibitRanges(snapshot.case?.numbersAbsent ?? []).join(', '),
    case: {
      reference: visible(snapshot.case?.reference ?? ''),
      authority: visible(snapshot.case?.authority ?? ''),
    },
    custody: custodyPart(custody),
  };
}

/** The lines that are printed: of the receipts of pictures, which can be thousands, how many there are. */
function custodyPart({ entries, custody }: CaseCustody) {
  const printed = entries.filter(({ event }) => event !== 'picture-received');
  return {
    withheld: custody.withheld,
    firstForm: custody.firstForm,
    pictures: entries.length - printed.length,
    lines: printed.map(({ n, at, by, event, about, sha256, line }, i) => ({
      n,
      at: utc(at),
      by: visible(by),
      // Told where it changes.
      origin: originOf(line) === originOf(printed[i - 1]?.line) ? null : visible(originOf(line)),
      event: visible(event),
      about: visible(about),
      // A hash is set as one, so that it can be copied.
      subject: /^[0-9a-f]{64}$/.test(about) ? about : '',
      sha256,
    })),
  };
}

/** Numbers on the cover; where many are left out between them, the first and the last with how many there are. */
function numbersOf(numbers: readonly string[]): string {
  const ranges = exhibitRanges(numbers);
  if (ranges.length <= mostRanges) return ranges.join(', ');
  return `${numbers[0]} to ${numbers.at(-1)}: ${count(numbers.length, 'exhibit', 'exhibits')}`;
}
const mostRanges = 3;

export type DocumentContent = ReturnType<typeof documentContent>;

/** What the cover says of the signature: known before anything is signed. */
function signingLines(state: SigningState) {
  const { certificate, authority } = state;
  const signed = certificate && {
    by: visible(certificate.subject),
    how: visible(vouchedFor(certificate)),
    sha256: certificate.sha256,
  };
  return {
    ...{ words: wordsOf(state), file: SIGNATURE, signed },
    authority: authority === null ? null : visible(authority),
  };
}

/** The machine, the program, and what is known of the clock. */
function originOf(line: CustodyLine | undefined): string {
  if (!line?.host) return '';
  const { host, program, clock } = line;
  return `${host}, Throughline ${program}; clock of the machine, ${clockOf(clock)}`;
}

function clockOf(clock: CustodyLine['clock']): string {
  if (clock?.synchronized == null) return 'offset not known';
  const kept = clock.synchronized ? 'kept by a time server' : 'not kept by a time server';
  const offset = clock.offsetMs === null ? 'offset not known' : `${clock.offsetMs} ms off`;
  return `${kept}, ${offset}, as ${clock.toldBy} told`;
}

function statement({ parts, exhibits }: Statement) {
  return {
    parts: parts.map(({ s, strong }) => ({ runs: visible(s), strong })),
    exhibits: exhibits.slice(0, EXHIBITS_LISTED),
    more: Math.max(0, exhibits.length - EXHIBITS_LISTED),
  };
}

function linkRow(facts: CaseFacts, link: SnapshotLink, number: number) {
  const { from, to, raw, method, version, steps, confidence, capture, inferred, judgedWrong } =
    link;
  const record = facts.captureOf(capture);
  return {
    number,
    from: visible(facts.caption(from)),
    title: typeOf(link).title,
    to: visible(facts.caption(to)),
    raw: visible(quoted(raw)),
    ...placeOf(link),
    method: visible(`${method} ${version}`),
    steps: visible(steps.join('; ')),
    confidence: confidence.toFixed(2),
    captures: link.captures,
    capturedAt: record ? utc(record.capturedAt) : '',
    exhibit: facts.exhibitOf(capture),
    inferred,
    judgedWrong,
  };
}

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

function exhibitPage(
  { number, capture, batch, record, images, observations, files }: Exhibit,
  printed: ReadonlySet<string>,
) {
  const marks = (field: string): Span[] =>
    observations
      .filter((observation) => observation.field === field)
      .map(({ start, end }) => ({ start, end }));
  const text = record?.text ?? '';
  return {
    number,
    sha256: capture.sha256,
    platform: visible(capture.platform),
    ad: visible(capture.ad),
    capturedAt: utc(capture.capturedAt),
    day: day(capture.capturedAt),
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
    fields: record ? recordFields(record) : [],
    images: images.map(({ sha256, file, bytes }) => ({
      sha256,
      held: file !== undefined,
      bytes: bytes?.toLocaleString('en') ?? '',
      print: printed.has(sha256) ? printOf(sha256) : '',
    })),
    /** Pictures that the record names and that came with another capture, or never. */
    imagesElsewhere: Math.max(0, (record?.images.length ?? 0) - images.length),
    observations: observations.map(
      ({ raw, to, confidence, judgedWrong, field, picture }): ObservationLine => ({
        raw: visible(quoted(raw)),
        to: visible(to),
        hashed: /:[0-9a-f]{64}$/.test(to),
        confidence: confidence.toFixed(2),
        judgedWrong,
        inField: field === 'structured',
        picture: picture ? hashOf(picture) : '',
        box: picture ? boxLabel(picture) : '',
      }),
    ),
    files: files.map((path) => visible(path)),
  };
}
