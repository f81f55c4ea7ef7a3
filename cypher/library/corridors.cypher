/* ---
title: Between which countries are identifiers shared?
description: >-
  Pairs of countries with the identifiers that are read in ads of both, and in which of the two each was
  seen first. Hubs are left out.
howToRead: >-
  This counts contacts, not people. A country whose boards are captured more often seems to come first.
  A large agency or a copied text makes a corridor by itself: open the corridor to see which it is.
version: 2
tags: [movement]
slow: about 2 s at 100,000 ads
result: chart
parameters:
  period: { type: period, title: Period, default: "", help: "Ads that were seen in it" }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  one: One country
  other: Other country
  identifiers: Identifiers
  firstInOne: First in the one
  firstInOther: First in the other
--- */
MATCH (ad:Ad)-[at:LOCATED_IN]->(country:Country)
WHERE NOT at.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
MATCH (ad)-[r:LISTS]->(identifier:Entity)
WHERE NOT identifier.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH identifier, country, min(ad.firstCaptured) AS first
WITH identifier, collect({country: country, first: first}) AS seen
WHERE size(seen) > 1
UNWIND seen AS a
UNWIND seen AS b
WITH a, b
WHERE a.country.id < b.country.id
RETURN a.country AS one, b.country AS other, count(*) AS identifiers,
       sum(CASE WHEN a.first < b.first THEN 1 ELSE 0 END) AS firstInOne,
       sum(CASE WHEN b.first < a.first THEN 1 ELSE 0 END) AS firstInOther
ORDER BY identifiers DESC, one.id, other.id
