import type { Observation } from '../../judging/wrong.tsx';
import { annotate, type Part } from './annotate.ts';
import { ObservationMark } from './observation.tsx';

interface Props {
  /** Tells this text from all others on the page. */
  place: string;
  text: string;
  observations: readonly Observation[];
}

/** A text as captured, every observation marked where it stands. */
export function ObservedText({ place, text, observations }: Props) {
  return annotate(text, observations).map((stretch) =>
    stretch.observations.length === 0 ? (
      stretch.text
    ) : (
      <ObservationMark
        key={stretch.at}
        place={`${place} ${stretch.at}`}
        observations={stretch.observations}
      >
        {stretch.parts.map((part) => (
          <Piece key={part.at} part={part} />
        ))}
      </ObservationMark>
    ),
  );
}

/** Struck through where nothing but what is judged wrong stands. */
function Piece({ part: { text, observations } }: { part: Part<Observation> }) {
  return observations.every(({ judgement }) => judgement !== null) ? <s>{text}</s> : text;
}
