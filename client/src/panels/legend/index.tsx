import { ActionIcon, Stack, UnstyledButton } from '@mantine/core';
import { IconNote, IconSquareCheck } from '@tabler/icons-react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { Kind } from '../../gql/graphql.ts';
import { useIsComing } from '../../graph/coming.ts';
import { selectKind } from '../../graph/commands.ts';
import { useNoted } from '../../graph/noted.ts';
import { resetFilters, sameFilters, toggled } from '../../graph/producers/filter.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import {
  type Chart,
  type LinkClass,
  linkClasses,
  type NodeMark,
  noFilters,
} from '../../graph/types.ts';
import { legend, visible } from '../../graph/visible.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { KindIcon, LinkSample, LoadingRows, PanelHead, SectionLabel } from '../../ui/index.ts';
import { change } from './change.ts';
import { Confidence } from './confidence.tsx';
import { FoldChoice, GroupChoice } from './fold-choice.tsx';
import { Hidden } from './hidden.tsx';
import { LegendRow } from './legend-row.tsx';
import { LookChoice } from './look-choice.tsx';
import { OnlyAds } from './only-ads.tsx';
import { PinMark } from './pin-mark.tsx';
import './legend.css';

/** What each shape and line means, how many there are, and what is shown. */
export function Legend() {
  const chart = useSettledChart();
  const filters = useGraph(({ log }) => log.present.filters);
  const counts = legend(chart);
  const isComing = useIsComing(chart);
  // A line of its own once somebody has judged a link on the canvas.
  const isListed = (kind: LinkClass) =>
    kind !== 'wrong' || counts.links.wrong > 0 || filters.links.includes(kind);
  const isDefault = sameFilters(filters, noFilters);
  return (
    <Stack gap={0} flex={1} mih={0}>
      <PanelHead title={t('legend.title')} />
      <div className="tl-legend-body">
        <SectionLabel title={t('legend.entities')}>
          {isDefault ? null : (
            <UnstyledButton
              className="tl-quiet-button"
              onClick={() => useGraph.getState().run(t('explore.command.filter'), resetFilters)}
            >
              {t('legend.reset')}
            </UnstyledButton>
          )}
        </SectionLabel>
        {isComing ? (
          <LoadingRows rows={3} />
        ) : (
          <Kinds counts={counts.kinds} hidden={filters.kinds} />
        )}
        <FoldChoice />
        <GroupChoice />
        <SectionLabel title={t('legend.links')} />
        {linkClasses.filter(isListed).map((kind) => (
          <LegendRow
            key={kind}
            name={t(`link.${kind}`)}
            count={counts.links[kind]}
            shown={!filters.links.includes(kind)}
            onToggle={() => change({ links: toggled<LinkClass>(filters.links, kind) })}
          >
            <LinkSample kind={kind} />
          </LegendRow>
        ))}
        <SectionLabel title={t('legend.marks')} />
        {(['hub', 'pinned'] as const).map((mark) => (
          <LegendRow
            key={mark}
            name={t(`legend.${mark}`)}
            count={counts.marks[mark]}
            shown={!filters.marks.includes(mark)}
            onToggle={() => change({ marks: toggled<NodeMark>(filters.marks, mark) })}
          >
            {mark === 'hub' ? <KindIcon kind="phone" hub /> : <PinMark />}
          </LegendRow>
        ))}
        <NotedRow chart={chart} />
        <Confidence value={filters.confidence} />
        <OnlyAds />
        <LookChoice />
        <Hidden />
      </div>
    </Stack>
  );
}

/** The mark of what analysts wrote on: nothing to be hidden by. */
function NotedRow({ chart }: { chart: Chart }) {
  const { noted } = useNoted();
  const count = visible(chart).nodes.filter(({ id }) => noted.has(id)).length;
  if (count === 0) return null;
  return (
    <p className="tl-legend-plain">
      <span className="tl-legend-sample">
        <IconNote size={16} aria-hidden="true" />
      </span>
      <span className="tl-legend-name">{t('legend.noted')}</span>
      <span className="tl-figures">{formatNumber(count)}</span>
    </p>
  );
}

function Kinds({ counts, hidden }: { counts: ReadonlyMap<Kind, number>; hidden: readonly Kind[] }) {
  const kinds = kindOrder.filter((kind) => counts.has(kind) || hidden.includes(kind));
  if (kinds.length === 0) return <p className="tl-note">{t('legend.none')}</p>;
  return kinds.map((kind) => (
    <LegendRow
      key={kind}
      name={kindStyles[kind].plural}
      count={counts.get(kind) ?? 0}
      shown={!hidden.includes(kind)}
      onToggle={() => change({ kinds: toggled(hidden, kind) })}
      end={
        <ActionIcon
          size={24}
          aria-label={t('select.kind', { kind: kindStyles[kind].plural.toLowerCase() })}
          title={t('select.kind', { kind: kindStyles[kind].plural.toLowerCase() })}
          disabled={!counts.get(kind) || hidden.includes(kind)}
          onClick={() => selectKind(kind)}
        >
          <IconSquareCheck size={16} />
        </ActionIcon>
      }
    >
      <KindIcon kind={kind} />
    </LegendRow>
  ));
}
