// What each ad lists, collected; what is judged wrong is left out.
MATCH (a:Ad)-[r:LISTS]->(x)
WHERE r.judgedWrong IS NULL
WITH id(a) AS ad, collect(id(x)) AS identifiers, collect(coalesce(r.confidence, 1.0)) AS confidences,
     collect(CASE r.field WHEN 'structured' THEN $field WHEN 'image' THEN $image ELSE $text END) AS seats
RETURN ad, identifiers, confidences, seats
