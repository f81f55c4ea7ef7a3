/** Every word of the first list with every word of the second, as phrases: `a b`, `c` make `a_c b_c`. */
export const pairs = (first: string, second: string): string =>
  first
    .split(' ')
    .flatMap((one) => second.split(' ').map((two) => `${one}_${two}`))
    .join(' ');
