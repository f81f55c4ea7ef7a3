import { Button, Flex } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../app/i18n/t.ts';
import type { Observation } from '../../judging/wrong.tsx';
import { JudgedNote } from '../../ui/index.ts';
import { ObservationMark } from './observation.tsx';
import { JudgeButton } from './observation-card.tsx';
import { ObservedText } from './observed-text.tsx';

interface Words {
  id: string;
  title: string | null;
  text: string | null;
  observations: readonly Observation[];
}

/** What a capture says, in its own script and direction: every observation marked, and what is judged wrong. */
export function CaptureWords({ capture, heading }: { capture: Words; heading: 'h3' | 'h4' }) {
  const { id, title, text, observations } = capture;
  const Heading = heading;
  const place = (field: string) => `${id} ${field}`;
  const inTitle = standingIn(title, observations, 'title');
  const inText = standingIn(text, observations, 'text');
  const elsewhere = observations.filter((one) => !inTitle.includes(one) && !inText.includes(one));
  return (
    <>
      {title ? (
        <Heading className="tl-capture-title" dir="auto">
          <ObservedText place={place('title')} text={title} observations={inTitle} />
        </Heading>
      ) : null}
      {text ? <LongText place={place('text')} text={text} observations={inText} /> : null}
      {title || text ? null : <p className="tl-note">{t('inspector.noText')}</p>}
      <Elsewhere place={place('elsewhere')} observations={elsewhere} />
      <Judged observations={observations} />
    </>
  );
}

/** More letters than this push what stands below out of sight. */
const shownAtFirst = 6_000;

function LongText(props: { place: string; text: string; observations: readonly Observation[] }) {
  const { place, text, observations } = props;
  const [isWhole, setWhole] = useState(text.length <= shownAtFirst);
  const shown = isWhole ? text : text.slice(0, wordEnd(text, shownAtFirst));
  const values = { shown: shown.length, count: text.length };
  return (
    <>
      <blockquote className="tl-excerpt tl-capture-text" dir="auto">
        <ObservedText place={place} text={shown} observations={observations} />
        {isWhole ? null : '…'}
      </blockquote>
      {isWhole ? null : (
        <Flex align="center" wrap="wrap" gap={8}>
          <span className="tl-note">{t('capture.textPart', values)}</span>
          <Button onClick={() => setWhole(true)}>{t('capture.textAll')}</Button>
        </Flex>
      )}
    </>
  );
}

/** The last end of a word before a place, or where there is none near, one that cuts no letter in half. */
function wordEnd(text: string, most: number): number {
  const space = text.slice(most - 200, most).search(/\s\S*$/);
  if (space >= 0) return most - 200 + space;
  return (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
}

/** Observations of a field whose span holds what was read. */
function standingIn(
  text: string | null,
  observations: readonly Observation[],
  field: string,
): readonly Observation[] {
  return observations.filter(
    (one) => one.field === field && text?.slice(one.start, one.end) === one.raw,
  );
}

const fields = ['structured', 'image', 'title', 'text'] as const;

/** What was read where no running text can show it: contact fields, pictures, words of an earlier rule. */
function Elsewhere({
  place,
  observations,
}: {
  place: string;
  observations: readonly Observation[];
}) {
  return fields.map((field) => {
    const here = observations.filter((observation) => observation.field === field);
    if (here.length === 0) return null;
    return (
      <div key={field} className="tl-elsewhere">
        <p className="tl-note">{t('observation.in', { field: t(`field.${field}`) })}</p>
        <ul>
          {here.map((observation, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source may name one contact twice
            <li key={index} dir="auto">
              <ObservationMark place={`${place} ${field} ${index}`} observations={[observation]}>
                {observation.judgement ? <s>{observation.raw}</s> : observation.raw}
              </ObservationMark>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

const fieldName = (field: string): string => {
  const known = fields.find((one) => one === field);
  return known ? t(`field.${known}`) : field;
};

/** What is struck through, with who did it and why: not only under the pointer. */
function Judged({ observations }: { observations: readonly Observation[] }) {
  const judged = new Map(
    observations.flatMap((observation): [string, Observation][] =>
      observation.judgement ? [[observation.judgement.id, observation]] : [],
    ),
  );
  return [...judged.values()].map((observation) =>
    observation.judgement ? (
      <JudgedNote
        key={observation.judgement.id}
        judgement={observation.judgement}
        about={t('judged.about', { raw: observation.raw, field: fieldName(observation.field) })}
      >
        <JudgeButton observation={observation} />
      </JudgedNote>
    ) : null,
  );
}
