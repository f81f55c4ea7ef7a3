import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../api/me.ts';
import { tokens } from '../theme/tokens.ts';
import { formatNumber } from './format.ts';
import { t } from './i18n/t.ts';
import { pageOf, railPages } from './page-registry.tsx';
import { toReviewOf, totalToReview, useToReview } from './use-to-review.ts';
import { useUnread } from './use-unread.ts';

/** The pages of the workspace. Only those that exist. */
export function Rail() {
  const { pathname } = useLocation();
  const here = pageOf(pathname)?.path;
  const me = useMe();
  const open = railPages.filter(
    ({ path, right }) => (me?.rights.includes(right) ?? true) && (me?.team || path !== '/accounts'),
  );
  return (
    <nav className="tl-rail" aria-label={t('nav.label')}>
      {open.map(({ path, title, icon: Icon }) => (
        <Link
          key={path}
          to={path}
          className="tl-rail-item"
          aria-current={path === here ? 'page' : undefined}
        >
          <Icon size={tokens.size.iconRail} stroke={1.6} aria-hidden="true" />
          <span>{t(title)}</span>
          {path === '/networks' ? <ToReview /> : null}
          {path === '/inbox' ? <Unread /> : null}
        </Link>
      ))}
    </nav>
  );
}

/** More do not fit beside the icon; the name of the link says how many. */
const mostShown = 999;

/** How many networks, and splits that were followed, wait for a decision. */
function ToReview() {
  const waiting = useToReview();
  const count = waiting ? totalToReview(waiting) : 0;
  if (!waiting || count === 0) return null;
  const made = toReviewOf(waiting);
  return (
    <Badge count={count}>
      {t('networks.toReview', { count })}
      {made ? `: ${made}` : ''}
    </Badge>
  );
}

/** How many items of the inbox nobody has read. */
function Unread() {
  const count = useUnread() ?? 0;
  return count === 0 ? null : <Badge count={count}>{t('inbox.count', { count })}</Badge>;
}

/** A number to the eye, words to a reader. */
function Badge({ count, children }: { count: number; children: ReactNode }) {
  return (
    <>
      <span className="tl-rail-badge" aria-hidden="true">
        {count > mostShown ? `${mostShown}+` : formatNumber(count)}
      </span>
      <span className="tl-hidden">{children}</span>
    </>
  );
}
