import { type ParsedValue, readEmail } from '../../core/model/index.ts';
import { mayBeginEarlier, mayBeMail } from './doubts.ts';
import {
  couldSpellHost,
  endsLikeHost,
  hostOnly,
  isKnownHost,
  siteOf,
  spokenDomain,
} from './hosts.ts';
import { leadsToAccounts, readWebsite } from './links.ts';
import { markerAt } from './markers.ts';
import { looseHostFrom, nameBefore, nameFrom, touches } from './names.ts';
import type { ExtractInput, FoldedExtractor, Found, Spans } from './observation.ts';
import { pathBehind, withScheme } from './paths.ts';
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
      const email = emailAround(folded.text, tokens, i, marker.next, marker.spelled);
      if (!email || taken.overlaps(email.start, email.end)) continue;
      // One in doubt is claimed all the same: its parts are no names and no sites.
      taken.add(email.start, email.end);
      if (email.found) found.push(email.found);
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
    return could ? hostsIn(folded.text, tokens, input, taken) : [];
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
  const front = tokens[i - 1];
  if (front?.term.key === 'www' && !touches(token, tokens[i + 1])) return true;
  return spelled || (!touches(front, token) && !touches(token, tokens[i + 1]));
}

/** A host as it is written, in offsets of the folded text. */
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
  const host = said ? `${read.name}.${said}` : inLatin(read.name);
  const behind = joint ? joint.next + 1 : read.next;
  const next = ending ? read.next + 1 : said ? behind : read.next;
  const end = tokens[next - 1]?.end ?? first.end;
  if (!host.includes('.') || !isKnownHost(host)) return undefined;
  // “Call . me”: of the hosts that end so, only those of services are meant.
  if (/\.me$/i.test(host) && !leadsToAccounts(host.toLowerCase())) return undefined;
  return { host, start: first.start, end, next, spelled: read.spelled || said !== undefined };
}

/** “example.kom”: a domain as it is said, in Latin letters. */
function inLatin(name: string): string {
  const dot = name.lastIndexOf('.') + 1;
  const said = dot > 0 ? spokenDomain(name.slice(dot)) : undefined;
  return said ? name.slice(0, dot) + said : name;
}

/** The host behind an @ or a www: gaps at its joints are bridged where the whole ends as a host does. */
function bridgedHost(tokens: readonly Token[], i: number): Host | undefined {
  const first = tokens[i];
  const strict = hostFrom(tokens, i);
  if (strict || !first) return strict;
  const read = looseHostFrom(tokens, i, (name) => endsLikeHost(name) && isKnownHost(name));
  const end = read && tokens[read.next - 1]?.end;
  return read && end !== undefined
    ? { host: read.name, start: first.start, end, next: read.next, spelled: true }
    : undefined;
}

/** An address, or a stretch that is part of one that cannot be told. */
interface Around {
  readonly start: number;
  readonly end: number;
  readonly found?: Found;
}

function emailAround(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  spelled: boolean,
): Around | undefined {
  const { label, sign, opens } = tokens[at]?.term ?? {};
  // “I answer at once. example.com/…”: only behind a sign do gaps belong to a host.
  const host = sign || opens ? bridgedHost(tokens, next) : hostFrom(tokens, next);
  const right = touches(tokens[at], tokens[next]);
  const left = touches(tokens[at - 1], tokens[at]);
  const gaps = spelled || host?.spelled === true || !right || !left;
  const local = host && nameBefore(tokens, at, localJoints, gaps);
  if (!host || !local) return undefined;
  const start = tokens[local.from]?.start ?? host.start;
  const { end } = host;
  // “Insta @lale.sample.tm” is a name: a plain @ has gaps on both sides or on none.
  if (!spelled && right && !left && !isHostOnly(host.host, tokens[at - 1])) return undefined;
  const bareAt = spelled && label === true;
  if (bareAt && ordinary.has(local.name.toLowerCase())) return undefined;
  const parsed = readEmail(`${local.name}@${host.host}`);
  if (!parsed) return undefined;
  if (mayBeginEarlier(tokens, local.from, text, gaps)) return { start, end };
  return { start, end, found: foundEmail(parsed, start, end, bareAt) };
}

/** “sample @example.com”: no service gives out names that end so, and the word in front names none. */
const isHostOnly = (host: string, before: Token | undefined): boolean =>
  hostOnly.test(host) && before?.term.service === undefined;

const foundEmail = (
  { entity, steps }: ParsedValue,
  start: number,
  end: number,
  bareAt: boolean,
): Found => ({
  entity,
  start,
  end,
  steps: ['words and signs for @ and dots read', ...steps],
  confidence: bareAt ? 0.9 : 0.95,
});

function hostsIn(
  text: string,
  tokens: readonly Token[],
  input: ExtractInput,
  taken: Spans,
): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token?.term.label) continue;
    const host = token.text.toLowerCase() === 'www' ? bridgedHost(tokens, i) : hostFrom(tokens, i);
    if (!host) continue;
    const start = withScheme(text, host.start);
    const path = pathBehind(text, tokens, host, leadsToAccounts(host.host.toLowerCase()));
    const { end } = path;
    const from = i;
    i = path.next - 1;
    if (!host.spelled || taken.overlaps(start, end)) continue;
    if (mayBeginEarlier(tokens, from, text, true) || mayBeMail(tokens, from, text, taken)) continue;
    const value = host.host.replace(/^www\./i, '').toLowerCase() + path.path;
    const parsed = readWebsite(value);
    if (!parsed || parsed.entity.id === siteOf(input.platform)) continue;
    taken.add(start, end);
    found.push({
      entity: parsed.entity,
      ...(parsed.entity.kind === 'site' ? { value } : {}),
      start,
      end,
      steps: ['words and signs for dots read', ...parsed.steps],
      confidence: 0.85,
    });
  }
  return found;
}
