interface Excerpt {
  before: string;
  match: string;
  after: string;
}

const lead = 28;

/**
 * An excerpt whose match comes early enough for a narrow column: of the words before it only the
 * last few stay, cut between words where there are any.
 */
export function closeExcerpt({ before, match, after }: Excerpt): Excerpt {
  const letters = [...before];
  if (letters.length <= lead) return { before, match, after };
  const tail = letters.slice(-lead).join('');
  const space = tail.search(/\s/);
  return { before: `…${space >= 0 ? tail.slice(space + 1) : tail}`, match, after };
}
