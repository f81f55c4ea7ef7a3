// The images of each ad that shows any, a row an ad. By a list and not by collect(), which takes half as long again.
MATCH (a:Ad)
WITH a, [(a)-[:SHOWS]->(i:Image) | id(i)] AS images
WHERE size(images) > 0
RETURN id(a) AS ad, images
