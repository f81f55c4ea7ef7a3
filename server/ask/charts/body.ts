import { z } from 'zod';
import { ChartError } from './chart-errors.ts';

/** As many as a case file holds. */
export const mostEntities = 8000;
/** A full chart of long ids has about half of it. */
export const mostBytes = 2 * 1024 * 1024;
const mostGroups = 300;
const farthest = 1_000_000;

const entityId = z
  .string()
  .max(2000)
  .regex(/^[a-z]+:\S+$/u, 'is no id of an entity, such as phone:+77000000001');
const ids = z.array(entityId).max(mostEntities);
const names = z.array(z.string().min(1).max(40)).max(40);
const texts = z.array(z.string().min(1).max(200)).max(500);
const coordinate = z.number().min(-farthest).max(farthest);
const side = z.number().min(0).max(farthest);

/** What a chart holds, in the one form that there is so far; a later one gets a number of its own. */
const chartBody = z.strictObject({
  format: z.literal(1),
  /** What is drawn and where; the place is in the chart's own units. */
  entities: z
    .array(
      z.strictObject({
        id: entityId,
        x: coordinate,
        y: coordinate,
        pinned: z.boolean().optional(),
      }),
    )
    .max(mostEntities),
  /** What is hidden: kinds, links, marks, links below a confidence; and what else there is to choose by. */
  filters: z.strictObject({
    ...{ kinds: names, links: names, marks: names },
    confidence: z.number().min(0).max(1),
    ...{ countries: texts.optional(), platforms: texts.optional() },
    days: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable().optional(),
    hidden: ids.optional(),
    fewestAds: z.number().int().positive().nullable().optional(),
  }),
  /** Boxes behind the entities. */
  groups: z
    .array(
      z.strictObject({
        title: z.string().max(200),
        ids,
        /** One box stands for its entities, and the room that it has. */
        folded: z.boolean().optional(),
        box: z.strictObject({ x: coordinate, y: coordinate, w: side, h: side }).optional(),
      }),
    )
    .max(mostGroups),
  /** Whose neighbours were asked for: it is said of them how many are not drawn. */
  open: ids,
  /** How the page draws it, by the page's own names: what is folded, what a size tells. */
  view: z.record(z.string().max(40), z.json()).optional(),
});

export type ChartBody = Readonly<z.infer<typeof chartBody>>;

/**
 * Checks what a client sends as a chart.
 * @returns it, and its JSON as it is stored
 * @throws ChartError `body`, `too-large`
 */
export function readBody(given: unknown): { readonly body: ChartBody; readonly json: string } {
  const sent = (given as { entities?: unknown } | null)?.entities;
  if (Array.isArray(sent) && sent.length > mostEntities) throw tooMany(sent.length);
  const read = chartBody.safeParse(given);
  if (!read.success) throw unreadable(read.error.issues[0]);
  const doubled = firstDouble(read.data.entities.map(({ id }) => id));
  if (doubled !== undefined)
    throw new ChartError('body', `body.entities names ${doubled} twice.`, remedy, {
      field: 'body',
    });
  const json = JSON.stringify(read.data);
  const bytes = Buffer.byteLength(json);
  if (bytes > mostBytes)
    throw new ChartError(
      'too-large',
      `The chart takes ${bytes.toLocaleString('en')} bytes; ${mostBytes.toLocaleString('en')} are the most.`,
      'Remove entities, and save the rest as a chart of its own.',
      { field: 'body' },
    );
  return { body: read.data, json };
}

const remedy = 'Send it in the form in which Chart.body gives one that is saved.';

const tooMany = (count: number) =>
  new ChartError(
    'too-large',
    `The chart has ${count.toLocaleString('en')} entities; ${mostEntities.toLocaleString('en')} are the most.`,
    'Remove some, and save the rest as a chart of its own.',
    { field: 'body' },
  );

function unreadable(issue: z.core.$ZodIssue | undefined): ChartError {
  const at = ['body', ...(issue?.path ?? [])].join('.');
  return new ChartError('body', `${at}: ${issue?.message ?? 'cannot be read'}.`, remedy, {
    field: 'body',
  });
}

function firstDouble(all: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return all.find((id) => seen.size === seen.add(id).size);
}
