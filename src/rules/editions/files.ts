/** The files of a publication, beside one another in one folder. */
import type { Offered } from './manifest'

export const MANIFEST = 'manifest.json'
/** Its Ed25519 signature, in hexadecimal digits. */
export const SIGNATURE = 'manifest.sig'

/** Another content has another name, so that what was kept or is half fetched never passes for it. */
export const bundleFile = (place: string, { sha512 }: Pick<Offered, 'sha512'>): string =>
  `${place}.${sha512.slice(0, 16)}.json`
