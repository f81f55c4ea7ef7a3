// One writer of groups at a time, until its transaction ends: a leader that another import is about to write
// would be missed. Writing to the node is what holds it.
MERGE (g:Groups {id: 'groups'})
SET g.turns = coalesce(g.turns, 0) + 1
WITH g
CALL () { MATCH (p:ImageCluster) WHERE p.number >= 0 RETURN max(p.number) AS picture }
CALL () { MATCH (t:Template) WHERE t.number >= 0 RETURN max(t.number) AS template }
RETURN coalesce(picture, -1) + 1 AS pictures, coalesce(template, -1) + 1 AS templates
