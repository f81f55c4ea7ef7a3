/* ---
title: Which contacts are read together most often?
description: >-
  Pairs of contacts that stand in at least so many ads together, with what share of the ads of each that
  is. Hubs are left out.
howToRead: >-
  Two contacts that hardly ever stand apart are one advertiser's, or stand together in one text that is
  copied over and over. Look at how many platforms and words they come from.
version: 1
tags: [structure]
slow: about 3 s at 100,000 ads
parameters:
  ads: { type: integer, title: "Ads together, at least", least: 2, default: 3 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  one: One
  other: Other
  together: Ads together
  shareOfOne: Share of the one's
  shareOfOther: Share of the other's
  lastSeen: Last together
--- */
MATCH (one:Entity)<-[r:LISTS]-(ad:Ad)-[s:LISTS]->(other:Entity)
WHERE one.id < other.id AND NOT one.hub AND NOT other.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
  AND r.confidence >= $confidence AND s.confidence >= $confidence
WITH one, other, count(*) AS together, max(ad.lastCaptured) AS lastSeen
WHERE together >= $ads
WITH one, other, together, lastSeen
ORDER BY together DESC, one.id, other.id
RETURN one, other, together,
       round(toFloat(together) / COUNT { (one)<-[:LISTS]-() }, 2) AS shareOfOne,
       round(toFloat(together) / COUNT { (other)<-[:LISTS]-() }, 2) AS shareOfOther, lastSeen
ORDER BY together DESC, one.id, other.id
