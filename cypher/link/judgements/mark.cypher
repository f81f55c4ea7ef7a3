// Sets or lifts the mark of links whose every observation is judged wrong. A copy of what the application
// store says, for Cypher alone; see server/link/judgements/mirror.ts. `judgedCopy` is there on
// marked links alone: by it they are found again.
UNWIND $rows AS row
MATCH (:Entity {id: row.ad})-[r:LISTS]->(:Entity {id: row.entity})
SET r.judgedWrong = row.wrong, r.judgedCopy = CASE WHEN row.wrong THEN true END
