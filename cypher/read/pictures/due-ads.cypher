// Ads whose pictures these versions have not read yet, or that have been captured again since.
// Without a version of words, words are not asked for.
MATCH (a:Ad)
WHERE EXISTS { (a)-[:SHOWS]->(i:Image) WHERE i.received }
  AND (coalesce(a.codesRead, '') <> $codes
    OR ($words <> '' AND coalesce(a.wordsRead, '') <> $words)
    OR coalesce(a.picturesReadAt, -1) <> COUNT { (a)<-[:CAPTURES]-() })
RETURN a.id AS id
