import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import {
  ErrorState,
  Failed,
  InitialsField,
  isSigned,
  LoadingRows,
  Panel,
  useInitials,
} from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { ActDialog } from './act-dialog.tsx';
import { Bar } from './bar.tsx';
import { Item } from './item.tsx';
import { Nothing } from './nothing.tsx';
import { useActs } from './use-acts.ts';
import { useItems } from './use-items.ts';
import type { useWhere } from './where.ts';

const step = 50;

/** What is new, the latest first, and what can be done with it. */
export function Items({ where, go }: ReturnType<typeof useWhere>) {
  const { initials } = useInitials();
  const [offset, setOffset] = useState(0);
  const isUnknown = where.show === 'mine' && !isSigned(initials);
  const items = useItems(where, isUnknown ? null : initials, offset, step);
  const acts = useActs();
  const { nodes, totalCount } = items.data ?? { nodes: [], totalCount: 0 };
  const unread = nodes.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <Panel label={t('inbox.items')} className="tl-inbox">
      <Bar {...{ where, go, unread }} onRead={acts.read} />
      {acts.failed ? <ErrorState {...acts.failed} /> : null}
      {acts.marked.length > 0 ? (
        <p className="tl-inbox-of">
          <span role="status">{t('inbox.marked', { count: acts.marked.length })}</span>
          <Button size="compact-xs" onClick={() => acts.unread(acts.marked)}>
            {t('inbox.undo')}
          </Button>
        </p>
      ) : null}
      {where.show === 'mine' ? (
        <Stack className="tl-ruled" gap={12} p="12px 16px">
          <InitialsField />
          {isUnknown ? <p>{t('inbox.whose')}</p> : null}
        </Stack>
      ) : null}
      {items.isPending && !isUnknown ? <LoadingRows rows={5} height={96} /> : null}
      <Failed of={items} what={t('inbox.notRead')} />
      {items.data && totalCount === 0 ? <Nothing where={where} go={go} /> : null}
      <ol ref={acts.list} className="tl-inbox-items" aria-label={t('inbox.items')} tabIndex={-1}>
        {nodes.map((item) => (
          <Item
            key={item.id}
            item={item}
            onRead={() => acts.read([item.id])}
            onUnread={() => acts.unread([item.id])}
            onHand={() => acts.hand([item.id])}
          />
        ))}
      </ol>
      {totalCount > step || offset > 0 ? (
        <Pager
          label={t('inbox.pages')}
          shown={nodes.length}
          total={totalCount}
          {...{ offset, step }}
          onOffset={setOffset}
        />
      ) : null}
      <ActDialog asked={acts.asked} onMark={acts.sign} onClose={acts.close} />
    </Panel>
  );
}
