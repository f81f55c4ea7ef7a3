import type { KeyboardEvent } from 'react';
import './timeline.css';

interface Props {
  label: string;
  /** Where it stands, as a share of the width. */
  at: string;
  value: number;
  /** The value in words: a date. */
  text: string;
  count: number;
  onMove: (index: number) => void;
}

/** One end of the range; arrow keys step by one bar. */
export function TimelineHandle({ label, at, value, text, count, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(value + step);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="tl-time-handle"
      style={{ insetInlineStart: at }}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={value}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
    />
  );
}
