import { toUrl } from '../../core/model/index.ts';
import type { ContactList } from './contacts.ts';
import type { PageDocument } from './page-text.ts';

/** The content of the first of these meta elements that has one. */
export function metaOf(document: PageDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const attribute of ['name', 'property', 'http-equiv']) {
      const content = document
        .querySelector(`meta[${attribute}="${name}" i]`)
        ?.getAttribute('content');
      if (content?.trim()) return content.trim();
    }
  }
  return undefined;
}

/** Browsers and page savers leave a comment that says where a page came from, and some say when. */
const savedFrom = /<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->/i;
const singleFile =
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->)/i;
/** The comment stands at the beginning. */
const commentBytes = 16 * 1024;

export interface PageAddress {
  /** The page's own address. */
  readonly url?: string;
  /** Where only the site is known: an address that many of its pages give. */
  readonly site?: string;
  /** What relative addresses are relative to. */
  readonly base?: string;
}

/**
 * Where a page came from. A canonical address that is the site's front page is what careless sites put on
 * every page: taken as the page's own it would make one ad of all of them, so only the site is taken from it.
 */
export function addressOf(html: string, document: PageDocument): PageAddress {
  const head = html.slice(0, commentBytes);
  const base = document.querySelector('base[href]')?.getAttribute('href')?.trim();
  const described = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim(),
    savedFrom.exec(head)?.[1],
    singleFile.exec(head)?.[1],
    metaOf(document, ['savepage-url', 'og:url']),
  ];
  const addresses = [...described, base].flatMap((address) => {
    const url = address && /^https?:/i.test(address) ? toUrl(address) : undefined;
    return address && url ? [{ address, own: url.pathname !== '/' || url.search !== '' }] : [];
  });
  const own = addresses.find((one) => one.own && one.address !== base);
  const site = addresses[0]?.address;
  const baseUrl = base && /^https?:/i.test(base) ? base : (own?.address ?? site);
  return {
    ...(own ? { url: own.address } : {}),
    ...(site ? { site } : {}),
    ...(baseUrl ? { base: baseUrl } : {}),
  };
}

/** When the page was saved, where it says so itself: ISO 8601 in UTC. */
export function savedTime(html: string, document: PageDocument): string | undefined {
  const written =
    singleFile.exec(html.slice(0, commentBytes))?.[2] ??
    metaOf(document, [
      'savepage-date',
      'capturedat',
      'captured-at',
      'archived-date',
      'date-captured',
    ]);
  const time = written ? new Date(written.replace(/\s*\([^)]*\)\s*$/, '')) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined;
}

const messengers =
  /^(?:www\.)?(?:wa\.me|t\.me|telegram\.me|line\.me|signal\.me|zalo\.me|viber\.click)$/i;
const numberLink = /^(?:viber|whatsapp|https?):/i;

/** The contacts that a page's links lead to: telephone, mail and messenger links, not its buttons to share. */
export function linkedContacts(document: PageDocument): Partial<Record<ContactList, string[]>> {
  const found: Record<'phones' | 'emails' | 'handles' | 'websites', Set<string>> = {
    phones: new Set(),
    emails: new Set(),
    handles: new Set(),
    websites: new Set(),
  };
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(href) ?? [];
    const kind = scheme.toLowerCase();
    if (kind === 'tel' || kind === 'sms')
      addNumber(found.phones, decoded(rest).split(/[?;]/)[0] ?? '');
    else if (kind === 'mailto') {
      for (const address of decoded(rest.split('?')[0] ?? '').split(','))
        if (address.includes('@')) found.emails.add(address.trim());
    } else if (kind === 'tg') {
      const name = /[?&]domain=([\w]{3,64})/i.exec(rest)?.[1];
      if (name) found.handles.add(`telegram:${name}`);
    } else if (numberLink.test(href)) {
      const url = toUrl(href);
      const number = /[?&](?:phone|number)=(?:\+|%2B|\s)?(\d[\d\s()-]{5,20})/i.exec(href)?.[1];
      if (
        number &&
        ((kind !== 'http' && kind !== 'https') || url?.hostname.endsWith('whatsapp.com'))
      )
        addNumber(found.phones, `+${number.replace(/\D/g, '')}`);
      else if (url && messengers.test(url.hostname) && leadsToSomebody(url))
        found.websites.add(href);
    }
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([list, values]) =>
      values.size > 0 ? [[list, [...values].slice(0, 200)]] : [],
    ),
  );
}

const leadsToSomebody = ({ pathname }: URL) =>
  /^\/[^/]{3,}/.test(pathname) && !/^\/(?:share|joinchat|addstickers|R\/msg|msg)\b/i.test(pathname);

function addNumber(numbers: Set<string>, written: string): void {
  if ((written.match(/\p{Nd}/gu) ?? []).length >= 5) numbers.add(written.trim());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The addresses of a page's pictures as written, those that load late included. */
export function pictureAddresses(document: PageDocument): string[] {
  const written = new Set<string>();
  for (const picture of document.querySelectorAll('img')) {
    for (const attribute of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
      const address = picture.getAttribute(attribute)?.trim();
      if (address && !address.startsWith('data:')) written.add(address);
    }
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(address)) written.add(address);
  }
  const shared = metaOf(document, ['og:image']);
  if (shared) written.add(shared);
  return [...written].slice(0, 500);
}
