/** The files of a publication, all in one folder. */
import type { Offered } from './manifest'

export const MANIFEST = 'manifest.json'
/** The manifest's Ed25519 signature in hexadecimal digits. */
export const SIGNATURE = 'manifest.sig'

/** The name depends on the content, so that a stored or partly fetched file never passes for another. */
export const bundleFile = (place: string, { sha512 }: Pick<Offered, 'sha512'>): string =>
  `${place}.${sha512.slice(0, 16)}.json`
