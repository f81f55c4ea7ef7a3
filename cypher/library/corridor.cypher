/* ---
title: Which identifiers are used in two countries?
description: >-
  Identifiers read in ads that name a place in the one country and in ads that name one in the
  other, as the overview counts corridors. Hubs are left out.
howToRead: >-
  This shows where identifiers are advertised. It does not show that a person travelled. Ads in both
  countries may come from one advertiser, a resold number or a copied text.
version: 7
tags: [movement]
parameters:
  from: { type: country, title: From country, example: KZ }
  to: { type: country, title: To country, unlike: from, example: TR }
  since: { type: date, title: Since, default: 2000-01-01 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  identifier: Identifier
  ads: Ads
  fromAds: Ads in the first
  toAds: Ads in the second
  firstInFrom: First seen in the first
  firstInTo: First seen in the second
  lastSeen: Last seen
--- */
MATCH (country:Country) WHERE country.id IN ['country:' + $from, 'country:' + $to]
MATCH (country)<-[at:LOCATED_IN]-(ad:Ad)
WHERE NOT at.judgedWrong AND ad.lastCaptured >= $since
MATCH (ad)-[r:LISTS]->(identifier:Entity)
WHERE r.confidence >= $confidence AND NOT identifier.hub AND NOT r.judgedWrong
WITH identifier, country.id = 'country:' + $from AS isFrom, ad, r
WITH identifier, count(DISTINCT ad) AS ads,
     count(DISTINCT CASE WHEN isFrom THEN ad END) AS fromAds,
     count(DISTINCT CASE WHEN NOT isFrom THEN ad END) AS toAds,
     min(CASE WHEN isFrom THEN ad.firstCaptured END) AS firstInFrom,
     min(CASE WHEN NOT isFrom THEN ad.firstCaptured END) AS firstInTo,
     max(r.lastSeen) AS lastSeen
WHERE fromAds > 0 AND toAds > 0
RETURN identifier, ads, fromAds, toAds, firstInFrom, firstInTo, lastSeen
ORDER BY ads DESC, identifier.id
