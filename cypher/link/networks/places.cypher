// The ads of each place, collected: a row an ad takes twice as long.
MATCH (p:Place)
CALL (p) {
  MATCH (p)<-[:LOCATED_IN]-(a:Ad)
  RETURN collect(id(a)) AS ads
}
RETURN p.id AS id, ads
