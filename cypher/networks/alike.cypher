// The images of each group of images that look the same.
MATCH (p:Picture)<-[r:LOOKS_LIKE]-(i:Image)
WHERE p.size > 1
RETURN id(p) AS picture, collect(id(i)) AS images, collect(coalesce(r.confidence, 1.0)) AS confidences
