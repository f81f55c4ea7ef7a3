export { articulations, mostOfSide } from './explanation/cut-points.ts';
export {
  clusterKind,
  isContact,
  paymentKind,
  siteKind,
  templateKind,
} from './ground/ground.ts';
export { newestFirst, Pairings } from './judged/pairings.ts';
export { resolve } from './resolve.ts';
export * from './types.ts';
