import { useMemo } from 'react';
import { formatCountry, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { DiscMap, type Overlay } from '../../../../map/disc-map.tsx';
import type { Disc } from '../../../../map/discs.tsx';
import { useWorld } from '../../../../map/use-world.ts';
import { EmptyState } from '../../../../ui/index.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';
import { type Arc, arcOf } from './arcs.ts';
import { locatedCountries, locatedPlaces } from './located.ts';
import { isPair, pairOf } from './pairs.ts';

export type DiscsBy = 'country' | 'place';

interface Props {
  by: DiscsBy;
  /** Without the filter by country, so that others can be chosen. */
  everywhere: Overview;
  here: Overview;
  country: string | undefined;
  corridor: readonly [string, string] | undefined;
  onCountry: (code: string) => void;
  onCorridor: (corridor: Corridor) => void;
}

/** More hide one another. */
export const mostArcs = 30;

/** Countries or places as discs with their ads, corridors as curves between countries. */
export function WhereMap(props: Props) {
  const { by, everywhere, here, country, onCountry } = props;
  const world = useWorld().data;
  const located = useMemo(() => {
    if (by === 'place') return locatedPlaces(here);
    return world ? locatedCountries(everywhere, world.middleOf) : undefined;
  }, [by, everywhere, here, world]);
  if (located?.length === 0) return <EmptyState text={t('overview.noPlacesLocated')} />;
  const codeOf = (id: string) => located?.find((one) => one.id === id)?.country;
  return (
    <DiscMap
      // Countries and places are looked at from as near as each lie.
      key={by}
      label={t('overview.mapLabel', {
        things: t(by === 'country' ? 'overview.byCountry' : 'overview.byPlace').toLowerCase(),
      })}
      className="tl-overview-map"
      places={located ?? []}
      codes={[...new Set(located?.map((one) => one.country))]}
      isChosen={(id) => by === 'country' && country !== undefined && codeOf(id) === country}
      onChoose={(id) => onCountry(codeOf(id) ?? '')}
      {...(by === 'country' ? { overlay: (discOf) => corridorsOver(props, discOf) } : {})}
    />
  );
}

/** Corridors as curves, with numbers on the busiest. */
function corridorsOver(props: Props, discOf: (id: string) => Disc | undefined): Overlay {
  const arcs = arcsOf(props, discOf);
  const numbers = numbersOf(
    arcs,
    props.everywhere.countries.flatMap(({ country: { id } }) => discOf(id) ?? []),
  );
  return {
    lines: <Arcs arcs={arcs} onCorridor={props.onCorridor} />,
    marks: [...numbers, ...headsOf(arcs)],
    labels: numbers.map(({ corridor, isChosen, x, y }) => (
      <span
        key={pairOf(corridor)}
        className="tl-arc-count"
        data-chosen={isChosen || undefined}
        style={{ left: x, top: y }}
        aria-hidden="true"
      >
        {formatNumber(corridor.identifiers)}
      </span>
    )),
  };
}

interface DrawnArc extends Arc {
  corridor: Corridor;
  width: number;
  isChosen: boolean;
  isFaded: boolean;
  /** Corridors that lie between the same two discs, and are not drawn. */
  beneath: number;
}

/** The busiest corridors as curves, the busiest last: it lies above the others. */
function arcsOf(
  { everywhere, country, corridor: chosen }: Pick<Props, 'everywhere' | 'country' | 'corridor'>,
  discOf: (id: string) => Disc | undefined,
): DrawnArc[] {
  const shown = everywhere.corridors.filter(
    (corridor, at) => at < mostArcs || isPair(corridor, chosen),
  );
  const most = Math.max(1, ...shown.map(({ identifiers }) => identifiers));
  const drawn = new Map<string, DrawnArc>();
  for (const corridor of shown) {
    const [from, to] = [discOf(corridor.from.id), discOf(corridor.to.id)];
    if (!from || !to || from === to) continue;
    const isChosen = isPair(corridor, chosen);
    const between = `${from.lead.id} ${to.lead.id}`;
    const above = drawn.get(between);
    const beneath = above ? above.beneath + 1 : 0;
    if (above && !isChosen) {
      above.beneath = beneath;
      continue;
    }
    const width = 1 + 6 * (corridor.identifiers / most);
    const ends = [keyOf(corridor.from.id), keyOf(corridor.to.id)];
    const isFaded = country !== undefined && !ends.includes(country) && !isChosen;
    const arc = arcOf(from, to, width);
    drawn.set(between, { ...arc, corridor, width, isChosen, isFaded, beneath });
  }
  return [...drawn.values()].toReversed();
}

interface ArcsProps {
  arcs: readonly DrawnArc[];
  onCorridor: Props['onCorridor'];
}

function Arcs({ arcs, onCorridor }: ArcsProps) {
  return arcs.map(({ corridor, d, arrow, width, isChosen, isFaded, beneath }) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the table of corridors has it for keys
    <g
      key={pairOf(corridor)}
      className="tl-arc"
      data-chosen={isChosen || undefined}
      data-faded={isFaded || undefined}
      data-inferred={corridor.identifiers === 0 || undefined}
      onClick={() => onCorridor(corridor)}
    >
      <title>
        {corridorTitle(corridor)}
        {beneath > 0 ? ` ${t('overview.corridorsBeneath', { count: beneath })}` : ''}
      </title>
      <path className="tl-arc-reach" d={d} style={{ strokeWidth: Math.max(width, 10) }} />
      {isChosen ? <path className="tl-arc-halo" d={d} style={{ strokeWidth: width + 8 }} /> : null}
      <path className="tl-arc-line" d={d} style={{ strokeWidth: width }} />
      {isDirected(corridor) ? <path className="tl-arc-head" d={arrow} /> : null}
    </g>
  ));
}

/** What has an arrow: where hardly more identifiers were first in the one than in the other it has none. */
const isDirected = ({ firstInFrom, firstInTo }: Corridor): boolean =>
  firstInFrom > 0 && firstInFrom >= 2 * firstInTo;

const headsOf = (arcs: readonly DrawnArc[]) =>
  arcs.filter(({ corridor, isFaded }) => isDirected(corridor) && !isFaded).map(({ head }) => head);

/** Numbers on so many of the busiest curves, where they have room. */
const mostNumbered = 8;

interface ArcNumber extends Pick<DrawnArc, 'corridor' | 'isChosen'> {
  x: number;
  y: number;
  across: number;
}

function numbersOf(arcs: readonly DrawnArc[], discs: readonly Disc[]): ArcNumber[] {
  const taken = discs.map(({ x, y, across }) => ({ x, y, reach: across / 2 + 12 }));
  const chosen = arcs.filter(({ isChosen }) => isChosen);
  const busiest = arcs
    .toReversed()
    .filter(({ corridor, isFaded, beneath }) => !isFaded && !beneath && corridor.identifiers > 0)
    .slice(0, mostNumbered);
  return [...new Set([...chosen, ...busiest])].flatMap(
    ({ corridor, middle: { x, y }, isChosen }) => {
      const hides = taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.reach);
      if (hides && !isChosen) return [];
      taken.push({ x, y, reach: 26 });
      return [{ corridor, isChosen, x, y, across: 24 }];
    },
  );
}

const corridorTitle = ({ from, to, identifiers, networks }: Corridor): string =>
  t('overview.corridorTitle', {
    ...{ from: formatCountry(keyOf(from.id)), to: formatCountry(keyOf(to.id)) },
    identifiers: t('overview.identifierCount', { count: identifiers }),
    networks: t('overview.networkCount', { count: networks }),
  });
