/* ---
title: Which contacts are posted as regularly as by a machine?
description: >-
  Contacts with at least so many postings of a known hour whose intervals hardly differ: their spread is at
  most such a share of their mean. Hubs are left out.
howToRead: >-
  Regular intervals point to a program or a paid renewal of the board, which honest advertisers use too.
  A spread of 0 is a clock; that of chance is about 1.
version: 1
tags: [time]
parameters:
  ads: { type: integer, title: "Postings, at least", least: 4, default: 6 }
  spread: { type: number, title: "Spread, at most", least: 0, most: 2, default: 0.5 }
columns:
  identifier: Contact
  ads: Postings
  hours: Hours between (mean)
  spread: Spread
  first: First
  last: Last
--- */
MATCH (identifier:Phone|Handle)<-[r:LISTS]-(ad:Ad)
WHERE NOT identifier.hub AND NOT r.judgedWrong AND ad.postedPrecision = 'instant'
WITH DISTINCT identifier, ad.postedAt AS at
ORDER BY at
WITH identifier, collect(at) AS times
WHERE size(times) >= $ads
UNWIND times AS at
WITH identifier, times, at, head([later IN times WHERE later > at]) AS next
WHERE next IS NOT NULL
WITH identifier, times, duration.inSeconds(datetime(at), datetime(next)).seconds / 3600.0 AS hours
WITH identifier, times, avg(hours) AS mean, stDevP(hours) AS deviation
WITH identifier, times, mean, deviation / mean AS spread
WHERE spread <= $spread
RETURN identifier, size(times) AS ads, round(mean, 1) AS hours, round(spread, 2) AS spread,
       times[0] AS first, times[-1] AS last
ORDER BY spread, ads DESC, identifier.id
