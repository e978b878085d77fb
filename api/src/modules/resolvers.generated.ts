/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { brief as Query_brief } from './briefs/resolvers/Query/brief.ts';
import    { briefs as Query_briefs } from './briefs/resolvers/Query/briefs.ts';
import    { capabilities as Query_capabilities } from './capabilities/resolvers/Query/capabilities.ts';
import    { exportBase as Query_exportBase } from './bases/resolvers/Query/exportBase.ts';
import    { exportBases as Query_exportBases } from './bases/resolvers/Query/exportBases.ts';
import    { firm as Query_firm } from './firms/resolvers/Query/firm.ts';
import    { firms as Query_firms } from './firms/resolvers/Query/firms.ts';
import    { heritageDomains as Query_heritageDomains } from './heritage-domains/resolvers/Query/heritageDomains.ts';
import    { ipAsset as Query_ipAsset } from './ip-assets/resolvers/Query/ipAsset.ts';
import    { ipAssets as Query_ipAssets } from './ip-assets/resolvers/Query/ipAssets.ts';
import    { markets as Query_markets } from './markets/resolvers/Query/markets.ts';
import    { networkFigures as Query_networkFigures } from './network/resolvers/Query/networkFigures.ts';
import    { project as Query_project } from './projects/resolvers/Query/project.ts';
import    { projects as Query_projects } from './projects/resolvers/Query/projects.ts';
import    { provinces as Query_provinces } from './firms/resolvers/Query/provinces.ts';
import    { recommendPartners as Query_recommendPartners } from './matching/resolvers/Query/recommendPartners.ts';
import    { DateResolver,DateTimeResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { brief: Query_brief,briefs: Query_briefs,capabilities: Query_capabilities,exportBase: Query_exportBase,exportBases: Query_exportBases,firm: Query_firm,firms: Query_firms,heritageDomains: Query_heritageDomains,ipAsset: Query_ipAsset,ipAssets: Query_ipAssets,markets: Query_markets,networkFigures: Query_networkFigures,project: Query_project,projects: Query_projects,provinces: Query_provinces,recommendPartners: Query_recommendPartners },
      
      
      Date: DateResolver,
DateTime: DateTimeResolver
    }