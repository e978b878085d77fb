// Empties the graph of NEO4J_URI, which was started for tests: what one left there is not the next one's.
import { connectGraph } from '../src/kernel/driver/driver.ts'
import { removeAll } from './remove-all.ts'

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env
const graph = connectGraph({ uri, user, password })
await removeAll(graph).finally(() => graph.close())
