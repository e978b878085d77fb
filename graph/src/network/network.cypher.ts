/** How much the graph holds. Cost: constant, every figure is from the count store. */
export const NETWORK_FIGURES = `
RETURN {
  traditionalFirms: COUNT { (:Traditional) },
  digitalFirms: COUNT { (:Digital) },
  ipAssets: COUNT { (:IPAsset) },
  projects: COUNT { (:Project) },
  briefs: COUNT { (:Brief) },
  exportBases: COUNT { (:ExportBase) }
} AS figures`
