import type { DemoNetwork } from '../../seed/records.ts'
import type { FirmKind, Taxonomy } from '../../src/matching/model/facts.ts'
import type { NodeName } from '../../src/matching/model/nodes.ts'
import { assetForms, formsOf } from '../../src/matching/precompute/asset-forms.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

/** The demo network as matching sees it: the loader's result for the same records, without the graph. */
export function toNetworkRecords(demo: DemoNetwork): NetworkRecords {
  return {
    firms: demo.firms.map((firm) => ({
      id: firm.id,
      kind: firm.kind,
      organisationType: firm.organisationType,
      province: firm.province,
      verified: false,
      sample: firm.sample,
      confirmed: firm.confidence !== 'memory',
      domains: firm.heritageDomains,
      capabilities: firm.capabilities,
      markets: firm.markets,
      ipAssets: demo.ipAssets.filter(({ ownerId }) => ownerId === firm.id).map(({ id }) => id),
    })),
    projects: demo.projects.map((project) => ({
      id: project.id,
      year: project.year,
      confirmed: project.confidence !== 'memory',
      participants: project.participantIds,
      capabilities: project.capabilitiesUsed,
      ipAssets: project.ipAssetIds,
      markets: project.markets,
    })),
    ipAssets: demo.ipAssets.map((asset) => ({
      id: asset.id,
      domain: asset.heritageDomain,
      forms: formsOf({ ...asset, category: asset.heritageCategory, domain: asset.heritageDomain }),
      grants: demo.grants
        .filter((grant) => grant.public && grant.ipAssetId === asset.id)
        .map(({ id, fields, markets, from, to, exclusive, granteeId }) => ({
          ...{ id, fields, markets, from, to, exclusive },
          firmId: granteeId ?? null,
        })),
    })),
    briefs: demo.briefs.map((brief) => ({
      id: brief.id,
      firmId: brief.firmId,
      needs: brief.needs,
      ipAssets: brief.ipAssetIds,
      markets: brief.markets,
      field: brief.field,
      startsOn: brief.startsOn ?? null,
      endsOn: brief.endsOn ?? null,
    })),
    taxonomy: toTaxonomy(demo),
    names: toNames(demo),
  }
}

function toTaxonomy({ taxonomy, marketRegions, firms }: DemoNetwork): Taxonomy {
  const offering = (code: string) => firms.filter((firm) => firm.capabilities.includes(code)).length
  const sides = new Map<string, FirmKind>(
    taxonomy.capabilityGroups.map((group) => [group.code, group.typicalSide]),
  )
  const groups = taxonomy.capabilityGroups.map((group) => ({ code: group.code, group: null }))
  return {
    capabilities: new Map(
      [...groups, ...taxonomy.capabilities].map(({ code, group }) => [
        code,
        { group, typicalSide: sides.get(group ?? code) ?? null, offeredBy: offering(code) },
      ]),
    ),
    domains: new Map(
      taxonomy.heritageDomains.map(({ code }) => [
        code,
        { firms: firms.filter((firm) => firm.heritageDomains.includes(code)).length },
      ]),
    ),
    markets: new Map(
      taxonomy.markets.map(({ code }) => [
        code,
        { partOf: marketRegions.flatMap(({ region, markets }) => (markets.includes(code) ? [region] : [])) },
      ]),
    ),
    forms: new Map(
      assetForms.map(({ id, lendsItselfTo }) => [
        id,
        Object.entries(lendsItselfTo).map(([capability, weight]) => ({ capability, weight })),
      ]),
    ),
    firms: firms.length,
  }
}

function toNames(demo: DemoNetwork): NodeName[] {
  const { taxonomy } = demo
  const named = (label: string, rows: readonly { id: string; nameZh: string; nameEn: string }[]) =>
    rows.map(({ id, nameZh, nameEn }) => ({ label, id, nameZh, nameEn }))
  const titled = (label: string, rows: readonly { id: string; titleZh: string; titleEn: string }[]) =>
    rows.map(({ id, titleZh, titleEn }) => ({ label, id, nameZh: titleZh, nameEn: titleEn }))
  const coded = (label: string, rows: readonly { code: string; labelZh: string; labelEn: string }[]) =>
    rows.map(({ code, labelZh, labelEn }) => ({ label, id: code, nameZh: labelZh, nameEn: labelEn }))
  return [
    ...named('Firm', demo.firms),
    ...named('IPAsset', demo.ipAssets),
    ...named('AssetForm', assetForms),
    ...titled('Project', demo.projects),
    ...titled('Brief', demo.briefs),
    ...coded('Capability', [...taxonomy.capabilityGroups, ...taxonomy.capabilities]),
    ...coded('HeritageDomain', taxonomy.heritageDomains),
    ...coded('Market', taxonomy.markets),
    ...demo.grants.map(({ id, from, to }) => ({
      label: 'Grant',
      id,
      nameZh: `授权（${from}至${to}）`,
      nameEn: `Licence, ${from} to ${to}`,
    })),
  ]
}
