import {
  readCentralities,
  readEntities,
  readImagesBetween,
  readLinks,
  readLinksOf,
  readNeighbourCounts,
  readNeighbours,
  readNetworksOfAds,
} from '../api/graph.ts';
import { t } from '../app/i18n/t.ts';
import { networkName } from '../app/network-name.ts';
import type { Kind } from '../gql/graphql.ts';
import { kindStyles } from '../theme/kinds.ts';
import { foldGroupsAbove, groupsFor } from './groups.ts';
import { runLayout } from './layout/run.ts';
import { neighboursOn, withoutDrawn } from './neighbours.ts';
import { addEntities } from './producers/add.ts';
import { unfoldAds } from './producers/fold.ts';
import { foldInto } from './producers/group.ts';
import { currentChart, type NeighbourCounts, useGraph } from './store.ts';
import type { Chart, Group, Known, Look } from './types.ts';
import { requestView, viewCentre } from './view.ts';
import { isFolded, visible, visibleChart } from './visible.ts';

/** Up to so many neighbours open without a question. */
export const openAtOnce = 50;
/** From so many on, ads start unticked. */
export const many = 500;
/** No more than so many are read in one go. */
export const readLimit = 500;
/** The server tells of no more neighbours at once. */
const mostAtOnce = 2000;
/** As many as a saved chart holds. */
const largestChart = 8000;

let queue: Promise<unknown> = Promise.resolve();

/** One change after another: two at once would each miss the links to the other's nodes. */
function inTurn(busy: string, task: () => Promise<void>): Promise<void> {
  const run = async () => {
    useGraph.getState().set({ busy });
    try {
      await task();
      useGraph.getState().set({ busy: null });
    } catch (error) {
      useGraph
        .getState()
        .set({ busy: null, notice: { text: t('explore.failed', { what: busy }), error } });
    }
  };
  const next = queue.then(run);
  queue = next;
  return next;
}

/** Whether a guard asks before the neighbours that are left of an entity are added. */
const needsGuard = ({ counts, entity }: NeighbourCounts): boolean =>
  counts.reduce((sum, { total }) => sum + total, 0) > openAtOnce || entity.hub !== null;

type Near = Awaited<ReturnType<typeof readNeighbours>>;

/** Few are opened at once; of many it asks first. */
export function expand(id: string): Promise<void> {
  return inTurn(t('explore.reading.neighbours'), async () => {
    const chart = currentChart();
    const node = chart.nodes[id];
    // What stands in few ads has few neighbours: these are read with their counts, which else come first.
    const isSmall = node !== undefined && node.hub === null && node.ads <= openAtOnce;
    const near = isSmall ? await readNear(chart, id, null, openAtOnce) : undefined;
    const counts = near?.counts ?? (await readNeighbourCounts(id));
    // What is drawn already is no reason to ask, and is not offered again.
    const left = withoutDrawn(counts, chart);
    const kinds = left.counts.map(({ kind }) => kind);
    const count = left.counts.reduce((sum, { total }) => sum + total, 0);
    if (count > 0 && needsGuard(left)) useGraph.getState().set({ guard: left });
    else if (count > 0) addNear(id, near ?? (await readNear(chart, id, kinds, count)));
    else useGraph.getState().set({ notice: { text: t(nothingLeft(counts)) } });
  });
}

/** Neighbours that are not on the chart; the most telling come first, and those are often drawn already. */
async function readNear(
  chart: Chart,
  id: string,
  kinds: Kind[] | null,
  wanted: number,
): Promise<Near> {
  const there = neighboursOn(chart, id);
  const most = Math.min(mostAtOnce, wanted + there.size);
  const drawn = Object.keys(chart.nodes);
  const near = await readNeighbours({ id, kinds, first: most, drawn });
  const entities = near.entities.filter((one) => !there.has(one.id)).slice(0, wanted);
  return { ...near, entities };
}

/** Adds neighbours of the chosen kinds as one command. */
export function openNeighbours(id: string, kinds: Kind[], chosen: number): Promise<void> {
  useGraph.getState().set({ guard: null });
  return inTurn(t('explore.reading.neighbours'), async () =>
    addNear(id, await readNear(currentChart(), id, kinds, Math.min(chosen, readLimit))),
  );
}

function addNear(id: string, { counts, entities, links }: Near): void {
  if (isTooMuch(entities.length)) return;
  const { nodes } = currentChart();
  const fresh = entities.filter((entity) => !(entity.id in nodes));
  const { run } = useGraph.getState();
  run(t('explore.command.expand', { count: fresh.length }), (now) =>
    addEntities(now, {
      ...{ entities, links },
      origin: now.nodes[id] ?? viewCentre(),
      total: { id, count: counts.total },
    }),
  );
  sayWhatHides(fresh.map((entity) => entity.id));
}

const nothingLeft = ({ total }: NeighbourCounts) =>
  total === 0 ? 'explore.noNeighbours' : 'explore.allDrawn';

/** What was added and cannot be seen must be told: somebody asked for it. */
function sayWhatHides(ids: readonly string[]): void {
  const { nodes, away, inside } = visible(currentChart());
  const told = new Set([...nodes, ...away, ...inside].map(({ id }) => id));
  const count = ids.filter((id) => !told.has(id)).length;
  if (count > 0) useGraph.getState().set({ notice: { text: t('explore.addedHidden', { count }) } });
}

function isTooMuch(more: number): boolean {
  if (Object.keys(currentChart().nodes).length + more <= largestChart) return false;
  useGraph.getState().set({ notice: { text: t('explore.full', { count: largestChart }) } });
  return true;
}

const fewAds = 5;
/** So many of what is not there are named. */
const namesShown = 3;

export interface ShowOptions {
  /** Known places, from a restored page. */
  positions?: Record<string, Known>;
  /** These places are an arrangement: what else there is comes beside it, and nothing is laid out anew. */
  arranged?: boolean;
  /** Folded into groups by network, however few there are, about these: they stay outside, between what they link. */
  about?: readonly string[];
  select?: boolean;
  /** Restoring a page is no command: there is nothing to undo. */
  silent?: boolean;
}

/**
 * Adds entities by id with all links among what is then on the canvas, as one command; and the images by way of which
 * ads among them hold pictures among them, but for a page that is restored: it has what it had.
 */
export function showEntities(ids: readonly string[], options: ShowOptions = {}): Promise<void> {
  return inTurn(t('explore.reading.entities'), async () => {
    const between = options.silent ? [] : await readImagesBetween(ids);
    const before = currentChart();
    const wanted = [...ids, ...between].filter((id) => !(id in before.nodes));
    if (wanted.length > 0 && !isTooMuch(wanted.length)) await addByIds(wanted, options);
    const chart = currentChart();
    const there = ids.filter((id) => id in chart.nodes);
    const absent = ids.filter((id) => !(id in chart.nodes));
    if (absent.length > 0) {
      const names = absent.slice(0, namesShown).join(', ');
      const text = t('explore.notFound', { count: absent.length, names });
      useGraph.getState().set({ notice: { text } });
    }
    const ads = there.filter((id) => chart.nodes[id]?.kind === 'ad');
    // Few ads that were asked for by name are what one looks for.
    if (!options.silent && isFolded(chart) && ads.length <= fewAds)
      useGraph.getState().amend((now) => unfoldAds(now, ads));
    if (options.select !== false) useGraph.getState().select({ nodes: there, link: null });
  });
}

async function addByIds(
  wanted: string[],
  { positions = {}, arranged = false, about, silent = false }: ShowOptions,
): Promise<void> {
  const before = currentChart();
  const isFirst = Object.keys(before.nodes).length === 0;
  const all = [...Object.keys(before.nodes), ...wanted];
  // All at once is what was asked for while the page loaded.
  const [entities, links] = await Promise.all([
    readEntities(wanted),
    isFirst ? readLinks(all) : readLinksOf(wanted, all),
  ]);
  const { run, amend } = useGraph.getState();
  const add = (chart: Chart) =>
    addEntities(chart, { entities, links, positions, origin: viewCentre() });
  // Before it is drawn: thousands of shapes would be seen for a moment, and take long.
  const now = currentChart();
  const added = add(now);
  const groups = await (about
    ? groupsByNetwork(added, about)
    : groupsOfLarge(added, wanted.length));
  const produce = (chart: Chart) => {
    const next = chart === now ? added : add(chart);
    return groups ? foldInto(next, groups) : next;
  };
  if (silent) amend(produce);
  else run(t('explore.command.add', { count: entities.length }), produce);
  if (groups && !about) return requestView('fit');
  const unplaced = !arranged && entities.some(({ id }) => !(id in positions));
  if (!isFirst || !unplaced || entities.length <= 3) return;
  await drawn();
  await runLayout('force', 'amend');
}

/** So many at once fold the drawing, where it is large. */
const manyAtOnce = 300;

/**
 * Groups for a drawing that has grown too large by what is added: by network, and by what is linked.
 * @returns undefined where it is not
 */
export async function groupsOfLarge(chart: Chart, added: number): Promise<Group[] | undefined> {
  const total = Object.keys(chart.nodes).length;
  if (chart.groups.length > 0 || added < manyAtOnce || total <= foldGroupsAbove) return undefined;
  const { nodes, grey } = visibleChart(chart);
  if (nodes.length + grey.nodes.length <= foldGroupsAbove) return undefined;
  return groupsByNetwork(chart);
}

async function groupsByNetwork(chart: Chart, but: readonly string[] = []): Promise<Group[]> {
  const ads = Object.keys(chart.nodes).filter((id) => chart.nodes[id]?.kind === 'ad');
  const groups = groupsFor(chart, await readNetworksOfAds(ads), {
    network: (id) => networkName(id),
    linked: (caption) => t('groups.linked', { caption }),
    kind: (kind) => t('groups.kind', { kind: kindStyles[kind].plural.toLowerCase() }),
    others: t('groups.others'),
  });
  return groups
    .map(({ ids, ...group }) => ({ ...group, ids: ids.filter((id) => !but.includes(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

/** Says of entities on the canvas how many neighbours they have: of those whose neighbours were asked for before. */
export function readTotals(ids: readonly string[]): Promise<void> {
  const drawn = ids.filter((id) => id in currentChart().nodes);
  if (drawn.length === 0) return Promise.resolve();
  return inTurn(t('explore.reading.neighbours'), async () => {
    const counts = await Promise.all(drawn.map((id) => readNeighbourCounts(id)));
    const totals = Object.fromEntries(counts.map(({ entity, total }) => [entity.id, total]));
    useGraph.getState().amend((chart) => ({ ...chart, totals: { ...chart.totals, ...totals } }));
  });
}

/** After the next frame: what was added is seen before its layout takes the processor. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Reads all links of the chart again: after a judgement some hold no more, or hold again. */
export function readLinksAgain(): Promise<void> {
  return inTurn(t('explore.reading.links'), async () => {
    const links = await readLinks(Object.keys(currentChart().nodes));
    const byId = new Map(links.map((link) => [link.id, link]));
    useGraph.getState().rewrite((chart) => ({
      ...chart,
      links: Object.fromEntries(
        Object.entries(chart.links).map(([id, link]) => [id, byId.get(id) ?? link]),
      ),
    }));
  });
}

/** Reads again what is drawn of these entities, and all links: after a judgement some may be hubs, or none any more. */
export function readHubsAgain(ids: readonly string[]): Promise<void> {
  const drawn = ids.filter((id) => id in currentChart().nodes);
  if (drawn.length === 0) return Promise.resolve();
  const nodes = inTurn(t('explore.reading.entities'), async () => {
    const hubs = new Map((await readEntities(drawn)).map(({ id, hub }) => [id, hub]));
    useGraph.getState().rewrite((chart) => ({
      ...chart,
      nodes: Object.fromEntries(
        Object.entries(chart.nodes).map(([id, node]) => [
          id,
          hubs.has(id) ? { ...node, hub: hubs.get(id) ?? null } : node,
        ]),
      ),
    }));
  });
  return nodes.then(readLinksAgain);
}

const mostCentralities = 1000;

/** What the size of a node tells; centralities are read for what is drawn now. */
export function sizeBy(size: Look['size']): Promise<void> {
  return inTurn(t('look.reading'), async () => {
    const { nodes, away } = visible(currentChart());
    const ids = [...nodes, ...away].map(({ id }) => id).sort();
    const { run, set } = useGraph.getState();
    if (size === 'centrality' && ids.length > mostCentralities) {
      set({ notice: { text: t('look.tooMany', { count: mostCentralities }) } });
      return;
    }
    const centralities = size === 'centrality' && ids.length > 1 ? await readCentralities(ids) : {};
    run(t('look.command'), (chart) => ({ ...chart, look: { ...chart.look, size, centralities } }));
  });
}
