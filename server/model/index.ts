import { ad } from './ad.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { image } from './image.ts';
import { cluster } from './image-cluster.ts';
import type { Kind, KindName } from './kind.ts';
import { network } from './network.ts';
import { payment } from './payment.ts';
import { phone } from './phone.ts';
import { country, place } from './place.ts';
import { platform } from './platform.ts';
import { site } from './site.ts';
import { template } from './template.ts';

export { type AdStatus, adCaption, adId, adName, adStatuses, adWords } from './ad.ts';
export {
  type BatchRecord,
  batchId,
  type CaptureRecord,
  captureId,
  toInstant,
  toTime,
} from './capture.ts';
export { foldDigits } from './digits.ts';
export { readEmail } from './email.ts';
export { readHandle, readHandleOf, serviceOf, services } from './handle.ts';
export { imageEntity, pictureOf } from './image.ts';
export { clusterEntity } from './image-cluster.ts';
export {
  type EntityRecord,
  type Kind,
  type KindName,
  kindNames,
  type ParsedValue,
  type ParseHints,
  type PropertyValue,
  parseEntityId,
} from './kind.ts';
export { isNetworkId, isOperationId } from './network.ts';
export { readPayment, readPaymentByShape } from './payment.ts';
export { phoneEntity, readPhone, readPhoneAnywhere } from './phone.ts';
export {
  citiesCalled,
  cityEntity,
  countryCalled,
  countryCode,
  countryEntity,
  countryName,
  placeEntity,
} from './place.ts';
export { type City, listedCountries, listedIn, placeKey } from './places/index.ts';
export { platformEntity } from './platform.ts';
export {
  type Evidence,
  type RelationshipType,
  relationships,
} from './relationships.ts';
export { asciiHost, isOnePage, readSite, toUrl } from './site.ts';
export { branchesOf, pageOf, pageParts } from './site-page.ts';
export { templateEntity } from './template.ts';

/** Every kind of thing, in the order in which legends show them. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  ad,
  image,
  cluster,
  template,
  phone,
  email,
  payment,
  handle,
  site,
  platform,
  place,
  country,
  network,
};

/** Strangers may share what it stands for: nodes of these kinds say whether they are a `hub`. */
export const canBeHub = (kind: KindName): boolean =>
  kind !== 'ad' && kinds[kind].family !== 'context';

export const identifierKinds: readonly Kind[] = Object.values(kinds).filter(
  ({ family }) => family === 'identifier',
);
