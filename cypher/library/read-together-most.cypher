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
MATCH (one:Phone|Email|Handle|PaymentHandle|Website)
WHERE NOT one.hub AND COUNT { (one)<-[:LISTS]-() } >= $ads
MATCH (one)<-[r:LISTS]-(ad:Ad)
WHERE NOT r.judgedWrong AND r.confidence >= $confidence
MATCH (ad)-[s:LISTS]->(other:Entity)
WHERE one.id < other.id AND NOT other.hub AND NOT s.judgedWrong AND s.confidence >= $confidence
WITH one, other, count(*) AS together, max(ad.lastCaptured) AS lastSeen
WHERE together >= $ads
RETURN one, other, together,
       round(toFloat(together) / COUNT { (one)<-[:LISTS]-() }, 2) AS shareOfOne,
       round(toFloat(together) / COUNT { (other)<-[:LISTS]-() }, 2) AS shareOfOther, lastSeen
ORDER BY together DESC, one.id, other.id
