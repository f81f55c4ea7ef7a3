/* ---
title: Which networks grew since a day?
description: >-
  Networks with ads that were first captured on or after a day, those with most of them first, and the
  countries and platforms that are new with them.
howToRead: >-
  A network grows here when more of its ads are captured. A new source makes networks grow that did not.
  Networks are estimates of the active run; what came in since it is in none.
version: 1
tags: [time]
result: chart
parameters:
  since: { type: date, title: Since, example: 2026-05-01 }
  ads: { type: integer, title: "New ads, at least", least: 1, default: 3 }
columns:
  network: Network
  fresh: New ads
  before: Ads before
  newCountries: New countries
  newPlatforms: New platforms
  lastSeen: Last seen
--- */
MATCH (fresh:Ad)
WHERE fresh.firstCaptured >= $since
MATCH (fresh)-[:MEMBER_OF]->(network:Network)
WITH network, count(*) AS new
WHERE new >= $ads
MATCH (network)<-[:MEMBER_OF]-(ad:Ad)
WITH network, new, count(*) - new AS before, max(ad.lastCaptured) AS lastSeen,
     collect(DISTINCT CASE WHEN ad.firstCaptured >= $since THEN ad.country END) AS nowIn,
     collect(DISTINCT CASE WHEN ad.firstCaptured < $since THEN ad.country END) AS wereIn,
     collect(DISTINCT CASE WHEN ad.firstCaptured >= $since THEN ad.platform END) AS nowOn,
     collect(DISTINCT CASE WHEN ad.firstCaptured < $since THEN ad.platform END) AS wereOn
RETURN network, new AS fresh, before,
       COLLECT { UNWIND nowIn AS c WITH c WHERE NOT c IN wereIn RETURN c ORDER BY c } AS newCountries,
       COLLECT { UNWIND nowOn AS host WITH host WHERE NOT host IN wereOn RETURN host ORDER BY host } AS newPlatforms,
       lastSeen
ORDER BY fresh DESC, before, network.id
