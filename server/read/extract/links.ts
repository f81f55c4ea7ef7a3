import { find as linkify } from 'linkifyjs';
import {
  type ParsedValue,
  readEmail,
  readHandleOf,
  readPayment,
  readPhone,
  readSite,
  services,
  toUrl,
} from '../../core/model/index.ts';
import { accountOf, isEverybodys } from './accounts.ts';
import { followsMailName } from './doubts.ts';
import { endsLikeHost, siteOf } from './hosts.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './memo.ts';
import type { ExtractInput, FoldedExtractor, Found } from './observation.ts';

/** Anything linkifyjs could find needs one of these; many ads have none, and the scan is saved. */
const couldLink = /@|:\/\/|[\p{L}\p{N}-]\.\p{L}{2}/u;
/** What a link has inside: it says which stretches between gaps are worth the scan. */
const inLinks = /@|:\/\/|\.[^\s\d.]|(?:mailto|file):\S|localhost/gi;
/** Disarmed on purpose, as one sends links among colleagues. */
const disarmed = /h(?:xx|\*\*)p(?=s?:)/gi;
/** “name@mail,ru”: a slip of the finger, where the whole is nothing else. */
const commaInMail =
  /(?<=[a-z0-9]@[a-z0-9-]{1,63}),(?=(?:com|net|org|info|ru|kz|kg|uz|tj|tm|ua|test|example)(?![\p{L}\p{N}_@.-]))/giu;
/** Links that name a number: `tel:`, `sms:`, and those of messengers. */
const numberScheme = /[loprs\u017f]:/iu;
const numberLink =
  /(?<![\p{L}\p{N}])(?:tel|sms|smsto|callto|whatsapp|viber):(?:\/\/)?(?:[a-z/?]{0,12}(?:number|phone)=)?(?:%2B|\+)?\s?[\d(][\d\s().-]{5,20}\d/giu;

/** Addresses of the programs themselves that name an account or a number. */
const programLink =
  /(?<![\p{L}\p{N}])(?:tg:\/\/resolve\/?\?(?:domain|phone)=|line:\/\/(?:R\/)?ti\/p\/~?)(?<name>\+?[A-Za-z0-9._-]{2,40})/giu;

/** “name.t.me”: linkifyjs reads no underscore in a host, and would cut the name short. */
const telegramHost =
  /(?<![\p{L}\p{N}._@-])(?:https?:\/\/)?(?<name>[a-z][a-z0-9_]{3,31})\.t\.me(?![\p{L}\p{N}_-]|\.\p{L})(?:\/[A-Za-z0-9_/?=&-]{0,99})?/giu;
const telegramEnding = /\.t\.me/i;

/** Hosts of accounts in Cyrillic letters, each as long as its own. */
const cyrillicHosts: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}._-])т\.(?:me|ме)(?=\/)/giu, 't.me'],
  [/(?<![\p{L}\p{N}._-])вк\.(?:com|ком)(?=\/)/giu, 'vk.com'],
];
const cyrillicHost = /[тк]\.(?:me|ме|com|ком)\//iu;

/** Addresses below the domains that are reserved for examples; linkifyjs knows only those that exist. */
const reserved =
  /(?<![\p{Script=Latin}0-9@._]|(?<!\p{Script=Cyrillic})-)(?!-)(?:https?:\/\/)?(?:[\p{Script=Latin}0-9-]{1,63}\.){1,6}(?:example|test)(?![A-Za-z0-9-]|\.[A-Za-z])(?::\d{2,5})?(?:\/[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]{0,300})?/giu;
const isReserved = /\.(?:example|test)/i;
/** A scheme and a first label, with a dot behind a gap or in brackets. */
const goesOn = /^https?:\/\/[A-Za-z0-9-]+(?: ?\. [A-Za-z]| \.[A-Za-z]| ?[[({<])/;
const tail = 4;
/** Where letters of scripts without gaps follow an address, its path has ended. */
const pathEnd = /[\u0e00-\u0e7f\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Emails, websites, account and number links of chat services: linkifyjs finds most in one walk. */
export const links: FoldedExtractor = {
  method: 'link pattern',
  version: '2.0',
  find({ text: folded }, input, taken) {
    const found: Found[] = [];
    for (const { 0: raw, index } of numberScheme.test(folded)
      ? matchesOf(numberLink, folded)
      : []) {
      const parsed = readNumber(raw.replace(/^[^\d+%(]*/, '').replace('%2B', '+'), input);
      if (!parsed) continue;
      taken.add(index, index + raw.length);
      found.push({
        ...parsed,
        steps: ['number of a link', ...parsed.steps],
        start: index,
        end: index + raw.length,
      });
    }
    if (folded.search(inLinks) === -1 || !couldLink.test(folded)) return found;
    for (const { 0: raw, index, groups } of [
      ...matchesOf(programLink, folded),
      ...(telegramEnding.test(folded) ? matchesOf(telegramHost, folded) : []),
    ]) {
      const service = /^line:/i.test(raw) ? 'line' : 'telegram';
      const name = groups?.name ?? '';
      const parsed = readHandleOf(service, name) ?? readNumber(name, input);
      if (!parsed || taken.overlaps(index, index + raw.length)) continue;
      taken.add(index, index + raw.length);
      const steps = [`account of a ${service} link`, ...parsed.steps];
      found.push({ ...parsed, steps, start: index, end: index + raw.length });
    }
    // As long as the text it stands for: offsets stay.
    let text = folded.replace(disarmed, 'http').replace(commaInMail, '.');
    if (cyrillicHost.test(text))
      for (const [written, host] of cyrillicHosts) text = text.replace(written, host);
    const take = (start: number, end: number, type: string) => {
      if (taken.overlaps(start, end)) return;
      const raw = text.slice(start, end);
      const parsed =
        type === 'email' ? readEmail(raw) : type === 'url' ? readLink(raw, input) : undefined;
      if (type === 'url' && isBare(text, start, raw)) return;
      // “http://sample-salon . test” goes on behind a gap, which `hosts` bridges.
      if (!parsed && goesOn.test(text.slice(start, end + tail))) return;
      // A link that is no identifier (the platform's own page) is claimed too: its digits are no phone number.
      taken.add(start, end);
      if (!parsed) return;
      const slip = type === 'email' && folded.slice(start, end).includes(',');
      const steps = slip ? ['comma read as a dot', ...parsed.steps] : parsed.steps;
      found.push({ ...parsed, steps, confidence: slip ? 0.85 : parsed.confidence, start, end });
    };
    for (const { 0: raw, index } of isReserved.test(text) ? matchesOf(reserved, text) : [])
      take(index, index + raw.replace(/[.,;:!?)]+$/, '').length, 'url');
    for (const { type, start, end } of linksIn(text)) {
      const cut = type === 'url' ? text.slice(start, end).search(pathEnd) : -1;
      take(start, cut > 0 ? start + cut : end, type);
    }
    return found;
  },
};

/**
 * A host alone behind an @ with a gap before it, or behind a name and an unknown word for @, a file, and a sentence
 * that begins without a gap: no site.
 */
const isBare = (text: string, start: number, raw: string): boolean =>
  !raw.includes('/') &&
  (text[start - 1] === '@' ||
    fileEnding.test(raw) ||
    isNextSentence(raw) ||
    followsMailName(text, start) ||
    unknownAt.test(text.slice(Math.max(0, start - 2), start)));
/** “name&salon.example”, “name*salon.example”: a sign for @ that is not known, or two names in one. */
const unknownAt = /[A-Za-z0-9][&#*]$/;
/** Endings of files that are top-level domains too. */
const fileEnding = /\.(?:zip|md|mov|sh|py|rs|final)$/i;
/** “We go.In the end”: a capital that only the last part begins with. */
const isNextSentence = (raw: string) =>
  /(?:^|[a-z])\.[A-Z][a-z]+$/.test(raw) && !endsLikeHost(raw.toLowerCase());

/** “почта-name@…”, “тг-t.me/…”, “сайтsalon.com”: letters of another script in front are the sentence's. */
const foreignFront = /^(?:(?!\p{Script=Latin})\p{L})+-?(?=[A-Za-z0-9])/u;

/** No link goes over a gap: only the stretches between gaps that may hold one are walked. */
function* linksIn(text: string): Generator<{ type: string; start: number; end: number }> {
  let done = 0;
  for (const { index } of matchesOf(inLinks, text)) {
    if (index < done) continue;
    let from = index;
    while (from > done && !isGap(text, from - 1)) from -= 1;
    let to = index;
    while (to < text.length && !isGap(text, to)) to += 1;
    for (const { type, value, start, end } of linkify(text.slice(from, to))) {
      const front = foreignFront.exec(value)?.[0].length ?? 0;
      yield { type, start: from + start + front, end: from + end };
    }
    done = to;
  }
}

const isGap = (text: string, at: number) => text[at] === ' ' || text[at] === '\n';

/** A number of a link, with its country code or by the ad's country. */
function readNumber(raw: string, input: ExtractInput): ParsedValue | undefined {
  return readPhone(raw, { country: input.country }) ?? readPhone(`+${raw.replace(/^\+/, '')}`);
}

/** Links repeat from ad to ad; longer ones are read anew. */
const longest = 60;
const readKnown = remembered((raw) => readWebsite(raw), longest);

type ParsedLink = ParsedValue & { readonly value?: string };

function readLink(raw: string, input: ExtractInput): ParsedLink | undefined {
  const parsed = readKnown(raw);
  if (parsed?.entity.kind !== 'site') return parsed;
  const own = parsed.entity.id === siteOf(input.platform);
  return own ? undefined : { ...parsed, value: addressOf(raw) };
}

/** A page's address without scheme, `www.` and closing slash. */
const addressOf = (raw: string) =>
  raw
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .replace(/^[^/:]+/, (host) => host.toLowerCase());

/** Links whose path or query is a phone number. */
const numberHosts: Readonly<Record<string, (url: URL) => string | null>> = {
  'wa.me': ({ pathname }) => pathname.split(/\/+/)[1] ?? null,
  'api.whatsapp.com': ({ searchParams }) => searchParams.get('phone'),
  'web.whatsapp.com': ({ searchParams }) => searchParams.get('phone'),
  'whatsapp.com': ({ searchParams }) => searchParams.get('phone'),
  'viber.click': ({ pathname }) => pathname.split('/')[1] ?? null,
  't.me': ({ pathname }) => /^\/+(?:\+(?=\d{8})|(?=\d{10}))(\d{8,15})$/.exec(pathname)?.[1] ?? null,
  'signal.me': ({ hash }) => /^#p\/\+?(\d{8,15})$/.exec(hash)?.[1] ?? null,
};

const serviceByHost = new Map(
  Object.entries(services).flatMap(([name, { hosts }]) =>
    hosts.map((host) => [host, name] as const),
  ),
);

/** Whether the pages of a host are accounts or numbers. */
export const leadsToAccounts = (host: string): boolean =>
  serviceByHost.has(host) || numberHosts[host] !== undefined;

/** Reads a web address as the number, account or payment page that it leads to, else as a website. */
export function readWebsite(raw: string): ParsedValue | undefined {
  const url = toUrl(raw);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m)\.(?=.*\.)/, '');
  const number = numberHosts[host]?.(url);
  if (number) {
    const digits = number.replace(/\D/g, '');
    // The trunk prefix of Russia and Kazakhstan, where their code belongs.
    const parsed = readPhone(`+${digits}`) ?? readPhone(`+${digits.replace(/^8(?=\d{10}$)/, '7')}`);
    if (parsed) return { ...parsed, steps: [`number of a ${host} link`, ...parsed.steps] };
    // “wa.me/8 701 …”: its beginning, which strangers share.
    if (/^\+?\d{1,7}$/.test(number)) return undefined;
  }
  const payment = paymentOfLink(host, url);
  if (payment) return payment;
  const service = serviceByHost.get(host);
  if (service) {
    if (isEverybodys(url)) return undefined;
    const parsed = readHandleOf(service, accountOf(service, url));
    if (parsed) return { ...parsed, steps: [`account of a ${host} link`, ...parsed.steps] };
  }
  return readSite(raw);
}

const pages: Readonly<Record<string, { readonly scheme: string; readonly path: RegExp }>> = {
  'paypal.me': { scheme: 'paypal', path: /^\/([^/]+)/ },
  'paypal.com': { scheme: 'paypal', path: /^\/paypalme\/([^/]+)/i },
  'cash.app': { scheme: 'cashapp', path: /^\/\$([^/]+)/ },
  'revolut.me': { scheme: 'revolut', path: /^\/([^/]+)/ },
  'qr.nspk.ru': { scheme: 'sbp', path: /^\/(A[SD][0-9A-Z]{30})/ },
  'qr.alipay.com': { scheme: 'alipay', path: /^\/([A-Za-z0-9]+)/ },
  'wise.com': { scheme: 'wise', path: /^\/pay\/me\/([^/]+)/ },
};

/** A page that takes payments for one person. */
function paymentOfLink(host: string, url: URL): ParsedValue | undefined {
  const page = pages[host];
  const name = page?.path.exec(url.pathname)?.[1];
  return page && name ? readPayment(`${page.scheme}:${name}`) : undefined;
}
