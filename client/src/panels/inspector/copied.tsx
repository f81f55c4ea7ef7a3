import { Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { CopiedContentFieldsFragment, ReposterFieldsFragment } from '../../gql/graphql.ts';
import { showEntities } from '../../graph/effects.ts';
import { JudgeMenu } from '../../judging/say-menu.tsx';
import { Chip, SectionLabel, Sentence } from '../../ui/index.ts';
import './copied.css';

/** That a contact may be a reposter's: by which numbers, what may be wrong with it, and what can be said of it, in one place. */
export function ReposterNote({
  reposter: { id, sentence, cautions },
  caption,
  name = null,
}: {
  reposter: ReposterFieldsFragment;
  caption: string;
  /** Which contact it is, where that is not said beside it. */
  name?: ReactNode;
}) {
  return (
    <div className="tl-reposter">
      <Flex component="span" align="center" justify="space-between" wrap="wrap" gap="4px 8px">
        {name}
        <Chip tone="caution" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
          {t('copied.reposter')}
        </Chip>
      </Flex>
      <Sentence parts={sentence} />
      <MayBeWrong contact={{ id, caption }} cautions={cautions} sentence={sentence} />
    </div>
  );
}

/** What may be wrong with what is told of a contact, and what can be said of it then. */
export function MayBeWrong({
  contact: { id, caption },
  cautions,
  sentence,
}: Pick<ReposterFieldsFragment, 'cautions' | 'sentence'> & {
  contact: { id: string; caption: string };
}) {
  return (
    <details className="tl-may-be-wrong">
      <summary>{t('copied.wrong')}</summary>
      <ul className="tl-dots">
        {cautions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <JudgeMenu
        of={[{ id, caption }]}
        about={<Sentence parts={sentence} />}
        effects={{ shared: t('copied.effect'), exclusive: t('copied.effectNot') }}
        size="compact-sm"
      />
    </details>
  );
}

/** Of several ads so many are told. */
const adsDescribed = 3;

/**
 * What was left out of an ad as copied, each with the earlier ad that it can be from.
 * @param ofSources out of which ad is told as well: it is about the ads of several sources
 */
export function CopiedContentOfAd({
  copiedContent,
  ofSources = false,
}: {
  copiedContent: readonly CopiedContentFieldsFragment[];
  ofSources?: boolean;
}) {
  if (copiedContent.length === 0) return null;
  const described = ofSources ? copiedContent.slice(0, adsDescribed) : copiedContent;
  const more = copiedContent.length - described.length;
  return (
    <section className="tl-inset tl-left-out" aria-label={t('copied.copiedContent')}>
      <SectionLabel title={t('copied.copiedContent')}>
        <span className="tl-note">{formatNumber(copiedContent.length)}</span>
      </SectionLabel>
      {described.map((row) => (
        <article key={`${row.ad?.id} ${row.why} ${row.identifiers.join(' ')}`}>
          {ofSources && row.ad ? <Shown entity={row.ad} /> : null}
          <Sentence parts={row.sentence} />
          <p className="tl-note">
            {row.source ? t('copied.earlier') : t('copied.unknown')}{' '}
            {row.source ? <Shown entity={row.source} /> : null}
          </p>
        </article>
      ))}
      {more > 0 ? <p className="tl-note">{t('copied.moreAds', { count: more })}</p> : null}
      <p className="tl-note">{t('copied.copiedContentNote')}</p>
    </section>
  );
}

/** An ad by name; pressing it puts it on the canvas, selected. */
function Shown({ entity: { id, caption } }: { entity: { id: string; caption: string } }) {
  return (
    <button
      type="button"
      className="tl-row-button"
      dir="auto"
      onClick={() => void showEntities([id])}
    >
      {caption}
    </button>
  );
}
