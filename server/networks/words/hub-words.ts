import type { VerdictReason } from '../../resolve/index.ts';
import type { HeldHub } from '../found.ts';

const n = (value: number) => value.toLocaleString('en');

const words: Readonly<Record<VerdictReason, (hub: HeldHub) => string>> = {
  'judged-generic': () => 'An analyst judged it generic.',
  'judged-not-generic': () => 'An analyst judged that it is no hub.',
  scattered: ({ groups, testable, body }) => {
    if (testable === 0)
      return `${fallInto(groups)}, none of which holds anything else that could show them to be one owner’s.`;
    return body > 1
      ? `${fallInto(groups)}; of the ${n(testable)} that hold anything else, ${n(body)} at most have to do with one another.`
      : `${fallInto(groups)}; ${ofTestable(testable, body)}.`;
  },
  loose: ({ groups, testable, body }) =>
    `${fallInto(groups)}; ${n(body)} of the ${n(testable)} that hold anything else belong together, and too many stand outside.`,
  lasting: ({ groups, testable, body }) =>
    `${fallInto(groups)}; ${ofTestable(testable, body)}. That leaves it open, but it was in use as long as what strangers share mostly is, and longer than one owner’s contacts mostly are here.`,
  house: ({ groups }) =>
    `They fall into ${n(groups)} groups by the other contacts beside it, and few words and pictures are in the ads of two groups, where one owner with as many numbers would use the same ones under any. An agency, a board or a service may put it beside all of them.`,
  pages: ({ groups }) =>
    groups > 1
      ? `Strangers can have pages on it side by side: ads name ${n(groups)} pages or sets of pages of it that no contact shows to be one owner’s. Its pages are told apart: the host joins nobody, the same page may.`
      : 'It is a platform on which ads are posted: strangers can have pages on it side by side. Its pages are told apart: the host joins nobody, the same page may.',
  'one-body': ({ body, testable }) =>
    `${n(body)} of the ${n(testable)} groups of ads that hold it are tied by other things too.`,
  unopposed: () => 'Too little is known of its users to doubt it.',
};

const fallInto = (groups: number) =>
  `In the run its ads fall into ${n(groups)} groups that nothing else joined`;

function ofTestable(testable: number, body: number): string {
  if (testable === 0) return 'none holds anything else';
  if (body <= 1) return `none of the ${n(testable)} that hold anything else has to do with another`;
  return `${n(body)} of the ${n(testable)} that hold anything else belong together`;
}

/** Why an identifier is no sign that its ads belong together, in a sentence with the numbers behind it. */
export const hubSentence = (hub: HeldHub): string =>
  `Shared by ${n(hub.ads)} ads. ${words[hub.reason](hub)}`;
