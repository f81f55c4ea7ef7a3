// Those of these ads that are in a country, on a platform or in a place, were first captured in a week, and hold all of some things.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE ($country IS NULL
    OR ($country = '' AND NOT EXISTS { (a)-[:LOCATED_IN]->(:Country) })
    OR EXISTS { (a)-[:LOCATED_IN]->(:Country {code: $country}) })
  AND ($platform IS NULL OR coalesce(a.platform, '') = $platform)
  AND ($week IS NULL OR toString(date.truncate('week', date(left(a.firstCaptured, 10)))) = $week)
  AND ($place IS NULL OR EXISTS {
    MATCH (a)-[r:LOCATED_IN]->(:Entity {id: $place}) WHERE NOT r.judgedWrong
  })
  AND all(held IN $holds WHERE
    EXISTS { MATCH (a)-[r:LISTS|SHOWS|USES_TEMPLATE]->(:Entity {id: held}) WHERE NOT r.judgedWrong }
    OR EXISTS { MATCH (a)-[:SHOWS]->(:Image)-[:IN_CLUSTER]->(:Entity {id: held}) })
RETURN id
ORDER BY id
