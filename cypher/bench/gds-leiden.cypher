CALL gds.leiden.stats('linked', {relationshipWeightProperty: 'confidence', randomSeed: 1})
YIELD communityCount
RETURN communityCount AS found
