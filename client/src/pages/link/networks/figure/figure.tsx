import { SegmentedControl } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { Weeks } from '../counts/by-week.tsx';
import type { NetworkView } from '../operations.ts';
import { type FigureName, figures, useShowing } from '../showing.ts';
import { Parted } from './parted.tsx';
import { PlaceMap } from './place-map.tsx';
import { usePreview } from './preview.ts';
import { EvidenceTree } from './tree.tsx';
import './figure.css';

/** A network as a picture: what holds it, where it is, when it was. The tables below say the same. */
export function Figure({ network }: { network: NetworkView }) {
  const figure = useShowing((state) => state.figure);
  const preview = usePreview(network);
  return (
    <section className="tl-figure" aria-label={t('networks.figure')}>
      <SegmentedControl
        size="xs"
        className="tl-figure-choice"
        aria-label={t('networks.figure')}
        value={figure}
        onChange={(value) => useShowing.setState({ figure: value as FigureName })}
        data={figures.map((value) => ({ value, label: t(`networks.figure.${value}`) }))}
      />
      {figure === 'tree' && preview ? <Parted network={network} preview={preview} /> : null}
      {figure === 'tree' && !preview ? <EvidenceTree network={network} /> : null}
      {figure === 'map' ? <PlaceMap network={network} /> : null}
      {figure === 'weeks' ? <Weeks network={network} /> : null}
    </section>
  );
}
