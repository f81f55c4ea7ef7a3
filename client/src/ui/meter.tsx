import { formatConfidence } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import type { Strength } from '../gql/graphql.ts';
import { tokens } from '../theme/tokens.ts';

const [cellWidth = 9, cellHeight = 6] = tokens.meter.cell;
const strengths: Strength[] = ['WEAK', 'LIMITED', 'MODERATE', 'STRONG'];

function Cells({ filled, of }: { filled: number; of: number }) {
  const step = cellWidth + tokens.meter.gap;
  return (
    <svg
      className="tl-meter"
      width={of * step - tokens.meter.gap}
      height={cellHeight}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells are their positions
          key={index}
          x={index * step + 0.5}
          y={0.5}
          width={cellWidth - 1}
          height={cellHeight - 1}
          rx={1}
          className={index < filled ? 'tl-cell-full' : 'tl-cell-empty'}
        />
      ))}
    </svg>
  );
}

/** Four cells and the word, in either order. */
export function StrengthMeter({
  strength,
  wordFirst = false,
}: {
  strength: Strength;
  wordFirst?: boolean;
}) {
  const word = <span>{t(`strength.${strength}`)}</span>;
  return (
    <span className="tl-measure">
      {wordFirst ? word : null}
      <Cells filled={strengths.indexOf(strength) + 1} of={tokens.meter.strength.cells} />
      {wordFirst ? null : word}
    </span>
  );
}

/** One cell for each 0.2, rounded, always with the number (0 to 1). */
export function ConfidenceMeter({ value }: { value: number }) {
  return (
    <span className="tl-measure">
      <Cells filled={Math.round(value * 5)} of={tokens.meter.confidence.cells} />
      <span className="tl-figures">{formatConfidence(value)}</span>
    </span>
  );
}

/** A share (0..1) as a bar; the figure stands beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className="tl-share-bar" aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
