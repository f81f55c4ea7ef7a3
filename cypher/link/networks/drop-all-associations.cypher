// All associations of the run before, where they are not too many for one transaction.
MATCH ()-[r:ASSOCIATED]->()
DELETE r
