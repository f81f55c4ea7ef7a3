import { hostOnly } from '../hosts.ts';
import { leadsToAccounts } from '../links.ts';
import { markerAt } from '../markers.ts';
import { nameBefore, nameFrom, touches } from '../names.ts';
import type { Spans } from '../observation.ts';
import { isOfPath } from '../own-values.ts';
import { foreign, isOfSentence, lineEnd } from '../plain-words.ts';
import type { Named } from '../services.ts';
import type { MarkerRole } from '../terms.ts';
import type { Token } from '../tokens.ts';
import { isNumber, numbered, plausible } from './plausible.ts';

const joints: ReadonlySet<MarkerRole> = new Set(['dot', 'dash', 'underscore']);
/** Between a service and an account stand a few signs and such words at most. */
const connectors: ReadonlySet<string> = new Set(
  'id is my me on the nick nickname name username user account acc handle add dm ник ид айди акк аккаунт логин мой моя мы мне в на пиши пишите канал аккаунты ники ном номи адрес adı adresi hesap hesabı kanal нике ники کې په آیدی ایدی ايدي حساب حسابم معرف یوزر يوزر اكونت هو على در اکانت پته زما الحساب حسابي من 은 는 아이디 id는 추가 は id: の を ไอดี ไอดี: แอด ที่ ชื่อ'.split(
    ' ',
  ),
);
const latin = /\p{Script=Latin}/u;

/** An account name as it stands in the text. */
export interface ReadName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly at: boolean;
  readonly colon: boolean;
  readonly spelled: boolean;
}

const signs = /^[:：=→➡\-–—>»«"“”()（）「」【】[\]|/•,*~☞⬇↓\p{Extended_Pictographic}\u{1f194}]$/u;

/** The name behind a service: a few signs and connecting words may stand between. */
export function nameAfter(
  tokens: readonly Token[],
  service: Named,
  named: ReadonlySet<number>,
  text: string,
  taken: Spans,
): ReadName | undefined {
  const { next } = service;
  let i = next;
  let colon = false;
  let at = false;
  let word = 0;
  const start = tokens[next - 1]?.end ?? 0;
  while (i < tokens.length && i - next < 9) {
    const token = tokens[i];
    if (!token || token.start - start > 40) return undefined;
    if (token.text === '@') {
      at = true;
      i += 1;
      break;
    }
    if (named.has(i)) return undefined;
    if (connectors.has(token.text.toLowerCase()) && word < 3 && !isWholeName(tokens, i)) {
      word += 1;
    } else if (signs.test(token.text) || /^[\p{So}\p{Sk}\p{M}]+$/u.test(token.text)) {
      // “telegramda\n➡️ …”: on a line of its own it is the sign of a list.
      colon ||= /[:：=→➡>👉-]/u.test(token.text) && !lineEnd.test(text.slice(start, token.start));
    } else if (token.text === '.' && isIdDot(tokens, i)) {
      // “ID.name”
    } else if (
      !token.term.label &&
      foreign.test(token.text) &&
      word < 2 &&
      !/[\d]/.test(token.text)
    ) {
      word += 1;
    } else break;
    i += 1;
  }
  if (lineEnd.test(text.slice(start, tokens[i]?.start).trimStart()) && !colon && !at)
    return undefined;
  const read = nameFrom(tokens, i, joints);
  const first = tokens[i];
  if (!read || !first) return undefined;
  const last = tokens[read.next - 1];
  // The first part of an email, or of a link. Where one writes from the right, “name@” is what “@name” is.
  const behind = tokens[read.next];
  const atBehind = behind?.text === '@' && endsWord(text, behind.end) && touches(last, behind);
  if (!atBehind && behind && '@/'.includes(behind.text) && touches(last, behind)) return undefined;
  if (behind?.text === ':' && tokens[read.next + 1]?.text === '/') return undefined;
  const name = read.name.replace(/[.-]+$/, '');
  const signed = at || (atBehind && isArabic.test(service.word));
  if (!plausible(name, signed, colon, text)) return undefined;
  const bare = !signed && !/[\d_.]/.test(name);
  if (bare && isOfSentence(text, tokens, service, { from: i, next: read.next, colon }, taken))
    return undefined;
  const from = at ? (tokens[i - 1]?.start ?? first.start) : first.start;
  const end = signed && !at ? behind?.end : last?.end;
  return { name, start: from, end: end ?? first.end, at: signed, colon, spelled: read.spelled };
}

const isArabic = /\p{Script=Arabic}/u;
const endsWord = (text: string, at: number) => !/[\p{L}\p{N}@]/u.test(text[at] ?? '');

/** A name further on in the same sentence, when it can be nothing else: “Телегу ищите по нику zima_demo_7”. */
export function tellingName(
  tokens: readonly Token[],
  next: number,
  named: ReadonlySet<number>,
  pastComma: boolean,
): ReadName | undefined {
  const from = tokens[next - 1]?.end ?? 0;
  for (let i = next; i < tokens.length && i - next < 8; i += 1) {
    const token = tokens[i];
    if (!token || token.start - from > 48 || /^[.!?。]$/.test(token.text) || named.has(i))
      return undefined;
    if (!pastComma && /^[,;،、(]$/.test(token.text)) return undefined;
    const at = token.text === '@';
    const read = nameFrom(tokens, at ? i + 1 : i, joints);
    const last = read && tokens[read.next - 1];
    if (!read || !last) continue;
    if (!/[a-z]/i.test(read.name) || isNumber(read.name) || numbered.test(read.name)) continue;
    if (!at && !/[_\d.]/.test(read.name)) continue;
    const behind = tokens[read.next];
    if (behind && '@/:'.includes(behind.text) && touches(last, behind)) return undefined;
    return {
      name: read.name,
      start: token.start,
      end: last.end,
      at,
      colon: false,
      spelled: read.spelled,
    };
  }
  return undefined;
}

const isIdDot = (tokens: readonly Token[], i: number) =>
  /^id$/i.test(tokens[i - 1]?.text ?? '') &&
  touches(tokens[i - 1], tokens[i]) &&
  touches(tokens[i], tokens[i + 1]);

/** “id_7” after a service is a name, “id” is not. */
const isWholeName = (tokens: readonly Token[], i: number) =>
  /[\d_]/.test(tokens[i]?.text ?? '') || markerAt(tokens, i + 1)?.role === 'underscore';

const links: ReadonlySet<string> = new Set(
  'is my on in at via the our in me в на мой это - – — ( : , , da de ta te мой моя ile için uchun на'.split(
    ' ',
  ),
);

/** The name in front of a service: “mapledemo_mei is my weixin”, “@name (telegram)”. */
export function nameInFront(
  text: string,
  tokens: readonly Token[],
  from: number,
  taken: Spans,
): ReadName | undefined {
  let i = from;
  for (let steps = 0; steps < 3 && i > 0; steps += 1) {
    const token = tokens[i - 1];
    if (!token || !links.has(token.text.toLowerCase())) break;
    i -= 1;
  }
  const read = nameBefore(tokens, i, joints);
  const first = read && tokens[read.from];
  if (!read || !first || isOfPath(text, first.start)) return undefined;
  const at = tokens[read.from - 1]?.text === '@';
  if (!at && !/[a-z][\s\S]*[\d_.]|[\d_.][\s\S]*[a-z]/i.test(read.name)) return undefined;
  if (/^\d+$/.test(read.name) || taken.overlaps(first.start, first.end)) return undefined;
  return {
    name: read.name,
    start: at ? (tokens[read.from - 1]?.start ?? first.start) : first.start,
    end: tokens[i - 1]?.end ?? first.end,
    at,
    colon: false,
    spelled: read.spelled,
  };
}

/** “@param_1”, “@ Suite_5”: words of programs, and places with their number. */
const noAccount =
  /^(?:param|return|returns|media|font|import|include|override|deprecated|see|since|version|test|property|page|suite|room|apt|unit|floor|gate|hall|office|desk|table|level|block|door|stage|lot|bay|pier|dock|km|pm|am)[ _.-]?\d*$/i;

/** Names with an @ in front; an email's @ has a name on both sides. */
export function* withAt(text: string, tokens: readonly Token[]): Generator<ReadName> {
  for (const [i, token] of tokens.entries()) {
    if (token.text !== '@' || (touches(tokens[i - 1], token) && tokens[i - 1]?.term.label))
      continue;
    const read = nameFrom(tokens, i + 1, joints);
    const first = tokens[i + 1];
    if (!read || !first || first.start - token.end > 1 || !latin.test(read.name)) continue;
    if (isOfPath(text, token.start)) continue;
    // “@home”, “@ Suite”: without a service only what is no word can be an account.
    if (!/[\d_.]/.test(read.name) || hostOnly.test(read.name) || noAccount.test(read.name))
      continue;
    if (leadsToAccounts(read.name.toLowerCase())) continue;
    const end = tokens[read.next - 1]?.end ?? first.end;
    yield {
      name: read.name,
      start: token.start,
      end,
      at: true,
      colon: false,
      spelled: read.spelled,
    };
  }
}
