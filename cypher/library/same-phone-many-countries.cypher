/* ---
title: Which phone numbers are advertised in several countries?
description: >-
  Numbers read in ads that name at least so many countries, the widest first. Hubs are left out
  unless asked for.
howToRead: >-
  A number in two countries may be one advertiser who moves or works in both, a resold number, or a
  text that somebody copied. Compare the dates and the other contacts before you link.
version: 6
tags: [movement]
parameters:
  countries: { type: integer, title: Countries, least: 1, default: 2 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
  hubs: { type: boolean, title: Hubs too, default: false }
columns:
  phone: Phone
  countries: Countries
  ads: Ads
  platforms: Platforms
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE r.confidence >= $confidence AND NOT r.judgedWrong AND (NOT phone.hub OR $hubs)
MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH phone,
     collect(DISTINCT country.code) AS countries,
     count(DISTINCT ad) AS ads,
     count(DISTINCT ad.platform) AS platforms,
     min(r.firstSeen) AS firstSeen,
     max(r.lastSeen) AS lastSeen
WHERE size(countries) >= $countries
RETURN phone, COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, ads, platforms, firstSeen, lastSeen
ORDER BY size(countries) DESC, ads DESC, phone.id
