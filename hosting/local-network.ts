import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** What `npm start` listens on if HOST names nothing else: nobody but this machine reaches it. */
export const THIS_MACHINE = '127.0.0.1'

/** Hosts that stand for every address of the machine. */
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::']

/**
 * The addresses to open in a browser, for a server that listens on a host and a port: those of phones in the same network
 * where it listens on all.
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
