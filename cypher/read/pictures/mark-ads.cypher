// These ads' pictures have been read, by which versions, and after how many captures.
UNWIND $rows AS row
MATCH (a:Entity {id: row.id})
SET a.codesRead = row.codes, a.picturesReadAt = toInteger(row.captures)
SET a.wordsRead = CASE WHEN row.words = '' THEN a.wordsRead ELSE row.words END
