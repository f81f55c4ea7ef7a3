import type { ReactNode } from 'react';

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

/** A short piece of a link as it is drawn: solid, dashed or thin. */
export function LinkSample({
  inferred = false,
  hub = false,
}: {
  inferred?: boolean;
  hub?: boolean;
}) {
  const role = hub ? 'hub' : inferred ? 'inferred' : 'observed';
  return (
    <svg className="tl-link-sample" width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
      <path
        d="M0 4H26"
        stroke={`var(--tl-edge-${role})`}
        strokeWidth={hub ? 1.25 : 2}
        strokeDasharray={inferred && !hub ? '6 4' : undefined}
      />
    </svg>
  );
}

/** Observed or inferred, by line and word. */
export function LinkChip({ inferred }: { inferred: boolean }) {
  return (
    <Chip icon={<LinkSample inferred={inferred} />}>{inferred ? 'Inferred' : 'Observed'}</Chip>
  );
}
