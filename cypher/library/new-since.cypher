/* ---
title: Which identifiers are new since a date?
description: >-
  Phones, emails, handles and payment handles first seen on or after a day, with the number of their
  ads.
howToRead: >-
  First seen is when a capture first held it, not when it was first used. A new number beside old
  pictures or handles may be a rotation.
version: 5
tags: [time]
slow: about 2 s at 100,000 ads
parameters:
  since: { type: date, title: Since, example: 2026-05-01 }
  ads: { type: integer, title: "Ads, at least", least: 1, default: 1 }
columns:
  identifier: Identifier
  ads: Ads
  countries: Countries
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (ad:Ad)
WHERE ad.firstCaptured >= $since
MATCH (ad)-[:LISTS]->(identifier:Entity)
WITH DISTINCT identifier
MATCH (identifier)<-[r:LISTS]-(ad:Ad)
WHERE NOT r.judgedWrong
OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH identifier, count(DISTINCT ad) AS ads, collect(DISTINCT country.code) AS countries,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE firstSeen >= $since AND ads >= $ads
RETURN identifier, ads, COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, firstSeen, lastSeen
ORDER BY firstSeen DESC, ads DESC, identifier.id
