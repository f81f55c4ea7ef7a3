// What each ad lists, collected ad by ad: all at once would not fit into a transaction at a million ads. What is
// judged wrong is left out.
MATCH (a:Ad)
CALL (a) {
  MATCH (a)-[r:LISTS]->(x)
  WHERE NOT r.judgedWrong
  RETURN collect(id(x)) AS identifiers, collect(coalesce(r.confidence, 1.0)) AS confidences,
         collect(CASE r.field WHEN 'structured' THEN $field WHEN 'image' THEN $image ELSE $text END) AS sourceFields
}
RETURN id(a) AS ad, identifiers, confidences, sourceFields
