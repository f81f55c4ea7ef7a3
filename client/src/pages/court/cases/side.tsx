import { Box } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { Allowed, ErrorState, PanelHead } from '../../../ui/index.ts';
import { Completeness } from './completeness.tsx';
import { Letters } from './letters.tsx';
import { ShownPictures } from './shown-pictures.tsx';
import type { GraphOf } from './use-graph-of.ts';
import { Verify } from './verify.tsx';

interface Props {
  file: CaseFile;
  items: readonly CaseItem[];
  graph: GraphOf;
}

/** What keeps a bundle a draft; letters; a bundle is verified; which pictures were shown. */
export function Side({ file, items, graph }: Props) {
  return (
    <div className="tl-case-side">
      {items.length === 0 ? (
        <>
          <PanelHead title={t('case.completeness')} />
          <Box component="p" className="tl-ruled tl-quiet" p="12px 16px">
            {t('case.checksEmpty')}
          </Box>
        </>
      ) : (
        <Completeness file={file} />
      )}
      {graph.error ? <ErrorState error={graph.error} onRetry={graph.retry} /> : null}
      <Letters file={file} ids={items.filter(({ isGone }) => !isGone).map(({ id }) => id)} />
      <Verify />
      <Allowed right="AUDIT">
        <ShownPictures />
      </Allowed>
    </div>
  );
}
