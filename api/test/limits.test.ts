import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

describe('limits on operations', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  const rejected = async (query: string, variables?: Record<string, unknown>) => {
    const { status, errors } = await api.ask(query, variables)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_COMPLEX' } })
    expect(errors?.[0]?.message).toMatch(/^This operation is too large: ask for fewer levels/)
    expect(status).toBe(400)
  }

  test('let the whole introspection query through, in production as well', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const { __schema } = await api.get(query)
    expect(__schema.types.map((type: { name: string }) => type.name)).toContain('Firm')
  })

  test('let a page of 50 firms with all that a directory shows through', async () => {
    const { errors } = await api.ask(`{
      firms(first: 50) { edges { node {
        nameZh heritageDomains { id } markets { id }
        capabilities { capability { id nameZh } proofs(first: 3) { id titleZh year } }
        ipAssets(first: 20) { edges { node { id nameZh heritageDomain { id } } } }
        projects(first: 20) { edges { node { id titleZh participants { firm { id nameZh } } } } }
      } } }
    }`)
    expect(errors).toBeUndefined()
  })

  test('reject what is too deep', async () => {
    // firms edges node (projects edges node participants firm) × 3: 3 + 15 + 1 levels, 16 are let through.
    const levels = ['', '', ''].reduce(
      (inner) => `projects(first: 1) { edges { node { participants { firm { ${inner} } } } } }`,
      'id',
    )
    await rejected(`{ firms(first: 1) { edges { node { ${levels} } } } }`)
  })

  test('reject what is too deep behind fragments', async () => {
    const hop = (from: string, to: string) =>
      `fragment ${from} on Firm { projects(first: 1) { edges { node { participants { firm { ...${to} } } } } } }`
    await rejected(
      `{ firms(first: 1) { edges { node { ...A } } } } ${hop('A', 'B')} ${hop('B', 'C')} ${hop('C', 'D')} fragment D on Firm { id }`,
    )
  })

  test.each([12, 13, 14, 15, 25])(
    'reject %i fragments that each spread the next one twice',
    async (count) => {
      const fragments = Array.from({ length: count }, (_, index) => {
        return `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`
      })
      await rejected(`{ ...f0 } ${fragments.join(' ')} fragment f${count} on Query { termsVersion }`)
    },
  )

  test('reject too many aliases', async () => {
    const fields = Array.from({ length: 31 }, (_, index) => `a${index}: firms(first: 1) { totalCount }`)
    await rejected(`{ ${fields.join(' ')} }`)
    const { errors } = await api.ask(`{ ${fields.slice(1).join(' ')} }`)
    expect(errors).toBeUndefined()
  })

  test('reject too many tokens before they are parsed', async () => {
    await rejected(`{ ${'__typename '.repeat(1_000)} }`)
  })

  test('reject too many objects, whether the page size stands in the document or in a variable', async () => {
    const nested = (first: string) =>
      `firms(first: ${first}) { edges { node { projects(first: ${first}) { edges { node { participants { role } } } } } } }`
    await rejected(`{ ${nested('100')} }`)
    await rejected(`query ($first: Int!) { ${nested('$first')} }`, { first: 100 })
    const { errors } = await api.ask(`query ($first: Int!) { ${nested('$first')} }`, { first: 10 })
    expect(errors).toBeUndefined()
  })

  test('count the rankings of partners and pictures of neighbourhoods for what they cost', async () => {
    const ranking = 'recommendPartners(for: { firmId: "none" }, first: 1) { totalCount }'
    const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: ${ranking}`)
    await rejected(`{ ${aliases(30).join(' ')} }`)
    const { errors } = await api.ask(`{ ${aliases(3).join(' ')} }`)
    expect(errors?.every(({ extensions }) => extensions.code === 'NOT_FOUND')).toBe(true)
    await rejected(
      '{ firms(first: 100) { nodes: edges { node { neighbourhood(first: 100) { nodes { id } } } } } }',
    )
  })

  test('count the counts of lists, the filters and the search for duplicates for what they cost', async () => {
    // Some 28,000 objects without the counts; each was a second of the database.
    const counts = ['projects', 'briefs', 'ipAssets'].map(
      (list) => `${list}(first: 1) { totalCount edges { node { id } } }`,
    )
    const page = (at: number, inner: string) => `a${at}: firms(first: 100) { edges { node { ${inner} } } }`
    const pages = (count: number, inner: string) =>
      Array.from({ length: count }, (_, at) => page(at, inner)).join(' ')
    await rejected(`{ ${pages(20, counts.join(' '))} }`)
    const { errors } = await api.ask(`{ ${pages(5, counts.join(' '))} }`)
    expect(errors).toBeUndefined()
    /**
     * What is said of thirty of a field beside a page that counts for 601 objects and 1,200 for each project
     * of a firm.
     */
    const thirty = async (field: string, projects: number) => {
      const fields = Array.from({ length: 30 }, (_, at) => `a${at}: ${field}`).join(' ')
      const beside = `firms(first: 100) { edges { node {
        projects(first: ${projects}) { edges { node { participants { role } } } }
      } } }`
      return (await api.ask(`{ ${fields} ${beside} }`)).errors?.[0]?.extensions.code
    }
    // 311 of 50,000 for each, however long the page is; with a filter 1,211.
    expect(await thirty('firms(first: 1, filter: {}) { totalCount }', 33)).toBeUndefined()
    expect(await thirty('firms(first: 100) { totalCount }', 33)).toBeUndefined()
    expect(await thirty('firms(first: 100) { totalCount }', 34)).toBe('TOO_COMPLEX')
    expect(await thirty('firms(first: 1, filter: { kind: DIGITAL }) { totalCount }', 10)).toBeUndefined()
    expect(await thirty('firms(first: 1, filter: { kind: DIGITAL }) { totalCount }', 11)).toBe('TOO_COMPLEX')
    /** What is said of so many searches for duplicates, which do work of their own. */
    const searches = async (count: number) => {
      const field = (_: unknown, at: number) => `a${at}: similarFirms(to: { nameEn: "x" }) { because }`
      const fields = Array.from({ length: count }, field).join(' ')
      return (await api.ask(`{ ${fields} }`)).errors?.[0]?.extensions.code
    }
    expect(await searches(4)).toBeUndefined()
    expect(await searches(5)).toBe('TOO_COMPLEX')
    // A count that is a number of its own: 101.
    expect(await thirty('viewer { requestsToReviewCount }', 38)).toBeUndefined()
    expect(await thirty('viewer { requestsToReviewCount }', 39)).toBe('TOO_COMPLEX')
  })

  test('count a page whose size is null as one of the usual size', async () => {
    const projects = (size: string, inner: string) =>
      `projects${size} { edges { node { participants { firm { ${inner} } } } } }`
    const nestedBy = (size: string) =>
      `{ firms(first: 100) { edges { node { ${projects(size, projects(size, 'id'))} } } } }`
    await rejected(nestedBy(''))
    await rejected(nestedBy('(first: null)'))
  })

  test('reject subscriptions, which there are none of, without calling it a bug', async () => {
    const { status, errors } = await api.ask('subscription { a }')
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
  })

  test('reject several operations in one request', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }],
    })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  })
})
