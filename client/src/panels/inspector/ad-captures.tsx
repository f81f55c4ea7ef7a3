import { IconExternalLink } from '@tabler/icons-react';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { JudgedNote, SectionLabel } from '../../ui/index.ts';
import type { Observation } from './judging.ts';
import { ObservationMark } from './observation.tsx';
import { JudgeButton } from './observation-card.tsx';
import { ObservedText } from './observed-text.tsx';
import { CaptureFacts } from './source-card.tsx';

type Ad = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Ad' }>;
type Capture = Ad['captures']['nodes'][number];

/** The ad's words at each capture, every observation marked, what is judged wrong, and the stored bytes. */
export function AdCaptures({ ad }: { ad: Ad }) {
  return (
    <div className="tl-inset">
      <SectionLabel title={t('inspector.captures')}>
        <span className="tl-note">{ad.captures.totalCount}</span>
      </SectionLabel>
      {ad.captures.nodes.map((capture) => (
        <CaptureCard key={capture.id} capture={capture} />
      ))}
    </div>
  );
}

function CaptureCard({ capture }: { capture: Capture }) {
  const { id, title, text, observations } = capture;
  const place = (field: string) => `${id} ${field}`;
  const inTitle = standingIn(title, observations, 'title');
  const inText = standingIn(text, observations, 'text');
  const elsewhere = observations.filter((one) => !inTitle.includes(one) && !inText.includes(one));
  return (
    <article className="tl-capture">
      <p className="tl-source-time">{formatTime(capture.capturedAt)}</p>
      {title ? (
        <h4 className="tl-capture-title" dir="auto">
          <ObservedText place={place('title')} text={title} observations={inTitle} />
        </h4>
      ) : null}
      {text ? (
        <blockquote className="tl-excerpt tl-capture-text" dir="auto">
          <ObservedText place={place('text')} text={text} observations={inText} />
        </blockquote>
      ) : null}
      {title || text ? null : <p className="tl-note">{t('inspector.noText')}</p>}
      <Elsewhere place={place('elsewhere')} observations={elsewhere} />
      <Judged observations={observations} />
      <dl className="tl-facts">
        <CaptureFacts capture={capture} />
      </dl>
      <a className="tl-open" href={capture.href} target="_blank" rel="noreferrer">
        <IconExternalLink size={14} aria-hidden="true" />
        {t('why.open')}
      </a>
      {capture.pageHref ? (
        <a className="tl-open" href={capture.pageHref} target="_blank" rel="noreferrer">
          <IconExternalLink size={14} aria-hidden="true" />
          {t('why.openPage')}
        </a>
      ) : null}
    </article>
  );
}

/** Observations of a field whose span holds what was read. */
function standingIn(
  text: string | null,
  observations: readonly Observation[],
  field: string,
): readonly Observation[] {
  return observations.filter(
    (one) => one.field === field && text?.slice(one.start, one.end) === one.raw,
  );
}

const fields = ['structured', 'image', 'title', 'text'] as const;

/** What was read where no running text can show it: contact fields, pictures, words of an earlier rule. */
function Elsewhere({
  place,
  observations,
}: {
  place: string;
  observations: readonly Observation[];
}) {
  return fields.map((field) => {
    const here = observations.filter((observation) => observation.field === field);
    if (here.length === 0) return null;
    return (
      <div key={field} className="tl-elsewhere">
        <p className="tl-note">{t('observation.in', { field: t(`field.${field}`) })}</p>
        <ul>
          {here.map((observation, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source may name one contact twice
            <li key={index} dir="auto">
              <ObservationMark place={`${place} ${field} ${index}`} observations={[observation]}>
                {observation.judgement ? <s>{observation.raw}</s> : observation.raw}
              </ObservationMark>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

const fieldName = (field: string): string => {
  const known = fields.find((one) => one === field);
  return known ? t(`field.${known}`) : field;
};

/** What is struck through, with who did it and why: not only under the pointer. */
function Judged({ observations }: { observations: readonly Observation[] }) {
  const judged = new Map(
    observations.flatMap((observation): [string, Observation][] =>
      observation.judgement ? [[observation.judgement.id, observation]] : [],
    ),
  );
  return [...judged.values()].map((observation) =>
    observation.judgement ? (
      <JudgedNote
        key={observation.judgement.id}
        judgement={observation.judgement}
        about={t('judged.about', { raw: observation.raw, field: fieldName(observation.field) })}
      >
        <JudgeButton observation={observation} />
      </JudgedNote>
    ) : null,
  );
}
