import {
  exhibitRanges,
  markingMark,
  nameOfWord,
  type Snapshot,
  type SnapshotLink,
  snapshotSha256,
} from '../../snapshot/index.ts';
import type { CaseCustody } from '../package/custody-files.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { SIGNATURE, type SigningState, UNSIGNED } from '../package/signing.ts';
import { SBOM } from '../package/stage.ts';
import { chartOf, chartPages } from './chart.ts';
import { draftWords, printedChecks } from './checks-part.ts';
import { claims } from './claims.ts';
import { completeness } from './completeness.ts';
import { contrary } from './contrary.ts';
import { custodyPart } from './custody-part.ts';
import { exhibitCustody } from './exhibit-custody.ts';
import { exhibitPage } from './exhibit-page.ts';
import { CaseFacts, quoted, type Statement } from './facts.ts';
import { printedForms } from './forms-part.ts';
import { networkSections } from './merges-part.ts';
import { operationSections } from './operations-part.ts';
import { otherPictures } from './other-pictures.ts';
import { placeOf } from './place.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';
import { type Language, type Words, wordsFor } from './words/index.ts';

/** More exhibits than this behind one sentence are counted, not listed. */
const EXHIBITS_LISTED = 12;

interface DocumentInput {
  readonly snapshot: Snapshot;
  readonly exhibits: readonly Exhibit[];
  readonly custody: CaseCustody;
  /** Pictures of which there is a print, by their SHA-256. */
  readonly printed: ReadonlySet<string>;
  readonly state?: SigningState;
  readonly language?: Language | undefined;
}

/** Everything that the pages say, as data: captured text only as runs that can change nothing around them. */
export function documentContent({
  snapshot,
  exhibits,
  custody,
  printed,
  state = UNSIGNED,
  language = 'en',
}: DocumentInput) {
  const words = wordsFor(language);
  const { digits, utc } = words;
  const facts = new CaseFacts(snapshot, exhibits, words);
  const { opening, further, ...said } = claims(facts);
  const against = contrary(facts);
  const custodyOf = exhibitCustody(custody.entries, words);
  const othersOf = otherPictures(exhibits, snapshot.links, words);
  return {
    language,
    words: {
      ...words.pages,
      glossary: words.glossary,
      firstTerms: words.glossary.filter(([term]) => words.firstTerms.includes(term)),
    },
    titles: words.partTitles,
    forms: printedForms(snapshot, exhibits, language),
    against: words.partName('contrary'),
    redacted: redactedWords(snapshot, words),
    collected: {
      head: words.collected.head,
      receivedWith: words.collected.receivedWith,
    },
    title: visible(snapshot.title),
    marking: markingMark(snapshot.case),
    frozenAt: utc(snapshot.frozenAt),
    snapshot: snapshotSha256(snapshot),
    software: softwareOf(snapshot, words),
    signing: signingLines(state, words),
    inScope: words.exhibits.counts(
      snapshot.entities.length,
      snapshot.links.length,
      snapshot.batches.length,
    ),
    summary: summary(facts).map(statement),
    operations: [...operationSections(facts), ...networkSections(facts, custody.entries)].map(
      ({ statements, ...section }) => ({
        ...section,
        statements: statements.map(statement),
      }),
    ),
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
    contrary: against.first.map(({ title, more, statements }) => ({
      ...{ title, statements: statements.map(statement) },
      more: more > 0 ? words.exhibits.moreOfKind(more, words.partName('weak')) : '',
    })),
    weak: against.more.map(({ title, statements }) => ({
      title,
      statements: statements.map(statement),
    })),
    nothing: against.nothing.map(statement),
    draft: draftWords(snapshot, words),
    checks: printedChecks(facts),
    completeness: completeness(facts).map(visible),
    files: snapshot.batches.map(({ name, sha256, bytes, receivedAt, receivedBy }) => ({
      name: visible(name),
      sha256,
      bytes: digits(bytes),
      receivedAt: utc(receivedAt),
      receivedBy: visible(receivedBy),
    })),
    exhibits: exhibits.map((exhibit) => ({
      ...exhibitPage(exhibit, printed, facts),
      custody: custodyOf(exhibit),
      others: othersOf(exhibit),
    })),
    numbers: numbersOf(
      exhibits.map(({ number }) => number),
      words,
    ),
    numbersAbsent: exhibitRanges(snapshot.case?.numbersAbsent ?? [])
      .map(words.exhibits.range)
      .join(', '),
    case: {
      reference: visible(snapshot.case?.reference ?? ''),
      authority: visible(snapshot.case?.authority ?? ''),
    },
    custody: custodyPart(custody, snapshot, words),
  };
}

/** Numbers on the cover; where many are left out between them, the first and the last with how many there are. */
function numbersOf(numbers: readonly string[], { exhibits }: Words): string {
  const ranges = exhibitRanges(numbers).map(exhibits.range);
  if (ranges.length <= mostRanges) return ranges.join(', ');
  return exhibits.ranges(numbers[0] ?? '', numbers.at(-1) ?? '', numbers.length);
}
const mostRanges = 3;

export type DocumentContent = ReturnType<typeof documentContent>;

/** What the cover says of the signature: known before anything is signed. */
function signingLines(state: SigningState, { signing }: Words) {
  const { certificate, authority } = state;
  const signed = certificate && {
    by: visible(certificate.subject),
    how: visible(signing.vouched(certificate)),
    sha256: certificate.sha256,
  };
  return {
    words: {
      signed: signing.signed(certificate !== null),
      timestamped: signing.timestamped(authority !== null),
    },
    ...{ file: SIGNATURE, signed },
    authority: authority === null ? null : visible(authority),
  };
}

/** What made the findings, and by which rules. */
const softwareOf = (
  { software: { name, version, rules, program } }: Snapshot,
  { recorded, digits }: Words,
) => ({
  ...{ name, version },
  rules: rules.map((rule) => ({ name: recorded.rule(rule.name), version: rule.version })),
  program: program && {
    sha256: program.sha256,
    ...{ packages: digits(program.components.length), file: SBOM },
  },
});

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
  const type = nameOfWord('linkTypes', link.type);
  const record = facts.captureOf(capture);
  const { recorded, names, share, utc } = facts.words;
  return {
    number,
    from: visible(facts.caption(from)),
    title: names.link(type),
    to: visible(facts.caption(to)),
    raw: visible(quoted(raw)),
    ...placeOf(link, facts.words),
    method: visible(`${recorded.method(method)} ${version}`),
    steps: visible(steps.map(recorded.step).join('; ')),
    confidence: share(confidence),
    captures: link.captures,
    capturedAt: record ? utc(record.capturedAt) : '',
    exhibit: facts.exhibitOf(capture),
    inferred,
    judgedWrong,
  };
}

/** What a redacted version says of itself; null in a full one. */
function redactedWords({ redaction }: Snapshot, { redacted }: Words) {
  if (redaction?.form !== 'redacted') return null;
  return {
    ...redacted,
    about: redacted.about(redaction.people, redaction.times),
    of: redaction.of,
  };
}
