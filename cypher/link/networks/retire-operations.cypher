// The operations of the run before are seen by no question any more.
MATCH (o:Operation)
REMOVE o:Operation
SET o:OperationGone
