import { create } from 'zustand';
import { useView } from '../../graph/view.ts';
import { type Bin, type Brush, outsideOf } from './bins.ts';

/** The range of the timeline; the canvas fades what is outside it. */
export const useBrush = create<{ brush: Brush | null }>(() => ({ brush: null }));

export function setBrush(brush: Brush | null, bins: readonly Bin[]): void {
  useBrush.setState({ brush });
  useView.setState({ outside: outsideOf(bins, brush) });
}
