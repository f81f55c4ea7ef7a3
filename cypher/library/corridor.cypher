/* ---
title: Which identifiers are used in two countries?
description: >-
  Identifiers read in ads that name the one country and in ads that name the other. Hubs are left
  out.
howToRead: >-
  This shows where identifiers are advertised. It does not show that a person travelled. Ads in both
  countries may come from one advertiser, a resold number or a copied text.
version: 4
parameters:
  from: { type: country, title: From country, example: KZ }
  to: { type: country, title: To country, unlike: from, example: TR }
  since: { type: date, title: Since, default: 2000-01-01 }
  confidence: { type: number, title: Confidence, least: 0, most: 1, default: 0.6 }
columns:
  identifier: Identifier
  ads: Ads
  fromAds: Ads in the first
  toAds: Ads in the second
  firstInFrom: First seen in the first
  firstInTo: First seen in the second
  lastSeen: Last seen
--- */
MATCH (identifier:Entity)<-[r:LISTS]-(ad:Ad)
WHERE ad.country IN [$from, $to] AND ad.lastCaptured >= $since AND r.confidence >= $confidence
  AND NOT identifier.hub AND NOT r.judgedWrong
WITH identifier,
     count(DISTINCT CASE WHEN ad.country = $from THEN ad END) AS fromAds,
     count(DISTINCT CASE WHEN ad.country = $to THEN ad END) AS toAds,
     min(CASE WHEN ad.country = $from THEN r.firstSeen END) AS firstInFrom,
     min(CASE WHEN ad.country = $to THEN r.firstSeen END) AS firstInTo,
     max(r.lastSeen) AS lastSeen
WHERE fromAds > 0 AND toAds > 0
RETURN identifier, fromAds + toAds AS ads, fromAds, toAds, firstInFrom, firstInTo, lastSeen
ORDER BY ads DESC, identifier.id
