import { readEmail, readSite } from '../model/index.ts';
import { couldSpellHost, isKnownHost, siteOf } from './hosts.ts';
import { markerAt } from './markers.ts';
import { nameBefore, nameFrom, touches } from './names.ts';
import type { ExtractInput, FoldedExtractor, Found, Spans } from './observation.ts';
import type { MarkerRole } from './terms.ts';
import { cutUp, type Token } from './tokens.ts';

const hostJoints: ReadonlySet<MarkerRole> = new Set(['dot', 'dash']);
const localJoints: ReadonlySet<MarkerRole> = new Set(['dot', 'dash', 'underscore']);

/** Words before a bare “at” that are no names: “visit us at example dot com”. */
const ordinary: ReadonlySet<string> = new Set(
  'us me it them him her look visit online site website found find here meet stay live work back available more photos pics'.split(
    ' ',
  ),
);

/**
 * Emails that are written out, or whose top-level domain is for examples, in any of the languages: “baan at example dot org”,
 * “sakura(маймылча)example(чекит)net”, “example [.] net / ads”.
 */
export const emails: FoldedExtractor = {
  method: 'written-out address',
  version: '1.0',
  find(folded, _input, taken) {
    const { tokens, marks } = cutUp(folded);
    const ats = marks.filter((i) => markerAt(tokens, i)?.role === 'at');
    if (ats.length === 0 || !couldSpellHost.test(folded.text)) return [];
    const found: Found[] = [];
    for (const i of ats) {
      const marker = markerAt(tokens, i);
      if (!marker) continue;
      const email = emailAround(tokens, i, marker.next, marker.spelled);
      if (!email || taken.overlaps(email.start, email.end)) continue;
      taken.add(email.start, email.end);
      found.push(email);
    }
    return found;
  },
};

/** Web addresses whose dots are written out: “example (nokat) com”. */
export const hosts: FoldedExtractor = {
  method: 'written-out address',
  version: '1.0',
  find(folded, input, taken) {
    const { tokens, marks } = cutUp(folded);
    const could = marks.some((i) => saysDot(tokens, i)) && couldSpellHost.test(folded.text);
    return could ? hostsIn(tokens, input, taken) : [];
  },
};

/** A dot or dash in words or brackets, a dot with gaps on both sides, a domain that is said. */
function saysDot(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { term } = token;
  if (term.domain !== undefined || term.ending !== undefined) return true;
  const { role, spelled } = markerAt(tokens, i) ?? {};
  if (role !== 'dot' && role !== 'dash') return false;
  return spelled || (!touches(tokens[i - 1], token) && !touches(token, tokens[i + 1]));
}

interface Host {
  readonly host: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly spelled: boolean;
}

/** A host of at least two labels from token `i`, whose last label is a top-level domain. */
function hostFrom(tokens: readonly Token[], i: number): Host | undefined {
  const read = nameFrom(tokens, i, hostJoints);
  const first = tokens[i];
  if (!read || !first) return undefined;
  const joint = markerAt(tokens, read.next);
  const last = joint?.role === 'dot' ? tokens[joint.next] : undefined;
  const ending = tokens[read.next]?.term.ending;
  const said = ending ?? (last?.term.label === false ? last.term.domain : undefined);
  const host = said ? `${read.name}.${said}` : read.name;
  const behind = joint ? joint.next + 1 : read.next;
  const next = ending ? read.next + 1 : said ? behind : read.next;
  const end = tokens[next - 1]?.end ?? first.end;
  if (!host.includes('.') || !isKnownHost(host)) return undefined;
  return { host, start: first.start, end, next, spelled: read.spelled || said !== undefined };
}

function emailAround(
  tokens: readonly Token[],
  at: number,
  next: number,
  spelled: boolean,
): Found | undefined {
  const host = hostFrom(tokens, next);
  const local = host && nameBefore(tokens, at, localJoints);
  if (!host || !local) return undefined;
  // “Insta @lale.sample.tm” is a name: a plain @ has gaps on both sides or on none.
  if (!spelled && touches(tokens[at], tokens[next]) && !touches(tokens[at - 1], tokens[at]))
    return undefined;
  const bareAt = spelled && tokens[at]?.term.label === true;
  if (bareAt && ordinary.has(local.name.toLowerCase())) return undefined;
  const reading = readEmail(`${local.name}@${host.host}`);
  if (!reading) return undefined;
  return {
    entity: reading.entity,
    start: tokens[local.from]?.start ?? host.start,
    end: host.end,
    steps: ['words and signs for @ and dots read', ...reading.steps],
    confidence: bareAt ? 0.9 : 0.95,
  };
}

function hostsIn(tokens: readonly Token[], input: ExtractInput, taken: Spans): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens[i]?.term.label) continue;
    const host = hostFrom(tokens, i);
    if (!host) continue;
    const { start, end } = host;
    i = host.next - 1;
    if (!host.spelled || taken.overlaps(start, end)) continue;
    const value = host.host.replace(/^www\./i, '').toLowerCase();
    const reading = readSite(value);
    if (!reading || reading.entity.id === siteOf(input.platform)) continue;
    taken.add(start, end);
    found.push({
      entity: reading.entity,
      value,
      start,
      end,
      steps: ['words and signs for dots read', ...reading.steps],
      confidence: 0.85,
    });
  }
  return found;
}
