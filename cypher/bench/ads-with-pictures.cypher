// Ads in the order of their ids, each with the pictures that it shows.
MATCH (a:Ad)
RETURN a.id AS id, [(a)-[:SHOWS]->(i:Image) | i.id] AS pictures
ORDER BY id
