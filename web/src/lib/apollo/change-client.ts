import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

export { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Pages are made on the server: nothing is read here, so nothing is kept. */
export const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: '/graphql' }),
})
