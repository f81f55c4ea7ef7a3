// The ads that show these images, or $only one of them, newest first, each with what says so.
UNWIND $images AS id
MATCH (ad:Ad)-[r:SHOWS]->(i:Entity {id: id})
USING INDEX SEEK i:Entity(id)
WHERE $only IS NULL OR ad.id = $only
RETURN properties(ad) AS ad, id AS image, properties(r) AS evidence
ORDER BY ad.lastCaptured DESC, ad.id, image
