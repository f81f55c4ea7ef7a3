// Which of these ids are there: of entities, of operations, and of places that are called so in small letters.
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN id AS written, id
  UNION
  UNWIND $ids AS id
  MATCH (o:Operation {id: id})
  RETURN id AS written, id
  UNION
  UNWIND $places AS place
  MATCH (p:Place)
  WHERE toLower(p.caption) = place
  RETURN place AS written, p.id AS id
}
RETURN written, id
ORDER BY id
