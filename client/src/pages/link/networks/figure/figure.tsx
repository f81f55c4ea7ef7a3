import { SegmentedControl } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { Failed } from '../../../../ui/index.ts';
import { Weeks } from '../counts/by-week.tsx';
import type { NetworkView, WhereAndWhen } from '../operations.ts';
import { type FigureName, figures, useShowing } from '../showing.ts';
import { Parted } from './parted.tsx';
import { PlaceMap } from './place-map.tsx';
import { usePreview } from './preview.ts';
import { EvidenceTree } from './tree.tsx';
import './figure.css';

/** A network as a picture: what holds it, where it is, when it was. The tables below say the same. */
export function Figure({ network }: { network: NetworkView }) {
  const preview = usePreview(network);
  return (
    <Figures
      label={t('networks.figure')}
      drawing={t('networks.figure.tree')}
      of={{ data: network, error: null }}
    >
      {preview ? (
        <Parted network={network} preview={preview} />
      ) : (
        <EvidenceTree network={network} />
      )}
    </Figures>
  );
}

interface Props {
  label: string;
  /** What its first figure is called. */
  drawing: string;
  of: Pick<UseQueryResult<WhereAndWhen>, 'data' | 'error'>;
  className?: string;
  /** The first figure. */
  children: ReactNode;
}

/** The same as a drawing, a map and a timeline: which of them is shown stays chosen. */
export function Figures({ label, drawing, of, className = '', children }: Props) {
  const figure = useShowing((state) => state.figure);
  const names = { tree: drawing, map: t('networks.figure.map'), weeks: t('networks.figure.weeks') };
  return (
    <section className={`tl-figure ${className}`} aria-label={label}>
      <SegmentedControl
        size="xs"
        className="tl-figure-choice"
        aria-label={label}
        value={figure}
        onChange={(value) => useShowing.setState({ figure: value as FigureName })}
        data={figures.map((value) => ({ value, label: names[value] }))}
      />
      {figure === 'tree' ? children : null}
      {figure === 'tree' || of.data ? null : <Failed of={of} />}
      {figure === 'map' && of.data ? <PlaceMap of={of.data} /> : null}
      {figure === 'weeks' && of.data ? <Weeks of={of.data} /> : null}
    </section>
  );
}
