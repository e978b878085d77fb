/** Bounds of a question: whatever the size of the network, no more than this is looked at around a firm. */
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
  /** Newest projects of each firm around the asking one. */
  projectsPerFirm: 6,
  ipAssetsPerFirm: 12,
  /** Likely partners of each firm that are stored and read. */
  likelyPerFirm: 32,
  /** Entries of each vocabulary. */
  vocabulary: 2000,
} as const
