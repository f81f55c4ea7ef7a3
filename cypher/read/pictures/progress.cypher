// Pictures that were received, the ads that show one, and how many of these ads these versions have still to read.
CALL () {
  MATCH (i:Image) WHERE i.received
  RETURN count(i) AS pictures
}
CALL () {
  MATCH (a:Ad)
  WHERE EXISTS { (a)-[:SHOWS]->(i:Image) WHERE i.received }
  WITH a, coalesce(a.picturesReadAt, -1) <> COUNT { (a)<-[:CAPTURES]-() } AS changed
  RETURN count(a) AS ads,
         sum(CASE WHEN changed OR coalesce(a.codesRead, '') <> $codes THEN 1 ELSE 0 END) AS codesLeft,
         sum(CASE WHEN changed OR coalesce(a.wordsRead, '') <> $words THEN 1 ELSE 0 END) AS wordsLeft
}
RETURN pictures, ads, codesLeft, wordsLeft
