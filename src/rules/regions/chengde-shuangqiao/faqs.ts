/** What the notice of 4 September 2024 answers (K1–K16). All of it is for the year 2025 alone. */
import type { Faq } from '../../engine/library'
import { dateWords } from '../words'
import type { ChannelId } from './channels'
import type { CitationId } from './citations'
import type { ContactId } from './contacts'
import { autumnLastDate, coverageYear, decemberLastDate, drive, figures } from './figures'

const words = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`

const year = `${coverageYear}年度`
const askFirst = [{ id: 'community' }, { id: 'taxWindow' }] as const
const topic = '居民医保缴费'
const onlyThisYear = {
  text: `通知只管${year}；别的年份看新的通知，或问社区（村）。`,
  cite: ['K1'],
} as const

export const faqs = [
  {
    id: 'contribution-2025',
    topic,
    ask: `${year}居民医保，个人缴多少？`,
    certainty: 'clear',
    answer: [
      { text: `${year}每人${words(figures.contribution)}。`, cite: ['K1'] },
      {
        text: `特困人员全额资助，个人缴${words(figures.contributionOfExtremePoor)}；要不要自己登记没写，问社区（村）确认已经登记。`,
        cite: ['K2'],
      },
      {
        text: `低保对象、返贫致贫人口、风险没有消除的监测户，个人缴${words(figures.contributionOfLowIncome)}。`,
        cite: ['K3'],
      },
      {
        text: `其他脱贫人口，一级、二级残疾，个人缴${words(figures.contributionOfLiftedOrDisabled)}。`,
        cite: ['K4', 'K5'],
      },
      { text: '有几种身份的，就高不就低，不得重复资助。', cite: ['K6'] },
      {
        text: '低保边缘家庭、风险已消除的监测户、三级和四级残疾没有单独的资助档；有没有别的身份，问社区（村）。',
        cite: ['K16', 'K3', 'K5'],
      },
      onlyThisYear,
    ],
    guide: 'resident-contribution-2025',
    contacts: askFirst,
    keywords: [
      '缴费标准',
      '多少钱',
      '低保',
      '特困',
      '五保户',
      '脱贫',
      '贫困户',
      '残疾',
      '监测户',
      '资助',
      '新农合',
      '合作医疗',
    ],
  },
  {
    id: 'when-to-pay-2025',
    topic,
    ask: `${year}居民医保，什么时候缴？`,
    certainty: 'clear',
    answer: [
      { text: `${dateWords(drive.from)}到${dateWords(drive.to)}登记和缴费。`, cite: ['K7'] },
      {
        text: `9月到11月每月1日到${autumnLastDate}日，12月1日到${decemberLastDate}日；中间的日子等下月1日。`,
        cite: ['K8'],
      },
      { text: '9月重点做在校学生；学生过了9月也能缴。', cite: ['K9', 'K7'] },
      { text: '过了期怎么补缴，通知没写，问税务窗口或社区（村）。', cite: ['K7'] },
      onlyThisYear,
    ],
    guide: 'resident-contribution-2025',
    contacts: askFirst,
    keywords: ['截止', '缴费时间', '补缴', '学生', '几号', '过期了', '还能交吗'],
  },
  {
    id: 'how-to-pay-2025',
    topic,
    ask: '居民医保怎么缴，有哪些渠道？',
    certainty: 'clear',
    answer: [
      {
        text: '自己缴：公众号“河北税务”、支付宝、云闪付、经办银行、税务窗口、自助终端。',
        cite: ['K10'],
      },
      { text: '代收：村（居）委会、乡镇、学校。', cite: ['K11'] },
      onlyThisYear,
    ],
    guide: 'resident-contribution-2025',
    channels: ['taxAccount', 'alipay', 'unionPay', 'paymentWindow', 'collectors'],
    contacts: askFirst,
    keywords: ['缴费渠道', '支付宝', '云闪付', '河北税务', '代收', '银行', '去哪交', '微信'],
  },
  {
    id: 'paid-already',
    topic,
    ask: '已经缴了，后来才认定低保，或者想退钱，怎么办？',
    certainty: 'unclear',
    answer: [
      {
        text: '通知没有写退费，也没有写缴了以后才认定身份、多缴的退不退：拿缴费凭证问税务窗口，身份认定问社区（村）。',
        cite: ['K3', 'K6', 'K10'],
      },
      { text: '还没缴的，先问社区（村）身份认定了没有，看清金额再缴。', tip: true },
    ],
    guide: 'resident-contribution-2025',
    contacts: [{ id: 'taxWindow' }, { id: 'community' }],
    keywords: ['退费', '退钱', '多交了', '交多了', '交错了', '评上低保'],
  },
  {
    id: 'who-joins-where',
    topic,
    ask: '外来人口、大学生、新生儿在哪里参保？',
    certainty: 'clear',
    answer: [
      { text: '流动人口可以持居住证参保。', cite: ['K12'] },
      { text: '鼓励大学生在学籍地参加居民医保；是鼓励，不是必须。', cite: ['K13'] },
      { text: '新生儿出生后及时参保；怎么办，问社区（村）或税务窗口。', cite: ['K15'] },
      onlyThisYear,
    ],
    guide: 'resident-contribution-2025',
    contacts: askFirst,
    keywords: ['居住证', '流动人口', '大学生', '学籍地', '宝宝', '出生'],
  },
  {
    id: 'no-forced-insurance',
    topic,
    ask: '学校能要求买商业保险吗？',
    certainty: 'clear',
    answer: [
      { text: '不得以任何形式强制或变相强制学生购买商业保险产品。', cite: ['K14'] },
      { text: '学校收钱时，先问清收的是居民医保还是商业保险。', tip: true },
    ],
    contacts: [{ id: 'school' }, { id: 'community' }],
    keywords: ['商业保险', '学平险', '强制', '学生'],
  },
] as const satisfies readonly Faq<{
  citation: CitationId
  contact: ContactId
  channel: ChannelId
  purpose: never
}>[]
