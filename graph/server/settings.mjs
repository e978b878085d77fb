// How the local Neo4j is set up.
import { totalmem } from 'node:os'

/** @typedef {{ heapMegabytes: number, pageCacheMegabytes: number }} Memory */

/**
 * Sizes heap and page cache to the machine, or to the container's share of it: a seventh each, within what
 * Neo4j can use.
 * @param {number} [totalBytes] memory of the machine
 * @returns {Memory}
 */
export function sizeMemory(totalBytes = memoryOfMachine()) {
  const share = Math.floor(totalBytes / 7 / 2 ** 20)
  return {
    heapMegabytes: Math.min(4_096, Math.max(512, share)),
    pageCacheMegabytes: Math.min(8_192, Math.max(128, share)),
  }
}

/**
 * Memory in bytes that this process may count on: the container's limit if there is one, else the
 * machine's.
 */
export function memoryOfMachine() {
  const limit = process.constrainedMemory?.() ?? 0
  return limit > 0 && limit < totalmem() ? limit : totalmem()
}

/**
 * The text of neo4j.conf: Bolt on loopback only, nothing else listens, no usage is reported.
 * @param {{ port: number, memory: Memory, small?: boolean }} options `small` is for tests
 */
export function writeConfiguration({ port, memory, small = false }) {
  return `${[
    '# Written by graph/server at every start; changes here are lost.',
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.bolt.tls_level=DISABLED',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.heap.max_size=${memory.heapMegabytes}m`,
    `server.memory.pagecache.size=${memory.pageCacheMegabytes}m`,
    // Quarter-gigabyte logs made beforehand would cost half a gigabyte of disk for a demo network.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=256M size',
    // Stopping waits twice for network threads that have nothing left to do: five seconds each unless
    // configured otherwise.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=500ms',
    'internal.server.bolt.connection_shutdown_wait_time=500ms',
    'db.shutdown_transaction_end_timeout=2s',
    'server.config.strict_validation.enabled=true',
    // Tests change a small graph so quickly that its statistics are always out of date: planning again for
    // that, after ten seconds by default, takes more time than the queries do.
    ...(small ? ['dbms.cypher.min_replan_interval=1h'] : []),
    // All tests together have more statements than the thousand that are kept otherwise, each in a variant
    // for every type and size of its parameters.
    ...(small ? ['server.memory.query_cache.per_db_cache_num_entries=10000'] : []),
  ].join('\n')}\n`
}

/**
 * Java's second compiler waits ten times as long for a method as it does otherwise: within a quarter of an
 * hour most of what it compiles takes longer to compile than it saves.
 */
const LATER = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
]

/**
 * The parameters of java that start Neo4j.
 * @param {{ jars: string, home: string, configuration: string, memory: Memory, small: boolean, lasting?:
 *   boolean }} options `small` is for tests: a smaller collector, which starts faster, and, unless it is
 *   `lasting`, the quick compiler only, since the other takes as long as it saves within a few minutes
 * @returns {string[]}
 */
export function javaParameters({ jars, home, configuration, memory, small, lasting = false }) {
  return [
    '-server',
    `-Xms${Math.min(256, memory.heapMegabytes)}m`,
    `-Xmx${memory.heapMegabytes}m`,
    small ? '-XX:+UseSerialGC' : '-XX:+UseG1GC',
    ...(small ? (lasting ? LATER : ['-XX:TieredStopAtLevel=1']) : []),
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
  ]
}
