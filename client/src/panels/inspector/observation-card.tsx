import { Box, Button } from '@mantine/core';
import { IconArrowBackUp, IconBan, IconTopologyStar3 } from '@tabler/icons-react';
import { useContext } from 'react';
import { useMay } from '../../api/me.ts';
import { t } from '../../app/i18n/t.ts';
import { askObservation, type Observation } from '../../judging/wrong.tsx';
import { ConfidenceMeter, JudgedNote, KindIcon } from '../../ui/index.ts';
import { OpenEntity } from './open-entity.ts';

/** How an observation came about: what was written, what it was read as, each step, who read it, how surely. */
export function ObservationCard({ observation }: { observation: Observation }) {
  const { entity, raw, steps, method, version, confidence, judgement } = observation;
  return (
    <section className="tl-observation-card" aria-label={t('observation.label', { raw })}>
      <p className="tl-observation-card-head">
        <KindIcon kind={entity.kind} size={18} />
        <q dir="auto">{raw}</q> {t('judge.readAs')}
      </p>
      <Box component="p" className="tl-wraps" fz={15} fw={600} lh="20px" dir="auto">
        {judgement ? <s>{entity.caption}</s> : entity.caption}
      </Box>
      {steps.length > 0 ? (
        <ol className="tl-dots tl-steps-done" aria-label={t('why.steps')}>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their places, and one may be taken twice
            <li key={index}>{step}</li>
          ))}
        </ol>
      ) : (
        <p className="tl-note">{t('observation.asWritten')}</p>
      )}
      <dl className="tl-facts">
        <div>
          <dt>{t('why.readBy')}</dt>
          <dd>
            {method} {version}
          </dd>
        </div>
        <div>
          <dt>{t('why.confidence')}</dt>
          <dd>
            <ConfidenceMeter value={confidence} />
          </dd>
        </div>
      </dl>
      {judgement ? <JudgedNote judgement={judgement} /> : null}
      <OpenButton id={entity.id} />
      <JudgeButton observation={observation} />
    </section>
  );
}

/** The way to the entity, where it is elsewhere. */
function OpenButton({ id }: { id: string }) {
  const open = useContext(OpenEntity);
  return open ? (
    <Button
      className="tl-judge-button"
      size="compact-sm"
      leftSection={<IconTopologyStar3 size={14} aria-hidden="true" />}
      onClick={() => open(id)}
    >
      {t('capture.openEntity')}
    </Button>
  ) : null;
}

/** Opens the form; nothing is recorded by the button itself. */
export function JudgeButton({ observation }: { observation: Observation }) {
  const mayJudge = useMay('JUDGE');
  if (!mayJudge) return null;
  const isJudged = observation.judgement !== null;
  const Icon = isJudged ? IconArrowBackUp : IconBan;
  return (
    <Button
      className="tl-judge-button"
      size="compact-sm"
      leftSection={<Icon size={14} aria-hidden="true" />}
      onClick={(event) => askObservation(observation, event.currentTarget)}
    >
      {t(isJudged ? 'judge.withdraw' : 'judge.mark')}
    </Button>
  );
}
