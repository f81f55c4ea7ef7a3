import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { formatCountry, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { apart } from '../../../../map/apart.ts';
import { placeNames } from '../../../../map/place-names.ts';
import { useWorld } from '../../../../map/use-world.ts';
import type { World } from '../../../../map/world.ts';
import { EmptyState, Failed } from '../../../../ui/index.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';
import { type Arc, arcOf } from './arcs.ts';
import { type Located, locatedCountries, locatedPlaces } from './located.ts';
import { isPair, pairOf } from './pairs.ts';
import '../../../../map/map.css';

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
export const mostDiscs = 80;

/** Countries or places as discs with their ads, corridors as curves between countries. */
export function WhereMap(props: Props) {
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  const { by } = props;
  if (world.isError) return <Failed of={world} />;
  return (
    <Box
      ref={ref}
      component="section"
      className="tl-map-frame"
      flex="none"
      h="clamp(320px, 46vh, 560px)"
      bg="var(--tl-surface-canvas)"
      aria-label={t('overview.mapLabel', {
        things: t(by === 'country' ? 'overview.byCountry' : 'overview.byPlace').toLowerCase(),
      })}
    >
      {world.data && width > 0 && height > 0 ? (
        <Drawn {...props} world={world.data} size={{ width, height }} />
      ) : null}
    </Box>
  );
}

interface DrawnProps extends Props {
  world: World;
  size: { width: number; height: number };
}

const smallest = 22;
const largest = 46;
/** A disc as wide as this has room for its code where its name has none. */
const twoLines = 32;
/** Px that discs keep from the edge. */
const edge = 6;

function Drawn(props: DrawnProps) {
  const { by, everywhere, here, world, size, country, onCountry, onCorridor } = props;
  const located = useMemo(
    () =>
      by === 'country'
        ? locatedCountries(everywhere, world.middleOf)
        : locatedPlaces(here).slice(0, mostDiscs),
    [by, everywhere, here, world],
  );
  const { outlines, discs } = useMemo(() => placed(located, world, size), [located, world, size]);
  const arcs = by === 'country' ? arcsOf(props, discs) : [];
  const numbers = numbersOf(arcs, discs);
  const valued = discs.map((disc) => ({ ...disc, value: disc.ads }));
  const names = placeNames(valued, size.width, [...numbers, ...headsOf(arcs)]);
  const named = new Set(names.map(({ id }) => id));
  if (discs.length === 0) return <EmptyState text={t('overview.noPlacesLocated')} />;
  return (
    <>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {outlines.map(({ key, d, named }) => (
          <path key={key} d={d} className={named ? 'tl-map-named' : 'tl-map-other'} />
        ))}
        {discs.map(({ id, x, y, trueX, trueY }) => (
          <path key={id} className="tl-map-lead" d={`M${x} ${y}L${trueX} ${trueY}`} />
        ))}
        <Arcs arcs={arcs} onCorridor={onCorridor} />
      </svg>
      {discs.map(({ id, name, country: code, x, y, across, ads }) => (
        <button
          key={id}
          type="button"
          className="tl-map-disc"
          title={t('overview.mapDisc', { name, ads: t('networks.ads', { count: ads }) })}
          aria-pressed={code === country && by === 'country'}
          aria-label={t('overview.mapDisc', {
            name: by === 'country' || code === '' ? name : `${name}, ${formatCountry(code)}`,
            ads: t('networks.ads', { count: ads }),
          })}
          style={{ left: x - across / 2, top: y - across / 2, width: across, height: across }}
          onClick={() => onCountry(code)}
        >
          {by === 'country' && across >= twoLines && !named.has(id) ? (
            <span className="tl-map-code">{code}</span>
          ) : null}
          {shortNumber(ads)}
        </button>
      ))}
      {numbers.map(({ corridor, isChosen, x, y }) => (
        <span
          key={pairOf(corridor)}
          className="tl-arc-count"
          data-chosen={isChosen || undefined}
          style={{ left: x, top: y }}
          aria-hidden="true"
        >
          {formatNumber(corridor.identifiers)}
        </span>
      ))}
      {names.map(({ id, name, x, y }) => (
        <span key={id} className="tl-map-name" style={{ left: x, top: y }} aria-hidden="true">
          {name}
        </span>
      ))}
    </>
  );
}

type Disc = Located & { x: number; y: number; trueX: number; trueY: number; across: number };

function placed(located: readonly Located[], world: World, size: DrawnProps['size']) {
  const codes = [...new Set(located.map(({ country }) => country))];
  const { outlines, at } = world.draw(located, codes, size);
  const most = Math.max(1, ...located.map(({ ads }) => ads));
  const discs: Disc[] = apart(
    located.map((one) => {
      const { x, y } = at.get(one.id) ?? { x: 0, y: 0 };
      const across = smallest + (largest - smallest) * Math.sqrt(one.ads / most);
      return { ...one, x, y, trueX: x, trueY: y, across };
    }),
    { left: edge, top: edge, right: size.width - edge, bottom: size.height - edge },
  );
  return { outlines, discs };
}

interface DrawnArc extends Arc {
  corridor: Corridor;
  width: number;
  isChosen: boolean;
  isFaded: boolean;
}

/** The busiest corridors as curves, the busiest last: it lies above the others. */
function arcsOf(
  { everywhere, country, corridor: chosen }: Pick<Props, 'everywhere' | 'country' | 'corridor'>,
  discs: readonly Disc[],
): DrawnArc[] {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const drawn = everywhere.corridors.filter(
    (corridor, at) => at < mostArcs || isPair(corridor, chosen),
  );
  const most = Math.max(1, ...drawn.map(({ identifiers }) => identifiers));
  return drawn.toReversed().flatMap((corridor) => {
    const [from, to] = [byId.get(corridor.from.id), byId.get(corridor.to.id)];
    if (!from || !to) return [];
    const width = 1 + 6 * (corridor.identifiers / most);
    const isChosen = isPair(corridor, chosen);
    const touches = country === undefined || [from.country, to.country].includes(country);
    return [
      { ...arcOf(from, to, width), corridor, width, isChosen, isFaded: !touches && !isChosen },
    ];
  });
}

interface ArcsProps {
  arcs: readonly DrawnArc[];
  onCorridor: Props['onCorridor'];
}

function Arcs({ arcs, onCorridor }: ArcsProps) {
  return arcs.map(({ corridor, d, arrow, width, isChosen, isFaded }) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the table of corridors has it for keys
    <g
      key={pairOf(corridor)}
      className="tl-arc"
      data-chosen={isChosen || undefined}
      data-faded={isFaded || undefined}
      data-inferred={corridor.identifiers === 0 || undefined}
      onClick={() => onCorridor(corridor)}
    >
      <title>{corridorTitle(corridor)}</title>
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
    .filter(({ corridor, isFaded }) => !isFaded && corridor.identifiers > 0)
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

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** 1234 → "1.2K": a disc has room for four signs. */
const shortNumber = (value: number): string =>
  value < 1000 ? formatNumber(value) : short.format(value).toLowerCase();
