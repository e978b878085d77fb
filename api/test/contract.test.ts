import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))

/**
 * Copied by hand from the contract that others build on: names, arguments and types are fixed, the schema may
 * only add to them.
 */
const FIELDS: Record<string, Record<string, string>> = {
  Query: {
    firm: '(id: ID!): Firm',
    firms: '(filter: FirmFilter, first: Int = 20, after: String): FirmConnection!',
    ipAsset: '(id: ID!): IPAsset',
    ipAssets: '(filter: IPAssetFilter, first: Int = 20, after: String): IPAssetConnection!',
    projects: '(filter: ProjectFilter, first: Int = 20, after: String): ProjectConnection!',
    project: '(id: ID!): Project',
    brief: '(id: ID!): Brief',
    briefs: '(filter: BriefFilter, first: Int = 20, after: String): BriefConnection!',
    exportBase: '(id: ID!): ExportBase',
    exportBases: '[ExportBase!]!',
    capabilities: '[Capability!]!',
    recommendPartners:
      '(for: MatchSubject!, filter: PartnerFilter, first: Int = 10, after: String): RecommendationConnection!',
    matchingInfo: 'MatchingInfo!',
  },
  Firm: {
    id: 'ID!',
    kind: 'FirmKind!',
    organisationType: 'OrganisationType!',
    nameZh: 'String!',
    nameEn: 'String!',
    sample: 'Boolean!',
    claimed: 'Boolean!',
    verified: 'Boolean!',
  },
  ExportBase: { id: 'ID!', nameZh: 'String!', nameEn: 'String!' },
  Recommendation: {
    partner: 'Firm!',
    score: 'Float!',
    forYou: 'Float!',
    forThem: 'Float!',
    fit: 'Fit!',
    reasons: '[Reason!]!',
  },
  MatchingInfo: {
    version: 'String!',
    fittedOn: 'String!',
    fittedAt: 'String!',
    hitAt10: 'Float',
    ndcgAt10: 'Float',
    questions: 'Int',
  },
  Reason: {
    code: 'String!',
    side: 'ReasonSide!',
    weight: 'Float!',
    text: '(language: Language!): String!',
    path: '[PathStep!]!',
  },
  PathStep: { id: 'ID!', label: 'String!', name: '(language: Language!): String!', via: 'String' },
}

const INPUTS: Record<string, Record<string, string>> = {
  MatchSubject: { firmId: 'ID', briefId: 'ID' },
  FirmFilter: {
    kind: 'FirmKind',
    heritageDomains: '[ID!]',
    capabilities: '[ID!]',
    provinces: '[String!]',
    markets: '[ID!]',
    baseId: 'ID',
    sample: 'Boolean',
  },
  PartnerFilter: {
    kind: 'FirmKind',
    organisationTypes: '[OrganisationType!]',
    heritageDomains: '[ID!]',
    capabilities: '[ID!]',
    provinces: '[String!]',
    markets: '[ID!]',
    sample: 'Boolean',
    firms: '[ID!]',
  },
}

const ENUMS: Record<string, string[]> = {
  FirmKind: ['TRADITIONAL', 'DIGITAL'],
  Language: ['ZH', 'EN'],
  OrganisationType: ['COMPANY', 'INSTITUTION', 'UNIVERSITY', 'AUTHORITY', 'FOUNDATION', 'MEDIA'],
  Fit: ['STRONG', 'GOOD', 'POSSIBLE'],
  ReasonSide: ['FOR_YOU', 'FOR_THEM', 'CAUTION'],
}

describe('the contract', () => {
  const signature = (typeName: string, fieldName: string) => {
    const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[fieldName]
    if (!field) return 'missing'
    const args = field.args.map(({ name, type, defaultValue }) =>
      defaultValue === undefined ? `${name}: ${type}` : `${name}: ${type} = ${defaultValue}`,
    )
    return args.length > 0 ? `(${args.join(', ')}): ${field.type}` : String(field.type)
  }
  /** Arguments have names, so their order means nothing. */
  const normalise = (text: string) => {
    const [, args, type] = /^\((.*)\): (.*)$/.exec(text) ?? []
    return args ? `(${args.split(', ').sort().join(', ')}): ${type}` : text
  }

  const fields = Object.entries(FIELDS).flatMap(([type, named]) =>
    Object.entries(named).map(([field, expected]) => [type, field, expected] as const),
  )
  test.each(fields)('%s.%s is %s', (type, field, expected) => {
    expect(normalise(signature(type, field))).toBe(normalise(expected))
  })

  test.each(Object.entries(INPUTS))('input %s has its fields', (name, expected) => {
    const input = schema.getType(name) as GraphQLInputObjectType
    for (const [field, type] of Object.entries(expected))
      expect(String(input.getFields()[field]?.type)).toBe(type)
  })

  test('MatchSubject takes exactly one of its fields', () => {
    expect((schema.getType('MatchSubject') as GraphQLInputObjectType).isOneOf).toBe(true)
  })

  test.each(Object.entries(ENUMS))('enum %s has its values', (name, expected) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name)
    expect(values.sort()).toEqual([...expected].sort())
  })

  test('every list with a page is a Relay connection', () => {
    const connections = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(0)
    for (const { name } of connections) {
      expect(signature(name, 'edges')).toMatch(/^\[\w+Edge!\]!$/)
      expect(signature(name, 'pageInfo')).toBe('PageInfo!')
      expect(signature(name, 'totalCount')).toBe('Int!')
      const edge = name.replace('Connection', 'Edge')
      expect(signature(edge, 'node')).toMatch(/!$/)
      expect(signature(edge, 'cursor')).toBe('String!')
    }
    expect(signature('PageInfo', 'hasNextPage')).toBe('Boolean!')
    expect(signature('PageInfo', 'hasPreviousPage')).toBe('Boolean!')
  })
})
