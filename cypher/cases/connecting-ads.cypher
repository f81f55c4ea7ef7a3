// Ads that hold at least $least of the given identifiers, the earliest of them, and how many there are; a picture is
// held by way of an image.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})
CALL (i) {
  MATCH (i)<-[:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  RETURN a
  UNION
  MATCH (i)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(a:Ad)
  RETURN a
}
WITH a, count(DISTINCT i) AS held
WHERE held >= $least
WITH a
ORDER BY a.firstCaptured, a.id
WITH collect(a.id) AS ids
RETURN size(ids) AS total, ids[..toInteger($limit)] AS ids
