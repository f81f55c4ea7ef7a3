import { ActionIcon, Button } from '@mantine/core';
import { IconCode, IconSitemap, IconTopologyStar3, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphEntity } from '../../../api/graph.ts';
import { formatNumber, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { labelOf, useNames } from '../../../app/network-name.ts';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseContents } from '../../../cases/entries.ts';
import type { CaseItem, ContactAds } from '../../../cases/scope.ts';
import { useContactAds } from '../../../cases/use-case.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { kindStyles } from '../../../theme/kinds.ts';
import { ErrorState, KindIcon, PanelHead } from '../../../ui/index.ts';
import { MarkedLinks } from './marked.tsx';
import { useRemoval } from './use-removal.ts';

/** So many rows stand there before somebody asks for all: thousands take seconds to draw. */
const rowsAtFirst = 300;

interface Props {
  file: CaseFile;
  items: readonly CaseItem[];
  contents: Pick<CaseContents, 'findings' | 'queries'>;
  entities: readonly GraphEntity[];
}

const noAds: readonly ContactAds[] = [];

/** What is in scope of a case, in the order in which it came. */
export function CaseList({ file, items, contents: { findings, queries }, entities }: Props) {
  const show = useShowOnCanvas();
  const { remove, unmark, canChange, removed, undo, error } = useRemoval(file, items, findings);
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? items : items.slice(0, rowsAtFirst);
  const { data: contactAds = noAds } = useContactAds(file, items);
  const ads = useMemo(() => new Map(contactAds.map((one) => [one.id, one])), [contactAds]);
  const byId = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  const wayBack = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed goes with its row: then a keyboard goes on at the way back
  useEffect(() => {
    if (document.activeElement === document.body) wayBack.current?.focus();
  }, [items]);
  return (
    <>
      <PanelHead title={t('case.list')} note={String(items.length)}>
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
          {listed.map((item) => (
            <Row
              key={item.id}
              item={item}
              entity={byId.get(item.id)}
              ads={ads.get(item.id)}
              canRemove={canChange}
              onRemove={remove}
            />
          ))}
        </ol>
        {listed.length < items.length ? (
          <p className="tl-case-more">
            {t('case.firstListed', { shown: listed.length, count: items.length })}
            <Button onClick={() => setIsWhole(true)}>{t('case.listAll')}</Button>
          </p>
        ) : null}
        <MarkedLinks links={findings} byId={byId} canChange={canChange} onUnmark={unmark} />
        <Queries queries={queries} />
      </div>
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      {removed ? (
        <p className="tl-case-undo" role="status">
          {removed.entities > 0
            ? t('case.removed', { count: removed.entities })
            : t('case.unmarked', { count: removed.links })}
          <Button ref={wayBack} disabled={!canChange} onClick={undo}>
            {t('case.undo')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

interface RowProps {
  item: CaseItem;
  entity: GraphEntity | undefined;
  /** Of a contact, where it is known. */
  ads: ContactAds | undefined;
  canRemove: boolean;
  onRemove: (id: string) => void;
}

/** Drawn again only when it is another: of thousands each draws a button of its own. */
const Row = memo(function Row({ item, entity, ads, canRemove, onRemove }: RowProps) {
  const { id, what, caption, isGone, network, run, at, by } = item;
  const names = useNames();
  const isNetwork = what !== 'ENTITY';
  const name = entity?.caption ?? (isNetwork ? labelOf(id, names) : caption);
  return (
    <li className="tl-case-row">
      {entity ? (
        <KindIcon kind={entity.kind} hub={entity.hub !== null} />
      ) : isNetwork ? (
        <IconSitemap size={20} aria-hidden="true" />
      ) : (
        <span />
      )}
      <span className="tl-case-name" title={t('cases.cameAt', { time: formatTime(at), who: by })}>
        <strong dir="auto">
          {isNetwork && !isGone ? (
            <Link to="/networks/$id" params={{ id }} search={{}}>
              {name}
            </Link>
          ) : (
            name
          )}
        </strong>
        <small>
          {isGone ? t('case.unknown') : entity ? saidOf(entity) : t(`cases.item.${what}`)}
        </small>
        {ads ? (
          <small>
            {t('cases.contactAds', {
              inCase: formatNumber(ads.inCase),
              ads: formatNumber(ads.ads),
            })}
          </small>
        ) : null}
        {network !== null && run !== null ? (
          <small className="tl-case-from">
            <Link to="/networks/$id" params={{ id: network }} search={{}}>
              {t('case.from', { id: labelOf(network, names), run })}
            </Link>
          </small>
        ) : null}
      </span>
      <ActionIcon
        size={24}
        disabled={!canRemove}
        aria-label={t('case.remove', { name })}
        onClick={() => onRemove(id)}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
});

/** What it is and in how many ads. */
function saidOf(entity: GraphEntity): string {
  const kind = kindStyles[entity.kind].label;
  const ads = entity.kind === 'ad' ? kind : t('case.kindAds', { kind, count: entity.ads });
  return entity.hub ? `${ads}, ${t('case.hub')}` : ads;
}

function Queries({ queries }: { queries: CaseContents['queries'] }) {
  if (queries.length === 0) return null;
  return (
    <section>
      <h3 className="tl-group-head">
        {t('cases.queries')} <span>{queries.length}</span>
      </h3>
      <ul>
        {queries.map(({ name, parameters }) => (
          <li key={`${name} ${JSON.stringify(parameters)}`} className="tl-case-row">
            <IconCode size={16} aria-hidden="true" />
            <span className="tl-case-name">
              <Link to="/queries/$name" params={{ name }} search={{}}>
                {name}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
