import { Box, Button, Flex, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBriefcase,
  IconCheck,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { formatConfidence, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useAddToCase } from '../../../cases/adding.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { classOf } from '../../../graph/types.ts';
import { JudgeMenu } from '../../../judging/say-menu.tsx';
import { kindStyles } from '../../../theme/kinds.ts';
import {
  Allowed,
  CaptureLink,
  Excerpt,
  JudgedNote,
  KindIcon,
  LinkSample,
} from '../../../ui/index.ts';
import { closeExcerpt } from './excerpt.ts';
import type { FoundPath, PathStep } from './use-paths.ts';

/** Each step of a path with what it rests on. */
export function Steps({ path, name }: { path: FoundPath; name: string }) {
  const title = t('paths.stepByStep', { name });
  return (
    <section className="tl-steps" aria-label={title}>
      <header className="tl-head">
        <Box component="h2" fz={13}>
          {title}
        </Box>
        <span className="tl-note">{t('paths.rests')}</span>
        <div className="tl-end">
          <Actions path={path} />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: steps beside each other are scrolled by keys */}
      <ol tabIndex={0}>
        {path.steps.map((step, index) => (
          <Step key={step.link.id} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function Actions({ path }: { path: FoundPath }) {
  const show = useShowOnCanvas();
  const { file, holds, add, isAdding } = useAddToCase();
  const ids = path.entities.map(({ id }) => id);
  const isIn = holds(ids);
  const links = path.steps.map(({ source, target }) => [source.id, target.id] as const);
  const Icon = isIn ? IconCheck : IconBriefcase;
  const ends = [path.entities[0], path.entities.at(-1)].flatMap((end) => end ?? []);
  return (
    <>
      <JudgeMenu of={ends} />
      <Button
        leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
        onClick={() => void show(ids)}
      >
        {t('paths.explore')}
      </Button>
      <Allowed right="CASE">
        <Button
          variant={isIn ? 'default' : 'filled'}
          disabled={isIn}
          loading={isAdding}
          title={file ? t('cases.current', { title: file.title }) : t('cases.noCurrent')}
          leftSection={<Icon size={16} aria-hidden="true" />}
          onClick={() => add({ ids, links })}
        >
          {t(isIn ? 'paths.inCase' : 'paths.toCase')}
        </Button>
      </Allowed>
    </>
  );
}

function Step({ step, number }: { step: PathStep; number: number }) {
  const { source, target, link, observation } = step;
  const kinds = {
    from: kindStyles[source.kind].label,
    to: kindStyles[target.kind].label.toLowerCase(),
  };
  return (
    <li>
      <Flex component="p" align="center" gap={4}>
        <span className="tl-step-number">{number}</span>
        <KindIcon kind={source.kind} hub={source.hub !== null} size={18} />
        <LinkSample kind={classOf(link)} />
        <KindIcon kind={target.kind} hub={target.hub !== null} size={18} />
        <span className="tl-end tl-figures">{formatConfidence(link.confidence)}</span>
      </Flex>
      <h3>{t('paths.stepTitle', kinds)}</h3>
      {observation.excerpt.match === '' ? (
        <p className="tl-note">{t('paths.noObservation')}</p>
      ) : (
        <Text inherit lineClamp={4}>
          <Excerpt
            excerpt={closeExcerpt(observation.excerpt)}
            quote={false}
            wrong={observation.judgement !== null}
          />
        </Text>
      )}
      {observation.judgement ? <JudgedNote judgement={observation.judgement} /> : null}
      <div className="tl-buttons">
        <JudgeMenu of={[source, target]} link size="compact-sm" />
      </div>
      <Foot step={step} />
    </li>
  );
}

/** Source, time, method and the way to the capture. */
function Foot({ step: { source, target, observation, capture } }: { step: PathStep }) {
  const ad = source.kind === 'ad' ? source : target.kind === 'ad' ? target : null;
  const platform = ad && 'adPlatform' in ad ? ad.adPlatform : null;
  const { method, version } = observation;
  return (
    <div className="tl-step-foot">
      {ad ? (
        <span>
          {platform && !ad.caption.includes(platform) ? `${ad.caption}, ${platform}` : ad.caption}
        </span>
      ) : null}
      {capture ? <span>{formatTime(capture.capturedAt)}</span> : null}
      <span>{t('paths.method', { method, version })}</span>
      {capture?.matches ? (
        <CaptureLink id={capture.id}>{t('paths.openCapture')}</CaptureLink>
      ) : (
        <Flex component="span" className="tl-stop" gap={4}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t(capture ? 'paths.changed' : 'paths.noCapture')}
        </Flex>
      )}
    </div>
  );
}
