/* ---
title: Which contacts are posted at the same hours as another?
description: >-
  Numbers and accounts whose ads spread over the hours of the day nearly as those of the one that is asked
  for, where the hour is known. Hubs are left out.
howToRead: >-
  Most people post by day, so many strangers post alike. It tells more where the hours are odd, the ads
  many, and no ad shows both. A board that publishes at fixed hours makes all its ads alike.
version: 1
tags: [time]
parameters:
  entity: { type: entity, title: Contact, example: "phone:+77000005030" }
  alike: { type: number, title: "Share in common, at least", least: 0, most: 1, default: 0.6, help: "1: the same hours in the same shares" }
  ads: { type: integer, title: "Ads with an hour, at least", least: 2, default: 5 }
columns:
  contact: Contact
  alike: Share in common
  ads: Ads with an hour
  hours: Hours in both (UTC)
  together: Ads that show both
--- */
MATCH (x:Entity {id: $entity})<-[r:LISTS]-(ad:Ad)
WHERE NOT r.judgedWrong AND ad.postedPrecision = 'instant'
WITH x, toInteger(substring(ad.postedAt, 11, 2)) AS hour, collect(DISTINCT ad) AS at
WITH x, collect({hour: hour, ads: size(at)}) AS hours
WITH x, hours, toFloat(reduce(sum = 0, one IN hours | sum + one.ads)) AS all
WHERE all >= $ads
MATCH (contact:Phone|Handle)<-[r:LISTS]-(ad:Ad)
WHERE contact <> x AND NOT contact.hub AND NOT r.judgedWrong AND ad.postedPrecision = 'instant'
WITH x, hours, all, contact, toInteger(substring(ad.postedAt, 11, 2)) AS hour, count(DISTINCT ad) AS inHour
WITH x, hours, all, contact, sum(inHour) AS ads, collect({hour: hour, ads: inHour}) AS theirs
WHERE ads >= $ads
UNWIND theirs AS their
UNWIND hours AS own
WITH x, contact, ads, all, their, own
WHERE own.hour = their.hour
WITH x, contact, ads, own.hour AS hour,
     CASE WHEN own.ads / all < their.ads / toFloat(ads) THEN own.ads / all ELSE their.ads / toFloat(ads) END AS part
ORDER BY hour
WITH x, contact, ads, sum(part) AS common, collect(hour) AS hours
WHERE common >= $alike
RETURN contact, round(common, 2) AS alike, ads, hours,
       COUNT { MATCH (x)<-[r:LISTS]-(ad:Ad)-[s:LISTS]->(contact) WHERE NOT r.judgedWrong AND NOT s.judgedWrong RETURN DISTINCT ad } AS together
ORDER BY alike DESC, ads DESC, contact.id
