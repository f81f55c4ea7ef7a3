// Pictures that ads show, each with how records name it.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[shown:SHOWS]->(image:Image)
RETURN id AS ad, image.sha256 AS image, shown.raw AS raw
