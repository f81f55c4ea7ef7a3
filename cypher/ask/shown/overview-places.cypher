// Ads by the place that they name, or by the country where they name no place in it.
MATCH (ad:Ad)-[:POSTED_ON]->(platform:Platform)
WHERE ($period IS NULL OR (ad.firstCaptured >= $period.from AND ad.firstCaptured < $period.to))
  AND ($platforms = [] OR platform.host IN $platforms)
  AND ($kinds = [] OR EXISTS {
    MATCH (ad)-[r:LISTS]->(identifier:Entity)
    WHERE NOT r.judgedWrong AND identifier.kind IN $kinds
  })
  AND ($countries = [] OR EXISTS {
    MATCH (ad)-[at:LOCATED_IN]->(country:Country)
    WHERE NOT coalesce(at.judgedWrong, false) AND country.code IN $countries
  })
MATCH (ad)-[at:LOCATED_IN]->(place:Entity)
WHERE NOT coalesce(at.judgedWrong, false)
  AND NOT EXISTS {
    MATCH (ad)-[within:LOCATED_IN]->(:Place)-[:PART_OF]->(place)
    WHERE NOT coalesce(within.judgedWrong, false)
  }
RETURN place, count(DISTINCT ad) AS ads
ORDER BY ads DESC, place.id
