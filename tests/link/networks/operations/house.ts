/** So many of the forty have a desk and a site of the house in some of their ads. */
export const workers = 12;

export const ad = (worker: number, n = 0) => `ad:lotus-board.example/${worker}-${n}`;

/** Forty who write for themselves, four ads each; some are one house's. @param more who writes a fifth ad */
export function houses(more: readonly number[] = []) {
  const ads: Record<string, Contacts> = {};
  for (let worker = 0; worker < 40; worker += 1)
    for (let n = 0; n < (more.includes(worker) ? 5 : 4); n += 1)
      ads[`${worker}-${n}`] = of(worker, n);
  return ads;
}

type Contacts = Readonly<Record<'phones' | 'emails' | 'handles' | 'websites', readonly string[]>>;

function of(worker: number, n: number): Contacts {
  const inHouse = worker < workers;
  return {
    phones: [`+7 700 000 00${String(worker).padStart(2, '0')}`],
    emails: [`w${worker}@mail.example`],
    handles: inHouse && n < 2 ? ['telegram:desk_demo'] : [],
    websites: inHouse && n < 1 ? ['house.example'] : [],
  };
}
