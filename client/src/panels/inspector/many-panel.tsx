import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { pick, removeSelected } from '../../graph/commands.ts';
import { readNoted } from '../../graph/noted.ts';
import { useSettledChart } from '../../graph/store.ts';
import type { ChartNode } from '../../graph/types.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { Dialog, KindIcon, PanelHead } from '../../ui/index.ts';
import type { Wanted } from '../../watching/asking.ts';
import { CaseButton } from './case-button.tsx';
import { HeadButtons } from './head-buttons.tsx';
import { NoteFormFields } from './note-form.tsx';

const most = 100;

/** Several entities: how many of each kind, which, and what can be done with all of them. */
export function ManyPanel({ ids }: { ids: readonly string[] }) {
  const chart = useSettledChart();
  const nodes = ids.flatMap((id) => chart.nodes[id] ?? []);
  const counts = kindOrder
    .map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <PanelHead title={t('inspector.many', { count: ids.length })}>
        <HeadButtons wanted={wantedOf(nodes)} />
      </PanelHead>
      <div className="tl-inspector-body">
        <ul className="tl-rows">
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              <KindIcon kind={kind} />
              <span>{kindStyles[kind].plural}</span>
              <span className="tl-end tl-figures">{formatNumber(count)}</span>
            </li>
          ))}
        </ul>
        <ul className="tl-rows tl-ruled-above">
          {nodes.slice(0, most).map((node) => (
            <li key={node.id}>
              <KindIcon kind={node.kind} hub={node.hub !== null} />
              <button type="button" className="tl-row-button" onClick={() => pick(node.id, false)}>
                {node.caption}
              </button>
            </li>
          ))}
        </ul>
        {nodes.length > most ? (
          <p className="tl-note tl-inset">
            {t('explore.drawn', { drawn: most, total: nodes.length })}
          </p>
        ) : null}
      </div>
      <footer className="tl-inspector-foot">
        <CaseButton ids={ids} />
        <TagButton ids={ids} />
        <Button onClick={removeSelected}>{t('inspector.remove')}</Button>
      </footer>
    </>
  );
}

/** The contacts among them, to be watched as a list; undefined where there are none. */
function wantedOf(nodes: readonly ChartNode[]): Wanted | undefined {
  const list = nodes
    .filter(({ kind }) => kindStyles[kind].family === 'identifier')
    .map(({ id }) => id);
  if (list.length === 0) return undefined;
  return { target: { list }, title: t('watch.kind.LIST', { count: list.length }) };
}

/** Puts one tag on all of them. */
function TagButton({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
    void readNoted(ids);
  };
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('notes.add.tag')}</Button>
      <Dialog title={t('notes.add.tag')} opened={opened} onClose={close}>
        <NoteFormFields
          form={{ kind: 'tag', entities: ids }}
          caption={t('inspector.many', { count: ids.length })}
          onClose={close}
        />
      </Dialog>
    </>
  );
}
