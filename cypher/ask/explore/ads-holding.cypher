// As explore/ads, of the ads alone that hold some things: these are read from what is held, whatever the time.
// What is judged wrong is not held.
UNWIND $holds AS thing
MATCH (x:Entity {id: thing})<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
USING INDEX SEEK x:Entity(id)
WHERE NOT r.judgedWrong
WITH a, collect(DISTINCT thing) AS held
WHERE a.lastCaptured >= $from AND a.lastCaptured <= $to
  AND ($holdsAny IS NULL OR any(one IN $holdsAny WHERE one IN held))
  AND ($holdsAll IS NULL OR all(one IN $holdsAll WHERE one IN held))
  AND ($after IS NULL OR a.lastCaptured < $at OR (a.lastCaptured = $at AND a.id > $after))
  AND ($firstFrom IS NULL OR a.firstCaptured >= $firstFrom)
  AND ($firstTo IS NULL OR a.firstCaptured <= $firstTo)
  AND ($platforms IS NULL OR a.platform IN $platforms)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($statuses IS NULL OR a.status IN $statuses)
  AND ($inNetwork IS NULL OR EXISTS { (a)-[:MEMBER_OF]->(:Network) } = $inNetwork)
  AND ($networks IS NULL OR EXISTS { (a)-[:MEMBER_OF]->(n:Network WHERE n.id IN $networks) })
  AND ($places IS NULL OR EXISTS {
       (a)-[l:LOCATED_IN]->(p:Place WHERE p.id IN $places) WHERE NOT coalesce(l.judgedWrong, false) })
  AND ($countriesAny IS NULL OR EXISTS { (a)-[:LOCATED_IN]->(c:Country WHERE c.id IN $countriesAny) })
  AND ($countriesAll IS NULL OR all(country IN $countriesAll WHERE
       EXISTS { (a)-[:LOCATED_IN]->(:Country {id: country}) }))
RETURN a.id AS id, a.lastCaptured AS at
ORDER BY a.lastCaptured DESC, a.id
LIMIT $limit
