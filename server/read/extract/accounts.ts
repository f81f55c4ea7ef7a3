const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * First segments of paths that are pages of the service itself: posts, groups, invitations. “instagram.com/p/…” names
 * no account “p”, which would link whoever links to any picture.
 */
const ownPages: Readonly<Record<string, ReadonlySet<string>>> = {
  telegram: list(
    'joinchat addlist addstickers addemoji addtheme addstyle share proxy socks contact login confirmphone setlanguage bg invoice iv giftcode msg',
  ),
  instagram: list('p reel reels tv explore accounts direct about legal developer share challenge'),
  facebook: list(
    'groups events watch reel reels marketplace share sharer sharer.php story.php photo photo.php photos permalink.php media hashtag help login login.php dialog pages people profile.php public search',
  ),
  vk: list('share.php away.php feed im search login'),
  ok: list('group video live dk profile'),
  tiktok: list('tag music video t discover foryou login share'),
  snapchat: list('p t story discover spotlight unlock lens'),
  onlyfans: list('action my'),
  line: list('ti r'),
};
/** Posts and the like of VK: “wall-1_2”. */
const post = /^(?:wall|photo|video|album|topic|clip|market|doc|audio)-?\d/;

/** What services put before accounts: `/ti/p/~name`, `/@name`, `/add/name`, `/stories/name/…`. */
const leads = /^\/(?:ti\/p|R\/ti\/p|add|s|u|_u|m|stories|boost|profile|people\/[^/]+)\/(?=.)/;

/**
 * The account that a page of a chat service or network is of.
 * @returns empty where it is of none
 */
export function accountOf(service: string, url: URL): string {
  const numbered = url.pathname === '/profile.php' && url.searchParams.get('id');
  if (numbered) return numbered;
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(leads, '/');
  const first = path.split('/')[1] ?? '';
  const lower = first.toLowerCase();
  if (ownPages[service]?.has(lower) || (service === 'vk' && post.test(lower))) return '';
  return first.replace(/^[~@]/, '');
}

/** To share, to log in, to search: everybody's pages. “facebook.com/share/…” is a post. */
const everybodys =
  /^\/(?:share\/url|share\/?$|share\.php|sharer|dialog|login|accounts|explore|direct|away\.php|proxy|socks|setlanguage|hashtag|tag|search|feed|help|about|legal|discover|foryou)(?:\/|\.php|$)/;

/** Whether a page of a chat service or network says nothing of whose it is. */
export const isEverybodys = ({ pathname }: URL): boolean => everybodys.test(pathname.toLowerCase());

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
