import { useMemo, useState } from 'react';
import { formatConfidence } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { ContactLink, type Named } from '../../../contacts/contact-link.tsx';
import { pictureKinds } from '../../../contacts/where.ts';
import type { Kind } from '../../../gql/graphql.ts';
import { Thumb, useWantThumbs } from '../../../graph/thumb.tsx';
import { Failed, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { step, useHeldWith, useLookAlikes } from './use-contact.ts';

/** The pictures of its ads, blurred; each leads to its own page, its number to the ads with both. */
export function Gallery({ id }: { id: string }) {
  const [offset, setOffset] = useState(0);
  const page = useHeldWith(id, pictureKinds, offset);
  const held = page.data?.heldWith;
  useWantThumbs(useMemo(() => held?.nodes.map(({ entity }) => entity), [held]));
  if (page.isError) return <Failed of={page} />;
  if (page.isPending) return <LoadingRows rows={3} height={96} />;
  const { nodes = [], totalCount: total = 0 } = held ?? {};
  if (total === 0) return <p className="tl-note tl-inset">{t('capture.noPictures')}</p>;
  return (
    <>
      <p className="tl-note tl-inset">{t('contact.blurred')}</p>
      <ul className="tl-contact-gallery">
        {nodes.map(({ entity, ads }) => (
          <li key={entity.id}>
            <Tile picture={entity} />
            <ContactLink id={id} where={{ holding: entity.id }}>
              {t('track.ads', { count: ads })}
            </ContactLink>
          </li>
        ))}
      </ul>
      <Pager
        label={t('contact.pages')}
        {...{ offset, step, shown: nodes.length, total, onOffset: setOffset }}
      />
    </>
  );
}

/** Of an image cluster its images; of an image the cluster in which it is with others that look like it. */
export function LookAlikes({ id, kind }: { id: string; kind: Kind }) {
  const others = pictureKinds.filter((one) => one !== kind);
  const alike = useLookAlikes(id, others);
  const { data } = alike;
  useWantThumbs(useMemo(() => data?.nodes.map(({ entity }) => entity), [data]));
  if (alike.isError) return <Failed of={alike} />;
  if (!data) return <LoadingRows rows={3} height={96} />;
  if (data.totalCount === 0) return <p className="tl-note tl-inset">{t('contact.noneAlike')}</p>;
  return (
    <>
      <p className="tl-note tl-inset">{t('contact.alikeNote')}</p>
      <ul className="tl-contact-gallery">
        {data.nodes.map(({ entity, link }) => (
          <li key={entity.id}>
            <Tile picture={entity} />
            <span className="tl-note">
              {t('track.ads', { count: entity.ads })}, {formatConfidence(link.confidence)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tile({ picture: { id, caption } }: { picture: Named }) {
  return (
    <ContactLink id={id}>
      <span className="tl-contact-tile">
        <Thumb id={id} />
      </span>
      <bdi className="tl-cut">{caption}</bdi>
    </ContactLink>
  );
}
