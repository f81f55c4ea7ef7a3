// Groups of one label that have members; a leader that waits for a second is none.
MATCH (x:__LABEL__)
WHERE x.size > 1
RETURN id(x) AS node, x.id AS id
