import { ActionIcon } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import { t } from '../../app/i18n/t.ts';
import { isStill } from '../../graph/canvas/fit.ts';
import { type Brush, stepOf } from './bins.ts';

interface Props {
  count: number;
  brush: Brush | null;
  onBrush: (brush: Brush) => void;
}

/** Long enough to see what comes and goes. */
const stepMs = 700;

const usePlaying = create(() => ({ playing: false }));

/** Plays or pauses; for who asked for less motion it goes on by one step, and each press by one more. */
export function togglePlay({ count, brush, onBrush }: Props): void {
  const { playing } = usePlaying.getState();
  if (!playing) onBrush(stepOf(brush, count));
  usePlaying.setState({ playing: !playing && !isStill() });
}

/** Moves the range through time, bar by bar, to the last. */
export function PlayButton(props: Props) {
  const { playing } = usePlaying();
  const { count, brush, onBrush } = props;
  const isAtEnd = brush !== null && brush.last >= count - 1;
  useEffect(() => {
    if (!playing) return;
    if (isAtEnd) return usePlaying.setState({ playing: false });
    const timer = setTimeout(() => onBrush(stepOf(brush, count)), stepMs);
    return () => clearTimeout(timer);
  }, [playing, isAtEnd, brush, count, onBrush]);
  // What is left is not played on.
  useEffect(() => () => usePlaying.setState({ playing: false }), []);
  const Icon = playing ? IconPlayerPause : IconPlayerPlay;
  const label = t(playing ? 'time.pause' : 'time.play');
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => togglePlay(props)}>
      <Icon size={16} />
    </ActionIcon>
  );
}
