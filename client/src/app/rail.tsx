import { Link, useLocation } from '@tanstack/react-router';
import { tokens } from '../theme/tokens.ts';
import { t } from './i18n/t.ts';
import { pageOf, pages } from './page-registry.tsx';

/** The pages of the workspace. Only those that exist. */
export function Rail() {
  const { pathname } = useLocation();
  const here = pageOf(pathname)?.path;
  return (
    <nav className="tl-rail" aria-label={t('nav.label')}>
      {pages.map(({ path, title, icon: Icon }) => (
        <Link
          key={path}
          to={path}
          className="tl-rail-item"
          aria-current={path === here ? 'page' : undefined}
        >
          <Icon size={tokens.size.iconRail} stroke={1.6} aria-hidden="true" />
          <span>{t(title)}</span>
        </Link>
      ))}
    </nav>
  );
}
