// How many ads began in each country in each month.
MATCH (ad:Ad)-[at:LOCATED_IN]->(country:Country)
WHERE NOT at.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
WITH country.code AS country,
     left(CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END, 7) AS month
RETURN country, month, count(*) AS ads
