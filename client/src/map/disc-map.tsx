import { apart } from './apart.ts';
import { acrossOf } from './disc-sizes.ts';
import { placeNames } from './place-names.ts';
import type { DrawWorld } from './world.ts';
import './map.css';

/** A thing with a position, whose disc grows with its number. */
export interface Located {
  id: string;
  name: string;
  lat: number;
  lon: number;
  /** What size and order follow. */
  value: number;
  /** What stands in its disc, and what it is called for who does not see it. */
  text: string;
  label: string;
}

interface Props {
  draw: DrawWorld;
  places: readonly Located[];
  /** Countries that are shaded. */
  codes: readonly string[];
  size: { width: number; height: number };
  /** Px that discs keep from the edge at the top. */
  top?: number;
  isChosen: (id: string) => boolean;
  onChoose: (id: string, name: string) => void;
}

const edge = 4;

/** Discs on the part of the world in which they lie, named where there is room. */
export function DiscMap({ draw, places, codes, size, top = edge, isChosen, onChoose }: Props) {
  const { outlines, at } = draw(places, codes, size);
  const most = Math.max(...places.map(({ value }) => value));
  const discs = apart(
    places.map((place) => {
      const { x, y } = at.get(place.id) ?? { x: 0, y: 0 };
      return { ...place, x, y, trueX: x, trueY: y, across: acrossOf(place.value, most) };
    }),
    { left: edge, top, right: size.width - edge, bottom: size.height - edge },
  );
  return (
    <>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {outlines.map(({ key, d, named }) => (
          <path key={key} d={d} className={named ? 'tl-map-named' : 'tl-map-other'} />
        ))}
        {discs.map(({ id, x, y, trueX, trueY }) => (
          <path key={id} className="tl-map-lead" d={`M${x} ${y}L${trueX} ${trueY}`} />
        ))}
      </svg>
      {discs.map(({ id, name, label, text, x, y, across }) => (
        <button
          key={id}
          type="button"
          className="tl-map-disc"
          title={name}
          aria-pressed={isChosen(id)}
          aria-label={label}
          style={{ left: x - across / 2, top: y - across / 2, width: across, height: across }}
          onClick={() => onChoose(id, name)}
        >
          {text}
        </button>
      ))}
      {placeNames(discs, size.width).map(({ id, name, x, y }) => (
        <span key={id} className="tl-map-name" style={{ left: x, top: y }} aria-hidden="true">
          {name}
        </span>
      ))}
    </>
  );
}
