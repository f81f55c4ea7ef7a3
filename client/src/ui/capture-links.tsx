import { IconExternalLink, IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../app/i18n/t.ts';

/** The way to the page of a capture. */
export function CaptureLink({
  id,
  className,
  children,
}: {
  id: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link to="/captures/$id" params={{ id }} search={{}} className={className}>
      {children}
    </Link>
  );
}

/** Below what was read in a capture: all of it, and the page that it holds. */
export function CaptureLinks({ capture }: { capture: { id: string; pageHref: string | null } }) {
  return (
    <>
      <CaptureLink id={capture.id} className="tl-open">
        <IconFileText size={14} aria-hidden="true" />
        {t('why.open')}
      </CaptureLink>
      <StoredPageLink href={capture.pageHref} />
    </>
  );
}

/** The page as it was received, shut in, in a window of its own. */
export function StoredPageLink({ href }: { href: string | null }) {
  return href ? (
    <a className="tl-open" href={href} target="_blank" rel="noreferrer">
      <IconExternalLink size={14} aria-hidden="true" />
      {t('why.openPage')}
    </a>
  ) : null;
}
