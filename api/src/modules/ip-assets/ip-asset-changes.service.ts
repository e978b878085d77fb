import {
  changeIPAsset,
  createIPAsset as create,
  type IPAssetOutcome,
  type IPAssetRow,
} from '@heming/graph/ip-assets'
import type { RequestContext } from '../../context.ts'
import { assertCan, NOT_YOURS } from '../../kernel/auth/actions.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { createIPAssetInput, updateIPAssetInput } from './ip-assets.input.ts'

/**
 * Enters an IP asset of a firm. Throws NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, and BAD_USER_INPUT for an input
 * that cannot be.
 */
export async function createIPAsset(context: RequestContext, given: unknown) {
  const { firmId, ...profile } = parseInput(createIPAssetInput, given)
  if (!(await context.loaders.firms.byId.load(firmId))) throw notFound(NO_FIRM, 'firmId')
  const { accountId: actor } = assertCan(await context.viewer(), 'ip-asset.write', { firmId })
  return { ipAsset: madeBy(context, await create(context.graph, { firmId, profile, actor })) }
}

/**
 * Changes what is said of an IP asset, and returns it as this change left it. Throws as `createIPAsset`, and
 * CONFLICT where the asset is no longer of the version that the caller expects.
 */
export async function updateIPAsset(context: RequestContext, given: unknown) {
  const { id, expectedVersion, ...input } = parseInput(updateIPAssetInput, given)
  const asset = await context.loaders.ipAssets.byId.load(id)
  if (!asset) throw notFound(NO_ASSET, 'id')
  const viewer = assertCan(await context.viewer(), 'ip-asset.write', { firmId: asset.ownerId })
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const change = { id, changes, expectedVersion, actor: viewer.accountId }
  return { ipAsset: madeBy(context, await changeIPAsset(context.graph, change)) }
}

function madeBy({ loaders }: RequestContext, outcome: IPAssetOutcome): IPAssetRow {
  if (outcome === 'NO_ASSET') throw notFound(NO_ASSET, 'id')
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'UNKNOWN_DOMAIN') throw badInput(UNKNOWN_DOMAIN, 'heritageDomain')
  if (outcome === 'CHANGED_SINCE') throw new AppError('CONFLICT', CHANGED_SINCE, { field: 'expectedVersion' })
  const { asset } = outcome
  loaders.ipAssets.byId.clear(asset.id).prime(asset.id, asset)
  return asset
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const NO_ASSET = { zh: '没有这项文化 IP。', en: 'There is no such cultural IP.' }
const UNKNOWN_DOMAIN = {
  zh: '没有这个文化门类：请从列表中选择。',
  en: 'There is no such heritage domain: choose one from the list.',
}
const CHANGED_SINCE = {
  zh: '这项文化 IP 在您打开之后有改动，您的修改没有保存。请载入最新内容后再修改。',
  en: 'This cultural IP was changed after you opened it, so your changes were not saved. Load the latest version, then make them again.',
}
