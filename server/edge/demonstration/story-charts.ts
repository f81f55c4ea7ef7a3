import { listedCharts, makeChart } from '../../ask/charts/index.ts';
import { listAds } from '../../ask/explore/index.ts';
import { loadEntities } from '../../read/recorded/index.ts';
import { initials, type Modules, type Setting, type Subjects } from './subjects.ts';

const mostAds = 60;

/** The numbers of the house around the one that they share, and the ads that show it. */
export async function drawHouse({ modules, subjects, number }: Setting): Promise<void> {
  const ads = await adsWith(modules, number);
  const known = await loadEntities(modules.graph, subjects.numbers);
  const others = subjects.numbers.filter((id) => id !== number && known.has(id));
  await drawOnce(modules, 'One number for many workers', [
    { id: number, x: 0, y: 0 },
    ...ring(ads, 200),
    ...ring(others, 440),
  ]);
}

/** A number, the ads of who had it first to the left, those of who has it now to the right. */
export async function drawReassigned(modules: Modules, subjects: Subjects): Promise<void> {
  const { id, before } = subjects.reassigned;
  const ads = await adsWith(modules, id);
  const isBefore = (ad: string) => subjects.ownerOf(ad) === before;
  await drawOnce(modules, 'A number that changed hands', [
    { id, x: 0, y: 0 },
    ...column(ads.filter(isBefore), -420),
    ...column(
      ads.filter((ad) => !isBefore(ad)),
      420,
    ),
  ]);
}

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const ring = (ids: readonly string[], radius: number): Placed[] =>
  ids.map((id, at) => {
    const angle = (2 * Math.PI * at) / ids.length;
    return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

const column = (ids: readonly string[], x: number): Placed[] =>
  ids.map((id, at) => ({ id, x, y: 90 * (at - (ids.length - 1) / 2) }));

async function adsWith({ graph }: Modules, id: string): Promise<string[]> {
  return (await listAds(graph, { holds: { any: [id] } }, mostAds)).map((ad) => ad.id);
}

async function drawOnce(modules: Modules, title: string, entities: Placed[]): Promise<void> {
  const { charts } = await listedCharts(modules.store, { offset: 0, limit: -1 });
  if (charts.some((chart) => chart.title === title)) return;
  const filters = { kinds: [], links: [], marks: [], confidence: 0 };
  const body = { format: 1, entities, filters, groups: [], open: [] };
  await makeChart(modules, { title, body, initials });
}
