import {
  IconAddressBook,
  IconBriefcase,
  IconChartDots3,
  IconCode,
  IconFileText,
  IconGavel,
  IconHelpCircle,
  IconInbox,
  IconListSearch,
  IconMap2,
  IconMapPin,
  IconPackageImport,
  IconRoute,
  IconSitemap,
  IconTopologyStar3,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { AccountRight } from '../gql/graphql.ts';

/** Every page is a folder of its room with a default export; the rail shows those that exist. */
const found = import.meta.glob<{ default: ComponentType }>('../pages/*/*/index.tsx');

/** The pages, and which right each asks for: who has not got it does not see it. */
const listed = [
  { path: '/', folder: 'ask/overview', title: 'nav.overview', icon: IconMap2, right: 'SEE' },
  {
    path: '/explore',
    folder: 'ask/explore',
    title: 'nav.explore',
    icon: IconTopologyStar3,
    right: 'SEE',
  },
  { path: '/paths', folder: 'ask/paths', title: 'nav.paths', icon: IconRoute, right: 'SEE' },
  {
    path: '/networks',
    folder: 'link/networks',
    title: 'nav.networks',
    icon: IconSitemap,
    right: 'SEE',
  },
  {
    path: '/questions',
    folder: 'link/questions',
    title: 'nav.questions',
    icon: IconHelpCircle,
    right: 'SEE',
  },
  {
    path: '/judgements',
    folder: 'link/judgements',
    title: 'nav.judgements',
    icon: IconGavel,
    right: 'SEE',
  },
  { path: '/inbox', folder: 'ask/inbox', title: 'nav.inbox', icon: IconInbox, right: 'SEE' },
  { path: '/queries', folder: 'ask/queries', title: 'nav.queries', icon: IconCode, right: 'QUERY' },
  {
    path: '/analyses',
    folder: 'ask/analyses',
    title: 'nav.analyses',
    icon: IconChartDots3,
    right: 'QUERY',
  },
  {
    path: '/import',
    folder: 'read/import',
    title: 'nav.import',
    icon: IconPackageImport,
    right: 'IMPORT',
  },
  { path: '/cases', folder: 'court/cases', title: 'nav.cases', icon: IconBriefcase, right: 'CASE' },
  { path: '/track', folder: 'ask/track', title: 'nav.track', icon: IconMapPin, right: 'SEE' },
  {
    path: '/contact',
    folder: 'ask/contact',
    title: 'nav.contact',
    icon: IconAddressBook,
    right: 'SEE',
  },
  {
    path: '/captures',
    folder: 'read/capture',
    title: 'nav.capture',
    icon: IconFileText,
    right: 'SEE',
  },
  {
    path: '/accounts',
    folder: 'edge/accounts',
    title: 'nav.accounts',
    icon: IconUsers,
    right: 'ADMINISTER',
  },
  {
    path: '/account',
    folder: 'edge/account',
    title: 'nav.account',
    icon: IconUser,
    right: 'ENTER',
  },
  {
    path: '/audit',
    folder: 'edge/audit',
    title: 'nav.audit',
    icon: IconListSearch,
    right: 'AUDIT',
  },
] as const satisfies readonly { right: AccountRight; [more: string]: unknown }[];

export type PagePath = (typeof listed)[number]['path'];

export const pages = listed.flatMap((page) => {
  const read = found[`../pages/${page.folder}/index.tsx`];
  if (!read) return [];
  return [{ ...page, ...onceRead(read) }];
});

/**
 * A page that is read when it is first asked for. Once read it is drawn at once: a lazy component always shows first
 * that it is on its way, and what has been shown React keeps for 300 ms.
 */
function onceRead(read: () => Promise<{ default: ComponentType }>) {
  let observation: ReturnType<typeof read> | undefined;
  let page: ComponentType | undefined;
  const load = () => {
    observation ??= read().then((module) => {
      page = module.default;
      return module;
    });
    return observation;
  };
  const later = lazy(load);
  return { load, component: () => page ?? later };
}

/** What is about one thing, and reached from it. */
const ofOneThing: readonly PagePath[] = ['/track', '/contact', '/captures', '/account'];

/** Those that are places to begin. */
export const railPages = pages.filter(({ path }) => !ofOneThing.includes(path));

/** Whether a page is there in this build. */
export const hasPage = (path: PagePath): boolean => pages.some((page) => page.path === path);

/** The page an address belongs to; `/queries/name` belongs to Queries. None: there is no such page. */
export const pageOf = (pathname: string) =>
  pages.find(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
