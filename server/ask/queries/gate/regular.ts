import { gateLimits } from './limits.ts';

/** What a part of an expression can be repeated by; of a part that stands once, both are 1. */
interface Repeats {
  readonly least: number;
  readonly most: number;
}
/** What stands in a group that can be read in more ways than one. */
interface Held {
  choice: boolean;
  repeated: boolean;
}

/**
 * Why an expression for =~ may keep Neo4j busy for ever on a long text: Java goes back and tries all ways to read it.
 * Undefined: it does not.
 */
export function slowExpression(expression: string): string | undefined {
  if (expression.length > gateLimits.expression)
    return `it has ${expression.length.toLocaleString('en')} characters; ${gateLimits.expression.toLocaleString('en')} are the most`;
  try {
    new Reader(expression).alternatives();
    return undefined;
  } catch (error) {
    if (error instanceof SlowError) return error.message;
    throw error;
  }
}

class SlowError extends Error {}

const once: Repeats = { least: 1, most: 1 };

/** Reads it as Java does, as far as repeating goes. */
class Reader {
  readonly #text: string;
  #at = 0;
  /** Stretches of any length, and parts that may be there or not, in all of it. */
  #open = 0;
  #optional = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Up to the end of the group, or of all. */
  alternatives(): Held {
    const held: Held = { choice: false, repeated: false };
    let openBefore = false;
    while (this.#at < this.#text.length && this.#text[this.#at] !== ')') {
      if (this.#take('|')) {
        held.choice = true;
        openBefore = false;
        continue;
      }
      const inner = this.#item();
      if (inner === 'nothing') continue;
      const repeats = this.#repeats();
      const isOpen = repeats.most > gateLimits.counted;
      if (repeats.most > 1 && inner && (inner.choice || inner.repeated))
        throw new SlowError(
          `a group that is repeated holds ${inner.choice ? 'a choice (|)' : 'what is repeated itself'}`,
        );
      if (isOpen && openBefore)
        throw new SlowError('two stretches of any length stand next to each other');
      if (isOpen && ++this.#open > gateLimits.openStretches)
        throw new SlowError(
          `it holds more than ${gateLimits.openStretches} stretches of any length (* or +)`,
        );
      if (!isOpen && repeats.least !== repeats.most && ++this.#optional > 10)
        throw new SlowError('it holds more than 10 parts that may be there or not');
      held.choice ||= inner?.choice ?? false;
      held.repeated ||= repeats.least !== repeats.most || (inner?.repeated ?? false);
      // What may be missing parts nothing.
      if (isOpen) openBefore = true;
      else if (repeats.least > 0) openBefore = false;
    }
    return held;
  }

  /** One sign, class or group. @returns what a group holds; `nothing` for what takes no sign of a text */
  #item(): Held | undefined | 'nothing' {
    const sign = this.#text[this.#at++];
    if (sign === '\\') return this.#escaped();
    if (sign === '[') return this.#class();
    if (sign === '^' || sign === '$') return 'nothing';
    if (sign !== '(') return undefined;
    const [opening = '', flags] =
      /^\?(?:<?[=!]|[:>]|<\w+>|([a-zA-Z-]*)([:)]))/.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += opening.length;
    if (flags !== undefined && opening.endsWith(')')) return 'nothing';
    const held = this.alternatives();
    this.#take(')');
    return held;
  }

  #escaped(): undefined | 'nothing' {
    const sign = this.#text[this.#at++] ?? '';
    if (/[1-9k]/.test(sign)) throw new SlowError('it refers back to what it has found (\\1)');
    if (sign === 'Q') {
      const end = this.#text.indexOf('\\E', this.#at);
      this.#at = end < 0 ? this.#text.length : end + 2;
    } else if (/[pPx]/.test(sign) && this.#text[this.#at] === '{')
      this.#at = this.#text.indexOf('}', this.#at) + 1 || this.#text.length;
    return /[bBAGzZ]/.test(sign) ? 'nothing' : undefined;
  }

  #class(): undefined {
    for (let depth = 1; depth > 0 && this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === '\\') this.#at++;
      else if (sign === '[') depth++;
      // The first sign of a class is one of it, even this one.
      else if (sign === ']' && !/\[\^?$/.test(this.#text.slice(0, this.#at))) depth--;
    }
    return undefined;
  }

  #repeats(): Repeats {
    const [written, sign, from, comma, to] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})[?+]?/.exec(this.#text.slice(this.#at)) ?? [];
    if (written === undefined) return once;
    this.#at += written.length;
    if (sign)
      return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const least = Number(from);
    if (!comma) return { least, most: least };
    return { least, most: to ? Number(to) : Number.POSITIVE_INFINITY };
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}
