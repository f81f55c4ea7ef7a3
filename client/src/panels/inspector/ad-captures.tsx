import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { CaptureLinks, SectionLabel } from '../../ui/index.ts';
import { CaptureWords } from './capture-words.tsx';
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
  return (
    <article className="tl-capture">
      <p className="tl-source-time">{formatTime(capture.capturedAt)}</p>
      <CaptureWords capture={capture} heading="h4" />
      <dl className="tl-facts">
        <CaptureFacts capture={capture} />
      </dl>
      <CaptureLinks capture={capture} />
    </article>
  );
}
