import type { LinkProps } from '@tanstack/react-router';
import type { MessageKey } from '../../i18n/t.ts';

interface Subject {
  readonly id: string;
  readonly caption: string;
}

/** What is at hand in this workspace to be looked at. */
export interface Subjects {
  /** A phone that many ads of the largest network hold, and the contact that most of its ads hold beside it. */
  readonly contact: Subject;
  readonly other: Subject;
}

/** Where the page is. */
export interface Place {
  readonly path: string;
  readonly search: Readonly<Record<string, string | undefined>>;
}

interface Step {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Where it is done, */
  readonly to?: (subjects: Subjects) => Pick<LinkProps, 'to' | 'params' | 'search'>;
  /** or what is drawn for it on the canvas, beside what is there; selected but where it says not to. */
  readonly draw?: (subjects: Subjects) => { ids: readonly string[]; select?: boolean };
  /** Whether the page shows that it was done; undefined: no page does. */
  readonly isDone?: (place: Place) => boolean;
}

/** The words of a step. */
const step = <const Name extends string>(name: Name) =>
  ({ title: `look.${name}`, text: `look.${name}.text` }) as const;

/** The first look: each step does something real; where the address says that it was done, so does the step. */
export const steps: readonly Step[] = [
  {
    ...step('country'),
    to: () => ({ to: '/', search: {} }),
    isDone: ({ path, search }) => path === '/' && Boolean(search.country),
  },
  {
    ...step('operation'),
    to: () => ({ to: '/networks', search: { by: 'operation' } }),
    isDone: ({ path }) => /^\/networks\/operation(?::|%3A)/.test(path),
  },
  {
    ...step('search'),
    to: ({ contact }) => ({ to: '/contact/$id', params: { id: contact.id } }),
    isDone: ({ path }) => path.startsWith('/contact/'),
  },
  {
    ...step('explore'),
    draw: ({ contact }) => ({ ids: [contact.id] }),
    isDone: ({ path, search }) =>
      path === '/explore' && (search.ids ?? '').includes(' ') && !search.link,
  },
  {
    ...step('why'),
    draw: ({ contact, other }) => ({ ids: [contact.id, other.id], select: false }),
    isDone: ({ path, search }) => path === '/explore' && Boolean(search.link),
  },
  {
    ...step('capture'),
    // Of two that are selected the inspector says why they are linked.
    draw: ({ contact, other }) => ({ ids: [contact.id, other.id] }),
    isDone: ({ path }) => path.startsWith('/captures/'),
  },
  {
    ...step('path'),
    to: ({ contact }) => ({ to: '/paths', search: { from: contact.id } }),
    isDone: ({ path, search }) => path === '/paths' && Boolean(search.from && search.to),
  },
  {
    ...step('question'),
    to: () => ({ to: '/questions' }),
  },
  {
    ...step('query'),
    to: () => ({ to: '/queries/$name', params: { name: 'first-ad-in-country' } }),
    isDone: ({ path, search }) => path.startsWith('/queries/') && Boolean(search.run),
  },
  {
    ...step('case'),
    to: () => ({ to: '/cases' }),
    isDone: ({ path }) => path.startsWith('/cases/'),
  },
];
