import { IconExternalLink } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { whyLinkedOptions } from '../../api/evidence.ts';
import { readNeighbours } from '../../api/graph.ts';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery, Kind, ReadingFieldsFragment } from '../../gql/graphql.ts';
import { SectionLabel } from '../../ui/index.ts';
import { Marked } from './marked.tsx';
import { CaptureFacts } from './source-card.tsx';
import { markSpans } from './spans.ts';

type Ad = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Ad' }>;
type Capture = Ad['captures'][number];

const readKinds: Kind[] = ['phone', 'email', 'payment', 'handle', 'site'];
const mostReadings = 24;

/** Every observation of an ad: what its captures read as, found through the ad's own links. */
function useReadings(ad: string): readonly ReadingFieldsFragment[] {
  const near = useQuery({
    queryKey: ['read in', ad],
    queryFn: () => readNeighbours(ad, readKinds, mostReadings),
  });
  const whys = useQueries({
    queries: (near.data?.entities ?? []).map(({ id }) => whyLinkedOptions(ad, id, 1)),
  });
  return whys.flatMap(({ data }) => data?.sources.flatMap(({ readings }) => readings) ?? []);
}

/** The ad's words at each capture, every reading under the highlighter, and the stored bytes. */
export function AdCaptures({ ad }: { ad: Ad }) {
  const readings = useReadings(ad.id);
  return (
    <div className="tl-inset">
      <SectionLabel title={t('inspector.captures')}>
        <span className="tl-note">{ad.captures.length}</span>
      </SectionLabel>
      {ad.captures.map((capture) => (
        <CaptureCard key={capture.id} capture={capture} readings={readings} />
      ))}
    </div>
  );
}

interface CardProps {
  capture: Capture;
  readings: readonly ReadingFieldsFragment[];
}

function CaptureCard({ capture, readings }: CardProps) {
  const { title, text } = capture;
  return (
    <article className="tl-capture">
      <p className="tl-source-time">{formatTime(capture.capturedAt)}</p>
      {title ? (
        <p className="tl-capture-title" dir="auto">
          <Marked pieces={markSpans(title, spansOf(readings, 'title', title))} />
        </p>
      ) : null}
      {text ? (
        <blockquote className="tl-excerpt" dir="auto">
          <Marked pieces={markSpans(text, spansOf(readings, 'text', text))} />
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

/** Offsets hold in the capture they were read in; in another one they must still name the same words. */
function spansOf(readings: readonly ReadingFieldsFragment[], field: string, words: string) {
  return readings.filter(
    (reading) => reading.field === field && words.slice(reading.start, reading.end) === reading.raw,
  );
}
