import { create } from 'zustand';

/** At most two: what can be said of networks is said of a pair. */
const most = 2;

/** Which members of the operation are chosen, by id: the drawing, its tables and what is judged share it. */
export const useChosen = create<{ chosen: readonly string[] }>(() => ({ chosen: [] }));

/** Chooses one more, or takes it back; of three the first one goes. */
export const withChosen = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-most);

export const toggleChosen = (id: string): void =>
  useChosen.setState(({ chosen }) => ({ chosen: withChosen(chosen, id) }));

export const choose = (...ids: readonly string[]): void => useChosen.setState({ chosen: ids });
