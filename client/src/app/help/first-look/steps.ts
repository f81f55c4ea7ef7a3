import type { LinkProps } from '@tanstack/react-router';
import type { MessageKey } from '../../i18n/t.ts';

/** What is at hand in this workspace to be looked at. */
export interface Subjects {
  /** A contact that many ads of the largest network hold, and another thing of it. */
  readonly contact: { readonly id: string; readonly caption: string };
  readonly other: string;
}

/** Where the page is. */
export interface Place {
  readonly path: string;
  readonly search: Readonly<Record<string, string | undefined>>;
}

interface Step {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Where it is done; undefined: anywhere, by a key. */
  readonly to?: (subjects: Subjects) => Pick<LinkProps, 'to' | 'params' | 'search'>;
  /** Whether the page shows that it was done. */
  readonly isDone: (place: Place) => boolean;
}

/** The words of a step. */
const step = <const Name extends string>(name: Name) =>
  ({ title: `look.${name}`, text: `look.${name}.text` }) as const;

/** The first look: each step does something real, and the address says that it was done. */
export const steps: readonly Step[] = [
  {
    ...step('country'),
    to: () => ({ to: '/', search: {} }),
    isDone: ({ path, search }) => path === '/' && Boolean(search.country),
  },
  {
    ...step('operation'),
    to: () => ({ to: '/networks', search: { by: 'operation' } }),
    isDone: ({ path, search }) =>
      path.startsWith('/networks') && (search.by === 'operation' || path.includes('operation:')),
  },
  {
    ...step('search'),
    isDone: ({ path }) => path.startsWith('/contact/'),
  },
  {
    ...step('explore'),
    to: ({ contact }) => ({ to: '/explore', search: { ids: contact.id, selected: contact.id } }),
    isDone: ({ path, search }) =>
      path === '/explore' && (search.ids ?? '').includes(' ') && !search.link,
  },
  {
    ...step('why'),
    to: ({ contact, other }) => ({ to: '/explore', search: { ids: `${contact.id} ${other}` } }),
    isDone: ({ path, search }) => path === '/explore' && Boolean(search.link),
  },
  {
    ...step('capture'),
    isDone: ({ path }) => path.startsWith('/captures/'),
  },
  {
    ...step('path'),
    to: ({ contact, other }) => ({ to: '/paths', search: { from: contact.id, to: other } }),
    isDone: ({ path, search }) => path === '/paths' && Boolean(search.from && search.to),
  },
  {
    ...step('question'),
    to: () => ({ to: '/questions' }),
    isDone: ({ path }) => path === '/questions',
  },
  {
    ...step('query'),
    to: () => ({ to: '/queries/$name', params: { name: 'first-ad-in-country' } }),
    isDone: ({ path }) => path.startsWith('/queries/'),
  },
  {
    ...step('case'),
    to: () => ({ to: '/cases' }),
    isDone: ({ path }) => path.startsWith('/cases'),
  },
];
