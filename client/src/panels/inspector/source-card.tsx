import { Box, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { WhyLinkedQuery } from '../../gql/graphql.ts';
import { CaptureLinks, ConfidenceMeter, Excerpt, Hash, JudgedNote } from '../../ui/index.ts';
import { excerptPieces, type Piece } from './spans.ts';

type Source = WhyLinkedQuery['whyLinked']['sources']['nodes'][number];
type Observation = Source['observations'][number];
type Capture = Source['capture'];

/** One ad that holds both: when, the words, who read them, how surely, and whether its bytes hold. */
export function SourceCard({ source, number }: { source: Source; number: number }) {
  const { ad, capture, observations } = source;
  return (
    <Stack component="li" className="tl-ruled" gap={8} p="10px 16px 12px">
      <div className="tl-source-head">
        <span className="tl-source-number">{number}</span>
        <strong dir="auto" title={`${ad.caption}, ${ad.platform}`}>
          {ad.caption}
        </strong>
        <time dateTime={capture.capturedAt} className="tl-source-time">
          {formatTime(capture.capturedAt)}
        </time>
      </div>
      <Words capture={capture} observations={observations} />
      <dl className="tl-facts">
        {inOrder(observations).map((observation) => (
          <ObservationFacts
            key={`${observation.entity.id} ${observation.field} ${observation.start}`}
            observation={observation}
          />
        ))}
        <CaptureFacts capture={capture} />
      </dl>
      <CaptureLinks capture={capture} />
    </Stack>
  );
}

/** Words of the ad before its contact fields; by entity in each. */
function inOrder(observations: readonly Observation[]): Observation[] {
  const rank = ({ field }: Observation) =>
    isField(field) ? fieldOrder.indexOf(field) : fieldOrder.length;
  return [...observations].sort((one, other) => rank(one) - rank(other));
}

const fieldOrder = ['title', 'text', 'structured', 'image'] as const;
const isField = (field: string): field is (typeof fieldOrder)[number] =>
  (fieldOrder as readonly string[]).includes(field);

/** Title and text with every observation under the highlighter; a structured field by its own excerpt. */
function Words({
  capture,
  observations,
}: {
  capture: Capture;
  observations: readonly Observation[];
}) {
  const fields = [
    { name: 'title', text: capture.title },
    { name: 'text', text: capture.text },
  ];
  const inText = (observation: Observation) => {
    const text = fields.find(({ name }) => name === observation.field)?.text;
    return text?.slice(observation.start, observation.end) === observation.raw;
  };
  const elsewhere = observations.filter((observation) => !inText(observation));
  return (
    <>
      {fields.map(({ name, text }) => {
        const spans = observations
          .filter((observation) => observation.field === name && inText(observation))
          .map(({ start, end, judgement }) => ({ start, end, wrong: judgement !== null }));
        return text && spans.length > 0 ? (
          <blockquote key={name} className="tl-excerpt" dir="auto">
            <Marked pieces={excerptPieces(text, spans)} />
          </blockquote>
        ) : null;
      })}
      {elsewhere.map((observation) => (
        <Excerpt
          key={`${observation.field} ${observation.entity.id}`}
          excerpt={observation.excerpt}
          wrong={observation.judgement !== null}
        />
      ))}
    </>
  );
}

function ObservationFacts({ observation }: { observation: Observation }) {
  const { entity, method, version, steps, confidence, field, judgement, picture } = observation;
  return (
    <>
      <div className="tl-fact-group">
        <Box component="dt" className="tl-plain" fw={500} dir="auto">
          {judgement ? <s>{entity.caption}</s> : entity.caption}
        </Box>
        <dd className="tl-note">
          {t('why.field', { field: isField(field) ? t(`field.${field}`) : field })}
        </dd>
      </div>
      <div>
        <dt>{t('why.readBy')}</dt>
        <dd>
          {method} {version}
        </dd>
      </div>
      {picture ? (
        <div>
          <dt>{t('why.place')}</dt>
          <dd>
            {t('why.box', picture)} <Hash value={picture.image.replace(/^image:/, '')} />
          </dd>
        </div>
      ) : null}
      {steps.length > 0 ? (
        <div>
          <dt>{t('why.steps')}</dt>
          <dd>{steps.join(', ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('why.confidence')}</dt>
        <dd>
          <ConfidenceMeter value={confidence} />
        </dd>
      </div>
      {judgement ? (
        <div className="tl-fact-judged">
          <dt>{t('link.wrong')}</dt>
          <dd>
            <JudgedNote judgement={judgement} />
          </dd>
        </div>
      ) : null}
    </>
  );
}

/** The hash, and whether the stored bytes still have it. */
export function CaptureFacts({
  capture,
}: {
  capture: Pick<Capture, 'sha256' | 'matches' | 'problem'>;
}) {
  return (
    <div>
      <dt>{t('why.hash')}</dt>
      <dd>
        <Hash value={capture.sha256} />
        {capture.matches ? (
          <span className="tl-matches">
            <IconCheck size={14} aria-hidden="true" />
            {t('why.matches')}
          </span>
        ) : (
          <span className="tl-differs" role="alert">
            <IconAlertTriangle size={14} aria-hidden="true" />
            {capture.problem ?? t('why.lost')}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Pieces of a text, the marked ones under the highlighter, struck through where judged wrong. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, marked, wrong }) =>
    marked ? <mark key={at}>{wrong ? <s>{text}</s> : text}</mark> : text,
  );
}
