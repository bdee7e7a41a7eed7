/** Compares what a server gives out with what was published, as a phone would check it. */
import {
  accepted,
  bundleFile,
  type Checked,
  type IsoDate,
  type Keys,
  MANIFEST,
  readBundle,
  readManifest,
  type Refusal,
  SIGNATURE,
} from '@/rules/authoring'
import type { Register } from './register'

const REFUSALS: Readonly<Record<Refusal, string>> = {
  unreadable: '取不到',
  unsigned: '签名不对：不是 policy/keys.yaml 里的钥匙签的，或者清单被改过',
  altered: '和签过名的不一样',
  'too-large': '太大',
  older: '比手机上的旧',
  'retired-key': '是已经停用的钥匙签的',
  expired: '过期了：再发布一次',
  'from-the-future': '发布日期还没到',
  'newer-app': '要更新的程序才读得懂',
  'another-place': '是别的地方的',
  misshapen: '签名对，可是内容不成样子',
}

/** Milliseconds. */
const TIMEOUT = 20_000

/** Returns the text of a file on the server, or null if it cannot be fetched. */
export type Fetch = (file: string) => Promise<string | null>

/** @param address the address of the folder on the server */
export const fetchFrom =
  (address: string): Fetch =>
  async (file) => {
    try {
      const url = new URL(file, address.endsWith('/') ? address : `${address}/`)
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) })
      return response.ok ? await response.text() : null
    } catch {
      return null // unreachable, unknown host, timeout or redirect: all mean that it cannot be fetched
    }
  }

interface Served {
  readonly lines: readonly string[]
  readonly ok: boolean
}

const wrong = (what: string, refusal: Refusal): Served => ({
  lines: [`✗ ${what}：${REFUSALS[refusal]}`],
  ok: false,
})

/** The state of the server: a line for the manifest and one for each place. */
export async function servedBy(get: Fetch, keys: Keys, last: Register, today: IsoDate): Promise<Served> {
  const [text, signature] = [await get(MANIFEST), await get(SIGNATURE)]
  if (text === null || signature === null) return wrong(text === null ? MANIFEST : SIGNATURE, 'unreadable')
  const signed = readManifest(text, signature, keys)
  if ('refused' in signed) return wrong(MANIFEST, signed.refused)
  const { manifest } = signed.taken
  const trusted = accepted(null, signed.taken, today)
  if ('refused' in trusted) return wrong(MANIFEST, trusted.refused)
  const isLast = manifest.sequence === last.sequence
  const first = `${isLast ? '✓' : '✗'} ${MANIFEST}：第${manifest.sequence}次发布，${manifest.issued}签名，用到${manifest.expires}${isLast ? '' : `；policy/published.json 里是第${last.sequence}次`}`
  const places = await Promise.all(
    Object.entries(manifest.places).map(async ([id, offered]): Promise<Served> => {
      const bundle = await get(bundleFile(id, offered))
      const read: Checked<unknown> =
        bundle === null ? { refused: 'unreadable' } : readBundle(bundle, offered, id)
      if ('refused' in read) return wrong(id, read.refused)
      const isSame = last.places[id]?.sha512 === offered.sha512
      return {
        lines: [
          `${isSame ? '✓' : '✗'} ${id}：第${offered.sequence}版${isSame ? '' : '，不是最后发布的那一版'}`,
        ],
        ok: isSame,
      }
    }),
  )
  const gone = Object.keys(last.places).filter((id) => !(id in manifest.places))
  return {
    lines: [first, ...places.flatMap(({ lines }) => lines), ...gone.map((id) => `✗ ${id}：清单里没有`)],
    ok: isLast && places.every(({ ok }) => ok) && gone.length === 0,
  }
}
