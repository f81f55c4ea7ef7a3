// The wording of each ad, collected by wording; one that no other ad has says nothing.
MATCH (x:Template)<-[r:WORDED_AS]-(a:Ad)
WHERE x.size > 1
WITH id(x) AS identifier, collect(id(a)) AS ads, collect(coalesce(r.confidence, 1.0)) AS confidences
RETURN identifier, ads, confidences
