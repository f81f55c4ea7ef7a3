/** "Ann-Marie van Bell" → "AMVB": as many as sign, at most four. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '')
    .join('')
    .slice(0, 4)
    .toLocaleUpperCase('en');
