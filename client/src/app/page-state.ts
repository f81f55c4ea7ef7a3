import { type Filters, type Folding, linkClasses, type NodeMark } from '../graph/types.ts';
import { kindOrder } from '../theme/kinds.ts';

/** What the address of Explore holds: what is drawn, what is hidden, what is selected. */
export interface PageState {
  ids: readonly string[];
  /** The saved chart that is open. */
  chart: string | null;
  /** The name under which this tab keeps more ids than an address holds. */
  kept: string | null;
  selection: { nodes: readonly string[]; link: string | null };
  filters: Filters;
  folding: Folding;
  /** The panel that is open below the canvas. */
  tab: BottomTab | null;
  /** Whose neighbours were asked for: it is said of them how many are not drawn. */
  open: readonly string[];
}

/** The panels below the canvas, in the order in which T goes through them; none is open by default. */
export const bottomTabs = ['table', 'timeline', 'structure'] as const;
export type BottomTab = (typeof bottomTabs)[number];

/** An address with more ids than this would not survive being sent on. */
export const mostIds = 100;
/** What a program or a bookmark gives is read beyond that: some 15,000 signs get through. */
const mostRead = 500;
/** Each is a question to the server. */
const mostOpen = 20;

/** As the server names a saved chart. */
const chartId = /^c[0-9a-f]{12}$/;

const marks: readonly NodeMark[] = ['hub', 'pinned'];
/** Stands between ids: no id holds a space. */
const separator = ' ';

const list = (text: string | undefined): string[] =>
  (text ?? '').split(separator).filter((part) => part !== '');

function chosen<Value extends string>(text: string | undefined, known: readonly Value[]): Value[] {
  const parts = list(text);
  return known.filter((value) => parts.includes(value));
}

/** Reads an address; what is not understood counts as not there. */
export function readPageState(search: Record<string, string | undefined>): PageState {
  const confidence = Number(search.sure ?? 0);
  return {
    ids: list(search.ids).slice(0, mostRead),
    chart: chartId.test(search.chart ?? '') ? (search.chart ?? null) : null,
    kept: search.kept || null,
    selection: { nodes: list(search.selected), link: search.link || null },
    filters: {
      kinds: chosen(search.hide, kindOrder),
      links: chosen(search.links, linkClasses),
      marks: chosen(search.marks, marks),
      confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      countries: list(search.countries),
      platforms: list(search.platforms),
      days: daysIn(search.days),
      fewestAds: Math.max(0, Math.trunc(Number(search.least))) || null,
      hidden: list(search.hidden).slice(0, mostRead),
    },
    folding: {
      ads: search.fold === 'yes' ? true : search.fold === 'no' ? false : null,
      open: list(search.unfolded).slice(0, mostRead),
    },
    tab: bottomTabs.find((tab) => tab === search.tab) ?? null,
    open: list(search.open).slice(0, mostOpen),
  };
}

const ofExplore = [
  'ids',
  'chart',
  'selected',
  'link',
  'hide',
  'links',
  'marks',
  'sure',
  'tab',
  'open',
];

/** Whether an address is one of Explore, which was the first page before the overview: its old ones count. */
export const isOfExplore = (path: string, search: Readonly<Record<string, unknown>>): boolean =>
  path === '/explore' || (path === '/' && ofExplore.some((name) => name in search));
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

function daysIn(text: string | undefined): Filters['days'] {
  const [from, to] = (text ?? '').split('/');
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

/** The address of a state; defaults are left out. */
export function writePageState(state: PageState): Record<string, string | undefined> {
  const { filters, folding } = state;
  const text = (parts: readonly string[]) => (parts.length ? parts.join(separator) : undefined);
  return {
    ids: state.ids.length <= mostIds ? text(state.ids) : undefined,
    chart: state.chart ?? undefined,
    kept: state.kept ?? undefined,
    selected: state.selection.nodes.length <= mostIds ? text(state.selection.nodes) : undefined,
    link: state.selection.link ?? undefined,
    hide: text(filters.kinds),
    links: text(filters.links),
    marks: text(filters.marks),
    sure: filters.confidence > 0 ? String(filters.confidence) : undefined,
    ...{ countries: text(filters.countries), platforms: text(filters.platforms) },
    days: filters.days ? `${filters.days.from}/${filters.days.to}` : undefined,
    least: filters.fewestAds === null ? undefined : String(filters.fewestAds),
    // More would not survive being sent on.
    hidden: filters.hidden.length <= mostIds ? text(filters.hidden) : undefined,
    fold: folding.ads === null ? undefined : folding.ads ? 'yes' : 'no',
    unfolded: folding.open.length <= mostIds ? text(folding.open) : undefined,
    tab: state.tab ?? undefined,
    open: text(state.open.slice(0, mostOpen)),
  };
}
