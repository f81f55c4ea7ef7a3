import { parse } from 'tldts';
import { declare, type ParsedValue } from '../kind.ts';

export const site = declare({
  kind: 'site',
  label: 'Website',
  title: 'Website',
  plural: 'Websites',
  description: 'A website that ads name as a contact.',
  family: 'identifier',
  properties: {
    host: {
      title: 'Host',
      description:
        'The host of the website. On a host that strangers share, the id names the page as well.',
      type: 'text',
    },
  },
  snapshot: 'site',
  contactList: 'websites',
  resolution: { group: 'contact', rho: 0.01 },
  russian: {
    title: 'сайт',
    plural: 'Сайты',
    forms: ['сайт', 'сайта', 'сайтов'],
  },
  inCase: { type: 'uco-observable:DomainName', facet: 'DomainNameFacet', property: 'value' },
  abroad: {
    maltego: 'maltego.Website',
    stix: (_, name) =>
      isOnePage(name)
        ? { type: 'url', value: `https://${name}` }
        : { type: 'domain-name', value: name },
    ftm: (_, name) => ['HyperText', { title: name, sourceUrl: `https://${name}` }],
  },
  mark: { shape: 'cut', w: 18, h: 14, fill: '#DFF0FA', stroke: '#11425E', sign: 'bar' },
  look: {
    shape: 'cut',
    size: [32, 26],
    icon: 'M19.5 7a9 9 0 0 0 -7.5 -4a8.991 8.991 0 0 0 -7.484 4 M11.5 3a16.989 16.989 0 0 0 -1.826 4 M12.5 3a16.989 16.989 0 0 1 1.828 4 M19.5 17a9 9 0 0 1 -7.5 4a8.991 8.991 0 0 1 -7.484 -4 M11.5 21a16.989 16.989 0 0 1 -1.826 -4 M12.5 21a16.989 16.989 0 0 0 1.828 -4 M2 10l1 4l1.5 -4l1.5 4l1 -4 M17 10l1 4l1.5 -4l1.5 4l1 -4 M9.5 10l1 4l1.5 -4l1.5 4l1 -4',
    colour: {
      light: { fill: '#DFF0FA', stroke: '#1C6A96', icon: '#14557A' },
      dark: { fill: '#122834', stroke: '#6DBFEA', icon: '#8FD0F2' },
    },
    // On a drawing it stands beside platforms: it says where as much as who.
    as: 'context',
  },
});

const hosts = (list: string) => list.trim().split(/\s+/);

/** Short addresses: each leads elsewhere. */
const shortHosts = hosts(
  'lin.ee bit.ly tinyurl.com cutt.ly is.gd goo.gl forms.gle clck.ru vk.cc naver.me me2.do',
);
/**
 * Hosts where strangers share the domain and the path names an account: there the page, not the host, is the
 * identifier. What is not listed here and is shared all the same is told by what ads name of it; see `pageParts`.
 */
const sharedHosts: ReadonlySet<string> = new Set([
  ...hosts(
    'facebook.com fb.com instagram.com vk.com ok.ru t.me telegram.me wa.me line.me page.line.me',
  ),
  ...hosts(
    'tiktok.com youtube.com x.com twitter.com threads.net threads.com discord.gg sites.google.com',
  ),
  ...hosts(
    'open.kakao.com pf.kakao.com band.us blog.naver.com cafe.naver.com cafe.daum.net my.mail.ru',
  ),
  // Groups, channels and contacts of messengers, and accounts of networks that are no chat services.
  ...hosts(
    'chat.whatsapp.com whatsapp.com wa.link invite.viber.com viber.com u.wechat.com qr.kakao.com',
  ),
  ...hosts(
    'signal.group signal.me m.me fb.me instagr.am ig.me imo.im zalo.me discord.com telegra.ph',
  ),
  ...hosts(
    'snapchat.com onlyfans.com fansly.com boosty.to patreon.com pinterest.com youtu.be teletype.in',
  ),
  ...hosts('ameblo.jp blog.livedoor.jp note.com twpf.jp profcard.info weibo.com about.me'),
  // Pages of links.
  ...hosts(
    'linktr.ee linktree.com taplink.cc taplink.at taplink.ws hipolink.me mssg.me instabio.cc bio.link',
  ),
  ...hosts(
    'beacons.ai lnk.bio allmylinks.com linkbio.co campsite.bio solo.to heylink.me linkr.bio hoo.be',
  ),
  ...hosts('msha.ke lit.link potofu.me litt.ly link.inpock.co.kr flow.page magic.ly'),
  ...shortHosts,
]);
/** Domains whose customers get a host each, beyond those that the Public Suffix List knows. */
const customerDomains: ReadonlySet<string> = new Set([
  ...hosts(
    'wordpress.com blogspot.com tumblr.com livejournal.com weebly.com jimdofree.com webnode.page',
  ),
  ...hosts(
    'tilda.ws taplink.ws ucoz.ru ucoz.kz ucoz.net ucoz.com narod.ru nethouse.ru business.site',
  ),
  ...hosts(
    'tistory.com modoo.at creatorlink.net fc2.com livedoor.blog seesaa.net exblog.jp lnwshop.com',
  ),
]);
/** Where a page's name tells upper from lower case; elsewhere one account has many spellings. */
const caseTelling: ReadonlySet<string> = new Set([
  ...hosts('youtube.com youtu.be sites.google.com discord.gg open.kakao.com pf.kakao.com'),
  ...hosts('chat.whatsapp.com whatsapp.com wa.link invite.viber.com u.wechat.com qr.kakao.com'),
  ...hosts('signal.group signal.me'),
  ...shortHosts,
]);
/** Hosts whose pages are named behind the path: `invite.viber.com/?g2=…`, `signal.group/#…`. */
const behindPath: Readonly<Record<string, (url: URL) => string | null>> = {
  'invite.viber.com': ({ searchParams }) => searchParams.get('g2'),
  'signal.group': ({ hash }) => hash.slice(1),
  'signal.me': ({ hash }) => hash.slice(1),
};
/** What names a page on hosts that do not do it by path; all other parameters track the visitor. */
const pageParameters = ['id', 'v', 'blogId'];

/**
 * Reads a web address as its registrable domain (Public Suffix List, by tldts),
 * or as host and page where the host is shared by strangers.
 */
export function readSite(raw: string): ParsedValue | undefined {
  const url = toUrl(raw);
  if (!url) return undefined;
  const { domain, hostname, isIp } = parse(url.hostname, { allowPrivateDomains: true });
  if (!hostname || isIp || !domain) return undefined;
  const shared = sharedHostOf(hostname, domain);
  const key = shared ? pageOf(shared, url) : ownDomain(hostname, domain);
  if (key === undefined || key.length > 500) return undefined;
  return {
    entity: {
      kind: 'site',
      id: `site:${key}`,
      caption: key,
      properties: { host: shared ?? key },
    },
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

/** Whether a website is one page of a host that strangers share: nothing in an address of it says more of whose it is. */
export const isOnePage = (key: string): boolean => key.includes('/');

/** A host of strangers, or one below it; a customer's own host below it is none. */
function sharedHostOf(hostname: string, domain: string): string | undefined {
  const host = hostname.replace(/^(?:www|m)\.(?=.*\.)/, '');
  if (host !== domain && customerDomains.has(domain)) return undefined;
  return [host, domain].find((one) => sharedHosts.has(one));
}

function ownDomain(hostname: string, domain: string): string | undefined {
  if (!customerDomains.has(domain)) return domain;
  const host = hostname.replace(/^www\./, '');
  return host === domain ? undefined : host;
}

/** The page of a shared host, one spelling for all its mirrors (m., www.); the bare host is nobody's. */
function pageOf(host: string, url: URL): string | undefined {
  const named = behindPath[host]?.(url);
  const path = (named ? `/${named}` : url.pathname).replace(/\/+$/, '');
  const query = pageParameters.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  if (path === '') return undefined;
  const page = caseTelling.has(host) ? path : path.toLowerCase();
  return `${host}${page}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Without a scheme, only what looks like a host with a top-level domain is an address; `a@b.example` is none. */
const bareAddress = /^[^\s/?#@:\\]+\.\p{L}[^\s/?#@:\\]*(?::\d{1,5})?(?:[/?#]|$)/u;

/** Parses an address with or without a scheme; undefined unless it is http(s). */
export function toUrl(raw: string): URL | undefined {
  const written = raw.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  if (!hasScheme && !bareAddress.test(written)) return undefined;
  const absolute = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(absolute)) return undefined;
  const url = new URL(absolute);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** A host name in lower-case ASCII (Punycode where it is written in another script); undefined when it is none. */
export function asciiHost(host: string): string | undefined {
  const written = host.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  if (/^[\x00-\x7f]*$/.test(written)) return written;
  return URL.canParse(`https://${written}`) ? new URL(`https://${written}`).hostname : undefined;
}
