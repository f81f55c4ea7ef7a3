import { t } from '../../../app/i18n/t.ts';
import { useJudgements } from '../../../judging/said.ts';
import { SharedButtons } from '../../../judging/shared.tsx';
import type { Entity } from '../../../panels/inspector/entity-parts.tsx';
import { SectionLabel } from '../../../ui/index.ts';
import { JudgementsAbout } from '../../link/networks/review/judgements.tsx';
import '../../link/networks/evidence/evidence.css';

/** Whether strangers share it, for a person to say; and all that was said of it. */
export function Judged({ entity: { id, caption, hub, ads } }: { entity: Entity }) {
  const { data } = useJudgements({ about: [id] });
  const isSaid = data?.nodes.some(
    ({ kind, withdrawn }) => !withdrawn && (kind === 'SHARED' || kind === 'EXCLUSIVE'),
  );
  const about = hub?.reason ?? t('track.ads', { count: ads });
  return (
    <>
      {isSaid ? null : (
        <section className="tl-inset" aria-label={t('contact.judge')}>
          <SectionLabel title={t('contact.judge')} />
          <p className="tl-note">{t('contact.judgeNote')}</p>
          <SharedButtons
            id={id}
            name={caption}
            about={<p className="tl-sentence">{about}</p>}
            size="compact-sm"
          />
        </section>
      )}
      <div className="tl-evidence-column">
        <JudgementsAbout about={[id]} />
      </div>
    </>
  );
}
