// Some associations of the run before.
MATCH ()-[r:ASSOCIATED]->()
WITH r LIMIT 10000
DELETE r
RETURN count(*) AS dropped
