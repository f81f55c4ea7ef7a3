// The images of each group of images that look the same, group by group.
MATCH (p:ImageCluster)
WHERE p.size > 1
CALL (p) {
  MATCH (p)<-[r:IN_CLUSTER]-(i:Image)
  RETURN collect(id(i)) AS images, collect(coalesce(r.confidence, 1.0)) AS confidences
}
RETURN id(p) AS picture, images, confidences
