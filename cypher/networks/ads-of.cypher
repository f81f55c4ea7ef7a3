// The ads that an identifier, picture, wording or ad stands for; misreadings left out.
UNWIND $ids AS id
MATCH (x:Entity {id: id})
CALL (x) {
  MATCH (x) WHERE x:Ad
  RETURN x.id AS ad
  UNION
  MATCH (x)<-[r:LISTS|SHOWS|WORDED_AS]-(a:Ad)
  WHERE NOT r.judgedWrong
  RETURN a.id AS ad
  UNION
  MATCH (x)<-[:LOOKS_LIKE]-(:Image)<-[:SHOWS]-(a:Ad)
  RETURN a.id AS ad
}
RETURN id, collect(DISTINCT ad) AS ads
