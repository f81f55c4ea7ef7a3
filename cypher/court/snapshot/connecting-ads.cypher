// Ads that hold at least $least of the given identifiers, the earliest of them, and how many there are; a picture is
// held by way of an image. With $wrongToo also those whose link is judged wrong: who judges it has to be able to look.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})
CALL (i) {
  MATCH (i)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  WHERE $wrongToo OR NOT r.judgedWrong
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
