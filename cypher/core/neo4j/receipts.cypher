// How the files were read that came in a file or a folder that was imported by itself.
MATCH (root:Batch)
WHERE NOT (root)-[:UNPACKED_FROM]->(:Batch)
MATCH (b:Batch)-[:UNPACKED_FROM*0..2]->(root)
RETURN root.sha256 AS root, root.format AS form, b.sha256 AS batch, b.format AS format, b.parseOptions AS parseOptions
