import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { Allowed } from '../../../ui/index.ts';
import { CypherLines } from './cypher-lines.tsx';
import { cypherLines, statementOf } from './cypher-tokens.ts';
import { Remove } from './remove.tsx';
import { saveOne } from './sharing/export.ts';
import { useShelf } from './shelf.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** The statement as it runs, folded until somebody wants it; its parameters lie under the highlighter. */
export function CypherView({ query }: { query: SavedQuery }) {
  const { name, own, version, saved, cypher } = query;
  const navigate = useNavigate();
  const { isCypherShown, foldCypher } = useShelf();
  const linesId = useId();
  useShortcut('c', foldCypher);
  const Fold = isCypherShown ? IconChevronDown : IconChevronRight;
  const write = (how: 'copy' | 'edit') =>
    void navigate({ to: '/queries/$name', params: { name }, search: { write: how } });
  return (
    <section className="tl-cypher" aria-label={t('queries.cypher')}>
      <header>
        <h2 className="tl-label">
          <button
            type="button"
            aria-expanded={isCypherShown}
            aria-controls={linesId}
            aria-keyshortcuts="C"
            onClick={foldCypher}
          >
            <Fold size={14} aria-hidden="true" />
            {t('queries.cypher')}
            <kbd>C</kbd>
          </button>
        </h2>
        <span>
          <IconLock size={14} aria-hidden="true" />
          {t('queries.readOnly')}
        </span>
        <div className="tl-end">
          <span>
            {saved
              ? t('queries.saved', { version, by: saved.by, at: formatDate(saved.at) })
              : t('queries.version', { version })}
          </span>
          <Allowed right="WRITE">
            {own ? (
              <Button size="compact-sm" variant="subtle" color="ink" onClick={() => write('edit')}>
                {t('queries.edit')}
              </Button>
            ) : null}
            <Button size="compact-sm" variant="subtle" color="ink" onClick={() => write('copy')}>
              {t('queries.editCopy')}
            </Button>
          </Allowed>
          <Button size="compact-sm" variant="subtle" color="ink" onClick={() => saveOne(query)}>
            {t('queries.saveFile')}
          </Button>
          <Allowed right="WRITE">{own ? <Remove name={name} query={query} /> : null}</Allowed>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long statement is scrolled by keys */}
      <pre id={linesId} tabIndex={0} hidden={!isCypherShown}>
        {isCypherShown ? <CypherLines lines={cypherLines(statementOf(cypher))} /> : null}
      </pre>
    </section>
  );
}
