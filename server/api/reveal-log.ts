import type { CustodyLine, Evidence } from '../evidence/index.ts';

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
function viewIn(line: string): View | undefined {
  try {
    const read: CustodyLine = JSON.parse(line);
    return read.event === 'revealed' ? read : undefined;
  } catch {
    return undefined;
  }
}
