import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconBellCheck, IconBellPlus } from '@tabler/icons-react';
import { useMay } from '../api/me.ts';
import { t } from '../app/i18n/t.ts';
import { askToWatch, idOf, type Wanted } from './asking.ts';
import { useWatched } from './use-watched.ts';

interface Props {
  wanted: Wanted;
  /** Its words, where there is room for them; else it is an icon with a name. */
  label?: string;
  /** The same once it is watched. */
  watchedLabel?: string;
  /** Of the icon alone. */
  size?: number;
}

/** Begins to watch, in a form that is signed; where somebody watches it already, says who and leads to the inbox. */
export function WatchButton({ wanted, label, watchedLabel, size = 28 }: Props) {
  const isWatched = Boolean(useWatched(idOf(wanted.target)));
  const mayJudge = useMay('JUDGE');
  if (!mayJudge) return null;
  const Icon = isWatched ? IconBellCheck : IconBellPlus;
  const words = t(isWatched ? 'watch.watched' : 'watch.watch');
  if (label !== undefined)
    return (
      <Button
        leftSection={<Icon size={16} aria-hidden="true" />}
        title={t('watch.hint')}
        onClick={() => askToWatch(wanted)}
      >
        {isWatched ? (watchedLabel ?? words) : label}
      </Button>
    );
  return (
    <Tooltip label={words}>
      <ActionIcon size={size} aria-label={words} onClick={() => askToWatch(wanted)}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
