import { t } from '../../app/i18n/t.ts';
import type { CaseItem } from '../../cases/api.ts';
import { ErrorState, LoadingRows, PanelHead } from '../../ui/index.ts';
import { useCameFrom } from './came-from.ts';
import { checksOf } from './checks.ts';
import { Completeness } from './completeness.tsx';
import { Letters } from './letters.tsx';
import { ShownPictures } from './shown-pictures.tsx';
import type { GraphOf } from './use-graph-of.ts';
import { Verify } from './verify.tsx';

/** What to look at before a draft leaves; a bundle is verified; which pictures were shown. */
export function Side({ items, graph }: { items: readonly CaseItem[]; graph: GraphOf }) {
  const came = useCameFrom(items);
  const isChecked = graph.isRead && came.data !== undefined && !came.isPlaceholderData;
  const { entities, links } = graph;
  const ids = items.filter(({ what }) => what === 'ENTITY').map(({ id }) => id);
  return (
    <div className="tl-case-side">
      {items.length === 0 || isChecked ? (
        <Completeness
          checks={items.length === 0 ? [] : checksOf(ids, entities, links, came.data)}
        />
      ) : (
        <>
          <PanelHead title={t('case.completeness')} />
          {graph.error || came.isError ? null : <LoadingRows rows={4} height={48} />}
        </>
      )}
      {graph.error ? <ErrorState error={graph.error} onRetry={graph.retry} /> : null}
      {came.isError ? <ErrorState error={came.error} onRetry={() => void came.refetch()} /> : null}
      <Letters ids={items.filter(({ isGone }) => !isGone).map(({ id }) => id)} />
      <Verify />
      <ShownPictures />
    </div>
  );
}
