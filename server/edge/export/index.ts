/** What was found, for the tools of others: each format is data and a writer. */
export {
  type ExchangeFormat,
  exchangeFormats,
  type FormatId,
  formatIds,
} from './exchange-formats.ts';
export { type MadeExport, makeExport } from './make-export.ts';
