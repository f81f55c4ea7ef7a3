// The pictures that ads show: by which name the first record that shows one calls it.
MATCH (a:Ad)-[r:SHOWS]->(i:Image {received: true})
WHERE a.id IN $ads
RETURN a.id AS ad, r.raw AS raw, i.sha256 AS sha256
ORDER BY ad, sha256
