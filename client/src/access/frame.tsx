import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../app/i18n/t.ts';
import { LanguageMenu } from '../app/language-menu.tsx';
import { Logo } from '../app/logo.tsx';
import { titleOf } from '../app/title.ts';
import './access.css';

interface Props {
  title: string;
  /** It lies over a page, of which nothing is seen or reached until it is gone. */
  isOver?: boolean;
  children: ReactNode;
}

/** A page of its own, for who is not signed in. */
export function Frame({ title, isOver = false, children }: Props) {
  useEffect(() => {
    const before = document.title;
    document.title = titleOf(title, undefined);
    return () => {
      document.title = before;
    };
  }, [title]);
  const id = useId();
  const words = (
    <>
      <p className="tl-access-name">
        <Logo />
        {t('app.name')}
        {isOver ? null : <LanguageMenu />}
      </p>
      <h1 id={id}>{title}</h1>
      {children}
    </>
  );
  if (isOver) return <Over label={id}>{words}</Over>;
  return (
    <main className="tl-access">
      <div className="tl-access-card">{words}</div>
    </main>
  );
}

/** Over everything, dialogs too: what is written in them stays. */
function Over({ label, children }: { label: string; children: ReactNode }) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const others = [...document.body.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one !== own.current && !one.inert,
    );
    for (const one of others) one.inert = true;
    own.current?.querySelector('input')?.focus();
    return () => {
      for (const one of others) one.inert = false;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <div
      ref={own}
      className="tl-access tl-access-over"
      role="dialog"
      aria-modal="true"
      aria-labelledby={label}
    >
      <div className="tl-access-card">{children}</div>
    </div>,
    document.body,
  );
}
