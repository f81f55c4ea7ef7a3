import { nameFrom, touches } from './names.ts';
import type { MarkerRole } from './terms.ts';
import type { Token } from './tokens.ts';

const scheme = /h(?:tt|xx|\*\*)ps? ?[[(]?:[\])]? ?\/ ?\/ ?$/i;
const longestScheme = 14;

/** Where an address begins whose host begins at a place: at its scheme, “hxxp://” and “hxxp[:]//” included. */
export function withScheme(text: string, host: number): number {
  const before = text.slice(Math.max(0, host - longestScheme), host);
  const found = before.search(scheme);
  return found === -1 ? host : host - before.length + found;
}

const written = /(?::\d{2,5})?\/[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]{0,300}/y;
const sentenceEnd = /[.,;:!?)/]+$/;
/** A slash as it is said. */
const slashes = new Set(
  'slash слэш слеш slesh sleş slaş taksim ทับ สแลช スラッシュ 슬래시 슬래쉬 سلاش سلش اسلش اسلاش'.split(
    ' ',
  ),
);
const joints: ReadonlySet<MarkerRole> = new Set(['dot', 'dash', 'underscore']);
const mostSlashes = 5;

interface Path {
  /** With its slash; empty where there is none. */
  readonly path: string;
  readonly end: number;
  /** The first token behind it. */
  readonly next: number;
}

/**
 * The path behind a host: “m[.]salon[.]example/ads?id=8” without a gap, “… slash rates” in words.
 * @param gaps whether the slash may be a sign with gaps around, as in “t . me / name”
 */
export function pathBehind(
  text: string,
  tokens: readonly Token[],
  host: { readonly end: number; readonly next: number },
  gaps: boolean,
): Path {
  written.lastIndex = host.end;
  const found = written.exec(text)?.[0].replace(sentenceEnd, '') ?? '';
  if (found !== '') {
    const end = host.end + found.length;
    let { next } = host;
    while ((tokens[next]?.start ?? end) < end) next += 1;
    return { path: found, end, next };
  }
  let { end, next } = host;
  let path = '';
  for (let said = 0; said < mostSlashes; said += 1) {
    const key = tokens[next]?.term.key ?? '';
    if (!slashes.has(key) && !(gaps && key === '/')) break;
    const read = nameFrom(tokens, next + 1, joints);
    const last = read && tokens[read.next - 1];
    if (!read || !last || (key !== '/' && touches(tokens[next], tokens[next + 1]))) break;
    path += `/${read.name.toLowerCase()}`;
    end = last.end;
    next = read.next;
  }
  return { path, end, next };
}
