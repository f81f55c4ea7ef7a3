// Networks with more ads first captured from one day to another than from a third day until then.
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
MATCH (ad)-[:MEMBER_OF]->(network:Network)
WITH network, left(ad.firstCaptured, 10) AS day
WITH network, count(*) AS ads,
     sum(CASE WHEN day >= $from AND day <= $to THEN 1 ELSE 0 END) AS fresh,
     sum(CASE WHEN day >= $before AND day < $from THEN 1 ELSE 0 END) AS before
WHERE fresh > before
RETURN network, fresh, before, ads
ORDER BY fresh - before DESC, fresh DESC, network.id
LIMIT 50
