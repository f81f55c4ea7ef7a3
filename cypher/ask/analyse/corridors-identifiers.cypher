// The identifiers whose ads name two countries or more, each with the days on which an ad of it began in each.
MATCH (ad:Ad)-[at:LOCATED_IN]->(country:Country)
WHERE NOT at.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
MATCH (ad)-[r:LISTS]->(identifier:Entity)
WHERE NOT identifier.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH identifier, country,
     left(CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END, 10) AS day
WITH identifier, collect(DISTINCT [country.code, day]) AS seen, count(DISTINCT country) AS countries
WHERE countries > 1
RETURN seen
