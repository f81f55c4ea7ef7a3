import { IconExternalLink } from '@tabler/icons-react';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery, ReadingFieldsFragment } from '../../gql/graphql.ts';
import { SectionLabel } from '../../ui/index.ts';
import { Marked } from './marked.tsx';
import { CaptureFacts } from './source-card.tsx';
import { markSpans } from './spans.ts';

type Ad = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Ad' }>;
type Capture = Ad['captures'][number];

/** The ad's words at each capture, every reading under the highlighter, and the stored bytes. */
export function AdCaptures({ ad }: { ad: Ad }) {
  return (
    <div className="tl-inset">
      <SectionLabel title={t('inspector.captures')}>
        <span className="tl-note">{ad.captures.length}</span>
      </SectionLabel>
      {ad.captures.map((capture) => (
        <CaptureCard key={capture.id} capture={capture} />
      ))}
    </div>
  );
}

function CaptureCard({ capture }: { capture: Capture }) {
  const { title, text, readings } = capture;
  return (
    <article className="tl-capture">
      <p className="tl-source-time">{formatTime(capture.capturedAt)}</p>
      {title ? (
        <p className="tl-capture-title" dir="auto">
          <Marked pieces={markSpans(title, spansOf(readings, 'title'))} />
        </p>
      ) : null}
      {text ? (
        <blockquote className="tl-excerpt" dir="auto">
          <Marked pieces={markSpans(text, spansOf(readings, 'text'))} />
        </blockquote>
      ) : null}
      {title || text ? null : <p className="tl-note">{t('inspector.noText')}</p>}
      <dl className="tl-facts">
        <CaptureFacts capture={capture} />
      </dl>
      <a className="tl-open" href={capture.href} target="_blank" rel="noreferrer">
        <IconExternalLink size={14} aria-hidden="true" />
        {t('why.open')}
      </a>
    </article>
  );
}

function spansOf(readings: readonly ReadingFieldsFragment[], field: string) {
  return readings.filter((reading) => reading.field === field);
}
