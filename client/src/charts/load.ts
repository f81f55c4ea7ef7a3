import { readEntities, readLinks } from '../api/graph.ts';
import { t } from '../app/i18n/t.ts';
import { groupsOfLarge, readTotals } from '../graph/effects.ts';
import { record, startLog } from '../graph/log.ts';
import { addEntities } from '../graph/producers/add.ts';
import { foldInto } from '../graph/producers/group.ts';
import { noSelection, pruned, useGraph } from '../graph/store.ts';
import { type Chart, emptyChart, type Known } from '../graph/types.ts';
import { requestView } from '../graph/view.ts';
import { readChart, type SavedChart } from './api.ts';
import { bodyOf, type ChartBody, type Placed, readBody } from './body.ts';
import { draftOf, dropDraft } from './drafts.ts';
import { unsaved, useCharts } from './store.ts';

interface Drawing {
  chart: Chart;
  /** The same folded, as it opens where it is large; undo brings back the places in which it was saved. */
  folded: Chart | undefined;
  absent: readonly Placed[];
}

/** Reads from the graph what a body names, and puts it where the body says. */
async function drawingOf({ entities, filters, groups, open, view }: ChartBody): Promise<Drawing> {
  const ids = entities.map(({ id }) => id);
  const [found, links] =
    ids.length === 0 ? [[], []] : await Promise.all([readEntities(ids), readLinks(ids)]);
  const positions = Object.fromEntries(
    entities.map(({ id, x, y, pinned = false }): [string, Known] => [id, { x, y, pinned }]),
  );
  const there = new Set(found.map(({ id }) => id));
  const chart = addEntities(
    // How many neighbours they have is read behind it: 0 says nothing.
    {
      ...{ ...emptyChart, ...view, nodes: {}, links: {}, filters, groups },
      totals: zeros(open.filter((id) => there.has(id))),
    },
    { entities: found, links, positions, origin: { x: 0, y: 0 } },
  );
  const groupsNow = await groupsOfLarge(chart, found.length);
  const folded = groupsNow && foldInto(chart, groupsNow);
  return { chart, folded, absent: entities.filter(({ id }) => !there.has(id)) };
}

const zeros = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 0]));

/** While it works, the status bar says so. */
async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  const { set } = useGraph.getState();
  set({ busy: t('charts.reading') });
  try {
    return await work();
  } finally {
    set({ busy: null });
  }
}

/**
 * Opens a saved chart in place of what is drawn, with what this tab changed on it and could not save.
 * @throws ApiError where there is none
 */
export async function openChart(id: string): Promise<void> {
  const { saved, drawing, draft, stored } = await reading(async () => {
    const { body: sent, ...saved } = await readChart(id);
    const draft = draftOf(id);
    const body = readBody(sent);
    const drawing = await drawingOf(draft?.body ?? body);
    // That it opens folded is no change of it.
    const stored = draft ? body : bodyOf(drawing.folded ?? drawing.chart, drawing.absent);
    return { saved, drawing, draft, stored };
  });
  const { chart, folded, absent } = drawing;
  const log = folded
    ? record(startLog(chart), t('groups.command.foldAll'), folded)
    : startLog(chart);
  useGraph.setState({ log, selection: noSelection, guard: null, notice: null });
  useCharts.setState({
    ...unsaved,
    open: draft ? { ...saved, version: draft.baseVersion } : saved,
    stored: JSON.stringify(stored),
    absent,
    overtaken: draft && draft.baseVersion < saved.version ? changedBy(saved) : null,
  });
  requestView('fit');
  await readTotals(Object.keys(chart.totals));
}

export const changedBy = ({ changedBy: by, changedAt: at }: SavedChart) =>
  ({ how: 'changed', by, at }) as const;

/**
 * Takes over what somebody else saved.
 * @param undoable as a command, so that undo brings back what this window had; else the log begins anew, since to undo
 *   past it would undo another's work
 */
export async function loadTheirs(undoable: boolean): Promise<void> {
  const id = useCharts.getState().open?.id;
  if (id === undefined) return;
  const { saved, drawing } = await reading(async () => {
    const { body, ...saved } = await readChart(id);
    return { saved, drawing: await drawingOf(readBody(body)) };
  });
  if (useCharts.getState().open?.id !== id) return;
  const { chart, absent } = drawing;
  dropDraft(id);
  useCharts.setState({ ...unsaved, open: saved, absent });
  const by = { who: saved.changedBy };
  if (undoable) useGraph.getState().run(t('charts.command.theirs', by), () => chart);
  else
    useGraph.setState(({ selection }) => ({
      log: startLog(chart),
      selection: pruned(selection, chart),
      notice: { text: t('charts.taken', by) },
    }));
  useCharts.setState({ stored: JSON.stringify(bodyOf(chart, absent)) });
  await readTotals(Object.keys(chart.totals));
}

/** An empty canvas that belongs to no chart. */
export function newChart(): void {
  useCharts.setState(unsaved);
  useGraph.setState({
    log: startLog(emptyChart),
    selection: noSelection,
    guard: null,
    notice: null,
  });
}
