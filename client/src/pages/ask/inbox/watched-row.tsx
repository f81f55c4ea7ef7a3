import { ActionIcon, Box, Flex, Tooltip } from '@mantine/core';
import { IconBell, IconBellOff, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { muteWatch, readInboxAgain, type WatchedOne } from '../../../api/watches.ts';
import { formatDate, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { buttonFor } from '../../../judging/button-for.ts';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { kindOf, kindStyles } from '../../../theme/kinds.ts';
import { Allowed, Chip } from '../../../ui/index.ts';
import { WatchIcon } from './watch-icon.tsx';
import { WatchLink } from './watch-link.tsx';

interface Props {
  watch: WatchedOne;
  /** Only its items are listed. */
  here: boolean;
  onEnd: () => void;
}

/** One watch: what, why, since when and by whom, and how much of it nobody has read. */
export function WatchedRow({ watch, here, onEnd }: Props) {
  const { id, title, note, author, at, mutedAt, unread } = watch;
  return (
    <li className="tl-watch" data-here={here || undefined}>
      <WatchIcon watch={watch} />
      <div>
        <Box component="p" fw={600}>
          <WatchLink watch={watch} />
        </Box>
        {note === '' ? null : (
          <p className="tl-quiet" dir="auto">
            {note}
          </p>
        )}
        <Flex component="p" align="center" wrap="wrap" gap="2px 8px">
          <span className="tl-note" title={formatTime(at)}>
            {t('watch.by', { what: whatIs(watch), who: author, day: formatDate(at) })}
            {watch.what === 'ENTITY' && watch.entities.length === 0
              ? ` ${t('watch.notYet')}`
              : null}
          </span>
          {watch.followed && watch.followed !== watch.of ? (
            <span>
              {t('watch.became')} <NetworkLink id={watch.followed} />
            </span>
          ) : null}
          <Link to="/inbox" search={{ show: unread > 0 ? undefined : 'all', watch: id }}>
            {unread > 0 ? t('watch.unread', { count: unread }) : t('watch.items')}
          </Link>
          {mutedAt ? (
            <Chip icon={<IconBellOff size={14} aria-hidden="true" />}>
              {t('watch.mutedSince', { day: formatDate(mutedAt) })}
            </Chip>
          ) : null}
        </Flex>
      </div>
      <Allowed right="JUDGE">
        <Flex flex="none">
          <MuteButton watch={watch} />
          <Tooltip label={t('watch.end')}>
            <ActionIcon aria-label={buttonFor('watch.end', title)} onClick={onEnd}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </Flex>
      </Allowed>
    </li>
  );
}

/** Its kind in a word or two. */
function whatIs({ what, of, listed }: WatchedOne): string {
  if (what === 'LIST') return t('watch.kind.LIST', { count: listed });
  const kind = what === 'ENTITY' ? kindOf(of ?? '') : undefined;
  return kind ? kindStyles[kind].label : t(`watch.kind.${what}`);
}

function MuteButton({ watch: { id, title, mutedAt } }: { watch: WatchedOne }) {
  const isMuted = mutedAt !== null;
  const mute = useMutation({
    mutationFn: () => muteWatch(id, !isMuted),
    onSuccess: () => void readInboxAgain(),
  });
  const Icon = isMuted ? IconBellOff : IconBell;
  return (
    <Tooltip label={mute.error?.message ?? t(isMuted ? 'watch.unmute' : 'watch.muteHint')}>
      <ActionIcon
        aria-label={buttonFor('watch.mute', title)}
        aria-pressed={isMuted}
        loading={mute.isPending}
        onClick={() => mute.mutate()}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
