import { Box } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import type { WhyLinkedQuery } from '../../gql/graphql.ts';
import { ConfidenceMeter, Hash, SectionLabel } from '../../ui/index.ts';

type Alike = NonNullable<WhyLinkedQuery['whyLinked']['alike']>;

/** Images that look alike, side by side: hash, how each was compared, and how far apart they are. */
export function AlikeView({ alike: { picture, images, distance, most } }: { alike: Alike }) {
  return (
    <section className="tl-inset" aria-label={t('alike.title')}>
      <SectionLabel title={t('alike.title')}>
        <span className="tl-note" dir="auto">
          {picture.caption}
        </span>
      </SectionLabel>
      <dl className="tl-facts">
        {images.map((one) => (
          <OneImage key={one.image.id} one={one} />
        ))}
        {distance === null ? null : (
          <div>
            <dt>{t('alike.apart')}</dt>
            <dd>{t('alike.distance', { distance })}</dd>
          </div>
        )}
      </dl>
      <p className="tl-note">{t('alike.note', { most })}</p>
    </section>
  );
}

function OneImage({
  one: { image, hash, quality, method, version, steps, confidence },
}: {
  one: Alike['images'][number];
}) {
  return (
    <>
      <div className="tl-fact-group">
        <Box component="dt" className="tl-plain" fw={500} dir="auto">
          {image.caption}
        </Box>
        <dd className="tl-note">{t('inspector.shown', { count: image.ads })}</dd>
      </div>
      {image.sha256 ? (
        <div>
          <dt>{t('why.hash')}</dt>
          <dd>
            <Hash value={image.sha256} />
          </dd>
        </div>
      ) : null}
      {hash ? (
        <div>
          <dt>{t('alike.hash')}</dt>
          <dd>
            <Hash value={hash} />
            {quality === null ? null : (
              <span className="tl-note">{t('alike.quality', { quality })}</span>
            )}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('alike.method')}</dt>
        <dd>
          {method} {version}
        </dd>
      </div>
      <div>
        <dt>{t('why.steps')}</dt>
        <dd>{steps.join(', ')}</dd>
      </div>
      <div>
        <dt>{t('why.confidence')}</dt>
        <dd>
          <ConfidenceMeter value={confidence} />
        </dd>
      </div>
    </>
  );
}
