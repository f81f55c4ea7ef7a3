/** A reason may have thousands of characters, which would push what it is about off the screen. */
const atFirst = 400;

/** The beginning of a long text, up to a space where there is one near; never half a character. */
export function beginning(text: string): string {
  if (text.length <= atFirst) return text;
  const cut = text.slice(0, atFirst);
  const space = cut.search(/\s+\S{0,60}$/);
  return `${space > 0 ? cut.slice(0, space) : [...cut].slice(0, -1).join('')}…`;
}
