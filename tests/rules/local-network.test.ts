import type { NetworkInterfaceInfo } from 'node:os'
import { addressesOf } from '../../hosting/local-network'

const address = (
  found: Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>,
): NetworkInterfaceInfo => ({ netmask: '', mac: '', cidr: null, scopeid: 0, ...found })

const INTERFACES = {
  lo: [address({ address: '127.0.0.1', family: 'IPv4', internal: true })],
  wlan0: [
    address({ address: '192.168.1.20', family: 'IPv4', internal: false }),
    address({ address: 'fe80::1', family: 'IPv6', internal: false }),
  ],
}

test.each([
  ['127.0.0.1', ['http://127.0.0.1:4173/']],
  ['192.168.1.20', ['http://192.168.1.20:4173/']],
  ['::1', ['http://[::1]:4173/']],
  ['0.0.0.0', ['http://127.0.0.1:4173/', 'http://192.168.1.20:4173/']],
])('a server on %s is reachable at %j', (host, addresses) => {
  expect(addressesOf(host, 4173, INTERFACES)).toEqual(addresses)
})
