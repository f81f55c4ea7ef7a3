import { access } from './en/access.ts';
import { bottom } from './en/bottom.ts';
import { charts } from './en/charts.ts';
import { drawing } from './en/drawing.ts';
import { explore } from './en/explore.ts';
import { help } from './en/help.ts';
import { inspector } from './en/inspector.ts';
import { notes } from './en/notes.ts';
import { pages } from './en/pages.ts';
import { shell } from './en/shell.ts';
import { structure } from './en/structure.ts';
import type { Message } from './t.ts';

/** English, and the list of every key. Another language is another object with these keys. */
export const en = {
  ...shell,
  ...help,
  ...explore,
  ...drawing,
  ...charts,
  ...inspector,
  ...notes,
  ...bottom,
  ...structure,
  ...pages,
  ...access,
} as const satisfies Record<string, Message>;
