// What names are compared by is stored with the number of the manner it was made in (graph/src/firms/name-key.ts), so that a job finds what was
// stored in an older one, or not at all, and writes it anew. Of firms that were written before no manner is known.

MATCH (firm:Firm) SET firm.nameKeyVersion = 0;

MATCH (removed:RemovedFirm) SET removed.nameKeyVersion = 0;
