import { IconExternalLink } from '@tabler/icons-react';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { JudgedNote, SectionLabel } from '../../ui/index.ts';
import type { Reading } from './judging.ts';
import { Observation } from './observation.tsx';
import { ObservedText } from './observed-text.tsx';
import { JudgeButton } from './reading-card.tsx';
import { CaptureFacts } from './source-card.tsx';

type Ad = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Ad' }>;
type Capture = Ad['captures']['nodes'][number];

/** The ad's words at each capture, every reading marked, what is judged wrong, and the stored bytes. */
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
  const { id, title, text, readings } = capture;
  const place = (field: string) => `${id} ${field}`;
  const inTitle = standingIn(title, readings, 'title');
  const inText = standingIn(text, readings, 'text');
  const elsewhere = readings.filter((one) => !inTitle.includes(one) && !inText.includes(one));
  return (
    <article className="tl-capture">
      <p className="tl-source-time">{formatTime(capture.capturedAt)}</p>
      {title ? (
        <h4 className="tl-capture-title" dir="auto">
          <ObservedText place={place('title')} text={title} readings={inTitle} />
        </h4>
      ) : null}
      {text ? (
        <blockquote className="tl-excerpt tl-capture-text" dir="auto">
          <ObservedText place={place('text')} text={text} readings={inText} />
        </blockquote>
      ) : null}
      {title || text ? null : <p className="tl-note">{t('inspector.noText')}</p>}
      <Elsewhere place={place('elsewhere')} readings={elsewhere} />
      <Judged readings={readings} />
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

/** Readings of a field whose span holds what was read. */
function standingIn(
  text: string | null,
  readings: readonly Reading[],
  field: string,
): readonly Reading[] {
  return readings.filter(
    (one) => one.field === field && text?.slice(one.start, one.end) === one.raw,
  );
}

const fields = ['structured', 'image', 'title', 'text'] as const;

/** What was read where no running text can show it: contact fields, pictures, words of an earlier rule. */
function Elsewhere({ place, readings }: { place: string; readings: readonly Reading[] }) {
  return fields.map((field) => {
    const here = readings.filter((reading) => reading.field === field);
    if (here.length === 0) return null;
    return (
      <div key={field} className="tl-elsewhere">
        <p className="tl-note">{t('reading.in', { field: t(`field.${field}`) })}</p>
        <ul>
          {here.map((reading, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source may name one contact twice
            <li key={index} dir="auto">
              <Observation place={`${place} ${field} ${index}`} readings={[reading]}>
                {reading.judgement ? <s>{reading.raw}</s> : reading.raw}
              </Observation>
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
function Judged({ readings }: { readings: readonly Reading[] }) {
  const judged = new Map(
    readings.flatMap((reading): [string, Reading][] =>
      reading.judgement ? [[reading.judgement.id, reading]] : [],
    ),
  );
  return [...judged.values()].map((reading) =>
    reading.judgement ? (
      <JudgedNote
        key={reading.judgement.id}
        judgement={reading.judgement}
        about={t('judged.about', { raw: reading.raw, field: fieldName(reading.field) })}
      >
        <JudgeButton reading={reading} />
      </JudgedNote>
    ) : null,
  );
}
