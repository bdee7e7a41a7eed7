/** The questions of the explanation, answered from the measure itself where the two differ (J1–J24). */
import type { Faq } from '../../engine/library'
import { dateWords } from '../words'
import type { ChannelId } from './channels'
import type { CitationId } from './citations'
import type { ContactId } from './contacts'
import { figures, inForceFrom } from './figures'

const words = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`

const wait = words(figures.wait)
const callBoth = [{ id: 'insuranceOffice' }, { id: 'taxOffice' }] as const
const topic = '灵活就业医保'

export const faqs = [
  {
    id: 'who-is-flexible',
    topic,
    ask: '哪些人算灵活就业人员？',
    certainty: 'inferred',
    answer: [
      {
        text: '依托互联网平台就业、未与平台企业建立劳动关系的：网约配送员、网约车驾驶员、货车司机、互联网营销师等。',
        cite: ['J3'],
      },
      { text: '无雇工的个体工商户。', cite: ['J4'] },
      {
        text: '未在用人单位参加企业养老保险的非全日制从业人员。解读里写的是“职工医保”，以办法为准；单位只给上了养老、没上医保的，先问。',
        cite: ['J5', 'J5explained'],
      },
      {
        text: '国家和河南省规定的其他灵活就业人员。年龄、户籍的限制没有写，拿不准问医保部门。',
        cite: ['J6'],
      },
    ],
    guide: 'flexible-eligibility',
    contacts: [{ id: 'insuranceOffice' }],
    keywords: [
      '年龄限制',
      '没雇人',
      '外卖',
      '骑手',
      '网约车',
      '货车司机',
      '直播',
      '个体户',
      '钟点工',
      '打零工',
      '年龄',
      '户口',
      '雇了人',
    ],
  },
  {
    id: 'how-to-join',
    topic,
    ask: '怎么参保，缴多少？',
    certainty: 'clear',
    answer: [
      { text: '自愿参加，自己申报：参保登记找医保部门，缴费找税务部门。', cite: ['J2', 'J7'] },
      {
        text: `按上年度全省全口径城镇单位就业人员月平均工资的${words(figures.contributionRate)}缴（含生育保险）。平均工资是多少，文件没写，问税务部门；费率会调整。`,
        cite: ['J8', 'J10'],
      },
      {
        text: '必须同时参加大额补充医疗保险：基本医保按月缴，大额补充按年缴，金额没写。',
        cite: ['J11', 'J12'],
      },
      { text: '不建立个人账户，没有钱返到卡里。', cite: ['J9'] },
      { text: '去哪个窗口、几号到几号缴，文件没写，先问。', cite: ['J7'] },
    ],
    guide: 'flexible-eligibility',
    contacts: callBoth,
    keywords: [
      '费率',
      '缴费标准',
      '一个月多少钱',
      '大额补充',
      '个人账户',
      '返钱',
      '几号之前交',
      '医保卡没钱',
    ],
  },
  {
    id: 'benefits',
    topic,
    ask: '参保后有哪些待遇？',
    certainty: 'clear',
    answer: [
      {
        text: '起付线、支付比例、最高支付限额等，和周口市职工医保享受同等待遇。具体数字没写。',
        cite: ['J18'],
      },
      {
        text: `解读里说，年度最高报销额度可达${words(figures.yearlyCeiling)}，连大额补充在内。`,
        cite: ['J22'],
      },
      { text: '享受生育医疗待遇，不享受生育津贴。', cite: ['J9'] },
    ],
    guide: 'benefit-start',
    contacts: [{ id: 'insuranceOffice' }],
    keywords: ['报销', '封顶线', '最高报多少', '生育', '生孩子', '津贴'],
  },
  {
    id: 'when-benefits-begin',
    topic,
    ask: '第一次参保，缴多久才能报？',
    certainty: 'clear',
    answer: [
      {
        text: `首次参保，连续缴费${words(figures.firstPayments)}（含）后享受待遇。从哪一天起算没写，缴满后先问再看病。`,
        cite: ['J13'],
      },
      {
        text: `连续缴费${words(figures.chronicPayments)}（含）以上，符合条件的可以申报门诊慢特病。`,
        cite: ['J14'],
      },
    ],
    guide: 'benefit-start',
    contacts: [{ id: 'insuranceOffice' }],
    keywords: ['首次参保', '等待期', '几个月', '慢特病', '慢性病'],
  },
  {
    id: 'arrears',
    topic,
    ask: '欠费了怎么办，要等吗？',
    certainty: 'clear',
    answer: [
      { text: '从欠费次月起暂停待遇。', cite: ['J15'] },
      {
        text: `欠费${words(figures.arrearsWithoutWait)}以内（含）：正常缴费后就能享受待遇。`,
        cite: ['J16'],
      },
      { text: `欠费${words(figures.arrearsWithoutWait)}以上：从正常缴费之日起，等${wait}。`, cite: ['J17'] },
      { text: '欠的钱要不要补、停待遇时看病的费用能不能报，文件没写，先问。', cite: ['J15', 'J16'] },
    ],
    guide: 'benefit-start',
    contacts: callBoth,
    keywords: ['断缴', '补缴', '等待期', '停保', '暂停待遇', '补上', '断了没交', '要等多久'],
  },
  {
    id: 'care-elsewhere',
    topic,
    ask: '转到外地看病怎么办？',
    certainty: 'clear',
    answer: [
      {
        text: '正常享受待遇以后，要办异地就医备案的，参照周口市职工医保的规定办。那份规定不在这里，问医保部门。',
        cite: ['J19'],
      },
    ],
    contacts: [{ id: 'insuranceOffice' }],
    keywords: ['转诊', '转院', '异地就医', '备案', '外地住院', '去郑州看病', '去省里看病', '要备案吗'],
  },
  {
    id: 'switching',
    topic,
    ask: '职工医保和灵活就业医保怎么切换？',
    certainty: 'clear',
    answer: [
      {
        text: `已连续参保${words(figures.switchYears)}（含）以上、中断不超过${words(figures.switchGap)}（含${words(figures.switchGap)}）的，缴费后就能享受待遇。`,
        cite: ['J20'],
      },
      {
        text: `中断超过${words(figures.switchGap)}的，缴费后等${wait}；等完才暂停原来的参保关系。`,
        cite: ['J21'],
      },
      {
        text: `参保不到${words(figures.switchYears)}的，或从居民医保转来的，这一条没写，先问；问清前别急着停原来的医保。`,
        cite: ['J20', 'J21'],
      },
    ],
    guide: 'benefit-start',
    contacts: [{ id: 'insuranceOffice' }],
    keywords: ['离职', '入职', '换工作', '转灵活就业', '断缴', '无缝衔接'],
  },
  {
    id: 'since-when',
    topic,
    ask: '这个办法从什么时候起施行，问谁？',
    certainty: 'clear',
    answer: [
      { text: `${dateWords(inForceFrom)}起施行；以前用的是2006年的暂行办法。`, cite: ['J1', 'J24'] },
      { text: '由周口市医疗保障局解释；国家、省、市政策有调整，按新政策。', cite: ['J23'] },
      { text: '文件没有印电话。参保问医保部门，缴费问税务部门。', cite: ['J7'] },
    ],
    contacts: callBoth,
    keywords: ['施行', '生效', '新办法', '电话', '咨询'],
  },
] as const satisfies readonly Faq<{
  citation: CitationId
  contact: ContactId
  channel: ChannelId
  purpose: never
}>[]
