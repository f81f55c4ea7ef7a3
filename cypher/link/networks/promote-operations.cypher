// What was written becomes operations that count, and it is noted whose they are.
OPTIONAL MATCH (o:OperationDraft)
REMOVE o:OperationDraft
SET o:Operation
WITH count(o) AS promoted
MATCH (m:Networks {id: 'networks'})
SET m.operations = $run
