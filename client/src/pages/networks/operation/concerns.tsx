import { IconAlertTriangle } from '@tabler/icons-react';
import type { Association } from './queries.ts';

/** A doubt, with its mark: in the place of what it doubts, and as large. */
export function Concern({ sentence }: { sentence: string }) {
  return (
    <span className="tl-concern">
      <IconAlertTriangle size={14} aria-hidden="true" />
      <p className="tl-sentence">{sentence}</p>
    </span>
  );
}

/** What may be wrong with an association. */
export function Concerns({ of: { concerns } }: { of: Association }) {
  if (concerns.length === 0) return null;
  return (
    <ul className="tl-concerns">
      {concerns.map(({ kind, sentence }) => (
        <li key={kind}>
          <Concern sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}
