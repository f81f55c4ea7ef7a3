/* ---
title: Where and when was an entity advertised?
description: >-
  The ads of a number, account, picture, template or network in the order of their days, each with the
  places that it names.
howToRead: >-
  A place is what an ad names, not where anybody was. An ad can name several cities, or stay up after
  somebody left. The day is that of posting where it is known, else the first capture.
version: 1
tags: [movement]
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
  period: { type: period, title: Period, default: "" , help: "Ads that were seen in it" }
columns:
  day: Day
  places: Places
  country: Country
  platform: Platform
  ad: Ad
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
WITH ad
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
RETURN left(coalesce(ad.postedAt, ad.firstCaptured), 10) AS day,
       COLLECT {
         MATCH (ad)-[at:LOCATED_IN]->(place:Place)
         WHERE NOT at.judgedWrong
         RETURN place ORDER BY place.id
       } AS places,
       ad.country AS country, ad.platform AS platform, ad, ad.lastCaptured AS lastSeen
ORDER BY day, ad.id
