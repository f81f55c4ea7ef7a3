import { Button, Flex } from '@mantine/core';
import {
  IconArrowLeft,
  IconChevronLeft,
  IconChevronRight,
  IconCode,
  IconTopologyStar3,
  IconTrashX,
} from '@tabler/icons-react';
import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { Chip, KindIcon } from '../../../ui/index.ts';
import type { CaptureView } from './use-capture.ts';

/** What was captured and when, and the ways from here. */
export function Head({ capture }: { capture: CaptureView }) {
  const { ad, capturedAt, status } = capture;
  return (
    <header className="tl-head">
      <Back />
      <h2>
        <KindIcon kind="ad" size={22} />
        <bdi>{ad?.caption ?? t('capture.noAd')}</bdi>
      </h2>
      <span className="tl-note">
        {[ad?.platform, t('capture.capturedOn', { time: formatTime(capturedAt) })]
          .filter(Boolean)
          .join(', ')}
      </span>
      {status === 'REMOVED' ? (
        <Chip tone="caution" icon={<IconTrashX size={14} aria-hidden="true" />}>
          {t('capture.removed')}
        </Chip>
      ) : null}
      <Ways capture={capture} />
    </header>
  );
}

/** Back to where it was opened from; where it was opened by its address, to Explore. */
export function Back() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  if (!canGoBack)
    return (
      <Button renderRoot={(props) => <Link {...props} to="/explore" />}>
        {t('page.toExplore')}
      </Button>
    );
  return (
    <Button
      leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
      onClick={() => router.history.back()}
    >
      {t('capture.back')}
    </Button>
  );
}

function Ways({ capture: { ad, earlier, later, href, matches } }: { capture: CaptureView }) {
  const show = useShowOnCanvas();
  return (
    <Flex className="tl-end" wrap="wrap" gap={8}>
      <Step to={earlier} hint="capture.earlierHint">
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('capture.earlier')}
      </Step>
      <Step to={later} hint="capture.laterHint">
        {t('capture.later')}
        <IconChevronRight size={16} aria-hidden="true" />
      </Step>
      {ad ? (
        <Button
          leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
          onClick={() => void show([ad.id])}
        >
          {t('capture.openAd')}
        </Button>
      ) : null}
      {matches ? (
        <Button
          leftSection={<IconCode size={16} aria-hidden="true" />}
          component="a"
          href={href}
          target="_blank"
          rel="noreferrer"
        >
          {t('capture.raw')}
        </Button>
      ) : null}
    </Flex>
  );
}

interface StepProps {
  to: CaptureView['earlier'];
  hint: 'capture.earlierHint' | 'capture.laterHint';
  children: ReactNode;
}

/** To the capture beside it in time: Back leads to where the first was opened from. */
function Step({ to, hint, children }: StepProps) {
  if (!to) return null;
  return (
    <Button
      title={t(hint, { time: formatTime(to.capturedAt) })}
      renderRoot={(props) => (
        <Link {...props} to="/captures/$id" params={{ id: to.id }} search={{}} replace />
      )}
    >
      {children}
    </Button>
  );
}
