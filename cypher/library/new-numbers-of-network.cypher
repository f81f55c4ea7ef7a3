/* ---
title: Which numbers are new in a network?
description: >-
  Numbers in the ads of a network that were first seen on or after a day, in any ad, with how many older
  ones stand beside them.
howToRead: >-
  A new number beside an old account or picture may replace an old one. It may also be a copy that shows
  another's number. First seen is the first capture.
version: 1
tags: [numbers]
parameters:
  network: { type: network, title: Network, example: "network:1/1" }
  since: { type: date, title: Since, example: 2026-05-01 }
columns:
  phone: Phone
  ads: Ads in the network
  elsewhere: Ads elsewhere
  beside: Older contacts beside it
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (network:Entity {id: $network})<-[:MEMBER_OF]-(ad:Ad)-[r:LISTS]->(phone:Phone)
WHERE NOT r.judgedWrong
WITH network, phone, collect(ad) AS list
CALL (phone) {
  MATCH (phone)<-[r:LISTS]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN count(*) AS inAll, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
}
WITH network, phone, list, inAll, firstSeen, lastSeen
WHERE firstSeen >= $since
RETURN phone, size(list) AS ads, inAll - size(list) AS elsewhere,
       COUNT {
         UNWIND list AS ad
         MATCH (ad)-[l:LISTS]->(other:Entity)
         WHERE other <> phone AND NOT l.judgedWrong AND NOT other.hub AND EXISTS {
           MATCH (other)<-[m:LISTS]-(:Ad) WHERE NOT m.judgedWrong AND m.firstSeen < firstSeen
         }
         RETURN DISTINCT other
       } AS beside, firstSeen, lastSeen
ORDER BY firstSeen, phone.id
