import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseBundle } from '../../../cases/bundles.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { LoadingRows, SectionLabel } from '../../../ui/index.ts';
import { Bundles } from './bundles.tsx';
import { Export } from './export.tsx';
import { Holds } from './holds.tsx';
import type { GraphOf } from './use-graph-of.ts';

interface Props {
  file: CaseFile;
  bundles: readonly CaseBundle[];
  items: readonly CaseItem[];
  graph: GraphOf;
}

/** The next bundle of a case, those that were made, and what the next will hold. */
export function BundleSection({ file, bundles, items, graph }: Props) {
  return (
    <section className="tl-export" aria-label={t('case.bundle')}>
      <SectionLabel title={t('case.bundle')} />
      <Export file={file} items={items} graph={graph} />
      <Bundles file={file} bundles={bundles} />
      {items.length === 0 ? null : graph.isPending ? (
        <LoadingRows rows={8} />
      ) : (
        <Holds file={file} graph={graph} />
      )}
    </section>
  );
}
