// The ads of each template, collected template by template; one that no other ad has says nothing.
MATCH (x:Template)
WHERE x.size > 1
CALL (x) {
  MATCH (x)<-[r:USES_TEMPLATE]-(a:Ad)
  RETURN collect(id(a)) AS ads, collect(coalesce(r.confidence, 1.0)) AS confidences
}
RETURN id(x) AS identifier, ads, confidences
