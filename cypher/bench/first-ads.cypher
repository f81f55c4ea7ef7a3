// Ads in the order of their ids.
MATCH (a:Ad)
RETURN a.id AS id
ORDER BY id
