import { IconAlertTriangle } from '@tabler/icons-react';
import { KeptApart } from '../../../../judging/kept-apart.tsx';
import type { Association } from './queries.ts';

/** A doubt, with its mark: in the place of what it doubts, and as large. */
export function Concern({ sentence }: { sentence: string }) {
  return (
    <span className="tl-said tl-warned">
      <IconAlertTriangle size={14} aria-hidden="true" />
      <p className="tl-sentence">{sentence}</p>
    </span>
  );
}

/** What may be wrong with an association, and that a person said so. */
export function Concerns({
  of: { a, b, concerns },
  keptApart = true,
}: {
  of: Association;
  /** Not where that is told beside it. */
  keptApart?: boolean;
}) {
  return (
    <>
      {keptApart ? <KeptApart a={a.id} b={b.id} /> : null}
      {concerns.length === 0 ? null : (
        <ul className="tl-concerns">
          {concerns.map(({ kind, sentence }) => (
            <li key={kind}>
              <Concern sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
