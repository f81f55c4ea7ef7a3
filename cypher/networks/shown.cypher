// The images of each ad, collected ad by ad.
MATCH (a:Ad)
CALL (a) {
  MATCH (a)-[:SHOWS]->(i:Image)
  RETURN collect(id(i)) AS images
}
RETURN id(a) AS ad, images
