import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

export { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Pages are made on the server: little is read here, and nothing of it is kept. */
export const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: '/graphql' }),
})
