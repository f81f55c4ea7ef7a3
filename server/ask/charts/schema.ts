import { api, connection, paging, type TypeOf } from '../../core/graphql/index.ts';
import {
  bodyOf,
  type ChartRow,
  changeChart,
  deleteChart,
  duplicateChart,
  listedCharts,
  makeChart,
  mostBytes,
  mostEntities,
  restoreChart,
  standingChart,
} from './index.ts';

const pages = paging({ usual: 50, most: 200 });
/** A body can be large: a question reads a few of them. */
const bodyCost = 5000;
const initialsText = 'The initials of who signs: one to four letters, such as AB.';

/** Charts: listed, read, saved, copied, deleted and brought back. */
export function addCharts(): void {
  const Chart = addChart();
  addReading(Chart);
  addSaving(Chart);
  addKeeping(Chart);
}

function addChart(): TypeOf<ChartRow> {
  return api.implement(api.objectRef<ChartRow>('Chart'), {
    description: 'A drawing that somebody saved: which entities, where, and what is hidden.',
    fields: {
      id: 'ID! The id of the chart; it stays when the title changes.',
      title: 'String! What its author called the chart.',
      notes: 'String! What its author wrote beside the chart.',
      entities: 'Int! How many entities the chart holds.',
      body: 'JSON! What is drawn: `format`, `entities` with their places, `filters`, `groups`, `open` (those whose neighbours were asked for) and `view`, which the page alone reads.',
      version: 'Int! Counted up by each change; whoever saves names the one that was loaded.',
      createdAt: 'DateTime! When it was made.',
      createdBy: 'String! The initials of who made it.',
      changedAt: 'DateTime! When the chart was last changed.',
      changedBy: 'String! The initials of who changed the chart last.',
      deletedAt: 'DateTime When the chart was deleted; null while it stands.',
      deletedBy: 'String The initials of who deleted the chart; null while it stands.',
    },
    complexity: { body: bodyCost },
    resolve: { body: async ({ id }, _, { store }) => JSON.parse(await bodyOf(store.db, id)) },
  });
}

function addReading(Chart: TypeOf<ChartRow>): void {
  api.query('charts', {
    types: { Charts: connection('Chart', Chart) },
    gives: 'Charts! The charts that are not deleted, the one that was changed last first.',
    pages,
    resolve: async (_, { page }, { store }) => {
      const { charts, total } = await listedCharts(store, page);
      return page.of(charts, total);
    },
  });
  api.query('chart', {
    types: { Chart },
    gives: 'Chart! One chart. NOT_FOUND where there is none, or where somebody deleted it.',
    args: { id: 'ID! The id of the chart.' },
    resolve: (_, { id }, { store }) => standingChart(store.db, id),
  });
}

function addSaving(Chart: TypeOf<ChartRow>): void {
  const SaveInput = api.input('SaveChartInput', {
    description: 'A chart to make, or a change of one.',
    fields: {
      id: 'ID The chart to change; a new one is made where it is left out.',
      baseVersion: 'Int The version that was loaded. CONFLICT where somebody saved a later one.',
      title: 'String What it is called; needed of a new one. It stays otherwise.',
      notes: 'String Notes beside the chart; they stay where this is left out.',
      body: `JSON What is drawn, as Chart.body gives it: at most ${mostEntities} entities and ${mostBytes} bytes. Needed of a new one; it stays otherwise.`,
      initials: `String! ${initialsText}`,
    },
  });
  api.mutation('saveChart', {
    types: { Chart, SaveInput },
    gives:
      'Chart! Makes a chart, or changes one. It never overwrites what somebody else saved meanwhile.',
    args: { input: 'SaveInput! The chart, and who signs.' },
    resolve: (_, { input: { id, baseVersion, ...words } }, modules) =>
      id
        ? changeChart(modules, { id, baseVersion: baseVersion ?? 0 }, words)
        : makeChart(modules, words),
  });
}

function addKeeping(Chart: TypeOf<ChartRow>): void {
  const initials = (
    {
      value: `String! ${initialsText}`,
    } as const
  ).value;
  api.mutation('duplicateChart', {
    types: { Chart },
    gives: 'Chart! Copies a chart as it is stored.',
    args: {
      id: 'ID! The chart to copy.',
      title: 'String What to call the copy; its title with “(copy)” if not.',
      initials,
    },
    resolve: (_, copied, modules) => duplicateChart(modules, copied),
  });
  api.mutation('deleteChart', {
    types: { Chart },
    gives: 'Chart! Takes a chart out of the list; `restoreChart` brings it back.',
    args: {
      id: 'ID! The chart to delete.',
      baseVersion:
        'Int! The version that was looked at. CONFLICT where somebody saved a later one.',
      initials,
    },
    resolve: (_, { initials: by, ...seen }, modules) => deleteChart(modules, seen, by),
  });
  api.mutation('restoreChart', {
    types: { Chart },
    gives: 'Chart! Brings a deleted chart back into the list.',
    args: {
      id: 'ID! The deleted chart.',
      initials,
    },
    resolve: (_, { id, initials: by }, modules) => restoreChart(modules, id, by),
  });
}
