import { useActiveRun } from '../../../api/runs.ts';
import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { ContactLink } from '../../../contacts/contact-link.tsx';
import { contactKinds, type List, pictureKinds } from '../../../contacts/where.ts';
import type { Entity } from '../../../panels/inspector/entity-parts.tsx';
import { spanOf, useTrack } from '../track/use-track.ts';
import { useHeldWith, useWrittenAs } from './use-contact.ts';

/** Of more ads the server looks at the latest. */
const mostLookedAt = 5000;

/** What it is in a sentence or two; every number leads to its list. */
export function WhatItIs({ entity }: { entity: Entity }) {
  const { id, ads, hub } = entity;
  const { data: track } = useTrack(id);
  const contacts = useHeldWith(id, contactKinds).data?.heldWith.totalCount;
  const pictures = useHeldWith(id, pictureKinds).data?.heldWith.totalCount;
  const run = useActiveRun();
  const countries = [...new Set(track?.places.map(({ country }) => country))];
  const to = (list: Counted, count: number | undefined) => <Count {...{ id, list, count }} />;
  return (
    <>
      <p className="tl-sentence">
        {t('contact.in')} {to('ads', ads)} {t('contact.on')}{' '}
        {to('platforms', track?.platforms.length)}
        {t('contact.naming')} {to('places', track?.places.length)}
        {countries.length > 0 ? ` (${countries.map(formatCountry).join(', ')})` : ''}.{' '}
        {t('contact.beside')} {to('together', contacts)} {t('contact.and')}{' '}
        {to('pictures', pictures)}.{' '}
        {track && ads > 0 ? t('contact.seen', { span: spanOf(track) }) : null}
      </p>
      {ads > mostLookedAt ? <p className="tl-note">{t('contact.latest')}</p> : null}
      <Written id={id} />
      {hub || !run ? null : <p className="tl-note">{t('contact.noHub', { n: run.n })}</p>}
    </>
  );
}

/** The lists whose numbers the sentence has. */
type Counted = Extract<List, 'ads' | 'platforms' | 'places' | 'together' | 'pictures'>;

function Count({ id, list, count }: { id: string; list: Counted; count: number | undefined }) {
  if (count === undefined) return '…';
  return (
    <ContactLink id={id} where={{ list }}>
      {t(`contact.count.${list}`, { count })}
    </ContactLink>
  );
}

/** How ads write it, the usual way first. */
function Written({ id }: { id: string }) {
  const { data } = useWrittenAs(id);
  const [first] = data?.nodes ?? [];
  if (!data || !first) return null;
  return (
    <p className="tl-note">
      {t('contact.writtenAs')} <q dir="auto">{first.raw}</q>
      {data.totalCount > 1 ? (
        <>
          {' '}
          {t('contact.and')}{' '}
          <ContactLink id={id} where={{ list: 'written' }}>
            {t('contact.otherWays', { count: data.totalCount - 1 })}
          </ContactLink>
        </>
      ) : null}
    </p>
  );
}
