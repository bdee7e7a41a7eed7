import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** The default host of `npm start`: reachable from this machine only. */
export const THIS_MACHINE = '127.0.0.1'

/** Hosts that mean every address of the machine. */
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::']

/**
 * The addresses to open in a browser, for a server on a host and port: those for phones on the same network
 * if it listens on all addresses.
 */
export function addressesOf(
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): readonly string[] {
  const urlOf = (address: string): string => `http://${isIPv6(address) ? `[${address}]` : address}:${port}/`
  if (!EVERY_ADDRESS.includes(host)) return [urlOf(host)]
  const reached = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return [THIS_MACHINE, ...reached].map(urlOf)
}
