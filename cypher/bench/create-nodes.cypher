// The baseline of an import: nodes, and nothing else.
UNWIND $rows AS row
CREATE (n:__FIRST__:__SECOND__)
SET n = row
