import { annotate, type Part } from './annotate.ts';
import type { Reading } from './judging.ts';
import { Observation } from './observation.tsx';

interface Props {
  /** Tells this text from all others on the page. */
  place: string;
  text: string;
  readings: readonly Reading[];
}

/** A text as captured, every reading marked where it stands. */
export function ObservedText({ place, text, readings }: Props) {
  return annotate(text, readings).map((stretch) =>
    stretch.readings.length === 0 ? (
      stretch.text
    ) : (
      <Observation key={stretch.at} place={`${place} ${stretch.at}`} readings={stretch.readings}>
        {stretch.parts.map((part) => (
          <Piece key={part.at} part={part} />
        ))}
      </Observation>
    ),
  );
}

/** Struck through where nothing but what is judged wrong stands. */
function Piece({ part: { text, readings } }: { part: Part<Reading> }) {
  return readings.every(({ judgement }) => judgement !== null) ? <s>{text}</s> : text;
}
