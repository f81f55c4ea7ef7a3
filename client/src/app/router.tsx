import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { useState } from 'react';
import { type PagePath, pages } from './page-registry.tsx';
import { isOfExplore } from './page-state.ts';
import { NoPage, PageError, Shell } from './shell.tsx';

/** Search parameters are plain text, each once; a page reads and checks its own. */
type Search = Record<string, string | undefined>;

const root = createRootRoute({
  component: Shell,
  errorComponent: PageError,
  notFoundComponent: NoPage,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(
      Object.entries(search)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, String(value)]),
    ),
});

function Page({ path }: { path: PagePath }) {
  // What is drawn stays the same component, or the page would begin anew once it is read.
  const [Content] = useState(() => pages.find((page) => page.path === path)?.component());
  return Content ? <Content /> : null;
}

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Explore was the first page: what leads to it under its old address still does.
  beforeLoad: ({ search }) => {
    if (isOfExplore('/', search)) throw redirect({ to: '/explore', search: true, replace: true });
  },
  component: () => <Page path="/" />,
});
const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  component: () => <Page path="/explore" />,
});
const paths = createRoute({
  getParentRoute: () => root,
  path: '/paths',
  component: () => <Page path="/paths" />,
});
const queries = createRoute({
  getParentRoute: () => root,
  path: '/queries',
  component: () => <Page path="/queries" />,
});
const query = createRoute({
  getParentRoute: () => root,
  path: '/queries/$name',
  component: () => <Page path="/queries" />,
});
const analyses = createRoute({
  getParentRoute: () => root,
  path: '/analyses',
  component: () => <Page path="/analyses" />,
});
const analysis = createRoute({
  getParentRoute: () => root,
  path: '/analyses/$name',
  component: () => <Page path="/analyses" />,
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: () => <Page path="/questions" />,
});
const judgements = createRoute({
  getParentRoute: () => root,
  path: '/judgements',
  component: () => <Page path="/judgements" />,
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: () => <Page path="/audit" />,
});
const networks = createRoute({
  getParentRoute: () => root,
  path: '/networks',
  component: () => <Page path="/networks" />,
});
const network = createRoute({
  getParentRoute: () => root,
  path: '/networks/$id',
  component: () => <Page path="/networks" />,
});
/** As the command line writes it, or the numbers alone: /networks/network:1/30, /networks/1/30, /networks/operation:1/3. */
const networkWritten = createRoute({
  getParentRoute: () => root,
  path: '/networks/$run/$number',
  beforeLoad: ({ params: { run, number } }) => {
    const id = `${run.includes(':') ? run : `network:${run}`}/${number}`;
    throw redirect({ to: '/networks/$id', params: { id }, search: true, replace: true });
  },
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: () => <Page path="/inbox" />,
});
const tracks = createRoute({
  getParentRoute: () => root,
  path: '/track',
  component: () => <Page path="/track" />,
});
const track = createRoute({
  getParentRoute: () => root,
  path: '/track/$id',
  component: () => <Page path="/track" />,
});
const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contact',
  component: () => <Page path="/contact" />,
});
const contact = createRoute({
  getParentRoute: () => root,
  path: '/contact/$id',
  component: () => <Page path="/contact" />,
});
const captures = createRoute({
  getParentRoute: () => root,
  path: '/captures',
  component: () => <Page path="/captures" />,
});
const capture = createRoute({
  getParentRoute: () => root,
  path: '/captures/$id',
  component: () => <Page path="/captures" />,
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: () => <Page path="/import" />,
});
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  component: () => <Page path="/cases" />,
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  component: () => <Page path="/cases" />,
});
const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: () => <Page path="/accounts" />,
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: () => <Page path="/account" />,
});
/** Its address before cases were kept on the server. */
const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/case-file',
  beforeLoad: () => {
    throw redirect({ to: '/cases', replace: true });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    explore,
    paths,
    questions,
    judgements,
    audit,
    networks,
    network,
    networkWritten,
    inbox,
    tracks,
    track,
    contacts,
    contact,
    captures,
    capture,
    queries,
    query,
    analyses,
    analysis,
    imports,
    cases,
    oneCase,
    caseFile,
    accounts,
    account,
  ]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const entries = Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    const text = new URLSearchParams(
      entries.map(([key, value]) => [key, String(value)]),
    ).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
