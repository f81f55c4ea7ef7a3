import { type Builder, connection, paging, type TypeOf } from '../../core/graphql/index.ts';
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
export function addCharts(builder: Builder): void {
  const Chart = addChart(builder);
  addReading(builder, Chart);
  addSaving(builder, Chart);
  addKeeping(builder, Chart);
}

function addChart(builder: Builder): TypeOf<ChartRow> {
  return builder.objectRef<ChartRow>('Chart').implement({
    description: 'A drawing that somebody saved: which entities, where, and what is hidden.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description: 'The id of the chart; it stays when the title changes.',
      }),
      title: t.exposeString('title', { description: 'What its author called the chart.' }),
      notes: t.exposeString('notes', { description: 'What its author wrote beside the chart.' }),
      entities: t.exposeInt('entities', { description: 'How many entities the chart holds.' }),
      version: t.exposeInt('version', {
        description: 'Counted up by each change; whoever saves names the one that was loaded.',
      }),
      body: t.field({
        type: 'JSON',
        complexity: bodyCost,
        description:
          'What is drawn: `format`, `entities` with their places, `filters`, `groups`, `open` (those whose neighbours were asked for) and `view`, which the page alone reads.',
        resolve: async ({ id }, _, { store }) => JSON.parse(await bodyOf(store.db, id)),
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
      createdBy: t.exposeString('createdBy', { description: 'The initials of who made it.' }),
      changedAt: t.expose('changedAt', {
        type: 'DateTime',
        description: 'When the chart was last changed.',
      }),
      changedBy: t.exposeString('changedBy', {
        description: 'The initials of who changed the chart last.',
      }),
      deletedAt: t.expose('deletedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When the chart was deleted; null while it stands.',
      }),
      deletedBy: t.exposeString('deletedBy', {
        nullable: true,
        description: 'The initials of who deleted the chart; null while it stands.',
      }),
    }),
  });
}

function addReading(builder: Builder, Chart: TypeOf<ChartRow>): void {
  const Charts = connection('Chart', Chart);
  builder.queryField('charts', (t) =>
    t.field({
      type: Charts,
      description: 'The charts that are not deleted, the one that was changed last first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { store }) => {
        const page = pages.asked(asked);
        const { charts, total } = await listedCharts(store, page);
        return page.of(charts, total);
      },
    }),
  );
  builder.queryField('chart', (t) =>
    t.field({
      type: Chart,
      description: 'One chart. NOT_FOUND where there is none, or where somebody deleted it.',
      args: { id: t.arg.id({ required: true, description: 'The id of the chart.' }) },
      resolve: (_, { id }, { store }) => standingChart(store.db, id),
    }),
  );
}

function addSaving(builder: Builder, Chart: TypeOf<ChartRow>): void {
  const SaveInput = builder.inputType('SaveChartInput', {
    description: 'A chart to make, or a change of one.',
    fields: (t) => ({
      id: t.id({ description: 'The chart to change; a new one is made where it is left out.' }),
      baseVersion: t.int({
        description: 'The version that was loaded. CONFLICT where somebody saved a later one.',
      }),
      title: t.string({
        description: 'What it is called; needed of a new one. It stays otherwise.',
      }),
      notes: t.string({ description: 'Notes beside the chart; they stay where this is left out.' }),
      body: t.field({
        type: 'JSON',
        description: `What is drawn, as Chart.body gives it: at most ${mostEntities} entities and ${mostBytes} bytes. Needed of a new one; it stays otherwise.`,
      }),
      initials: t.string({ required: true, description: initialsText }),
    }),
  });
  builder.mutationField('saveChart', (t) =>
    t.field({
      type: Chart,
      description:
        'Makes a chart, or changes one. It never overwrites what somebody else saved meanwhile.',
      args: {
        input: t.arg({ type: SaveInput, required: true, description: 'The chart, and who signs.' }),
      },
      resolve: (_, { input: { id, baseVersion, ...words } }, modules) =>
        id
          ? changeChart(modules, { id, baseVersion: baseVersion ?? 0 }, words)
          : makeChart(modules, words),
    }),
  );
}

function addKeeping(builder: Builder, Chart: TypeOf<ChartRow>): void {
  const initials = builder.args((t) => ({
    value: t.string({ required: true, description: initialsText }),
  })).value;
  builder.mutationField('duplicateChart', (t) =>
    t.field({
      type: Chart,
      description: 'Copies a chart as it is stored.',
      args: {
        id: t.arg.id({ required: true, description: 'The chart to copy.' }),
        title: t.arg.string({
          description: 'What to call the copy; its title with “(copy)” if not.',
        }),
        initials,
      },
      resolve: (_, copied, modules) => duplicateChart(modules, copied),
    }),
  );
  builder.mutationField('deleteChart', (t) =>
    t.field({
      type: Chart,
      description: 'Takes a chart out of the list; `restoreChart` brings it back.',
      args: {
        id: t.arg.id({ required: true, description: 'The chart to delete.' }),
        baseVersion: t.arg.int({
          required: true,
          description: 'The version that was looked at. CONFLICT where somebody saved a later one.',
        }),
        initials,
      },
      resolve: (_, { initials: by, ...seen }, modules) => deleteChart(modules, seen, by),
    }),
  );
  builder.mutationField('restoreChart', (t) =>
    t.field({
      type: Chart,
      description: 'Brings a deleted chart back into the list.',
      args: { id: t.arg.id({ required: true, description: 'The deleted chart.' }), initials },
      resolve: (_, { id, initials: by }, modules) => restoreChart(modules, id, by),
    }),
  );
}
