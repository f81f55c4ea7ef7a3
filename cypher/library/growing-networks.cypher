/* ---
title: Which networks grew since a day?
description: >-
  Networks with ads that were first captured from one day to another, those with most of them first, and the
  countries and platforms that are new with them. Without a last day, it is the first by which 99 of 100 ads lie.
howToRead: >-
  A network grows here when more of its ads are captured. Ads after the last day are left out. A new source makes networks grow that did not.
  Networks are estimates of the active run; what came in since it is in none.
version: 2
tags: [time]
result: chart
parameters:
  since: { type: date, title: Since, example: 2026-05-01 }
  until: { type: date, title: Until, default: "", help: "Empty: by which 99 of 100 ads lie" }
  ads: { type: integer, title: "New ads, at least", least: 1, default: 3 }
columns:
  network: Network
  fresh: New ads
  before: Ads before
  newCountries: New countries
  newPlatforms: New platforms
  lastSeen: Last seen
  countedTo: Counted to
--- */
CALL () {
  MATCH (ad:Ad)
  WHERE $until IS NULL
  RETURN toString(percentileDisc(toInteger(replace(left(ad.firstCaptured, 10), '-', '')), 0.99)) AS usual
}
WITH coalesce($until, left(usual, 4) + '-' + substring(usual, 4, 2) + '-' + right(usual, 2)) AS countedTo
MATCH (fresh:Ad)
WHERE fresh.firstCaptured >= $since AND left(fresh.firstCaptured, 10) <= countedTo
MATCH (fresh)-[:MEMBER_OF]->(network:Network)
WITH countedTo, network, count(*) AS new
WHERE new >= $ads
MATCH (network)<-[:MEMBER_OF]-(ad:Ad)
WHERE left(ad.firstCaptured, 10) <= countedTo
OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH countedTo, network, new, count(DISTINCT ad) - new AS before, max(ad.lastCaptured) AS lastSeen,
     collect(DISTINCT CASE WHEN ad.firstCaptured >= $since THEN country.code END) AS nowIn,
     collect(DISTINCT CASE WHEN ad.firstCaptured < $since THEN country.code END) AS wereIn,
     collect(DISTINCT CASE WHEN ad.firstCaptured >= $since THEN ad.platform END) AS nowOn,
     collect(DISTINCT CASE WHEN ad.firstCaptured < $since THEN ad.platform END) AS wereOn
RETURN network, new AS fresh, before,
       COLLECT { UNWIND nowIn AS c WITH c WHERE NOT c IN wereIn RETURN c ORDER BY c } AS newCountries,
       COLLECT { UNWIND nowOn AS host WITH host WHERE NOT host IN wereOn RETURN host ORDER BY host } AS newPlatforms,
       lastSeen, countedTo
ORDER BY fresh DESC, before, network.id
