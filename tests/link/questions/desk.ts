export const desk = 'handle:telegram:desk_demo';
const sellers = 30;

/** Sellers on boards of their own, four ads each, of which the first shows a desk that all of them show. */
export function sellersOfDesk() {
  const ads: Record<string, Listed> = {};
  for (let n = 0; n < sellers; n += 1)
    for (let k = 0; k < 4; k += 1)
      ads[`${n}-${k}`] = {
        platform: `board-${n}.example`,
        phones: [`+7 700 000 00${String(n).padStart(2, '0')}`],
        handles: k === 0 ? ['telegram:desk_demo'] : [],
      };
  return ads;
}

interface Listed {
  readonly platform: string;
  readonly phones: readonly string[];
  readonly handles: readonly string[];
}
