import { Box, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useContext, useEffect, useState } from 'react';
import { revealImage } from '../../api/images.ts';
import { formatBytes, formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityDetailQuery } from '../../gql/graphql.ts';
import { showEntities } from '../../graph/effects.ts';
import {
  Allowed,
  CaptureLink,
  Failed,
  Hash,
  InitialsField,
  isSigned,
  SectionLabel,
  useInitials,
} from '../../ui/index.ts';
import { ObservationMark } from './observation.tsx';
import { OpenEntity } from './open-entity.ts';
import { TextBoxes } from './text-boxes.tsx';

export type Image = Extract<NonNullable<EntityDetailQuery['entity']>, { __typename: 'Image' }>;

/** As the server asks for it. */
const shortestReason = 3;

/** A picture without being seen: a blur, what was read on it, its hash and size, and where it was captured. */
export function ImageView({ image }: { image: Image }) {
  return (
    <>
      {image.received ? (
        <Picture image={image} />
      ) : (
        <p className="tl-note tl-inset">{t('image.none')}</p>
      )}
      <Facts image={image} />
      <ShownIn image={image} />
    </>
  );
}

/** A blur until somebody asks, with a reason, to see the picture; each view is logged, and ends by itself. */
function Picture({ image }: { image: Image }) {
  const [reason, setReason] = useState('');
  const { initials } = useInitials();
  const reveal = useMutation({
    mutationFn: () => revealImage(image.id, { reason: reason.trim(), initials }),
  });
  const { data, reset } = reveal;
  useEffect(() => {
    if (!data) return;
    const timer = setTimeout(reset, Math.max(0, Date.parse(data.expiresAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [data, reset]);
  if (data) {
    return (
      <div className="tl-inset tl-image">
        <Framed image={image} src={data.href} alt={t('image.shown')} />
        <Button onClick={() => reset()}>{t('image.hide')}</Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reveal.mutate();
  };
  return (
    <div className="tl-inset tl-image">
      <Framed image={image} src={`/images/${image.sha256}/blurred`} alt={t('image.blurred')} />
      <Allowed right="REVEAL">
        <form onSubmit={submit}>
          <TextInput
            label={t('image.ask')}
            description={t('image.askHint')}
            value={reason}
            maxLength={300}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <InitialsField />
          <Button
            type="submit"
            loading={reveal.isPending}
            disabled={reason.trim().length < shortestReason || !isSigned(initials)}
          >
            {t('image.show')}
          </Button>
        </form>
      </Allowed>
      <Failed of={reveal} what={t('image.failed')} />
    </div>
  );
}

/** The picture in its own proportions, blurred or not, with what was read on it drawn as boxes. */
function Framed({ image, src, alt }: { image: Image; src: string; alt: string }) {
  const { width, height, boxes } = image;
  const ratio = width && height ? `${width} / ${height}` : undefined;
  return (
    <>
      <div className="tl-image-frame" style={{ aspectRatio: ratio }}>
        <img src={src} alt={alt} />
        {width && height ? <TextBoxes boxes={boxes} width={width} height={height} /> : null}
      </div>
      {boxes.length > 0 ? (
        <ol className="tl-dots tl-image-observations">
          {boxes.map(({ observation }, index) => (
            <li key={`${observation.ad} ${observation.entity.id}`} dir="auto">
              <ObservationMark place={`box ${index}`} observations={[observation]}>
                {observation.judgement ? <s>{observation.raw}</s> : observation.raw}
              </ObservationMark>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

function Facts({ image: { sha256, width, height, bytes } }: { image: Image }) {
  return (
    <dl className="tl-facts tl-inset">
      <div>
        <dt>{t('why.hash')}</dt>
        <dd>{sha256 ? <Hash value={sha256} /> : null}</dd>
      </div>
      {width && height ? (
        <div>
          <dt>{t('image.size')}</dt>
          <dd>
            {t('image.pixels', { width, height })}
            {bytes === null ? null : `, ${formatBytes(bytes)}`}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function ShownIn({ image: { shownIn } }: { image: Image }) {
  const { nodes, totalCount } = shownIn;
  const open = useContext(OpenEntity) ?? ((id: string) => void showEntities([id]));
  const more = totalCount - nodes.length;
  return (
    <div className="tl-inset">
      <SectionLabel title={t('image.captured')}>
        <span className="tl-note">{formatNumber(totalCount)}</span>
      </SectionLabel>
      <ul className="tl-rows tl-rows-flush">
        {nodes.map(({ ad, capture }) => (
          <li key={ad.id}>
            <button type="button" className="tl-row-button" dir="auto" onClick={() => open(ad.id)}>
              {ad.caption}
            </button>
            <Box component="span" className="tl-note tl-cut" flex={1} miw={0}>
              {ad.platform}
            </Box>
            {capture ? (
              <CaptureLink id={capture.id} className="tl-source-time tl-open">
                {formatDate(capture.capturedAt)}
              </CaptureLink>
            ) : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="tl-note">{t('image.more', { count: more })}</p> : null}
    </div>
  );
}
