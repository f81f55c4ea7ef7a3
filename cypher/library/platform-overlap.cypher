/* ---
title: Which identifiers stand on both of two platforms?
description: >-
  Contacts read in ads of the one platform and in ads of the other, with where each was first seen. Hubs
  are left out.
howToRead: >-
  The same contact on two platforms may be one advertiser, or one platform that copies the ads of the
  other. Then words and pictures are the same too, and the copy comes later.
version: 1
tags: [platforms]
parameters:
  one: { type: platform, title: One platform, example: lotus-board.example }
  other: { type: platform, title: Other platform, unlike: one, example: evening-list.example }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  identifier: Identifier
  onOne: Ads on the one
  onOther: Ads on the other
  firstOnOne: First on the one
  firstOnOther: First on the other
--- */
MATCH (:Entity {id: 'platform:' + $other})<-[:POSTED_ON]-(ad:Ad)-[r:LISTS]->(identifier:Entity)
WHERE NOT identifier.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH identifier, count(*) AS onOther, min(r.firstSeen) AS firstOnOther
MATCH (identifier)<-[r:LISTS]-(ad:Ad)
WHERE ad.platform = $one AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH identifier, onOther, firstOnOther, count(*) AS onOne, min(r.firstSeen) AS firstOnOne
RETURN identifier, onOne, onOther, firstOnOne, firstOnOther
ORDER BY onOne + onOther DESC, identifier.id
