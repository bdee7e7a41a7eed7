/** Where the contribution is paid, by the names under which the places are found. */
import type { Channel } from '../../engine/region'
import type { CitationId } from './citations'

export const channels = {
  taxAccount: { kind: 'official-account', name: '河北税务', use: '缴居民医保', cite: ['K10'] },
  alipay: { kind: 'app', name: '支付宝', use: '缴居民医保', cite: ['K10'] },
  unionPay: { kind: 'app', name: '云闪付', use: '缴居民医保', cite: ['K10'] },
  paymentWindow: {
    kind: 'window',
    name: '经办银行、税务窗口、自助终端（便携式缴费终端）',
    use: '缴居民医保',
    cite: ['K10'],
  },
  collectors: {
    kind: 'window',
    name: '村（居）委会、乡镇、学校',
    use: '受税务部门委托代收保费',
    cite: ['K11'],
  },
} as const satisfies Readonly<Record<string, Channel & { readonly cite: readonly CitationId[] }>>

export type ChannelId = keyof typeof channels
