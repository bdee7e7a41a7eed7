/** `policy publish`: writes the signed files that phones fetch, or checks those on a server. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hex, type IsoDate, type Keys, MANIFEST, SIGNATURE, utf8 } from '@/rules/authoring'
import nacl from 'tweetnacl'
import { check as checkPlaces } from '../gate/check'
import { openPolicy, POLICY, type Policy } from '../policy'
import { signingKey } from '../publish/keys'
import type { Publication } from '../publish/publication'
import { writeRegister } from '../publish/register'
import { fetchFrom, servedBy } from '../publish/served'
import { ROOT } from '../root'
import { type Command, UsageError } from './command'
import { currentPolicy } from './current'

/** The default output folder. */
const OUT = 'dist/policy'

/** @throws {UsageError} if no phone would accept the publication */
function keysOf({ keys }: Pick<Policy, 'keys'>): Keys {
  if (keys.length > 0) return keys
  throw new UsageError('policy/keys.yaml 里没有公钥：先用 policy key 造一对，把公钥写进去')
}

/** The publisher's key, from the environment. */
function keyOf(keys: Keys) {
  const secret = process.env.WENBAN_POLICY_KEY ?? ''
  if (secret === '') throw new UsageError('没有私钥：放在环境变量 WENBAN_POLICY_KEY 里')
  const pair = signingKey(secret)
  if (pair === null) throw new UsageError('环境变量 WENBAN_POLICY_KEY 不是私钥：私钥是64个数字和小写字母')
  if (!keys.includes(hex(pair.publicKey)))
    throw new UsageError('这把私钥的公钥不在 policy/keys.yaml 里，手机不会认')
  return pair.secretKey
}

function printSummary({ manifest, changed }: Publication): void {
  console.log(`第${manifest.sequence}次发布，${manifest.issued}签名，用到${manifest.expires}`)
  for (const [id, { sequence, bytes }] of Object.entries(manifest.places))
    console.log(
      `  ${id}：第${sequence}版，${Math.ceil(bytes / 1024)}KB，${changed.includes(id) ? '新的' : '没有变'}`,
    )
}

async function checkServer(address: string, today: IsoDate): Promise<boolean> {
  if (!/^https?:\/\//.test(address)) throw new UsageError('--check 后面写网址，https:// 开头')
  const policy = currentPolicy()
  const { lines, ok } = await servedBy(fetchFrom(address), keysOf(policy), policy.published, today)
  for (const line of lines) console.log(line)
  return ok
}

export const publish: Command = {
  takes: '[--out 文件夹] [--dry-run] [--check 网址]',
  does: '检查、签名，写出手机来取的文件；--dry-run 只说会发布什么，--check 看网上放的对不对',
  options: ['out', 'dry-run', 'check'],
  words: [0, 0],
  run: async (_, { today, out = path.join(ROOT, OUT), 'dry-run': dryRun, check }) => {
    if (check !== undefined) return checkServer(check, today)
    // it loads the large pinyin dictionary, which no other command needs
    const { publicationOf, tooLarge } = await import('../publish/publication')
    const policy = currentPolicy()
    const key = dryRun ? null : keyOf(keysOf(policy))
    const refuse = (): boolean => {
      console.log('什么也没有写：把有“✗”的地方改好，再发布')
      return false
    }
    if (!checkPlaces(openPolicy(), today)) return refuse()
    const publication = publicationOf(policy.places, policy.published, today)
    const heavy = tooLarge(publication, policy.places)
    for (const words of heavy) console.log(`✗ ${words}`)
    if (heavy.length > 0) return refuse()
    printSummary(publication)
    if (key === null) {
      console.log('只是看看，什么也没有写')
      return true
    }
    mkdirSync(out, { recursive: true })
    const manifest = publication.files.get(MANIFEST) ?? ''
    const signature = hex(nacl.sign.detached(utf8(manifest), key))
    const files = new Map([...publication.files, [SIGNATURE, signature]])
    const asPhone = await servedBy(
      (file) => Promise.resolve(files.get(file) ?? null),
      keysOf(policy),
      publication.register,
      today,
    )
    if (!asPhone.ok) {
      for (const line of asPhone.lines) console.log(line)
      throw new UsageError('手机不会接受，见上面的“✗”；什么也没有写')
    }
    // the manifest last: it refers to the other files
    for (const [file, text] of publication.files)
      if (file !== MANIFEST) writeFileSync(path.join(out, file), text)
    writeFileSync(path.join(out, MANIFEST), manifest)
    writeFileSync(path.join(out, SIGNATURE), signature)
    writeRegister(POLICY, publication.register)
    console.log(
      `写在 ${out}；把里面的文件放到网上，manifest.json 和 manifest.sig 最后放；policy/published.json 要提交`,
    )
    return true
  },
}
