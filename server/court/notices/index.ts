/**
 * The register of letters to platforms: what became of each, and what later captures say of the ads that it lists. It
 * counts and compares; it gives no verdict on a platform.
 */
export { followed, followedOf } from './follow.ts';
export {
  actionKinds,
  adsBehind,
  type FigurePart,
  type FollowedAd,
  figureParts,
  figuresOf,
  type NoticeFigures,
} from './notice-figures.ts';
export { enterNotice, type Notice, noticesOf, noticeThere } from './notice-register.ts';
export {
  type Decision,
  decisions,
  type NoticeStep,
  recordStep,
  type StepKind,
  stepKinds,
  withdrawStep,
} from './notice-steps.ts';
export { leastPublished, type PublicFigures, publicFigures } from './public-figures.ts';
export { type AdState, adStates, type Look } from './since.ts';
