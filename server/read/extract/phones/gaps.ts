/**
 * How far a gap parts the atoms on its two sides: 0 nothing between, 1 what stands inside numbers,
 * 2 a wider gap, 3 a comma, a slash between things or a telephone, 4 a line's end.
 */
export function gapRank(gap: string): number {
  if (gap === '') return 0;
  if (/[\n\r\u2028\u2029]/.test(gap)) return 4;
  if (/[,;،、；，]|\.\s|\s[/|]\s|\s[•·★✔✓◆■]\s|[☎☏✆📞📱📲]/u.test(gap)) return 3;
  const visible = gap.replace(/\s/g, '');
  if (visible.length === 0) return gap.length > 1 ? 2 : 1;
  return gap.length > 3 ? 2 : 1;
}
