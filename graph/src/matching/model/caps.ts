/** Bounds of both reads: whatever the size of the graph, no more than this is touched. */
export const caps = {
  /** Peers per heritage domain and per shared capability. */
  peersPerDomain: 24,
  peersPerCapability: 8,
  /** Markets that peers of a firm without any project are looked for in, and peers of each. */
  marketsOfNewcomer: 8,
  peersPerMarket: 8,
  /** Partners of the subject, best known first. */
  partners: 24,
  /** Everyone around the subject together. */
  surroundings: 24,
  /** Own facts of each firm. */
  domainsPerFirm: 12,
  capabilitiesPerFirm: 60,
  marketsPerFirm: 40,
  /** Newest projects of each firm around the asking one, and of each candidate. */
  projectsPerFirm: 6,
  projectsPerCandidate: 4,
  /** Participants of each project. */
  participantsPerProject: 12,
  /** Entries of vocabularies that one firm or project is tied to. */
  entriesPerFirm: 120,
  ipAssetsPerFirm: 12,
  grantsPerIPAsset: 24,
  /**
   * Nodes looked at behind one hub before the best of them are taken; more where a filter or a must-have will
   * drop some.
   */
  scan: 64,
  narrowScan: 400,
  /** Candidates per capability, domain or form; per vector search; per three-step walk. */
  perCapability: 16,
  perDomain: 24,
  perForm: 12,
  perVector: 24,
  perWalk: 32,
  /**
   * Likely partners of each firm that are stored and read, and how many of them are candidates for that
   * alone.
   */
  likelyPerFirm: 32,
  perLikely: 12,
  /** Best partners followed at each step of the walk. */
  walkWidth: 8,
  /** Candidates that are looked at last: whether they are partners already. */
  ranked: 96,
  /** Candidates that are scored. */
  candidates: 32,
  /** Entries of each vocabulary. */
  vocabulary: 2000,
} as const
