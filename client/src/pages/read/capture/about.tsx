import { useContext } from 'react';
import { formatProperty, formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { OpenEntity } from '../../../panels/inspector/open-entity.ts';
import { CaptureFacts } from '../../../panels/inspector/source-card.tsx';
import {
  ConfidenceMeter,
  Hash,
  KindIcon,
  SectionLabel,
  StoredPageLink,
} from '../../../ui/index.ts';
import { CollectionFacts } from './collection.tsx';
import { Fact } from './fact.tsx';
import type { CaptureView } from './use-capture.ts';

/** Where it comes from, what it says of its ad, and what was read in it. */
export function About({ capture }: { capture: CaptureView }) {
  return (
    <div className="tl-capture-about">
      <section className="tl-inset" aria-label={t('capture.facts')}>
        <SectionLabel title={t('capture.facts')} />
        <dl className="tl-facts">
          <Origin capture={capture} />
        </dl>
        <StoredPageLink href={capture.pageHref} />
      </section>
      <section className="tl-inset" aria-label={t('capture.said')}>
        <SectionLabel title={t('capture.said')} />
        <dl className="tl-facts">
          <Said capture={capture} />
        </dl>
      </section>
      <Read observations={capture.observations} />
    </div>
  );
}

function Origin({ capture }: { capture: CaptureView }) {
  const { batch, capturedAt, line, url, payload } = capture;
  return (
    <>
      <Fact name={t('capture.captured')}>{formatTime(capturedAt)}</Fact>
      {batch ? (
        <>
          <Fact name={t('capture.received')}>{receivedText(batch)}</Fact>
          <Fact name={t('capture.file')}>
            <a href={batch.href} download={batch.name}>
              {batch.name}
            </a>
            , {t('capture.fileLine', { line })}
          </Fact>
        </>
      ) : (
        <Fact name={t('capture.file')}>{t('capture.noFile')}</Fact>
      )}
      <CollectionFacts capture={capture} />
      <Fact name={t('capture.address')}>{url}</Fact>
      <CaptureFacts capture={capture} />
      {batch ? (
        <div>
          <dt>{t('capture.hashFile')}</dt>
          <dd>
            <Hash value={batch.sha256} />
          </dd>
        </div>
      ) : null}
      {payload ? (
        <div>
          <dt>{t('capture.hashPage')}</dt>
          <dd>
            <Hash value={payload} />
          </dd>
        </div>
      ) : null}
    </>
  );
}

function receivedText({ receivedAt, receivedBy }: NonNullable<CaptureView['batch']>): string {
  const time = formatTime(receivedAt);
  return receivedBy ? t('capture.receivedBy', { time, name: receivedBy }) : time;
}

function Said({ capture }: { capture: CaptureView }) {
  const { status, priceText, priceFrom, postedAt, language, languageFrom } = capture;
  return (
    <>
      <Fact name={t('capture.status')}>{status && t(`capture.status.${status}`)}</Fact>
      <Fact name={t('capture.price')}>
        {priceText && t(`capture.from.${priceFrom ?? 'SOURCE'}`, { value: priceText })}
      </Fact>
      <Fact name={t('capture.place')}>{placeText(capture)}</Fact>
      <Fact name={t('capture.posted')}>{postedAt && formatProperty('postedAt', postedAt)}</Fact>
      <Fact name={t('capture.language')}>
        {language &&
          t(`capture.from.${languageFrom ?? 'SOURCE'}`, {
            value: formatProperty('language', language),
          })}
      </Fact>
    </>
  );
}

/** As a field of the capture says; else as it is known of the ad, which other captures may say. */
function placeText({ city, country, ad }: CaptureView): string {
  const text = (one: { city: string | null; country: string | null }) =>
    [one.city, one.country && formatProperty('country', one.country)].filter(Boolean).join(', ');
  const own = text({ city, country });
  if (own !== '' || !ad) return own;
  const place = text(ad);
  return place && t('capture.placeOfAd', { place });
}

const fields = ['title', 'text', 'structured', 'image'] as const;

function fieldName(field: string): string {
  const known = fields.find((one) => one === field);
  return known ? t(`field.${known}`) : field;
}

/** Each observation, with its method and how surely it was read; its name leads to the entity. */
function Read({ observations }: Pick<CaptureView, 'observations'>) {
  const open = useContext(OpenEntity);
  return (
    <section className="tl-inset" aria-label={t('capture.read')}>
      <SectionLabel title={t('capture.read')}>
        <span className="tl-note">{observations.length}</span>
      </SectionLabel>
      {observations.length === 0 ? <p className="tl-note">{t('capture.readNone')}</p> : null}
      <ul className="tl-capture-read">
        {observations.map(({ entity, field, start, method, version, confidence, judgement }) => (
          <li key={`${entity.id} ${field} ${start}`}>
            <KindIcon kind={entity.kind} size={18} />
            <button
              type="button"
              className="tl-row-button"
              dir="auto"
              onClick={() => open?.(entity.id)}
            >
              {judgement ? <s>{entity.caption}</s> : entity.caption}
            </button>
            <ConfidenceMeter value={confidence} />
            <span className="tl-note">
              {t('capture.readIn', { field: fieldName(field), method, version })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
