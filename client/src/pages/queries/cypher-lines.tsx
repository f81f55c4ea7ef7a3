import type { CypherToken } from './cypher-tokens.ts';

interface Props {
  lines: readonly (readonly CypherToken[])[];
  /** Numbers of the lines with which something is wrong. */
  wrong?: ReadonlySet<number>;
}

/** Coloured lines with their numbers. */
export const CypherLines = ({ lines, wrong }: Props) => (
  <code>
    {lines.map((tokens, index) => (
      <span
        className="tl-cypher-line"
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        key={index}
        data-line={index + 1}
        data-wrong={wrong?.has(index + 1) || undefined}
      >
        {tokens.map(piece)}
        {'\n'}
      </span>
    ))}
  </code>
);

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
