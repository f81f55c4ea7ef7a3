// The images of each ad, collected.
MATCH (a:Ad)-[:SHOWS]->(i:Image)
RETURN id(a) AS ad, collect(id(i)) AS images
