import type { Form } from './plans.ts';

/** Years in a row, clock times, days, ranges of money. */
const years = /^(?:(?:19|20)\d\d[\s\-–—/.,]*){2,}$/u;
const clock = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
const day =
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/;
/** “9 000 000 000”: a sum. */
const thousands = /^\d{1,3}([ .,'])(?:\d{3}\1)?000\1(?:000)$/;

/** Whether digits that a plan allows have the shape of something else. */
export const looksLikeSomethingElse = (written: string, form: Form): boolean =>
  years.test(written) ||
  clock.test(written) ||
  day.test(written) ||
  (form === 'bare' && thousands.test(written));
