/** The official entrances, by the names under which they are found. */
import type { Channel } from '../../engine/region'
import type { CitationId } from './citations'

export const channels = {
  hebeiAccount: {
    kind: 'official-account',
    name: '河北省医疗保障局',
    use: '办跨省异地就医备案',
    path: ['公共服务', '跨省就医异地备案'],
    cite: ['C1', 'C4'],
  },
  qinhuangdaoAccount: {
    kind: 'official-account',
    name: '秦皇岛医疗保障',
    use: '办跨省异地就医备案',
    cite: ['C1'],
  },
  hebeiMiniProgram: { kind: 'mini-program', name: '河北智慧医保', use: '办跨省异地就医备案', cite: ['C1'] },
  nationalApp: { kind: 'app', name: '国家医保服务平台', use: '办跨省异地就医备案', cite: ['C1'] },
  agencyWindow: { kind: 'window', name: '医保所属经办机构窗口', use: '办跨省异地就医备案', cite: ['C2'] },
  townCentre: {
    kind: 'window',
    name: '乡镇（街道）行政综合服务中心',
    use: '办理、查询异地就医业务',
    cite: ['M3'],
  },
  hospitalLookup: {
    kind: 'mini-program',
    name: '国家异地就医备案',
    use: '查医院、药店开通了哪些异地直接结算（要实名登录）',
    path: ['查询服务', '定点医药机构查询'],
    cite: ['C10'],
  },
  recognitionMiniProgram: {
    kind: 'mini-program',
    name: '河北智慧医保',
    use: '查门诊慢特病资格认定',
    cite: ['D13'],
  },
  claimWindow: { kind: 'window', name: '医保所属经办机构窗口', use: '申请手工报销', cite: ['D9', 'D10'] },
  claimMiniProgram: {
    kind: 'mini-program',
    name: '河北智慧医保',
    use: '上传材料，申请手工报销',
    cite: ['D9', 'D12'],
  },
  claimApp: {
    kind: 'app',
    name: '国家医保服务平台',
    use: '在地方专区上传材料，申请手工报销',
    cite: ['D9', 'D12'],
  },
  claimTown: {
    kind: 'window',
    name: '乡镇（街道）行政综合服务中心',
    use: '居民医保申请异地报销（村里要受委托才能收，先问）',
    cite: ['D12', 'M3'],
  },
  insuranceCentreWindow: {
    kind: 'window',
    name: '医保中心窗口',
    use: '办居民医保退保（暂停参保）、恢复参保、终止参保',
    cite: ['F4', 'F12', 'F13'],
  },
  taxWindow: { kind: 'window', name: '税务部门', use: '申请居民医保退费', cite: ['F6'] },
  suspensionAccount: {
    kind: 'official-account',
    name: '秦皇岛医疗保障',
    use: '办居民医保退保（暂停参保）',
    path: ['公共服务', '个人网厅', '城乡居民暂停参保'],
    cite: ['F3'],
  },
  flexibleWindow: {
    kind: 'window',
    name: '居住地的医保经办机构',
    use: '办灵活就业医保参保登记、申请补缴',
    cite: ['I4', 'I13'],
  },
  flexiblePayAccount: { kind: 'official-account', name: '河北税务', use: '缴灵活就业医保', cite: ['I7'] },
  flexibleTopUp: { kind: 'mini-program', name: '河北税务', use: '补缴灵活就业医保', cite: ['I13'] },
  flexibleBalanceApp: {
    kind: 'app',
    name: '国家医保服务平台',
    use: '查灵活就业医保的个人账户余额和消费明细',
    cite: ['I12'],
  },
  residentEnrolmentAccount: {
    kind: 'official-account',
    name: '河北税务',
    use: '自己登记参加居民医保，新生儿也可以',
    cite: ['F15', 'F16'],
  },
  /** Any one of the three; none of them is said to open the function or to review it. */
  disabilityCardLoss: {
    kind: 'window',
    name: '公交总公司IC卡充值中心、四道桥充值中心、天成锦江苑一卡通服务中心',
    use: '第三代残疾证乘车丢失、损坏时挂失',
    cite: ['H5'],
  },
  waterWindow: {
    kind: 'window',
    name: '自来水公司各辖区分公司的水表收费科室',
    use: '办低保水价、增加阶梯水量',
    cite: ['L4', 'L6'],
  },
  suspensionTown: {
    kind: 'window',
    name: '街镇的社区和村居',
    use: '办居民医保退保、恢复参保（要受委托才能办，先问）',
    cite: ['F4', 'F13', 'M4'],
  },
  enrolmentTownCentre: {
    kind: 'window',
    name: '乡镇（街道）行政综合服务中心',
    use: '办居民医保的参保、停保、恢复参保',
    cite: ['M3'],
  },
  flexibleVillage: {
    kind: 'window',
    name: '乡镇、村（社区）',
    use: '帮着在网上办灵活就业医保参保登记',
    cite: ['I6'],
  },
} as const satisfies Readonly<Record<string, Channel & { readonly cite: readonly CitationId[] }>>

export type ChannelId = keyof typeof channels
