/** Three things and the line through them; the last is under the highlighter. */
export function Logo() {
  return (
    <svg width="28" height="22" viewBox="0 0 28 22" fill="none" aria-hidden="true">
      <path
        d="M4 17L13.5 3.5L24 17"
        stroke="var(--tl-text-primary)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <circle cx="13.5" cy="3.5" r="2.8" fill="var(--tl-text-primary)" />
      <circle
        cx="4"
        cy="17"
        r="3"
        fill="var(--tl-surface-panel)"
        stroke="var(--tl-text-primary)"
        strokeWidth="1.8"
      />
      <rect
        x="20.6"
        y="14"
        width="6"
        height="6"
        fill="var(--tl-highlight-edge)"
        stroke="var(--tl-text-primary)"
        strokeWidth="1.6"
      />
    </svg>
  );
}
