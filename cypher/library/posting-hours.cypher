/* ---
title: At what hours and on which weekdays are the ads of an entity posted?
description: >-
  Ads of a number, account, template, network or platform by the hour of posting, and by weekday, where
  the hour is known.
howToRead: >-
  Hours are those of the source, moved by so many hours from UTC. Many boards give a day alone: such ads
  are left out. Hours say when somebody, or a program, pressed the button; not when anybody worked.
version: 1
tags: [time]
result: chart
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
  offset: { type: number, title: Hours from UTC, least: -12, most: 14, default: 0, help: "5 in Almaty, 4 in Dubai" }
columns:
  hour: Hour
  ads: Ads
  monday: Mon
  tuesday: Tue
  wednesday: Wed
  thursday: Thu
  friday: Fri
  saturday: Sat
  sunday: Sun
--- */
MATCH (x:Entity {id: $entity})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN ad
  UNION
  MATCH (x)<-[:MEMBER_OF]-(ad:Ad)
  RETURN ad
}
WITH ad
WHERE ad.postedPrecision = 'instant'
WITH datetime(ad.postedAt) + duration({minutes: toInteger($offset * 60)}) AS at
WITH at.hour AS hour, at.dayOfWeek AS weekday
RETURN hour, count(*) AS ads,
       sum(CASE weekday WHEN 1 THEN 1 ELSE 0 END) AS monday, sum(CASE weekday WHEN 2 THEN 1 ELSE 0 END) AS tuesday,
       sum(CASE weekday WHEN 3 THEN 1 ELSE 0 END) AS wednesday, sum(CASE weekday WHEN 4 THEN 1 ELSE 0 END) AS thursday,
       sum(CASE weekday WHEN 5 THEN 1 ELSE 0 END) AS friday, sum(CASE weekday WHEN 6 THEN 1 ELSE 0 END) AS saturday,
       sum(CASE weekday WHEN 7 THEN 1 ELSE 0 END) AS sunday
ORDER BY hour
