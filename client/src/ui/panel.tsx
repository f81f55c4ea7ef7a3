import type { ReactNode } from 'react';

interface PanelProps {
  label: string;
  children: ReactNode;
  className?: string;
}

/** A region with a name: one column or block of a page, parted from the next by a hairline. */
export function Panel({ label, children, className = '' }: PanelProps) {
  return (
    <section className={`tl-panel ${className}`} aria-label={label}>
      {children}
    </section>
  );
}

interface HeadProps {
  title: string;
  /** Quiet words after the title: a count, a state. */
  note?: ReactNode;
  /** Buttons at the right end. */
  children?: ReactNode;
}

/** The 40 px head of a panel. */
export function PanelHead({ title, note, children }: HeadProps) {
  return (
    <header className="tl-panel-head">
      <h2>{title}</h2>
      {note ? <span className="tl-note">{note}</span> : null}
      {children ? <div className="tl-end">{children}</div> : null}
    </header>
  );
}

/** A small grey heading inside a panel, with something at its right end. */
export function SectionLabel({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="tl-section-label">
      <h3 className="tl-label">{title}</h3>
      {children}
    </div>
  );
}

/** The 44 px bar of buttons above a canvas or a list. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="tl-toolbar" role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
