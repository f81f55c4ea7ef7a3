import { serviceOf } from '../model/index.ts';
import type { Token } from './tokens.ts';

/** A service named by one or two tokens. */
export interface Named {
  readonly service: string;
  readonly word: string;
  readonly from: number;
  readonly next: number;
}

/** Every service that a text names, in order. */
export function servicesIn(tokens: readonly Token[]): Named[] {
  const named: Named[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.text.length > 40) continue;
    const { beginsService, service } = token.term;
    const two = beginsService ? serviceOf(`${token.text} ${tokens[i + 1]?.text ?? ''}`) : undefined;
    if (two) named.push({ service: two, word: token.text, from: i, next: i + 2 });
    else if (service) named.push({ service, word: token.text, from: i, next: i + 1 });
    i = Math.max(i, (named.at(-1)?.next ?? 0) - 1);
  }
  return named;
}
