/* ---
title: What is known about one entity?
description: >-
  Everything linked to an entity, and everything read together with it in the same ads, with how often
  and when.
howToRead: >-
  “Read together” counts ads that hold both. Through a hub it says little: look at the mark before
  you follow a row.
version: 4
tags: [structure]
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
columns:
  entity: Entity
  how: How
  ads: Ads
  confidence: Best confidence
  hub: Hub
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (x:Entity {id: $entity})
CALL (x) {
  MATCH (x)-[r:!ASSOCIATED]-(entity:Entity)
  WHERE r:MEMBER_OF OR NOT r.judgedWrong
  RETURN entity, 'directly' AS how, 1 AS ads, r.confidence AS confidence, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
  UNION
  MATCH (x)<-[r:LISTS|SHOWS]-(ad:Ad)-[s:LISTS|SHOWS]->(entity:Entity)
  WHERE entity <> x AND NOT r.judgedWrong AND NOT s.judgedWrong
  WITH entity, ad, r, CASE WHEN r.confidence < s.confidence THEN r.confidence ELSE s.confidence END AS confidence
  RETURN entity, 'read together' AS how, count(DISTINCT ad) AS ads, max(confidence) AS confidence,
         min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
}
RETURN entity, how, ads, confidence, coalesce(entity.hub, false) AS hub, firstSeen, lastSeen
ORDER BY hub, how DESC, ads DESC, lastSeen DESC, entity.id
