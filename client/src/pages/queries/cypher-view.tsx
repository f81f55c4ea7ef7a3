import { IconLock } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { type CypherToken, cypherLines, statementOf } from './cypher-tokens.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** The statement as it runs, with line numbers; its parameters lie under the highlighter. */
export function CypherView({ query }: { query: SavedQuery }) {
  const lines = cypherLines(statementOf(query.cypher));
  return (
    <section className="tl-cypher" aria-label={t('queries.cypher')}>
      <header>
        <h2>{t('queries.cypher')}</h2>
        <span>
          <IconLock size={14} aria-hidden="true" />
          {t('queries.readOnly')}
        </span>
        <span className="tl-end">{t('queries.version', { version: query.version })}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long statement is scrolled by keys */}
      <pre tabIndex={0}>
        <code>
          {lines.map((tokens, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <span className="tl-cypher-line" key={index} data-line={index + 1}>
              {tokens.map(piece)}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </section>
  );
}

function piece({ kind, text }: CypherToken, index: number) {
  if (kind === 'plain' || kind === 'name') return text;
  return kind === 'parameter' ? (
    <mark key={index}>{text}</mark>
  ) : (
    <span key={index} className={`tl-cypher-${kind}`}>
      {text}
    </span>
  );
}
