import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTopologyStar3, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useCallback, useMemo, useState } from 'react';
import type { GraphEntity } from '../../api/graph.ts';
import { t } from '../../app/i18n/t.ts';
import { labelOf, useNames } from '../../app/network-name.ts';
import { type CameFrom, useCaseFile } from '../../case-file/store.ts';
import { useShowOnCanvas } from '../../graph/show-on-canvas.ts';
import { kindStyles } from '../../theme/kinds.ts';
import { KindIcon, PanelHead } from '../../ui/index.ts';
import { moved } from './checks.ts';
import { MarkedLinks } from './marked.tsx';

type Kept = Pick<ReturnType<typeof useCaseFile.getState>, 'entities' | 'links' | 'notes' | 'from'>;

/** So many rows stand there before somebody asks for all: thousands take seconds to draw. */
const rowsAtFirst = 300;

/** What is in the case file, in the order of the person who keeps it. */
export function CaseList({ entities }: { entities: readonly GraphEntity[] }) {
  const file = useCaseFile();
  const show = useShowOnCanvas();
  const { change, removed, undo } = useRemoval();
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? file.entities : file.entities.slice(0, rowsAtFirst);
  const byId = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  const remove = useCallback(
    (id: string) => change(() => file.remove([id])),
    [change, file.remove],
  );
  return (
    <>
      <PanelHead title={t('case.list')} note={file.entities.length}>
        <Button
          leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
          disabled={entities.length === 0}
          onClick={() => void show(entities.map(({ id }) => id))}
        >
          {t('case.show')}
        </Button>
      </PanelHead>
      <div className="tl-case-list">
        <ol>
          {listed.map((id, index) => (
            <Row
              key={id}
              id={id}
              entity={byId.get(id)}
              from={file.from[id]}
              first={index === 0}
              last={index === file.entities.length - 1}
              onRemove={remove}
            />
          ))}
        </ol>
        {listed.length < file.entities.length ? (
          <p className="tl-case-more">
            {t('case.firstListed', { shown: listed.length, count: file.entities.length })}
            <Button onClick={() => setIsWhole(true)}>{t('case.listAll')}</Button>
          </p>
        ) : null}
        <MarkedLinks links={file.links} byId={byId} change={change} />
      </div>
      {removed ? (
        <p className="tl-case-undo" role="status">
          {removed.entities > 0
            ? t('case.removed', { count: removed.entities })
            : t('case.unmarked', { count: removed.links })}
          <Button onClick={undo}>{t('case.undo')}</Button>
        </p>
      ) : null}
    </>
  );
}

/** What is taken out of the case file, until something else is, can be had back. */
function useRemoval() {
  const file = useCaseFile();
  const [before, setBefore] = useState<Kept | null>(null);
  const change = useCallback((action: () => void) => {
    const { entities, links, notes, from } = useCaseFile.getState();
    setBefore({ entities, links, notes, from });
    action();
  }, []);
  return {
    change,
    removed: before
      ? {
          entities: Math.max(0, before.entities.length - file.entities.length),
          links: Math.max(0, before.links.length - file.links.length),
        }
      : undefined,
    undo: () => {
      if (before) useCaseFile.setState(before);
      setBefore(null);
    },
  };
}

interface RowProps {
  id: string;
  entity: GraphEntity | undefined;
  from: CameFrom | undefined;
  first: boolean;
  last: boolean;
  onRemove: (id: string) => void;
}

const move = (id: string, by: -1 | 1) =>
  useCaseFile.setState(({ entities }) => ({ entities: moved(entities, id, by) }));

/** Drawn again only when it is another: of thousands each draws buttons of its own. */
const Row = memo(function Row({ id, entity, from, first, last, onRemove }: RowProps) {
  const name = entity?.caption ?? id;
  const names = useNames();
  const kind = entity ? kindStyles[entity.kind].label : '';
  return (
    <li className="tl-case-row">
      {entity ? <KindIcon kind={entity.kind} hub={entity.hub !== null} /> : <span />}
      <span className="tl-case-name">
        <strong dir="auto">{name}</strong>
        <small>
          {entity
            ? [
                entity.kind === 'ad' ? kind : t('case.kindAds', { kind, count: entity.ads }),
                entity.hub ? t('case.hub') : '',
              ]
                .filter(Boolean)
                .join(', ')
            : t('case.unknown')}
        </small>
        {from ? (
          <small className="tl-case-from">
            <Link to="/networks/$id" params={{ id: from.network }} search={{}}>
              {t('case.from', { id: labelOf(from.network, names), run: from.run })}
            </Link>
          </small>
        ) : null}
      </span>
      <ActionIcon
        size={24}
        disabled={first}
        aria-label={t('case.up', { name })}
        onClick={() => move(id, -1)}
      >
        <IconArrowUp size={14} />
      </ActionIcon>
      <ActionIcon
        size={24}
        disabled={last}
        aria-label={t('case.down', { name })}
        onClick={() => move(id, 1)}
      >
        <IconArrowDown size={14} />
      </ActionIcon>
      <ActionIcon size={24} aria-label={t('case.remove', { name })} onClick={() => onRemove(id)}>
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
});
