import { parse } from 'tldts';
import type { Kind, Reading } from './kind.ts';

export const site: Kind = {
  kind: 'site',
  label: 'Website',
  title: 'Website',
  plural: 'Websites',
  family: 'identifier',
  properties: { host: { title: 'Host', type: 'text' } },
  specificity: 0.7,
  redact: (n) => `Website ${n}`,
};

/** Hosts where strangers share the domain: there the page, not the host, is the identifier. */
const sharedHosts: ReadonlySet<string> = new Set([
  'facebook.com',
  'instagram.com',
  'vk.com',
  'ok.ru',
  't.me',
  'telegram.me',
  'tiktok.com',
  'linktr.ee',
  'taplink.cc',
  'youtube.com',
  'x.com',
  'twitter.com',
  'sites.google.com',
  'wordpress.com',
  'blogspot.com',
]);

/**
 * Reads a web address as its registrable domain (Public Suffix List, by tldts),
 * or as host and path where the host is shared by strangers.
 */
export function readSite(raw: string): Reading | undefined {
  const url = toUrl(raw);
  if (!url) return undefined;
  const { domain, hostname, isIp } = parse(url.hostname, { allowPrivateDomains: true });
  if (!hostname || isIp || !domain) return undefined;
  const host = hostname.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  const shared = sharedHosts.has(domain);
  if (shared && path === '') return undefined;
  const key = shared ? `${host}${path}` : domain;
  if (key.length > 500) return undefined;
  return {
    entity: { kind: 'site', id: `site:${key}`, caption: key, properties: { host: shared ? host : domain } },
    steps:
      key === raw
        ? []
        : [
            shared
              ? 'kept as a profile page of a shared host'
              : 'reduced to the registrable domain',
          ],
    confidence: 0.97,
  };
}

/** Parses an address with or without a scheme; undefined unless it is http(s). */
export function toUrl(raw: string): URL | undefined {
  const written = raw.trim();
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(absolute)) return undefined;
  const url = new URL(absolute);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
