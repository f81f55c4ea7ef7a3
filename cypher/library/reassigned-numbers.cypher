/* ---
title: Which numbers may have passed to somebody else, and who lost and gained them?
description: >-
  Numbers that fell silent for so many days, and whose ads before and after have no other contact,
  picture or wording in common, with the networks of these ads. Hubs are left out.
howToRead: >-
  That nothing is shared may also be a new account, new pictures and new words of the same user. Where
  places, language and prices changed as well, the number is more likely another's. Links through it
  across the gap are then none. A network that stands before and after may be one that the run wrongly joined
  across the gap.
version: 2
tags: [numbers]
slow: about 1 s at 100,000 ads
parameters:
  phone: { type: entity, title: Number, default: "" }
  days: { type: integer, title: "Days of silence, at least", least: 1, default: 30 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  days: Days of silence
  silentSince: Last seen before
  returned: Seen again
  before: Contacts before
  after: Contacts after
  lost: Networks before
  gained: Networks after
--- */
MATCH (phone:Phone)<-[r:LISTS]-(:Ad)
WHERE ($phone IS NULL OR phone.id = $phone) AND NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH phone, collect({began: r.firstSeen, ended: r.lastSeen}) AS times, min(r.firstSeen) AS first, max(r.firstSeen) AS last
WHERE duration.inDays(date(left(first, 10)), date(left(last, 10))).days >= $days
UNWIND times AS next
UNWIND times AS before
WITH phone, next.began AS returned, before
WHERE before.began < returned
WITH phone, returned, max(before.ended) AS silentSince
WITH phone, returned, silentSince,
     duration.inDays(date(left(silentSince, 10)), date(left(returned, 10))).days AS days
WHERE days >= $days
ORDER BY days DESC, returned
WITH phone, collect({days: days, since: silentSince, returned: returned})[0] AS gap
CALL (phone, gap) {
  MATCH (phone)<-[r:LISTS]-(ad:Ad)-[s:LISTS|SHOWS|USES_TEMPLATE]->(x:Entity)
  WHERE x <> phone AND NOT r.judgedWrong AND NOT s.judgedWrong
  WITH x, r.firstSeen < gap.returned AS isBefore
  ORDER BY x.id
  RETURN collect(DISTINCT CASE WHEN isBefore THEN x END) AS before,
         collect(DISTINCT CASE WHEN NOT isBefore THEN x END) AS after
}
WITH phone, gap, before, after
WHERE size(before) > 0 AND size(after) > 0 AND none(x IN before WHERE x IN after)
RETURN phone, gap.days AS days, gap.since AS silentSince, gap.returned AS returned,
       [x IN before WHERE NOT x:Image AND NOT x:Template][..10] AS before,
       [x IN after WHERE NOT x:Image AND NOT x:Template][..10] AS after,
       COLLECT {
         MATCH (phone)<-[r:LISTS]-(:Ad)-[:MEMBER_OF]->(network:Network)
         WHERE NOT r.judgedWrong AND r.firstSeen < gap.returned
         RETURN DISTINCT network ORDER BY network.id
       } AS lost,
       COLLECT {
         MATCH (phone)<-[r:LISTS]-(:Ad)-[:MEMBER_OF]->(network:Network)
         WHERE NOT r.judgedWrong AND r.firstSeen >= gap.returned
         RETURN DISTINCT network ORDER BY network.id
       } AS gained
ORDER BY days DESC, phone.id
