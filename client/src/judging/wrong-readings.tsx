import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readingsOfLink } from '../api/judgements.ts';
import { formatTime } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import type { ReadingsOfLinkQuery } from '../gql/graphql.ts';
import { CaptureLink, Excerpt, Failed, JudgedNote, LoadingRows } from '../ui/index.ts';
import { ask, changeAsked } from './asking.ts';
import type { Thing } from './offers.ts';
import { named, signWrong } from './wrong.tsx';
import './judging.css';

type Reading = ReadingsOfLinkQuery['whyLinked']['readings'][number];

/** Opens the form in which a link is marked wrong: by its readings, those that are chosen. */
export function askWrong(one: Thing, other: Thing, from: HTMLElement | null): void {
  ask(
    {
      title: t('judge.ask.wrong', { name: one.caption, other: other.caption }),
      about: <WrongReadings a={one.id} b={other.id} />,
      effect: t('judge.effect.wrong'),
      reasonLabel: t('judge.reason'),
      signLabel: t('judge.sign'),
      ...choosing([]),
    },
    from,
  );
}

/** What the form signs and foresees with these chosen. */
function choosing(chosen: readonly Reading[]) {
  const wrong = chosen.map(({ observation }) => named(observation));
  return {
    lacking: wrong.length > 0 ? '' : t('judge.needs.reading'),
    preview: wrong.length > 0 ? { wrong } : undefined,
    sign: (signing: Parameters<typeof signWrong>[1]) => signWrong(wrong, signing),
  };
}

/** Every reading that holds a link, each to be chosen; those that are judged wrong already are told. */
function WrongReadings({ a, b }: { a: string; b: string }) {
  const [chosen, setChosen] = useState<ReadonlySet<Reading>>(new Set());
  const asked = useQuery({
    queryKey: ['readingsOfLink', a, b],
    queryFn: ({ signal }) => readingsOfLink(a, b, signal),
  });
  if (!asked.data) return asked.isError ? <Failed of={asked} /> : <LoadingRows rows={3} />;
  const { readings, ads, adsJudgedWrong } = asked.data;
  const open = readings.filter(({ observation }) => !observation.judgement);
  const choose = (next: ReadonlySet<Reading>) => {
    setChosen(next);
    changeAsked(choosing(open.filter((reading) => next.has(reading))));
  };
  const toggle = (reading: Reading) => {
    const next = new Set(chosen);
    if (!next.delete(reading)) next.add(reading);
    choose(next);
  };
  const left = open.length - chosen.size;
  if (readings.length === 0) return <p className="tl-note">{t('judge.noReading')}</p>;
  return (
    <fieldset className="tl-wrong-readings">
      <legend>{t('judge.readings', { count: readings.length })}</legend>
      {open.length > 1 ? (
        <Checkbox
          label={t('judge.readingsAll')}
          checked={left === 0}
          indeterminate={left > 0 && chosen.size > 0}
          onChange={() => choose(new Set(left === 0 ? [] : open))}
        />
      ) : null}
      <ul>
        {readings.map((reading) => (
          <One
            key={keyOf(reading)}
            reading={reading}
            chosen={chosen.has(reading)}
            onToggle={() => toggle(reading)}
          />
        ))}
      </ul>
      <Part readings={readings} ads={ads + adsJudgedWrong} />
      {chosen.size > 0 && left > 0 ? (
        <p className="tl-note">{t('judge.readingsLeft', { count: left })}</p>
      ) : null}
    </fieldset>
  );
}

/** That not all ads were looked at, where a link has more of them. */
function Part({ readings, ads: count }: { readings: readonly Reading[]; ads: number }) {
  const told = new Set(readings.map(({ observation }) => observation.ad)).size;
  if (told >= count) return null;
  return <p className="tl-note">{t('judge.readingsPart', { count, told })}</p>;
}

const keyOf = ({ observation: { ad, entity, field, raw } }: Reading): string =>
  [ad, entity.id, field, raw].join('\n');

interface OneProps {
  reading: Reading;
  chosen: boolean;
  onToggle: () => void;
}

/** The words in their context, what they were read as, by what, and in which capture. */
function One({ reading, chosen, onToggle }: OneProps) {
  const { observation, capture, captures } = reading;
  const { entity, excerpt, method, version, judgement } = observation;
  return (
    <li>
      <Checkbox
        checked={chosen || judgement !== null}
        disabled={judgement !== null}
        onChange={onToggle}
        label={
          <>
            <Excerpt excerpt={excerpt} quote={false} wrong={judgement !== null} />{' '}
            {t('judge.readAs')} <strong dir="auto">{entity.caption}</strong>
          </>
        }
      />
      <p className="tl-note">
        {capture ? (
          <CaptureLink id={capture.id}>
            {capture.ad?.caption ?? observation.ad}, {formatTime(capture.capturedAt)}
          </CaptureLink>
        ) : (
          observation.ad
        )}
        {captures > 1 ? `, ${t('judge.readingCaptures', { count: captures })}` : ''}
        {'. '}
        {t('paths.method', { method, version })}
      </p>
      {judgement ? <JudgedNote judgement={judgement} /> : null}
    </li>
  );
}
