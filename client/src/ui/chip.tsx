import type { ReactNode } from 'react';
import { t } from '../app/i18n/t.ts';

export type Tone = 'plain' | 'ready' | 'caution' | 'stop';

/** A short fact with an optional mark before it. Tones other than plain need a mark: never colour alone. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={`tl-chip tl-chip-${tone}`}>
      {icon}
      {children}
    </span>
  );
}

type LinkKind = 'observed' | 'inferred' | 'hub' | 'wrong';
type Sampled = LinkKind | 'copied';

const dashes: Partial<Record<Sampled, string>> = {
  inferred: '6 4',
  wrong: '2 4',
  copied: '9 3 2 3',
};

/** A short piece of a link as it is drawn: solid, dashed, thin, dotted, or both dashed and dotted. */
export function LinkSample({ kind }: { kind: Sampled }) {
  return (
    <svg className="tl-link-sample" width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
      <path
        d="M0 4H26"
        stroke={`var(--tl-${kind === 'copied' ? 'status-caution' : `edge-${kind}`})`}
        strokeWidth={kind === 'hub' ? 1.25 : 2}
        strokeDasharray={dashes[kind]}
      />
    </svg>
  );
}

/** Beside a drawing: what its lines mean, by line and word. */
export function LinkKey({ kinds }: { kinds: readonly LinkKind[] }) {
  return kinds.map((kind) => (
    <span key={kind}>
      <LinkSample kind={kind} />
      {t(`link.${kind}`)}
    </span>
  ));
}

/** Observed, inferred or judged wrong, by line and word. */
export function LinkChip({ kind }: { kind: LinkKind }) {
  return (
    <Chip tone={kind === 'wrong' ? 'stop' : 'plain'} icon={<LinkSample kind={kind} />}>
      {t(`link.${kind}`)}
    </Chip>
  );
}
