/* ---
title: When was an entity first and last seen in each country?
description: >-
  The countries that the ads of a number, account, picture, template or network name, with the first and
  the last capture in each.
howToRead: >-
  The order of countries is that of the captures. A country that is captured seldom comes late. Ads that
  name no country are left out.
version: 3
tags: [movement]
result: map
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
columns:
  country: Country
  ads: Ads
  platforms: Platforms
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (x:Entity {id: $entity})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN ad
  UNION
  MATCH (x)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(ad:Ad)
  RETURN ad
  UNION
  MATCH (x)<-[:MEMBER_OF]-(ad:Ad)
  RETURN ad
}
MATCH (ad)-[at:LOCATED_IN]->(country:Country)
WHERE NOT at.judgedWrong
WITH country, count(*) AS ads, collect(DISTINCT ad.platform) AS hosts,
     min(ad.firstCaptured) AS firstSeen, max(ad.lastCaptured) AS lastSeen
RETURN country, ads, COLLECT { UNWIND hosts AS host RETURN host ORDER BY host } AS platforms, firstSeen, lastSeen
ORDER BY firstSeen, country.id
