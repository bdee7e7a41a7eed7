/** The publishers' keys. `keys.yaml` holds the public ones, in the order in which they come into use. */
import nacl from 'tweetnacl'
import { fromHex, hex, type Keys } from '@/rules/authoring'
import { readCommon } from '../common-file'
import type { Problems } from '../problems'
import { must, shapes as shapesFor } from '../shapes'
import type { Tree } from '../tree'

const KEYS = 'keys.yaml'

/** A public key in hexadecimal. */
const PUBLIC = /^[0-9a-f]{64}$/

/** Empty if the policy has no such file: an app without keys never asks for new rules. */
export function readKeys(folder: string, problems: Problems): Keys {
  const { record, eachOnce, asText } = shapesFor(problems)
  const key = (tree: Tree): string => {
    const text = asText(tree)
    if (!PUBLIC.test(text))
      problems.refuse(tree.at, '公钥是64个数字和小写字母（0–9、a–f），用 policy key 造出来的那一行')
    return text
  }
  const read = record<{ keys: Keys }>({ keys: must(eachOnce(key)) })
  return readCommon(folder, KEYS, problems, (tree) => read(tree).keys, [])
}

/** A pair in hexadecimal; the secret half is a seed of 32 bytes. */
export interface KeyPair {
  readonly secret: string
  readonly public: string
}

export function newKeyPair(): KeyPair {
  const seed = nacl.randomBytes(nacl.sign.seedLength)
  return { secret: hex(seed), public: hex(nacl.sign.keyPair.fromSeed(seed).publicKey) }
}

/** The pair of a secret half; null if it is malformed. */
export function signingKey(secret: string): nacl.SignKeyPair | null {
  const seed = fromHex(secret)
  return seed?.length === nacl.sign.seedLength ? nacl.sign.keyPair.fromSeed(seed) : null
}
