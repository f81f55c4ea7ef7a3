// The ads that an identifier, picture, template or ad stands for; misreadings left out.
UNWIND $ids AS id
MATCH (x:Entity {id: id})
CALL (x) {
  MATCH (x) WHERE x:Ad
  RETURN x.id AS ad
  UNION
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(a:Ad)
  WHERE NOT r.judgedWrong
  RETURN a.id AS ad
  UNION
  MATCH (x)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(a:Ad)
  RETURN a.id AS ad
}
RETURN id, collect(DISTINCT ad) AS ads
