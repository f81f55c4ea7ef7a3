import { readHandleOf } from '../model/index.ts';
import { hostOnly } from './hosts.ts';
import { markerAt } from './markers.ts';
import { nameBefore, nameFrom, touches } from './names.ts';
import type { FoldedExtractor, Found, Spans } from './observation.ts';
import { isAnothers, isOfHost, isOfPath, isOnOwnLine } from './own-values.ts';
import { digitsOf } from './phones/lookalikes.ts';
import { foreign, isNoService, isOfSentence, isSaid, isWord, lineEnd } from './plain-words.ts';
import { type Named, servicesIn } from './services.ts';
import type { MarkerRole } from './terms.ts';
import { cutUp, type Token } from './tokens.ts';
import { isPhoneWord } from './words.ts';

const joints: ReadonlySet<MarkerRole> = new Set(['dot', 'dash', 'underscore']);
/** Between a service and an account stand a few signs and such words at most. */
const connectors: ReadonlySet<string> = new Set(
  'id is my me on the nick nickname name username user account acc handle add dm ник ид айди акк аккаунт логин мой моя мы мне в на пиши пишите канал аккаунты ники ном номи адрес adı adresi hesap hesabı kanal нике ники کې په آیدی ایدی ايدي حساب حسابم معرف یوزر يوزر اكونت هو على در اکانت پته زما الحساب حسابي من 은 는 아이디 id는 추가 は id: の を ไอดี ไอดี: แอด ที่ ชื่อ'.split(
    ' ',
  ),
);
/** Words that often follow a service's name and are no accounts. */
const ordinary: ReadonlySet<string> = new Set(
  'only channel group chat account call calls me us is for the and or text message number online here video profile link dm bot photo photos pics please now available also add yok var yaz veya numara numaram hesap uchun orqali raqam only24 com whatsapp viber telegram instagram facebook wechat line kakaotalk signal snapchat tiktok imo id usdt usdc btc eth trx till after before first with welcome write details rahmat yozing faqat bilan beriladi kutaman verilir yazin lutfen sadece bekliyorum habar bilen gerek kerek pishite tolko zvonite zhdu spasibo zhazynyz habarlasynyz'.split(
    ' ',
  ),
);
const latin = /\p{Script=Latin}/u;

/** Account names beside the name of their service, and names with an @. */
export const handles: FoldedExtractor = {
  method: 'handle pattern',
  version: '2.0',
  find(folded, _input, taken) {
    const { tokens } = cutUp(folded);
    const named = servicesIn(tokens).filter(
      (one) => !isNoService(tokens, one) && !isOfHost(tokens, one),
    );
    if (named.length === 0 && !folded.text.includes('@')) return [];
    const starts = new Set(named.map(({ from }) => from));
    const found: Found[] = [];
    const take = (
      service: string,
      read: ReadName,
      steps: readonly string[],
      confidence: number,
    ) => {
      if (taken.overlaps(read.start, read.end) || isAddressOfMoney(read.name)) return false;
      if (!read.at && (hostOnly.test(read.name) || moneyNetwork.test(read.name))) return false;
      const reading = readHandleOf(service, read.name);
      if (!reading) return false;
      taken.add(read.start, read.end);
      const { start, end } = read;
      const spelled = read.spelled ? ['words for signs read'] : [];
      found.push({
        entity: reading.entity,
        start,
        end,
        steps: [...steps, ...spelled, ...reading.steps],
        confidence,
      });
      return true;
    };
    for (const one of named) {
      const steps = [`service named by “${one.word}”`];
      for (const { name, confidence } of namesBeside(folded.text, tokens, one, starts, taken))
        if (take(one.service, name, steps, confidence)) break;
    }
    for (const read of withAt(folded.text, tokens))
      take('unknown', read, ['no service named'], 0.7);
    return found;
  },
};

/** The names behind and in front of a service, likelier first. */
function* namesBeside(
  text: string,
  tokens: readonly Token[],
  one: Named,
  starts: ReadonlySet<number>,
  taken: Spans,
): Generator<{ readonly name: ReadName; readonly confidence: number }> {
  const { from, next } = one;
  const own = (name: ReadName | undefined) =>
    name && !isAnothers(text, tokens, one, name) ? name : undefined;
  const behind = own(nameAfter(tokens, one, starts, text, taken));
  if (isSaid(tokens, one) && !behind?.at && !behind?.colon) return;
  const inFront = own(nameInFront(text, tokens, from, taken));
  const pastComma = tokens[from - 1]?.text === ',' && !inFront?.at;
  const before = isWord(one) && pastComma ? undefined : inFront;
  const after =
    behind ?? (before ? undefined : own(tellingName(tokens, next, starts, !isWord(one))));
  // “mapledemo_mei is my weixin, mapledemo.mei on Line”: what follows the comma is the next one's.
  const apart =
    before && (tokens[next]?.text === ',' || isOnOwnLine(text, tokens, one, before, after));
  if (after && !apart) yield { name: after, confidence: after.at || after.colon ? 0.95 : 0.85 };
  if (before) yield { name: before, confidence: before.at ? 0.9 : 0.8 };
}

interface ReadName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly at: boolean;
  readonly colon: boolean;
  readonly spelled: boolean;
}

const signs = /^[:：=→➡\-–—>»«"“”()（）「」【】[\]|/•,*~☞⬇↓\p{Extended_Pictographic}\u{1f194}]$/u;

/** The name behind a service: a few signs and connecting words may stand between. */
function nameAfter(
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
function tellingName(
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

/** “2016-yildan”: a number with its ending. */
const numbered = /^\d+-[a-z]+$/i;

/** As many digits as numbers have: “bob_88” is a name. */
const leastInGroups = 9;

/** “B700OOO057б” behind WhatsApp is a number in disguise, and so is “o1o_ooo9_2oSS”. */
function isNumber(name: string): boolean {
  const bare = name.replace(/[._-]/g, '');
  const read = digitsOf(bare);
  if (read === undefined || read.weak > 0 || read.digits.length === read.letters) return false;
  return bare === name || read.digits.length >= leastInGroups;
}

function plausible(name: string, at: boolean, colon: boolean, text: string): boolean {
  if (!/[a-z]/i.test(name) || name.length < 3 || isNumber(name) || /^www\./i.test(name))
    return false;
  if (numbered.test(name)) return false;
  if (at) return true;
  const lower = name.toLowerCase();
  if (ordinary.has(lower) || isPhoneWord(lower)) return false;
  if (/[\d_.]/.test(name)) return true;
  // A Latin word in a text of another script is a name; among Latin words only a colon tells.
  return foreign.test(text) ? name.length >= 4 : colon && name.length >= 5 && lower === name;
}

/** The shapes of bank accounts, wallets and hashes, whether their checksum holds or not. */
const moneyShape =
  /^(?:[A-Z]{2}\d{2}[A-Z0-9]{11,30}|0x[0-9a-f]{40}|(?:bc1|tb1|ltc1)[a-z0-9]{20,80}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}|[0-9a-fA-F]{32,64})$/;
/** “USDT (TRC20), WhatsApp …”: the network that a payment takes is nobody's account. */
const moneyNetwork = /^(?:usd[tc][._-]?)?(?:[tb]rc|erc|bep)[._-]?(?:2|10|20)$/i;
const isAddressOfMoney = (name: string) =>
  name.length >= 15 && (moneyShape.test(name) || moneyShape.test(name.toLowerCase()));

const links: ReadonlySet<string> = new Set(
  'is my on in at via the our in me в на мой это - – — ( : , , da de ta te мой моя ile için uchun на'.split(
    ' ',
  ),
);

/** The name in front of a service: “mapledemo_mei is my weixin”, “@name (telegram)”. */
function nameInFront(
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
function* withAt(text: string, tokens: readonly Token[]): Generator<ReadName> {
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
