/* ---
title: Which numbers belong to another country than their ads?
description: >-
  Numbers whose country code is none of the countries that their ads name, with these countries. Hubs are
  left out.
howToRead: >-
  A foreign number may be that of somebody who came from there, of an organiser at home, or a number that
  was rented for the ad. In border regions and for some services it is ordinary.
version: 2
tags: [content]
slow: about 1 s at 100,000 ads
parameters:
  country: { type: country, title: Country of the number, default: "" }
  ads: { type: integer, title: "Ads, at least", least: 1, default: 2 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  own: Its country
  countries: Countries of its ads
  ads: Ads
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE phone.country IS NOT NULL AND NOT phone.hub AND ($country IS NULL OR phone.country = $country)
  AND NOT r.judgedWrong AND r.confidence >= $confidence
MATCH (ad)-[:LOCATED_IN]->(named:Country)
WITH phone, collect(DISTINCT named.code) AS countries, count(DISTINCT ad) AS ads,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE ads >= $ads AND NOT phone.country IN countries
RETURN phone, phone.country AS own, COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, ads,
       firstSeen, lastSeen
ORDER BY ads DESC, phone.id
