/* ---
title: In which new country did a network advertise, and with which ad first?
description: >-
  Networks that had ads in another country before, each with its first ad in the new one; of all networks,
  or of one.
howToRead: >-
  The first ad is the first that was captured: a country whose boards are captured late seems new. An ad
  that names several countries counts in each. Networks are estimates of the active run.
version: 1
tags: [movement]
parameters:
  since: { type: date, title: Since, default: 2000-01-01 }
  network: { type: network, title: Network, default: "" }
  country: { type: country, title: New country, default: "" }
columns:
  network: Network
  country: New country
  ad: First ad there
  firstCaptured: First captured
  before: Countries before
  ads: Ads there since
--- */
MATCH (network:Network)<-[:MEMBER_OF]-(ad:Ad)-[at:LOCATED_IN]->(country:Country)
WHERE NOT at.judgedWrong AND ($network IS NULL OR network.id = $network)
WITH network, country, ad
ORDER BY ad.firstCaptured, ad.id
WITH network, country, head(collect(DISTINCT ad)) AS first, count(DISTINCT ad) AS ads
WITH network, collect({country: country, first: first, ads: ads}) AS entered
UNWIND entered AS one
WITH network, one, [other IN entered WHERE other.first.firstCaptured < one.first.firstCaptured | other.country.code] AS earlier
WHERE size(earlier) > 0 AND one.first.firstCaptured >= $since
  AND ($country IS NULL OR one.country.code = $country)
RETURN network, one.country AS country, one.first AS ad, one.first.firstCaptured AS firstCaptured,
       COLLECT { UNWIND earlier AS c RETURN c ORDER BY c } AS before, one.ads AS ads
ORDER BY firstCaptured DESC, network.id, country.id
