import { judgedOwn } from '../judged/judgements.ts';

const surest = 0.01;
/** A person's word that an identifier is one owner's outweighs what speaks against it. */
const judgedNats = 9;

export const nats = (probability: number): number =>
  probability >= judgedOwn ? judgedNats : -Math.log(Math.max(1 - probability, surest));

/** Of what a group holds by unsure readings alone; a reading of 0.87 is as good as sure, one of 0.2 is not. */
export const sureness = (held: number): number => (held >= 1 ? 1 : 1 - (1 - held) ** 3);
