// How many ads of each platform name each country, in it or a place in it; an ad that names two counts in both.
MATCH (ad:Ad)
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
CALL (ad) {
  OPTIONAL MATCH (ad)-[at:LOCATED_IN]->(named:Country)
  WHERE NOT at.judgedWrong
  RETURN named.code AS country
}
RETURN ad.platform AS platform, country, count(*) AS ads
