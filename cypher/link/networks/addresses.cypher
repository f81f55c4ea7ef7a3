// The addresses as which ads name websites. What is judged wrong is left out.
MATCH (s:Website)<-[r:LISTS]-(a:Ad)
WHERE NOT r.judgedWrong
RETURN id(a) AS ad, id(s) AS identifier, r.raw AS raw
