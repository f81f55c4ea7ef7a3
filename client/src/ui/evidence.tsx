import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { shortHash } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';

/** A hash in short, with a button that copies all of it. */
export function Hash({ value }: { value: string }) {
  return (
    <span className="tl-hash">
      <code title={value}>{shortHash(value)}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('hash.copied') : t('hash.copy')}>
            <ActionIcon size={24} aria-label={t('hash.copy')} onClick={copy}>
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}

interface Part {
  text: string;
  strong: boolean;
}

/** A sentence of evidence, in serif, its counts and names strong. */
export function Sentence({ parts }: { parts: readonly Part[] }) {
  return (
    <p className="tl-sentence">
      {parts.map((part, index) =>
        part.strong ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence keep their places
          <strong key={index}>{part.text}</strong>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

interface ExcerptParts {
  before: string;
  match: string;
  after: string;
}

/** Words around an observation, the observation itself under the highlighter. Any script, any direction. */
export function Excerpt({
  excerpt,
  quote = true,
  wrong = false,
}: {
  excerpt: ExcerptParts;
  quote?: boolean;
  /** Judged wrong: struck through. */
  wrong?: boolean;
}) {
  const words = (
    <>
      {excerpt.before}
      <mark>{wrong ? <s>{excerpt.match}</s> : excerpt.match}</mark>
      {excerpt.after}
    </>
  );
  return quote ? (
    <blockquote className="tl-excerpt" dir="auto">
      {words}
    </blockquote>
  ) : (
    <span className="tl-excerpt-line" dir="auto">
      {words}
    </span>
  );
}
