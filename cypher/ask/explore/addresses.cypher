// The addresses as which ads name some websites, from so many observations of each at the most. What is judged wrong is left out.
UNWIND $sites AS id
MATCH (s:Entity {id: id})
CALL (s) {
  MATCH (s)<-[r:LISTS]-(:Ad)
  WHERE NOT r.judgedWrong
  WITH r.raw AS raw
  LIMIT $most
  RETURN collect(DISTINCT raw) AS addresses
}
RETURN id AS site, addresses
