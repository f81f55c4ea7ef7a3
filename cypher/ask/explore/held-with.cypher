// What else the ads of a contact, image, image cluster or template hold, of some kinds: what most of them hold first;
// and how many there are in all. Of more ads than $mostAds the latest are looked at. An image that looks like others
// stands as their cluster. What is judged wrong is not held.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  WHERE NOT coalesce(r.judgedWrong, false)
  RETURN DISTINCT a
  ORDER BY a.lastCaptured DESC, a.id
  LIMIT $mostAds
}
CALL (a) {
  MATCH (a)-[r:LISTS|USES_TEMPLATE]->(n:Entity)
  WHERE NOT coalesce(r.judgedWrong, false)
  RETURN n, r.firstSeen AS first, r.lastSeen AS last
  UNION ALL
  MATCH (a)-[r:SHOWS]->(i:Image)
  OPTIONAL MATCH (i)-[:IN_CLUSTER]->(g:ImageCluster WHERE g.size > 1)
  RETURN coalesce(g, i) AS n, r.firstSeen AS first, r.lastSeen AS last
}
WITH x, a, n, first, last
WHERE n.kind IN $kinds AND n <> x AND NOT EXISTS { (x)-[:IN_CLUSTER]->(n) }
WITH n.id AS id, count(DISTINCT a) AS ads, min(first) AS first, max(last) AS last
ORDER BY ads DESC, id
WITH collect({id: id, ads: ads, firstSeen: first, lastSeen: last}) AS counted
RETURN size(counted) AS total, counted[$offset..$offset + $limit] AS found
