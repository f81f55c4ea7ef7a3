CALL gds.wcc.stats('linked')
YIELD componentCount
RETURN componentCount AS found
