import { Box, Button, Flex } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiError } from '../../../../api/errors.ts';
import { formatSpan } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { operationName } from '../../../../app/network-name.ts';
import { OperationLink } from '../../../../operations/operation-link.tsx';
import {
  ErrorState,
  LinkChip,
  LoadingRows,
  Panel,
  ResizablePanel,
  useNarrow,
} from '../../../../ui/index.ts';
import { Figures } from '../figure/figure.tsx';
import type { Address } from '../list/where.ts';
import { countriesOf, countryNames } from '../shared/countries.ts';
import { NameButton } from '../shared/naming.tsx';
import { WatchGroup } from '../shared/watch-group.tsx';
import { showAnother } from '../showing.ts';
import { levelOf, mostLevel } from './asked.ts';
import { choose } from './choosing.ts';
import { OperationDrawing } from './drawing.tsx';
import { JudgePair } from './judge-pair.tsx';
import { levelLabel, standsAt } from './level-label.ts';
import { type OperationView, useOperation, useOperationWhere, useParts } from './queries.ts';
import { OperationTables } from './tables.tsx';
import { TakeOperation } from './take-operation.tsx';
import { Why } from './why.tsx';

const isGone = (error: unknown): boolean => error instanceof ApiError && error.code === 'NOT_FOUND';

/** An operation: what it is and how sure, drawn and in tables; beside it why, and what speaks against it. */
export function OneOperation({ id }: { id: string }) {
  const { data, isError, error, refetch } = useOperation(id);
  const isNarrow = useNarrow();
  // What is chosen is of one operation.
  useEffect(() => {
    choose();
    showAnother();
  }, []);
  // What a run has no more is not shown as if it had; what only cannot be read stays.
  if (!data || isGone(error))
    return isError ? (
      <ErrorState
        error={error}
        what={t(isGone(error) ? 'operations.unknown' : 'operations.notRead')}
        onRetry={() => void refetch()}
      />
    ) : (
      <LoadingRows rows={8} height={48} />
    );
  return (
    <>
      <Panel label={operationName(id)} className="tl-network">
        <Box component="header" className="tl-ruled" flex="none" p="10px 16px">
          <Flex display="inline-flex" align="center" gap={4}>
            <Box component="h2" mb={2}>
              {operationName(id)}
            </Box>
            <NameButton id={id} />
            <WatchGroup id={id} />
            <TakeOperation operation={data} />
          </Flex>
          <p className="tl-sentence">{data.sentence}</p>
        </Box>
        <Facts operation={data} />
        <OperationFigure operation={data} />
        <JudgePair operation={data} />
        <OperationTables operation={data} />
      </Panel>
      <ResizablePanel
        name="networks.why"
        label={t('operations.whyTitle')}
        side="right"
        width={isNarrow ? 340 : 396}
        folded={isNarrow}
      >
        <Why operation={data} />
      </ResizablePanel>
    </>
  );
}

/** The operation as a picture: its networks, where they are, when they were. */
function OperationFigure({ operation }: { operation: OperationView }) {
  const where = useOperationWhere(operation.id);
  return (
    <Figures
      label={t('operations.figure')}
      drawing={t('operations.figure.graph')}
      of={where}
      className="tl-operation-figure"
    >
      <OperationDrawing operation={operation} />
    </Figures>
  );
}

function Facts({ operation }: { operation: OperationView }) {
  const { firstSeen, lastSeen, countries, platforms } = operation;
  return (
    <div className="tl-network-facts">
      <LinkChip kind="inferred" />
      <span>{formatSpan(firstSeen, lastSeen)}</span>
      <span title={countryNames(countries)}>
        {countriesOf(countries)}, {t('networks.platforms', { count: platforms.length })}
      </span>
      <Link to="/track/$id" params={{ id: operation.id }} search={{}} title={t('track.openHint')}>
        {t('track.open')}
      </Link>
      <Stands operation={operation} />
    </div>
  );
}

/** The levels at which it stands, what it is part of beyond, and that it is not of the level that is listed. */
function Stands({ operation }: { operation: OperationView }) {
  const { parent, fromLevel, toLevel } = operation;
  const { data: parts = [] } = useParts(operation);
  const level = levelOf(useSearch({ strict: false }) as Address);
  return (
    <span className="tl-operation-stands">
      {levelLabel(operation, mostLevel)}{' '}
      {parent ? (
        <>
          {t('operations.partAt', { level: toLevel + 1 })}{' '}
          <OperationLink id={parent.id} level={toLevel + 1} />.
        </>
      ) : null}
      <Parts ids={parts} level={fromLevel - 1} />
      {level !== undefined && !standsAt(operation, level) ? (
        <strong> {t('operations.notAtLevel', { level })}</strong>
      ) : null}
    </span>
  );
}

/** More names would hide the drawing below them. */
const mostParts = 6;

/** What it holds at the next surer level: operations by name, or that its networks are apart there. */
function Parts({ ids, level }: { ids: readonly string[]; level: number }) {
  const [isWhole, setWhole] = useState(false);
  if (level < 1) return null;
  if (ids.length === 0) return <> {t('operations.apartAt', { level })}</>;
  const shown = isWhole ? ids : ids.slice(0, mostParts);
  return (
    <>
      {' '}
      {t('operations.holdsAt', { level })}{' '}
      {shown.map((id, at) => (
        <span key={id}>
          {at > 0 ? ', ' : ''}
          <OperationLink id={id} level={level} />
        </span>
      ))}
      .{' '}
      {shown.length < ids.length ? (
        <Button size="compact-xs" onClick={() => setWhole(true)}>
          {t('networks.showMore', { count: ids.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}
