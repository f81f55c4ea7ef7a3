import { existsSync, readdirSync } from 'node:fs';
import type { GraphQLError } from 'graphql';
import { acting } from '../../core/access/index.ts';
import { apiError } from '../../core/graphql/index.ts';
import { didYouMean } from '../../core/nearest.ts';

/** What the addresses of files answer where they have nothing to give; all in the one shape of errors. */
export const notHeld = (what: string, hash: string): GraphQLError =>
  apiError(
    'NOT_FOUND',
    `There is no ${what} ${hash} here.`,
    'It may have been read in another data folder, or its import is not finished.',
  );

export const noPage = (): GraphQLError =>
  apiError(
    'NOT_FOUND',
    'This capture holds no page as it was received.',
    'Only captures of web archives hold one: look at the record, without /page.',
  );

/** Not told apart: who has no ticket learns nothing of what is held. */
export const noTicket = (): GraphQLError =>
  apiError(
    'NOT_FOUND',
    'There is no image here, or the ticket does not open it.',
    'Ask for the image by revealImage, with a reason: its href is good for five minutes.',
  );

/** What is stored under a hash has another by now: what was asked for is not held any more. */
export const damaged = (problem: string): GraphQLError =>
  apiError(
    'NOT_FOUND',
    problem,
    'Run throughline check, and put the file back from a backup: it is not what was received.',
  );

/** @param folder where finished files lie until they are downloaded */
export function noFinishedFile(name: string, folder: string): GraphQLError {
  // Of a team's server the names of other people's cases are in there.
  const held = !acting() && existsSync(folder) ? readdirSync(folder) : [];
  const near = didYouMean(name, held);
  return apiError(
    'NOT_FOUND',
    `There is no finished file ${name.slice(0, 200)}.`,
    near || 'Make it again: the answer that makes it holds its address.',
  );
}

const addresses = [
  ...['/graphql', '/health', '/ready', '/metrics'],
  ...['/files/import', '/files/verify', '/files/find-picture'],
  ...['/files/captures/HASH', '/files/captures/HASH/page', '/files/batches/HASH'],
  ...['/files/bundles/NAME', '/images/HASH/blurred', '/images/HASH/original'],
];

/** Nothing answers at this address. */
export function noAddress(path: string): GraphQLError {
  const shown = path.slice(0, 200);
  const near = didYouMean(shown.replace(/[0-9a-f]{64}/gi, 'HASH'), addresses);
  return apiError(
    'NOT_FOUND',
    `Nothing is served at ${shown}.`,
    `${near} There are ${addresses.join(', ')}.`.trim(),
  );
}
