import { memo } from 'react';
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
      <Line
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        key={index}
        number={index + 1}
        tokens={tokens}
        isWrong={wrong?.has(index + 1) ?? false}
      />
    ))}
  </code>
);

interface LineProps {
  number: number;
  tokens: readonly CypherToken[];
  isWrong: boolean;
}

const isSame = (one: LineProps, other: LineProps): boolean =>
  one.number === other.number &&
  one.isWrong === other.isWrong &&
  one.tokens.length === other.tokens.length &&
  one.tokens.every(({ kind, text }, index) => {
    const token = other.tokens[index];
    return token?.kind === kind && token.text === text;
  });

/** Of hundreds of lines a key changes one. */
const Line = memo(
  ({ number, tokens, isWrong }: LineProps) => (
    <span className="tl-cypher-line" data-line={number} data-wrong={isWrong || undefined}>
      {tokens.map(piece)}
      {'\n'}
    </span>
  ),
  isSame,
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
