// Rows that wait name their import. Only an import that was cut off on its way into the network has any here, and it is brought to its end.

MATCH (import:Import {kind: 'live'}) WHERE import.phase = 'BRINGING'
MATCH (node:WaitingFirm) WHERE node.importName IS NULL
SET node.importName = import.name;
MATCH (import:Import {kind: 'live'}) WHERE import.phase = 'BRINGING'
MATCH (node:WaitingProject) WHERE node.importName IS NULL
SET node.importName = import.name;
MATCH (import:Import {kind: 'live'}) WHERE import.phase = 'BRINGING'
MATCH (node:WaitingIPAsset) WHERE node.importName IS NULL
SET node.importName = import.name;
MATCH (import:Import {kind: 'live'}) WHERE import.phase = 'BRINGING'
MATCH (node:WaitingBrief) WHERE node.importName IS NULL
SET node.importName = import.name;
MATCH (node:WaitingFirm|WaitingProject|WaitingIPAsset|WaitingBrief) WHERE node.importName IS NULL
DETACH DELETE node;
