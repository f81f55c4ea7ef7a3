// Ads by country and platform. An ad that names several countries counts in each.
MATCH (ad:Ad)-[:POSTED_ON]->(platform:Platform)
WHERE ($period IS NULL OR (ad.firstCaptured >= $period.from AND ad.firstCaptured < $period.to))
  AND ($platforms = [] OR platform.host IN $platforms)
  AND ($kinds = [] OR EXISTS {
    MATCH (ad)-[r:LISTS]->(identifier:Entity)
    WHERE NOT r.judgedWrong AND identifier.kind IN $kinds
  })
WITH ad, platform, COLLECT {
  MATCH (ad)-[at:LOCATED_IN]->(country:Country)
  WHERE NOT coalesce(at.judgedWrong, false)
  RETURN country
} AS named
WHERE $countries = [] OR any(country IN named WHERE country.code IN $countries)
UNWIND named AS country
OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
RETURN country, platform, count(DISTINCT ad) AS ads, count(DISTINCT network) AS networks
ORDER BY ads DESC, country.id, platform.id
