// Things of one kind that fit, by id, behind $after and before $end: read along the index of ids. What is judged wrong
// counts for nothing.
MATCH (n:Entity)
WHERE n.id > $after AND n.id < $end
  AND ($hub IS NULL OR n.hub = $hub)
CALL (n) {
  MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  WHERE NOT r.judgedWrong
  RETURN count(DISTINCT a) AS ads, min(r.firstSeen) AS first, max(r.lastSeen) AS last
}
WITH n, ads, first, last
WHERE ads >= $minAds
  AND ($firstFrom IS NULL OR first >= $firstFrom) AND ($firstTo IS NULL OR first <= $firstTo)
  AND ($lastFrom IS NULL OR last >= $lastFrom) AND ($lastTo IS NULL OR last <= $lastTo)
  AND ($inNetwork IS NULL OR $inNetwork = EXISTS {
    MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)-[:MEMBER_OF]->(:Network)
    WHERE NOT r.judgedWrong })
  AND ($platformsAny IS NULL OR EXISTS {
    MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
    WHERE NOT r.judgedWrong AND a.platform IN $platformsAny })
  AND ($platformsAll IS NULL OR all(platform IN $platformsAll WHERE EXISTS {
    MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
    WHERE NOT r.judgedWrong AND a.platform = platform }))
  AND ($countriesAny IS NULL OR EXISTS {
    MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)-[:LOCATED_IN]->(c:Country)
    WHERE NOT r.judgedWrong AND c.id IN $countriesAny })
  AND ($countriesAll IS NULL OR all(country IN $countriesAll WHERE EXISTS {
    MATCH (n)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)-[:LOCATED_IN]->(:Country {id: country})
    WHERE NOT r.judgedWrong }))
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
