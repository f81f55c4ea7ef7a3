import { Checkbox, Slider, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatConfidence, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { Kind } from '../../gql/graphql.ts';
import { resetFilters, setFilters, toggled } from '../../graph/producers/filter.ts';
import { useChart, useGraph } from '../../graph/store.ts';
import {
  type Filters,
  type LinkClass,
  linkClasses,
  type NodeMark,
  noFilters,
} from '../../graph/types.ts';
import { legend, visible } from '../../graph/visible.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { KindIcon, LinkSample, PanelHead, SectionLabel } from '../../ui/index.ts';
import { PinMark } from './pin-mark.tsx';
import './legend.css';

function change(part: Partial<Filters>): void {
  useGraph.getState().run(t('explore.command.filter'), (chart) => setFilters(chart, part));
}

/** What each shape and line means, how many there are, and what is shown. */
export function Legend() {
  const chart = useChart();
  const { filters } = chart;
  const counts = legend(chart);
  // A line of its own once somebody has judged a link on the canvas.
  const isListed = (kind: LinkClass) =>
    kind !== 'wrong' || counts.links.wrong > 0 || filters.links.includes(kind);
  const isDefault = filters === noFilters || JSON.stringify(filters) === JSON.stringify(noFilters);
  return (
    <div className="tl-legend">
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
        <Kinds counts={counts.kinds} hidden={filters.kinds} />
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
        <Confidence value={filters.confidence} />
      </div>
    </div>
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
    >
      <KindIcon kind={kind} />
    </LegendRow>
  ));
}

interface RowProps {
  name: string;
  count: number;
  shown: boolean;
  onToggle: () => void;
  children: ReactNode;
}

function LegendRow({ name, count, shown, onToggle, children }: RowProps) {
  return (
    <Checkbox
      className="tl-legend-row"
      checked={shown}
      onChange={onToggle}
      label={
        <>
          <span className="tl-legend-sample">{children}</span>
          <span className="tl-legend-name">{name}</span>
          <span className="tl-figures">{formatNumber(count)}</span>
        </>
      }
    />
  );
}

function Confidence({ value }: { value: number }) {
  const { belowConfidence } = visible(useChart());
  const [sliding, setSliding] = useState<number | null>(null);
  return (
    <div className="tl-legend-confidence">
      <SectionLabel title={t('legend.confidence')}>
        <span className="tl-figures">{formatConfidence(sliding ?? value)}</span>
      </SectionLabel>
      <Slider
        min={0}
        max={1}
        step={0.05}
        value={sliding ?? value}
        onChange={setSliding}
        onChangeEnd={(confidence) => {
          setSliding(null);
          change({ confidence });
        }}
        label={null}
        size={2}
        thumbSize={14}
        thumbLabel={t('legend.confidence')}
      />
      <p className="tl-note">{t('legend.hides', { count: belowConfidence })}</p>
    </div>
  );
}
