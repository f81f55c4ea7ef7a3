import { calledBy } from '../../../../app/network-name.ts';
import { targetOf } from '../../../../watching/asking.ts';
import { WatchButton } from '../../../../watching/watch-button.tsx';

/** Beside what a network or an operation is called: begins to watch it. */
export const WatchGroup = ({ id }: { id: string }) => (
  <WatchButton size={24} wanted={{ target: targetOf(id), title: calledBy({ id, caption: id }) }} />
);
