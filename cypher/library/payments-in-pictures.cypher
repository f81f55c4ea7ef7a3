/* ---
title: Which payment handles stand in a picture and not in the words?
description: >-
  Payment handles that were read in a code or in written words of a picture, in ads whose own words do not
  name them.
howToRead: >-
  Whoever puts it into a picture may want to hide it from search, or just shows his usual code. Pictures
  are copied more often than words: the handle may be that of whoever made the picture first.
version: 1
tags: [payments, content]
parameters:
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  payment: Payment handle
  ads: Ads
  phones: Numbers beside it
  elsewhere: Ads that write it
  raw: As it was read
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (payment:PaymentHandle)<-[r:LISTS]-(ad:Ad)
WHERE r.image IS NOT NULL AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH payment, collect(ad) AS list, min(r.raw) AS raw, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
RETURN payment, size(list) AS ads,
       COUNT {
         UNWIND list AS ad MATCH (ad)-[l:LISTS]->(phone:Phone) WHERE NOT l.judgedWrong RETURN DISTINCT phone
       } AS phones,
       COUNT { MATCH (payment)<-[w:LISTS]-(:Ad) WHERE w.image IS NULL AND NOT w.judgedWrong } AS elsewhere,
       raw, firstSeen, lastSeen
ORDER BY ads DESC, payment.id
