/** A list of states with a finger on the present one: undo of everything that changes the canvas. */
export interface CommandLog<State> {
  past: readonly Entry<State>[];
  present: State;
  future: readonly Entry<State>[];
}

/** A command by name, with the state on its other side. */
export interface Entry<State> {
  label: string;
  state: State;
}

const longest = 200;

export function startLog<State>(present: State): CommandLog<State> {
  return { past: [], present, future: [] };
}

/** The log after a command. A command that changed nothing leaves no trace. */
export function record<State>(
  log: CommandLog<State>,
  label: string,
  next: State,
): CommandLog<State> {
  if (next === log.present) return log;
  const past = [...log.past, { label, state: log.present }].slice(-longest);
  return { past, present: next, future: [] };
}

/** Replaces the present: for what belongs to the last command but came later. */
export function amend<State>(log: CommandLog<State>, next: State): CommandLog<State> {
  return next === log.present ? log : { ...log, present: next };
}

/** Changes every state: for what was said elsewhere, which undoing a command must not unsay. */
export function rewrite<State>(
  log: CommandLog<State>,
  change: (state: State) => State,
): CommandLog<State> {
  const each = (entry: Entry<State>) => ({ ...entry, state: change(entry.state) });
  return {
    past: log.past.map(each),
    present: change(log.present),
    future: log.future.map(each),
  };
}

export function undo<State>(log: CommandLog<State>): CommandLog<State> {
  const last = log.past.at(-1);
  if (!last) return log;
  return {
    past: log.past.slice(0, -1),
    present: last.state,
    future: [{ label: last.label, state: log.present }, ...log.future],
  };
}

export function redo<State>(log: CommandLog<State>): CommandLog<State> {
  const [next, ...future] = log.future;
  if (!next) return log;
  return {
    past: [...log.past, { label: next.label, state: log.present }],
    present: next.state,
    future,
  };
}

/** How often to redo (above 0) or undo (below 0) to be at the nearest state of that kind; undefined: there is none. */
export function stepsTo<State>(
  { past, present, future }: CommandLog<State>,
  isWanted: (state: State) => boolean,
): number | undefined {
  if (isWanted(present)) return 0;
  const back = past.findLastIndex(({ state }) => isWanted(state));
  if (back >= 0) return back - past.length;
  const ahead = future.findIndex(({ state }) => isWanted(state));
  return ahead < 0 ? undefined : ahead + 1;
}
