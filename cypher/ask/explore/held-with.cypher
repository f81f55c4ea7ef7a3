// What else the ads of a contact, image, image cluster or template hold, of some kinds: what most of them hold first;
// and how many there are in all. Of more ads than $mostAds the latest are looked at. An image that looks like others
// stands as their cluster. What is judged wrong is not held.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[:IN_CLUSTER*0..1]-()<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  WHERE NOT r.judgedWrong
  RETURN DISTINCT a
  ORDER BY a.lastCaptured DESC, a.id
  LIMIT $mostAds
}
MATCH (a)-[r:LISTS|SHOWS|USES_TEMPLATE]->(y)
WHERE y.kind IN $reached AND NOT r.judgedWrong
OPTIONAL MATCH (y)-[:IN_CLUSTER]->(g:ImageCluster WHERE g.size > 1)
WITH x, a, r, coalesce(g, y) AS n
WHERE n <> x AND n.kind IN $kinds
WITH x, n, count(DISTINCT a) AS ads, min(r.firstSeen) AS first, max(r.lastSeen) AS last
WHERE NOT EXISTS { (x)-[:IN_CLUSTER]->(n) }
WITH n.id AS id, ads, first, last
ORDER BY ads DESC, id
WITH collect({id: id, ads: ads, firstSeen: first, lastSeen: last}) AS counted
RETURN size(counted) AS total, counted[$offset..$offset + $limit] AS found
