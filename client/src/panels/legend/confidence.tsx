import { Slider } from '@mantine/core';
import { useState } from 'react';
import { formatConfidence } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useSettledChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';
import { SectionLabel } from '../../ui/index.ts';
import { change } from './change.ts';

/** The level below which links are hidden, and how many it hides. */
export function Confidence({ value }: { value: number }) {
  const { belowConfidence } = visible(useSettledChart());
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
