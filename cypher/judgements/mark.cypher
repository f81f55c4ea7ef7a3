// Sets or lifts the mark of links whose every reading is judged wrong. A copy of what the application
// store says, for Cypher alone; see server/judgements/mirror.ts.
UNWIND $rows AS row
MATCH (:Entity {id: row.ad})-[r:LISTS]->(:Entity {id: row.entity})
SET r.judgedWrong = CASE WHEN row.wrong THEN true END
