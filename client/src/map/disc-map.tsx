import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo, useRef } from 'react';
import { t } from '../app/i18n/t.ts';
import { Failed } from '../ui/index.ts';
import { numberIn } from './disc-sizes.ts';
import { type Disc, Discs, isSeen, nameOf } from './discs.tsx';
import { Land } from './land.tsx';
import type { Located } from './located.ts';
import { placeNames } from './place-names.ts';
import { useDiscs } from './use-discs.ts';
import { useGestures } from './use-gestures.ts';
import { useView } from './use-view.ts';
import { useWorld } from './use-world.ts';
import { type Size, unitOf } from './view.ts';
import type { World } from './world.ts';
import { buttonMarks, ZoomButtons } from './zoom-buttons.tsx';
import './map.css';

/** What a page draws besides, by where the disc of each place is. */
export interface Overlay {
  /** In SVG, beneath the discs. */
  lines: ReactNode;
  labels?: ReactNode;
  /** Names lie over none of these. */
  marks?: readonly Pick<Disc, 'x' | 'y' | 'across'>[];
}

interface Props {
  /** What the map is called. */
  label: string;
  className?: string;
  places: readonly Located[];
  /** ISO codes of countries that are shaded. */
  codes: readonly string[];
  /** Px that are left free at the upper edge. */
  top?: number;
  /** What stands in a disc, where that is not its number. */
  textOf?: (disc: Disc) => string;
  overlay?: (discOf: (id: string) => Disc | undefined) => Overlay;
  isChosen: (id: string) => boolean;
  onChoose: (id: string, name: string) => void;
}

/** Places as discs on the part of the world in which they lie. It zooms and pans; what would overlap is one disc. */
export function DiscMap({ label, className = '', ...props }: Props) {
  const { ref, width, height } = useElementSize();
  const world = useWorld();
  if (world.isError) return <Failed of={world} />;
  return (
    <section ref={ref} className={`tl-map-frame ${className}`} aria-label={label}>
      {world.data && width > 0 && height > 0 && props.places.length > 0 ? (
        <Drawn {...props} world={world.data} size={{ width, height }} />
      ) : null}
    </section>
  );
}

interface DrawnProps extends Omit<Props, 'label' | 'className'> {
  world: World;
  size: Size;
}

const nothing: Overlay = { lines: null };

function Drawn(props: DrawnProps) {
  const { world, places, codes, size, top = 0, isChosen, onChoose } = props;
  const { textOf = numberIn, overlay = () => nothing } = props;
  const ref = useRef<HTMLDivElement>(null);
  const spots = useMemo(() => places.map((one) => ({ ...one, unit: unitOf(one) })), [places]);
  const viewing = useView(
    spots.map(({ unit }) => unit),
    size,
    top,
  );
  const gestures = useGestures(ref, viewing);
  const { view, goTo } = viewing;
  const discs = useDiscs(spots, view, size);
  const byPlace = new Map(discs.flatMap((disc) => disc.places.map(({ id }) => [id, disc])));
  const { lines, labels, marks = [] } = overlay((id) => byPlace.get(id));
  const seen = discs.filter((disc) => isSeen(disc, size));
  const named = seen.map((disc) => ({ ...disc, id: disc.lead.id, name: nameOf(disc) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
    <div
      ref={ref}
      className="tl-map"
      role="group"
      aria-label={t('map.keys')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom it
      tabIndex={0}
      {...gestures}
    >
      <Land world={world} codes={codes} view={view} size={size}>
        {lines}
      </Land>
      <Discs
        {...{ discs, textOf, isChosen, onChoose }}
        onOpen={goTo}
        onFocus={(disc) => isSeen(disc, size) || goTo({ ...disc.lead.unit, k: view.k })}
      />
      {labels}
      {placeNames(named, size.width, [...marks, ...buttonMarks(size)]).map(({ id, name, x, y }) => (
        <span key={id} className="tl-map-name" style={{ left: x, top: y }} aria-hidden="true">
          {name}
        </span>
      ))}
      <ZoomButtons {...viewing} />
    </div>
  );
}
