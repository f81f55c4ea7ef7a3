// Pictures that are held, with their fingerprint and a capture that shows each, to be looked up in lists of hashes.
MATCH (image:Image)
WHERE image.received
RETURN image.sha256 AS sha256, image.pdq AS pdq, head([(:Ad)-[shown:SHOWS]->(image) | shown.capture]) AS capture
