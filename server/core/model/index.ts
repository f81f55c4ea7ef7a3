export {
  type BatchRecord,
  batchId,
  type CaptureRecord,
  captureId,
  toInstant,
  toTime,
} from './capture.ts';
export { foldDigits } from './digits.ts';
export type {
  EntityRecord,
  ItemGroup,
  Kind,
  ParsedValue,
  ParseHints,
  PropertyValue,
} from './kind.ts';
export { type AdStatus, adCaption, adId, adName, adStatuses, adWords } from './kinds/ad.ts';
export { clusterEntity } from './kinds/cluster.ts';
export { countryCalled, countryCode, countryEntity, countryName } from './kinds/country.ts';
export { readEmail } from './kinds/email.ts';
export { readHandle, readHandleOf, serviceOf, services } from './kinds/handle.ts';
export { imageEntity, pictureOf } from './kinds/image.ts';
export * from './kinds/index.ts';
export { isNetworkId, isOperationId } from './kinds/network.ts';
export { readPayment, readPaymentByShape } from './kinds/payment.ts';
export { phoneEntity, readPhone, readPhoneAnywhere } from './kinds/phone.ts';
export { citiesCalled, cityEntity, placeEntity } from './kinds/place.ts';
export { platformEntity } from './kinds/platform.ts';
export { asciiHost, isOnePage, readSite, toUrl } from './kinds/site.ts';
export { branchesOf, pageOf, pageParts } from './kinds/site-page.ts';
export { templateEntity } from './kinds/template.ts';
export { type City, listedCountries, listedIn, placeKey } from './places/index.ts';
export {
  type Evidence,
  type RelationshipType,
  relationships,
} from './relationships.ts';
