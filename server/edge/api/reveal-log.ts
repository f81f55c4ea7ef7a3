import { type CustodyLine, type Evidence, readLine } from '../../core/evidence/index.ts';

/** A picture that was shown without its blur: by whom, from which account, when and why. */
export type View = CustodyLine & { readonly event: 'revealed' };

/** All views that the custody log tells of, the last first. */
export async function viewsOf({ custody }: Pick<Evidence, 'custody'>): Promise<View[]> {
  const views: View[] = [];
  for await (const line of custody()) {
    const view = line.includes('"event":"revealed"') ? viewIn(line) : undefined;
    if (view) views.push(view);
  }
  return views.reverse();
}

/** What a writer at work, or a crash, left of a line tells of none; nor does another event in which the words stand. */
function viewIn(text: string): View | undefined {
  const read = readLine(text);
  if (!read || read.withheld) return undefined;
  const { line } = read;
  return line.event === 'revealed' ? line : undefined;
}
