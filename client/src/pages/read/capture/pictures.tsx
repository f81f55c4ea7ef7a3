import { useMemo, useState } from 'react';
import { useEntity } from '../../../api/evidence.ts';
import { t } from '../../../app/i18n/t.ts';
import { Thumb, useWantThumbs } from '../../../graph/thumb.tsx';
import { ImageView } from '../../../panels/inspector/image-view.tsx';
import { Failed, LoadingRows, SectionLabel } from '../../../ui/index.ts';
import type { CaptureView } from './use-capture.ts';

type Named = CaptureView['images'][number];

/** The pictures that it names: blurred, each a door to what is known of it. */
export function Pictures({ images }: { images: readonly Named[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const image = chosen === null ? undefined : images[chosen]?.image;
  useWantThumbs(useMemo(() => images.flatMap((one) => one.image ?? []), [images]));
  return (
    <section className="tl-capture-section" aria-label={t('capture.pictures')}>
      <SectionLabel title={t('capture.pictures')}>
        <span className="tl-note">{images.length}</span>
      </SectionLabel>
      <p className="tl-note">
        {t(images.length > 0 ? 'capture.picturesBlurred' : 'capture.noPictures')}
      </p>
      <ul className="tl-capture-pictures">
        {images.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record may name one picture twice
          <li key={index}>
            <Tile
              named={one}
              number={index + 1}
              isChosen={index === chosen}
              onChoose={() => setChosen(index === chosen ? null : index)}
            />
          </li>
        ))}
      </ul>
      {image && chosen !== null ? (
        <section
          className="tl-capture-picture"
          aria-label={t('capture.pictureChosen', { number: chosen + 1 })}
        >
          <Chosen key={image.id} id={image.id} />
        </section>
      ) : null}
    </section>
  );
}

interface TileProps {
  named: Named;
  number: number;
  isChosen: boolean;
  onChoose: () => void;
}

function Tile({ named: { name, image }, number, isChosen, onChoose }: TileProps) {
  if (!image)
    return (
      <span className="tl-capture-tile" title={name}>
        {number} <span className="tl-note">{t('capture.pictureNotReceived')}</span>
      </span>
    );
  return (
    <button
      type="button"
      className="tl-capture-tile"
      aria-label={t('capture.picture', { number, name })}
      aria-pressed={isChosen}
      title={name}
      onClick={onChoose}
    >
      <Thumb id={image.id} />
      <span className="tl-capture-tile-number">{number}</span>
      {image.received ? null : <span className="tl-note">{t('capture.pictureNotReceived')}</span>}
    </button>
  );
}

function Chosen({ id }: { id: string }) {
  const entity = useEntity(id);
  if (entity.isError) return <Failed of={entity} />;
  if (entity.data?.__typename === 'Image') return <ImageView image={entity.data} />;
  return entity.data === undefined ? <LoadingRows rows={6} /> : null;
}
