import { memo, type ReactNode } from 'react';
import { type Outline, perUnit } from './outlines.ts';
import { useProvinces } from './use-world.ts';
import type { Size, View } from './view.ts';
import type { World } from './world.ts';

/** From here on provinces are wide enough to be told apart; px a unit. */
const nearK = 2500;

interface Props {
  world: World;
  /** ISO codes of countries that are shaded. */
  codes: readonly string[];
  view: View;
  size: Size;
  children?: ReactNode;
}

/** Land and borders; drawn once, then moved and scaled. What is drawn over them is in px of the window. */
export function Land({ world, codes, view, size, children }: Props) {
  const isNear = view.k >= nearK;
  const provinces = useProvinces(isNear);
  const near = isNear ? provinces : undefined;
  const scale = view.k / perUnit;
  const [x, y] = [size.width / 2 - view.x * view.k, size.height / 2 - view.y * view.k];
  const shaded = codes.toSorted().join(' ');
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <g className="tl-map-land" transform={`translate(${x} ${y}) scale(${scale})`}>
        <Outlines of={world.outlines} shaded={shaded} without={near?.codes} />
        {near ? <Outlines of={near.outlines} shaded={shaded} /> : null}
        {near ? <path className="tl-map-borders" d={near.borders} /> : null}
      </g>
      {children}
    </svg>
  );
}

interface OutlinesProps {
  of: readonly Outline[];
  shaded: string;
  /** Countries that are drawn in more detail. */
  without?: ReadonlySet<string> | undefined;
}

const Outlines = memo(({ of, shaded, without }: OutlinesProps) => {
  const codes = new Set(shaded.split(' '));
  return of
    .filter(({ country }) => !without?.has(country))
    .map(({ key, d, country }) => (
      <path key={key} d={d} className={codes.has(country) ? 'tl-map-named' : 'tl-map-other'} />
    ));
});
