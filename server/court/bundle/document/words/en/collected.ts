import { count, digits } from './common.ts';

/** How an exhibit was collected, and what its own lines of custody tell. */
export const collected = {
  toolSettings: 'Tool settings',
  vantage: 'Collected from',
  authority: 'Legal authority',
  hash: 'Collector’s hash',
  said: 'Said at import',
  fileHash: 'Collector’s hash of the file',
  notCompared: (hash: string): string =>
    `${hash}, as the record says; nothing came that it can be compared with`,
  compared: (hash: string, fits: boolean): string =>
    `${hash}, which ${fits ? 'fits' : 'DOES NOT FIT'} what came`,
  stated: {
    collector: 'collected by',
    tool: 'tool',
    toolSettings: 'settings',
    vantage: 'collected from',
    authority: 'legal authority',
  },
  saidBy: (said: string, by: string, at: string): string =>
    `${said}. The account ${by} said so on ${at}.`,
  sameFile: (hash: string): string => `${hash}, the same as that of the file received`,
  otherFile: (hash: string): string => `${hash}, WHICH IS NOT THAT OF THE FILE RECEIVED`,
  received: (name: string, more: string): string => `the file ${name} was received${more}`,
  ownHash: (hash: string, fits: boolean): string =>
    fits
      ? '. Its SHA-256 is the one that its collector gave'
      : `. THE SHA-256 THAT ITS COLLECTOR GAVE IS NOT ITS OWN: ${hash}`,
  imported: (file: string, records: number): string =>
    `file ${file} was read: ${count(records, 'record', 'records')}`,
  pictureReceived: (picture: string, bytes: number): string =>
    `picture ${picture} was received, ${digits(bytes)} bytes`,
  revealed: (picture: string, signed: string, reason: string): string =>
    `picture ${picture} was shown unblurred to ${signed}: ${reason}`,
  invalid: (said: string): string => `. ITS OWN SIGNATURE IS INVALID: ${said}`,
  signed: (said: string): string => `, ${said}`,
  head: 'Custody of this exhibit',
  line: (n: number, at: string): string => `Line ${n}, ${at}, `,
  moreLines: (n: number): string =>
    `${count(n, 'more line', 'more lines')} of the custody log ${n === 1 ? 'tells' : 'tell'} of it.`,
  receivedWith: 'received with ',
  neverReceived: 'never received',
  notHere: 'not in this package',
  morePictures: (n: number): string =>
    `The record names ${count(n, 'more picture', 'more pictures')}.`,
};
