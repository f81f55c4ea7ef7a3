// How many ads began in each country in each month.
MATCH (ad:Ad)-[at:LOCATED_IN]->(named:Entity)
WHERE NOT at.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
OPTIONAL MATCH (named)-[:PART_OF]->(within:Country)
WITH DISTINCT ad, replace(coalesce(within, named).id, 'country:', '') AS country,
     left(CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END, 7) AS month
RETURN country, month, count(*) AS ads
