import type { Span } from './visible.ts';

/** Letters that are read from right to left. */
export const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A digit, of a keycap too. */
const digit = '\\p{Nd}[\\u{fe0f}\\u{20e3}]*';
const NUMBERS = new RegExp(
  `[+(]{0,2}(?:${digit})+(?:[ \\u{a0}().\\-–/*:]{1,3}(?:${digit})+)*`,
  'gu',
);
const TOKEN = /[\x21-\x7e]+/g;
const ADDRESS = /^(?=.*[A-Za-z])[@#(]?[A-Za-z0-9].*[@./:_#]|^[@#][A-Za-z0-9]/;
const AT_END = /[.,;:!?)]+$/;

/**
 * What of a text with letters from right to left is still written from left to right: numbers in groups, and addresses.
 * By the rules of Unicode alone, the groups of such a number would stand in the opposite order.
 */
export function leftToRight(text: string): Span[] {
  const addresses = [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    ADDRESS.test(token) ? [{ start: index, end: index + token.replace(AT_END, '').length }] : [],
  );
  let next = 0;
  const numbers = [...text.matchAll(NUMBERS)].flatMap(({ 0: group, index }) => {
    // A bracket that closes after the group belongs to the words around it.
    const open = /^\+?\(/.test(group) && !group.includes(')') ? group.indexOf('(') + 1 : 0;
    const span = { start: index + open, end: index + group.length };
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const isInAddress = (addresses[next]?.start ?? Number.POSITIVE_INFINITY) < span.end;
    return isInAddress || /^\p{Nd}*$/u.test(group.slice(open)) ? [] : [span];
  });
  return [...addresses, ...numbers];
}
