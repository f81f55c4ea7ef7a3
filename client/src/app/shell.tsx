import { Button } from '@mantine/core';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useWorkspace } from '../api/hooks.ts';
import { useMay, useMe } from '../api/me.ts';
import { AddDialog } from '../cases/add-dialog.tsx';
import { SignDialog } from '../judging/sign-dialog.tsx';
import { EmptyState, ErrorState, LoadingRows } from '../ui/index.ts';
import { WatchDialog } from '../watching/watch-dialog.tsx';
import { FirstLook } from './help/first-look/first-look.tsx';
import { HelpDialog } from './help/help-dialog.tsx';
import { pointedAt } from './help/pointed-at.ts';
import { t } from './i18n/t.ts';
import { useLayer } from './layers.ts';
import { hasPage, pageOf, railPages } from './page-registry.tsx';
import { Rail } from './rail.tsx';
import { useShortcut } from './shortcuts.ts';
import { Spotlight } from './spotlight/spotlight.tsx';
import { StatusBar } from './status-bar.tsx';
import { useTitle } from './title.ts';
import { TopBar } from './top-bar.tsx';

/** Top bar, rail, page and status bar; an empty store begins at the import page. */
export function Shell() {
  const show = useLayer((state) => state.show);
  const help = useLayer((state) => state.help);
  const maySee = useMay('SEE');
  useShortcut('Ctrl+K', () => show('search'), maySee);
  useShortcut('?', () => help({ on: pointedAt() }));
  return (
    <div className="tl-shell">
      <a className="tl-skip" href="#page">
        {t('app.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="page" className="tl-page" tabIndex={-1}>
        <Suspense fallback={<LoadingRows rows={8} />}>
          <Page />
        </Suspense>
      </main>
      <StatusBar />
      <Spotlight />
      <WatchDialog />
      <AddDialog />
      <SignDialog />
      <HelpDialog />
      {maySee ? <FirstLook /> : null}
    </div>
  );
}

function Page() {
  const { pathname } = useLocation();
  const workspace = useWorkspace();
  const me = useMe();
  const page = pageOf(pathname);
  const title = page?.title;
  useTitle(t(title ?? 'page.noneTitle'));
  const begun = useRef(false);
  useEffect(() => {
    if (pathname !== '/') begun.current = true;
  }, [pathname]);
  // Only at the beginning: who goes back to the overview wants to see it, empty or not.
  const startsEmpty =
    workspace.data?.graphEmpty === true && pathname === '/' && !begun.current && hasPage('/import');
  if (me && page && !me.rights.includes(page.right)) {
    const first = railPages.find(({ right }) => me.rights.includes(right))?.path ?? '/account';
    return pathname === '/' ? (
      <Navigate to={first} replace />
    ) : (
      <EmptyState text={t('page.notYours')} />
    );
  }
  if (startsEmpty && (me?.rights.includes('IMPORT') ?? true))
    return <Navigate to="/import" replace />;
  return (
    <>
      {title ? <h1 className="tl-hidden">{t(title)}</h1> : null}
      <Outlet />
    </>
  );
}

/** Where an address leads to no page. */
export function NoPage() {
  return (
    <>
      <h1 className="tl-hidden">{t('page.noneTitle')}</h1>
      <EmptyState text={t('page.none')}>
        <Button component={Link} to="/">
          {t('page.toOverview')}
        </Button>
      </EmptyState>
    </>
  );
}

/** The place of a page that threw: the rest of the workspace goes on. */
export function PageError({ error, reset }: { error: unknown; reset: () => void }) {
  return <ErrorState error={error} what={t('error.page')} onRetry={reset} />;
}
