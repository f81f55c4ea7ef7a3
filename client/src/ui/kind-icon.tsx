import type { Kind } from '../gql/graphql.ts';
import { kindMarks, kindStyles, reach, variablePaint } from '../theme/kinds.ts';

interface Props {
  kind: Kind;
  /** Height of the box in px; the shape keeps its proportions in it. */
  size?: number;
  hub?: boolean;
  selected?: boolean;
}

/** Shape, colour and icon of a kind, as on the canvas. Beside its name, so hidden from readers. */
export function KindIcon({ kind, size = 22, hub = false, selected = false }: Props) {
  const [w, h] = kindStyles[kind].size;
  const side = Math.max(w, h, 30) * Math.max(reach({ hub, selected }), 1) + 4;
  const marks = kindMarks(kind, { hub, selected, paint: variablePaint(kind) });
  return (
    <svg
      className="tl-kind"
      width={size}
      height={size}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      {marks.map(({ key, d, fill, stroke, width, transform }) => (
        <path
          key={key}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={width}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={transform}
        />
      ))}
    </svg>
  );
}
