import { components } from '../../../server/projection/algorithms/components.ts';
import { type GraphArrays, typeBits, weightOf } from '../../../server/projection/arrays.ts';
import { GraphBuilder } from '../../../server/projection/build.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import { itemKinds, type Observed, resolve } from '../../../server/resolve/index.ts';
import { inGraphology } from '../others/graphology.ts';
import { linksOf } from '../others/links.ts';
import { inNetworkX } from '../others/networkx.ts';
import { readScenario } from '../resolve/read-scenario.ts';
import { timed } from '../timing.ts';
import { type Costs, costsOf, scenario, timesFor } from './costs.ts';

/** What is done in memory: text read, ads resolved into networks, arrays built, components found. */
export async function inMemory(ads: number): Promise<Costs> {
  const read = await timed('scenario generated, its text read', () =>
    readScenario({ ...scenario, ads }, false),
  );
  const { observed } = read.value;
  const resolved = await timed('resolved, in memory', () => resolve(observed));
  const hubs = resolved.value.verdicts.filter(({ hub }) => hub);
  const identifiers = hubs.map(({ identifier }) => identifier);
  const times = timesFor(observed.incidences.ad.length);
  const build = () => arraysOf(observed, identifiers);
  const built = await timed('arrays built, in memory', build, undefined, times);
  const graph = built.value;
  const merge = () => components(graph, usualFilter);
  const merged = await timed('components', merge, undefined, times);
  const each = linksOf(graph);
  const others = [...(await inGraphology(graph, each)), ...(await inNetworkX(each, [])).rows];
  return costsOf([read.row, resolved.row, built.row, merged.row, ...others]);
}

/** Identifiers first, then ads; every link as what an ad lists. */
function arraysOf(
  { ads, identifiers, incidences }: Observed,
  hubs: readonly number[],
): GraphArrays {
  const first = identifiers.ids.length;
  const byAd = ads.ids.map((): number[] => []);
  for (const [i, ad] of incidences.ad.entries()) byAd[ad]?.push(i);
  const builder = new GraphBuilder(incidences.ad.length, first + ads.ids.length);
  for (const [ad, own] of byAd.entries()) {
    builder.source(first + ad);
    for (const i of own) {
      const identifier = incidences.identifier[i] as number;
      const isTemplate = itemKinds[identifiers.kind[identifier] as number] === 'template';
      const type = isTemplate ? typeBits.USES_TEMPLATE : typeBits.LISTS;
      builder.link(identifier, type, weightOf(incidences.confidence[i] as number), 0, 0);
    }
  }
  return builder.finish(hubs);
}
