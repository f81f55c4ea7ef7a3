import { useElementSize } from '@mantine/hooks';
import { t } from '../../../app/i18n/t.ts';
import { kindMarks, variablePaint } from '../../../theme/kinds.ts';
import { tokens } from '../../../theme/tokens.ts';
import { LinkKey } from '../../../ui/index.ts';
import { fitLabel, type Place, placeRow } from './placement.ts';
import type { FoundPath, PathStep } from './use-paths.ts';

const labelGap = 34;
const underlay = 12;

/** The chosen path in a row. A picture only: the list and the steps say the same in words. */
export function Drawing({ path, throughHub }: { path: FoundPath; throughHub: boolean }) {
  const { ref, width, height } = useElementSize();
  const places = placeRow(path.entities.length, width, height);
  const words = path.sentence.map(({ text }) => text).join('');
  const label = (caption: string) => fitLabel(caption, path.entities.length, width);
  return (
    <figure className="tl-drawing" ref={ref}>
      {width > 0 && height > 0 ? (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`${t('paths.drawing')}: ${words}`}
        >
          {path.steps.map((step, index) => (
            <Line
              key={step.link.id}
              step={step}
              throughHub={throughHub}
              from={places[index]}
              to={places[index + 1]}
            />
          ))}
          {path.entities.map((entity, index) => (
            <Node
              key={entity.id}
              entity={entity}
              label={label(entity.caption)}
              selected={!throughHub}
              place={places[index]}
            />
          ))}
        </svg>
      ) : null}
      <figcaption>
        <LinkKey kinds={['observed', 'inferred', 'hub']} />
      </figcaption>
    </figure>
  );
}

interface LineProps {
  step: PathStep;
  throughHub: boolean;
  from: Place | undefined;
  to: Place | undefined;
}

/** A link of the path: solid or dashed as it was read, thin at a hub, where nothing is highlighted. */
function Line({ step: { link }, throughHub, from, to }: LineProps) {
  if (!from || !to) return null;
  const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const role = link.throughHub ? 'hub' : throughHub ? 'observed' : 'path';
  return (
    <>
      {throughHub ? null : <path className="tl-underlay" d={d} strokeWidth={2.5 + underlay} />}
      <path
        d={d}
        stroke={`var(--tl-edge-${role})`}
        strokeWidth={link.throughHub ? 1 : 2.5}
        strokeDasharray={link.inferred ? '6 4' : undefined}
      />
    </>
  );
}

interface NodeProps {
  entity: FoundPath['entities'][number];
  label: string;
  selected: boolean;
  place: Place | undefined;
}

function Node({ entity, label, selected, place }: NodeProps) {
  if (!place) return null;
  const { kind } = entity;
  const marks = kindMarks(kind, { hub: entity.hub !== null, selected, paint: variablePaint(kind) });
  const { px } = tokens.type.scale.canvasLabelSelected;
  return (
    <g transform={`translate(${place.x} ${place.y})`}>
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
      <text y={place.labelAbove ? -labelGap : labelGap + px * 0.8} fontSize={px}>
        <title>{entity.caption}</title>
        {label}
      </text>
    </g>
  );
}
