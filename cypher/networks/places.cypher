// The ads of each place, collected: a row an ad takes twice as long.
MATCH (p:Place)<-[:LOCATED_IN]-(a:Ad)
RETURN p.id AS id, collect(id(a)) AS ads
