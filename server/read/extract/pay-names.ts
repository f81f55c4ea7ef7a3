import { readPayment } from '../../core/model/index.ts';
import { matchesOf } from './matches.ts';
import type { FoldedExtractor, Found } from './observation.ts';
import { serviceNamed } from './service-words.ts';
import { cutUp } from './tokens.ts';

/** Payment services whose customers choose a name, and what ads call them. */
const services: readonly (readonly [string, RegExp])[] = [
  ['cashapp', /^(?:cash|кэш|кеш)/i],
  ['paypal', /^(?:pay\s?pal|п[еэ]й|ペイ|페이|เพย์|بای|پی|باي)/i],
  ['revolut', /^(?:rev|рев|ريف|ریو|레볼|レボ)/i],
  ['wise', /^(?:transfer|wise|вайз|ワイズ|와이즈)/i],
];
const name =
  /(?<![\p{L}\p{N}@$_.])(?:cash\s?app|cash\s?tag|к[эе]ш\s?апп?|pay\s?pal|п[еэ]йпал|ペイパル|페이팔|เพย์พาล|(?:بای|پی|باي)\s?(?:پال|بال)|revolut|revtag|револю?ут|револют|ريفولوت|ریولوت|레볼루트|レボリュート|transfer\s?wise|wise\s?tag|wise|вайз|ワイズ|와이즈)(?![\p{L}\p{N}_]*@)/giu;

/** Behind the service: a tag with its sign, or behind a colon a name that is no word. */
const behind =
  /^(?:\p{L}{0,3})(?<gap>(?:\s(?:is|id|tag|me|name|my|at|to))?[^\p{L}\p{N}@$.!?\n]{0,5})(?<tag>[@$]?[a-z][a-z0-9._-]{1,31})(?<after>.?)/iu;
/** In front of it: a tag with its sign, and a bracket or a word that joins the two. */
const inFront =
  /(?<tag>[@$][a-z][a-z0-9._-]{1,31})(?<link>\s?[([]\s?|\s(?:(?:on|via|in|is|my|by|for|with|на|в|через|по)\s){1,2}(?:my\s)?|\s?[—–=-]\s?|\s)$/iu;
const reach = 48;

/** Names of payment services with the name of the service beside them. */
export const payNames: FoldedExtractor = {
  method: 'payment name',
  version: '1.0',
  find(folded, _input, taken) {
    if (!cutUp(folded).pays) return [];
    const { text } = folded;
    const found: Found[] = [];
    for (const match of matchesOf(name, text)) {
      const scheme = services.find(([, begins]) => begins.test(match[0]))?.[0];
      const end = match.index + match[0].length;
      const tag = scheme && (tagBehind(text, end) ?? tagInFront(text, match.index, scheme));
      const parsed = tag && readPayment(`${scheme}:${tag.written.replace('@', '')}`);
      if (!parsed || !tag || taken.overlaps(tag.start, tag.start + tag.written.length)) continue;
      taken.add(tag.start, tag.start + tag.written.length);
      found.push({ ...parsed, start: tag.start, end: tag.start + tag.written.length });
    }
    return found;
  },
};

interface Tag {
  readonly written: string;
  readonly start: number;
}

function tagBehind(text: string, end: number): Tag | undefined {
  const match = behind.exec(text.slice(end, end + reach));
  const { gap = '', tag = '', after = '' } = match?.groups ?? {};
  const written = tag.replace(/[._-]+$/, '');
  const signed = /^[@$]/.test(tag);
  // An email, a link, or a word in another script that goes on.
  if (!match || /[@/:\p{L}\p{N}_]/u.test(after)) return undefined;
  if (!signed && !(/[:：=]/u.test(gap) && /[\d_]/.test(written))) return undefined;
  if (/\.(?:com|me|net|org|example|test)$/i.test(written)) return undefined;
  return { written, start: end + match[0].length - after.length - tag.length };
}

function tagInFront(text: string, start: number, scheme: string): Tag | undefined {
  const front = text.slice(Math.max(0, start - reach), start);
  const match = inFront.exec(front);
  const { tag = '', link = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const at = start - match[0].length;
  const dollar = tag.startsWith('$');
  if (dollar !== (scheme === 'cashapp') && dollar) return undefined;
  // “@name wise and fun” says nothing, and “telegram @name (paypal too)” names a chat.
  if (!dollar && (link === ' ' || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) return undefined;
  const [word = ''] =
    /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]{0,4}$)/u.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
  return dollar || !serviceNamed(word) ? { written: tag, start: at } : undefined;
}
