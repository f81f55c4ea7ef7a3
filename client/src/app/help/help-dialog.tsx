import { lazy, Suspense } from 'react';
import { Dialog, LoadingRows } from '../../ui/index.ts';
import { t } from '../i18n/t.ts';
import { useLayer } from '../layers.ts';

/** The guides are read with it, and only with it. */
const Help = lazy(() => import('./help.tsx').then((module) => ({ default: module.Help })));

/** Guides, glossary, keys and the first look, over any page. */
export function HelpDialog() {
  const { open, show } = useLayer();
  return (
    <Dialog
      opened={open === 'help'}
      onClose={() => show('none')}
      title={t('help.title')}
      size={760}
    >
      <Suspense fallback={<LoadingRows rows={6} />}>
        <Help />
      </Suspense>
    </Dialog>
  );
}
