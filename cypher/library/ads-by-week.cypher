/* ---
title: How many new ads of an entity were captured, week by week?
description: >-
  The ads of a number, account, picture, template or network by the week, from Monday, in which each was
  first captured; weeks without any count as none.
howToRead: >-
  A line that falls may mean fewer ads or fewer captures: look at the gaps in capturing beside it. What a
  source captured for the first time all comes in one week.
version: 1
tags: [time]
result: line
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
columns:
  week: Week from
  ads: New ads
  platforms: Platforms
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
WITH date.truncate('week', date(left(ad.firstCaptured, 10))) AS week, ad.platform AS host
WITH min(week) AS first, max(week) AS last, collect({week: week, host: host}) AS seen
UNWIND range(0, duration.inDays(first, last).days / 7)[..1000] AS at
WITH first + duration({days: 7 * at}) AS week, seen
WITH week, [one IN seen WHERE one.week = week] AS new
RETURN toString(week) AS week, size(new) AS ads,
       COLLECT { UNWIND new AS one WITH DISTINCT one.host AS host RETURN host ORDER BY host } AS platforms
ORDER BY week
