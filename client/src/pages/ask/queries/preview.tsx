import { useMemo } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { kindOrder, kindStyles } from '../../../theme/kinds.ts';
import { KindIcon, PanelHead, ResizablePanel, SectionLabel, useNarrow } from '../../../ui/index.ts';
import { type EntityCell, entitiesIn } from './cells.ts';
import type { Run } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** The entities of the answer, or of the rows of it that are selected; null while there is no answer. */
export function useAdds({ answer }: Run, selected: ReadonlySet<number>) {
  return useMemo(() => {
    const rows = answer?.rows.filter((_, row) => selected.size === 0 || selected.has(row));
    return rows ? entitiesIn(rows.flat()) : null;
  }, [answer, selected]);
}

interface Props {
  query: SavedQuery;
  /** What would go to the canvas; null while there is no answer. */
  adds: readonly EntityCell[] | null;
  selectedRows: number;
}

/** What "show on canvas" will add, before it does, and how to read the answer. */
export function Preview({ query, adds, selectedRows }: Props) {
  const isNarrow = useNarrow();
  return (
    <ResizablePanel
      name="queries.preview"
      label={t('queries.details')}
      side="right"
      width={336}
      folded={isNarrow}
    >
      <PanelHead
        title={t('queries.preview')}
        note={selectedRows > 0 ? t('queries.selected', { count: selectedRows }) : null}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words are scrolled by keys */}
      <section className="tl-preview" aria-label={t('queries.details')} tabIndex={0}>
        <section>
          <SectionLabel title={t('queries.adds')}>
            {adds ? <span>{t('queries.addsTotal', { count: adds.length })}</span> : null}
          </SectionLabel>
          <Adds adds={adds} selectedRows={selectedRows} />
        </section>
        <section>
          <SectionLabel title={t('queries.howToRead')} />
          <p className="tl-sentence">{query.howToRead}</p>
        </section>
      </section>
    </ResizablePanel>
  );
}

function Adds({ adds, selectedRows }: Omit<Props, 'query'>) {
  if (!adds) return <p className="tl-note">{t('queries.addsNothing')}</p>;
  if (adds.length === 0) return <p className="tl-note">{t('queries.addsNone')}</p>;
  const kinds = kindOrder.flatMap((kind) => {
    const total = adds.filter((entity) => entity.kind === kind).length;
    return total > 0 ? [{ kind, total }] : [];
  });
  return (
    <>
      <ul className="tl-adds">
        {kinds.map(({ kind, total }) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            <span>{kindStyles[kind].plural}</span>
            <span className="tl-figures">{total}</span>
          </li>
        ))}
      </ul>
      {selectedRows === 0 ? <p className="tl-note">{t('queries.addsAll')}</p> : null}
    </>
  );
}
