// The pictures of these ads, in scope or not, by what a record calls them.
UNWIND $ads AS id
MATCH (:Entity {id: id})-[r:SHOWS]->(i:Image)
RETURN id AS ad, r.raw AS raw, i.id AS image
