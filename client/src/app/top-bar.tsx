import {
  ActionIcon,
  Box,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import {
  IconFlask,
  IconHelpCircle,
  IconMoon,
  IconSearch,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useWorkspace } from '../api/hooks.ts';
import { useMay, useMe } from '../api/me.ts';
import { CaseChip } from '../cases/case-chip.tsx';
import { Chip } from '../ui/index.ts';
import { t } from './i18n/t.ts';
import { LanguageMenu } from './language-menu.tsx';
import { useLayer } from './layers.ts';
import { Logo } from './logo.tsx';
import { pageOf } from './page-registry.tsx';

/** Where one is, what one looks for, and how the page looks. */
export function TopBar() {
  const { pathname } = useLocation();
  const show = useLayer((state) => state.show);
  const help = useLayer((state) => state.help);
  const page = pageOf(pathname);
  const maySee = useMay('SEE');
  const mayCase = useMay('CASE');
  return (
    <header className="tl-top">
      <Link to="/" className="tl-logo" aria-label={t('app.name')}>
        <Logo />
      </Link>
      <nav className="tl-trail" aria-label={t('nav.trail')}>
        <strong>{t('app.name')}</strong>
        {page ? (
          <>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{t(page.title)}</span>
          </>
        ) : null}
      </nav>
      {maySee ? (
        <UnstyledButton
          className="tl-search"
          aria-keyshortcuts="Control+K"
          onClick={() => show('search')}
        >
          <IconSearch size={16} aria-hidden="true" />
          <Box component="span" className="tl-cut" flex={1} fz={13} ta="start">
            {t('top.search')}
          </Box>
          <kbd>Ctrl K</kbd>
        </UnstyledButton>
      ) : null}
      <div className="tl-top-end">
        {mayCase ? <CaseChip /> : null}
        <SyntheticChip />
        <LanguageMenu />
        <ThemeToggle />
        <Tooltip label={t('top.help')}>
          <ActionIcon aria-label={t('top.help')} onClick={() => help({})}>
            <IconHelpCircle size={18} />
          </ActionIcon>
        </Tooltip>
        <Who />
      </div>
    </header>
  );
}

/** The name that signs, where there are accounts; it leads to one's own. */
function Who() {
  const me = useMe();
  if (!me?.team) return null;
  return (
    <Link to="/account" search={{}} className="tl-who" title={me.name}>
      <IconUser size={16} aria-hidden="true" />
      <span className="tl-cut" dir="auto">
        {me.name}
      </span>
    </Link>
  );
}

function SyntheticChip() {
  const workspace = useWorkspace();
  if (!workspace.data?.synthetic) return null;
  return (
    <Tooltip label={t('app.syntheticHint')}>
      <span>
        <Chip icon={<IconFlask size={14} aria-hidden="true" />}>{t('app.synthetic')}</Chip>
      </span>
    </Tooltip>
  );
}

function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const label = t(scheme === 'dark' ? 'top.toLight' : 'top.toDark');
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}
