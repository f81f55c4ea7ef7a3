/** What becomes of what could name a person, wherever it is left out: in a redacted bundle, and for who may not read. */
export {
  analystOf,
  isTold,
  keyedHash,
  labelCaption,
  labelKind,
  leftOut,
  platformOf,
  staysAsItIs,
} from './labels.ts';
export { coarse, type RedactedTimes, redactedTimes, weekOf } from './redaction-times.ts';
