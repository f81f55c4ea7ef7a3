import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { markedEncoding } from './encoding.ts';
import { guessEncoding } from './encoding-guess.ts';
import { addressOf, linkedContacts, metaOf, pictureAddresses, savedTime } from './page-facts.ts';
import { withoutDepth } from './page-flat.ts';
import { type PageDocument, pageText } from './page-text.ts';

/** What is known of a page from outside. */
export interface PageHints {
  /** From the record that holds it: stands above what the page says of itself. */
  readonly url?: string | undefined;
  readonly capturedAt?: string | undefined;
  /** Where the page itself says no time. */
  readonly otherwiseCapturedAt?: string | undefined;
  /** Where no address tells it. */
  readonly platform?: string | undefined;
  /** Where the page does not tell it. */
  readonly country?: string | undefined;
  readonly tool?: string | undefined;
  /** The charset of its HTTP header. */
  readonly charset?: string | undefined;
  /** Its path in the folder or archive that it came in; its pictures are looked for from there. */
  readonly path?: string | undefined;
  /** Whether a picture came with the page: by its path in the folder, or by its address. */
  readonly holds?: (picture: { readonly path: string } | { readonly url: string }) => boolean;
}

/** A page longer than this is no ad; its tree would fill the memory. */
const longestPage = 8 * 1024 * 1024;
/** Pictures written into the page itself are no words. */
const dataUrls = /data:[a-z]+\/[a-z0-9.+-]+;base64,[a-z0-9+/=\s]{400,}/gi;

/**
 * A saved page as a record of the capture format, not yet checked.
 * Deterministic: the same bytes and hints give the same record.
 * @returns undefined for a page that is too long to be read
 */
export function recordOfPage(bytes: Buffer, hints: PageHints): Record<string, unknown> | undefined {
  const whole = decodePage(bytes, hints.charset).replace(dataUrls, 'data:,');
  if (whole.length > longestPage) return undefined;
  const html = withoutDepth(whole);
  const { document } = parsed(html);
  const address = addressOf(html, document);
  const url = hints.url ?? address.url;
  const platform = url ? undefined : (hostOf(address.site) ?? hints.platform);
  const title = metaOf(document, ['og:title']) ?? titleOf(document);
  const images = picturesOf(document, hints, url ?? address.base);
  const language = document.documentElement?.getAttribute('lang')?.trim();
  const posted = metaOf(document, ['article:published_time', 'datepublished']);
  return {
    ...defined({
      url,
      platform,
      capturedAt: hints.capturedAt ?? savedTime(html, document) ?? hints.otherwiseCapturedAt,
      title: title?.slice(0, 1000),
      text: pageText(html, document).slice(0, 5_000_000),
      language: language && language.length <= 35 ? language : undefined,
      country: countryOf(document) ?? hints.country,
      postedAt: posted && /^\d{4}-\d\d-\d\d/.test(posted) ? posted.slice(0, 10) : undefined,
      tool: hints.tool,
    }),
    contacts: linkedContacts(document),
    ...(images.length > 0 ? { images } : {}),
  };
}

/** Whether a page says when it was saved. */
export function saysItsTime(bytes: Buffer): boolean {
  const html = withoutDepth(decodePage(bytes.subarray(0, 64 * 1024)));
  return Boolean(savedTime(html, parsed(html).document));
}

/** linkedom leaves a page without any element without a root. */
function parsed(html: string): { document: PageDocument } {
  const page = parseHTML(html);
  return page.document.documentElement ? page : parseHTML(`<html><body>${html}</body></html>`);
}

/** By the byte order mark, the HTTP header, the page's own word, and then by its letters. */
function decodePage(bytes: Buffer, charset?: string): string {
  const said = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(
    bytes.toString('latin1', 0, 8192),
  )?.[1];
  for (const label of [markedEncoding(bytes), charset, said]) {
    const decoder = label ? decoderOf(label) : undefined;
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder(guessEncoding(bytes.subarray(0, 256 * 1024)).encoding).decode(bytes);
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}

function titleOf(document: PageDocument): string | undefined {
  for (const tag of ['title', 'h1']) {
    const element = document.querySelector(tag);
    const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return undefined;
}

function countryOf(document: PageDocument): string | undefined {
  const region = metaOf(document, ['geo.country', 'geo.region', 'og:country-name']);
  const code = region?.split('-')[0];
  return code && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined;
}

/** The pictures of a page that came with it; the others were never received. */
function picturesOf(
  document: PageDocument,
  { holds, path }: PageHints,
  base: string | undefined,
): ({ path: string } | { url: string })[] {
  if (!holds) return [];
  const pictures = new Map<string, { path: string } | { url: string }>();
  for (const written of pictureAddresses(document)) {
    const url = absolute(written, base);
    const inner = path === undefined ? undefined : innerPath(written, path);
    const candidates = [...(inner ? [{ path: inner }] : []), ...(url ? [{ url }] : [])];
    const held = candidates.find((candidate) => holds(candidate));
    if (held) pictures.set(JSON.stringify(held), held);
  }
  return [...pictures.values()];
}

function absolute(written: string, base: string | undefined): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The path of a picture in the page's own folder or one beside it; undefined where it leads out. */
function innerPath(written: string, page: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(written)) return undefined;
  let plain = written.split(/[?#]/)[0] ?? '';
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // It is written as it is.
  }
  const joined = posix.normalize(posix.join(posix.dirname(page), plain));
  return joined.startsWith('..') || joined.startsWith('/') || joined === '.' ? undefined : joined;
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined;
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
