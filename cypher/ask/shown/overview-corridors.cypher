// Pairs of countries in whose ads the same identifiers are read, hubs apart, or that one network is in.
MATCH (ad:Ad)-[:POSTED_ON]->(platform:Platform)
WHERE ($period IS NULL OR (ad.firstCaptured >= $period.from AND ad.firstCaptured < $period.to))
  AND ($platforms = [] OR platform.host IN $platforms)
  AND ($kinds = [] OR EXISTS {
    MATCH (ad)-[r:LISTS]->(identifier:Entity)
    WHERE NOT r.judgedWrong AND identifier.kind IN $kinds
  })
WITH ad, COLLECT {
  MATCH (ad)-[at:LOCATED_IN]->(country:Country)
  WHERE NOT coalesce(at.judgedWrong, false)
  RETURN country
} AS named
WHERE $countries = [] OR any(country IN named WHERE country.code IN $countries)
CALL (ad) {
  MATCH (ad)-[r:LISTS]->(thing:Entity)
  WHERE NOT r.judgedWrong AND NOT thing.hub AND ($kinds = [] OR thing.kind IN $kinds)
  RETURN thing
  UNION
  MATCH (ad)-[:MEMBER_OF]->(thing:Network)
  RETURN thing
}
UNWIND named AS country
WITH thing, country, min(left(ad.firstCaptured, 10)) AS first
WITH thing, collect({country: country, first: first}) AS seen
WHERE size(seen) > 1
UNWIND seen AS a
UNWIND seen AS b
WITH thing:Network AS isNetwork, a, b
WHERE a.country.id < b.country.id
RETURN a.country AS one, b.country AS other,
       sum(CASE WHEN isNetwork THEN 0 ELSE 1 END) AS identifiers,
       sum(CASE WHEN NOT isNetwork AND a.first < b.first THEN 1 ELSE 0 END) AS firstInOne,
       sum(CASE WHEN NOT isNetwork AND b.first < a.first THEN 1 ELSE 0 END) AS firstInOther,
       sum(CASE WHEN isNetwork THEN 1 ELSE 0 END) AS networks
ORDER BY identifiers DESC, networks DESC, one.id, other.id
