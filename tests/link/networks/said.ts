import type { GraphData } from '../../../server/link/networks/loading/graph-data.ts';

/** All that was read, in one order. */
export function said({ graph, places, addresses }: GraphData): string[] {
  const { ads, identifiers, incidences, pages } = graph.observed;
  const ad = (n: number | undefined) => ads.ids[n ?? -1];
  const identifier = (n: number | undefined) => identifiers.ids[n ?? -1];
  return [
    ...ads.ids.map((id, n) =>
      [
        ...['ad', id, ads.day[n], graph.posted[n], graph.first[n], graph.last[n]],
        ...[graph.countries[ads.country[n] ?? -1], graph.platforms[ads.platform[n] ?? -1]],
        places[ads.place[n] ?? -1],
      ].join(' '),
    ),
    ...identifiers.ids.map((id, n) => `identifier ${id} ${identifiers.kind[n]}`),
    ...Array.from(incidences.ad, (one, row) =>
      [
        ...['holds', ad(one), identifier(incidences.identifier[row])],
        ...[incidences.confidence[row], incidences.sourceField[row]],
      ].join(' '),
    ),
    ...Array.from(pages?.ad ?? [], (one, row) =>
      [
        'page',
        ad(one),
        identifier(pages?.identifier[row]),
        pages?.pages[pages.page[row] ?? -1],
      ].join(' '),
    ),
    ...(pages?.boards ?? []).map((one) => `board ${identifier(one)}`),
    ...Array.from(addresses.ad, (one, row) =>
      [
        ...['address', ad(one), identifier(addresses.identifier[row])],
        addresses.written[addresses.address[row] ?? -1],
      ].join(' '),
    ),
  ].sort();
}
