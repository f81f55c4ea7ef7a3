/* ---
title: Which ads are new since a day?
description: >-
  Ads that were first captured on or after a day, the newest first, with their contacts; of a country, a
  platform or a network where one is given.
howToRead: >-
  New is what no capture had before, not what was posted since. A source that is captured for the first
  time brings old ads. What came in since the last run is in no network.
version: 1
tags: [time]
parameters:
  since: { type: date, title: Since, example: 2026-05-01 }
  country: { type: country, title: Country of the ads, default: "" }
  platform: { type: platform, title: Platform, default: "" }
  network: { type: network, title: Network, default: "" }
columns:
  ad: Ad
  firstCaptured: First captured
  platform: Platform
  countries: Countries
  network: Network
  contacts: Contacts
--- */
MATCH (ad:Ad)
WHERE ad.firstCaptured >= $since AND ($platform IS NULL OR ad.platform = $platform)
  AND ($country IS NULL OR EXISTS { (ad)-[at:LOCATED_IN]->(:Country {code: $country}) WHERE NOT at.judgedWrong })
OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
WITH ad, network
WHERE $network IS NULL OR network.id = $network
RETURN ad, ad.firstCaptured AS firstCaptured, ad.platform AS platform,
       COLLECT {
         MATCH (ad)-[at:LOCATED_IN]->(country:Country)
         WHERE NOT at.judgedWrong
         RETURN DISTINCT country.code ORDER BY country.code
       } AS countries, network,
       COLLECT {
         MATCH (ad)-[r:LISTS]->(contact:Entity)
         WHERE NOT r.judgedWrong AND NOT contact.hub
         RETURN DISTINCT contact ORDER BY contact.id LIMIT 10
       } AS contacts
ORDER BY firstCaptured DESC, ad.id
