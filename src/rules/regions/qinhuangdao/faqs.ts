/**
 * The questions of the filing column (003, eleven of them) and of the two hotline columns (000, eight and four), in
 * short words of our own. Two columns ask the same about the validity of a filing: one answer, both cited.
 */
import type { Faq } from '../../engine/library'
import { dateWords, monthDayWords, monthWords } from '../words'
import type { ChannelId } from './channels'
import type { CitationId } from './citations'
import type { ContactId } from './contacts'
import {
  benefitYearFirstMonthDay,
  capitalExemptionFrom,
  chronicDiseasesAcrossProvinces,
  figures,
  flexibleBaseMonth,
  flexibleBaseYear,
  flexiblePayDates,
  initialCardPassword,
  refundLastMonthDay,
  refundNoteYear,
  waterReviewMonths,
} from './figures'
import type { PurposeId } from './places'
import { sources } from './sources'

const words = ({ value, unit }: { readonly value: number; readonly unit: string }) => `${value}${unit}`

const late = words(figures.lateFilingDays)
const temporaryFor = words(figures.temporaryFilingYears)
const workdays = words(figures.manualClaimWorkdays)
const lastRefundDay = monthDayWords(refundLastMonthDay)
const benefitBegins = monthDayWords(benefitYearFirstMonthDay)
const printedIn = monthWords(sources.qa2023March.published)
const baseYear = `${monthWords(flexibleBaseYear.from)}到${monthWords(flexibleBaseYear.to)}`
const payUntil = `${flexiblePayDates.to}日`
const fiveDistricts = '海港区、山海关区、北戴河区、开发区、抚宁区'

const callAgency = [{ id: 'agency' }, { id: 'hotline12345' }] as const
const callBus = [{ id: 'hotline8901890' }, { id: 'hotline12345' }] as const
const callWater = [{ id: 'waterHotline' }, { id: 'hotline12345' }] as const

const filingChannels = [
  'hebeiAccount',
  'qinhuangdaoAccount',
  'hebeiMiniProgram',
  'nationalApp',
  'agencyWindow',
] as const

export const faqs = [
  // ---- the filing column ----
  {
    id: 'filing-not-needed',
    topic: '异地就医',
    ask: '去哪些地方看病不用备案？',
    certainty: 'clear',
    answer: [
      {
        text: '秦皇岛参保的人在河北省内，去已开通异地直接结算的定点医院、定点药店，无需备案。',
        cite: ['A1', 'A2'],
      },
      {
        text: `在北京、天津也无需备案：${dateWords(capitalExemptionFrom)}起，河北省的职工医保、居民医保参保人，去已开通跨省直接结算的定点医院、定点药店。`,
        cite: ['A4', 'A5', 'A6', 'A7'],
      },
      { text: '带医保电子凭证或社会保障卡，直接结算。', cite: ['A3', 'A7'] },
      {
        text: '药店只写了省内和京津；别的省的药店、没开通直接结算的医院，文件没有写，去之前先打电话。',
        cite: ['A7', 'A16'],
      },
    ],
    guide: 'filing',
    channels: ['hospitalLookup'],
    contacts: callAgency,
    keywords: ['免备案', '京津', '省内', '北京', '天津', '唐山', '石家庄', '药店', '买药'],
  },
  {
    id: 'outpatient-filing',
    topic: '异地就医',
    ask: '到外地看门诊要备案吗？',
    certainty: 'clear',
    answer: [
      { text: '门诊（含门诊慢特病）异地直接结算无需备案，去别的省也一样。', cite: ['A8'] },
      {
        text: '要选开通了异地门诊的定点医院；只开通了住院的，门诊不能指望直接结算，先查再去。',
        cite: ['A8', 'C10'],
      },
      { text: '生育、工伤、该由别人负担的伤，门诊怎么算没有写，先打电话。', cite: ['A8', 'A15'] },
    ],
    guide: 'filing',
    channels: ['hospitalLookup'],
    contacts: callAgency,
    keywords: ['门诊', '外地看病', '外省门诊', '急诊没住院', '打疫苗', '产检'],
  },
  {
    id: 'chronic-diseases-across-provinces',
    topic: '异地就医',
    ask: '哪些门诊慢特病能跨省直接结算？',
    certainty: 'inferred',
    answer: [
      {
        text: `当时开通了这${chronicDiseasesAcrossProvinces.length}种：${chronicDiseasesAcrossProvinces.join('、')}。去北京、天津也算跨省。`,
        cite: ['D7'],
      },
      { text: '不在名单上的病，可能后来增加了，先打电话问。', cite: ['D7'] },
      {
        text: '要先认定门诊慢特病资格，医院也要开通门诊慢特病直接结算。',
        cite: ['D13', 'A8', 'C10'],
      },
    ],
    guide: 'chronic-outpatient',
    channels: ['hospitalLookup'],
    contacts: callAgency,
    keywords: ['慢性病', '五种', '名单', '高血压', '糖尿病', '透析', '放化疗', '移植'],
  },
  {
    id: 'payment-rules-near',
    topic: '异地就医',
    ask: '在河北省内、北京、天津看病，按哪边的规定报？',
    certainty: 'clear',
    answer: [
      { text: '哪些药、医疗服务项目、医用耗材能报，按就医地的规定。', cite: ['D1'] },
      {
        text: '起付标准、支付比例、最高支付限额、门诊慢特病病种，按参保地（秦皇岛）同级别定点医药机构的规定。',
        cite: ['D2'],
      },
      { text: '具体的数字文件没有写，打电话问。', cite: ['D8'] },
    ],
    contacts: callAgency,
    keywords: ['报销比例', '起付线', '报多少', '目录', '封顶线'],
  },
  {
    id: 'payment-rules-far',
    topic: '异地就医',
    ask: '在京津冀以外看病，按哪边的规定报？',
    certainty: 'clear',
    answer: [
      {
        text: '直接结算的住院、普通门诊、门诊慢特病：哪些药和医用耗材能报，原则上按就医地的规定。',
        cite: ['D3'],
      },
      {
        text: '起付标准、支付比例、最高支付限额、门诊慢特病病种，按参保地（秦皇岛）的规定。',
        cite: ['D4'],
      },
      { text: '具体的数字文件没有写，打电话问。', cite: ['D8'] },
    ],
    contacts: callAgency,
    keywords: ['报销比例', '起付线', '报多少', '目录', '封顶线', '外省', '上海'],
  },
  {
    id: 'hospital-lookup',
    topic: '异地就医',
    ask: '怎么查外地的医院能不能直接刷医保？',
    certainty: 'clear',
    answer: [
      {
        text: '微信里搜小程序“国家异地就医备案”，实名登录，点“查询服务”，再点“定点医药机构查询”。',
        cite: ['C10'],
      },
      { text: '住院、门诊、门诊慢特病是分开开通的，要看的那一样开通了才行。', cite: ['C10'] },
      { text: '没有手机的，请家里人或村（社区）帮着查，也可以打电话问医院。', tip: true },
    ],
    channels: ['hospitalLookup'],
    contacts: callAgency,
    keywords: ['联网', '开通', '查询', '定点医院', '能不能刷卡', '刷不了卡'],
  },
  {
    id: 'how-to-file',
    topic: '异地就医',
    ask: '去京津冀以外住院，怎么办备案？',
    certainty: 'clear',
    answer: [
      { text: '去京津冀以外的省市住院，要先办跨省异地就医备案。', cite: ['A9', 'A10'] },
      { text: '手机上办，或带就医人的有效证件去所属的医保经办机构。', cite: ['C1', 'C2'] },
      {
        text: '手机上：关注公众号“河北省医疗保障局”，点“公共服务”“跨省就医异地备案”，进“河北智慧医保”，看完须知点“我已阅读”。',
        cite: ['C3', 'C4', 'C5'],
      },
      {
        text: `第一次用先注册、登录，再点“新增备案人”绑定要备案的人，家里老人也可以这样绑定。社保卡初始密码默认是${initialCardPassword}，改过的填改过的密码。`,
        cite: ['C6', 'C7'],
      },
      {
        text: '选类型：在外地工作、居住、生活半年及以上的，选“跨省异地长期居住”；转诊转院，或出差、旅游要急诊的，选“跨省临时外出就医”，再选“个人直接申请转诊转院”。',
        cite: ['B1', 'B2', 'B3', 'B4', 'B5'],
      },
      { text: '选好备案人、类型和就医地，点“申请备案”。', cite: ['C8', 'C9'] },
      { text: '页面上的名称可能和这里写的略有不同。', tip: true },
    ],
    guide: 'filing',
    channels: filingChannels,
    contacts: callAgency,
    keywords: ['异地备案', '手机备案', '网上备案', '步骤', '社保卡密码', '新增备案人', '替老人办'],
  },
  {
    id: 'back-home',
    topic: '异地就医',
    ask: '办了跨省长期居住备案，回秦皇岛看病还能报吗？',
    certainty: 'clear',
    answer: [
      {
        text: '能。备案有效期内回秦皇岛看病，无需再办理其他手续，仍享受参保地医保待遇。',
        cite: ['A11', 'A12'],
      },
      { text: '办的是临时外出备案的，文件没有写，先打电话问。', cite: ['A11'] },
    ],
    guide: 'filing-validity',
    contacts: callAgency,
    keywords: ['回来看病', '回老家看病', '回参保地', '长期备案', '搬回'],
  },
  {
    id: 'late-filing',
    topic: '异地就医',
    ask: '住院时没来得及备案，能补办吗？',
    certainty: 'clear',
    answer: [
      {
        text: `因病情紧急等特殊情况没来得及的，可以先住院，自入院之日起${late}内补办。长期居住、临时外出两类都可以。`,
        cite: ['B11', 'B13'],
      },
      { text: '补办时要把申请日期调到入院日期或更早，才能直接结算。', cite: ['B12'] },
      {
        text: `入院当天算不算第1天，文件没有写：马上在网上补办，不要等到第${late}。已经超过的，也先在网上试着补办，再打电话问。`,
        cite: ['B11'],
      },
    ],
    guide: 'late-filing',
    channels: filingChannels,
    contacts: callAgency,
    keywords: ['补备案', '忘了备案', '先住院', '急诊住院'],
  },
  {
    id: 'filing-validity',
    topic: '异地就医',
    ask: '备案多长时间有效？能改地方吗？',
    certainty: 'unclear',
    answer: [
      {
        text: `跨省临时外出就医：有效期${temporaryFor}，期内可以在就医地多次看病、直接结算。从哪天起算没有写，按办理那天算最稳。`,
        cite: ['B9', 'B10'],
      },
      { text: '跨省异地长期居住：长期有效。', cite: ['B6'] },
      {
        text: '长期居住登记后半年内不能改就医地。满半年后能不能改，两处写法不同，改之前先打电话。',
        cite: ['B7', 'B8'],
      },
      { text: '急着去别的城市住院，可以另办跨省临时外出就医备案。', cite: ['A13'] },
    ],
    guide: 'filing-validity',
    contacts: callAgency,
    keywords: ['有效期', '变更就医地', '备案过期', '备案到期', '重新备案'],
  },
  {
    id: 'filing-scope',
    topic: '异地就医',
    ask: '哪些情况不适用异地就医备案？',
    certainty: 'clear',
    answer: [
      {
        text: '生育保险、工伤、应当由第三方负担、在境外就医的费用等，不适用。原文写了“等”，不只这几样。',
        cite: ['A15'],
      },
      { text: '适用的是生病、确认没有第三方责任、不是工伤的异地住院。', cite: ['A14'] },
      {
        text: '责任还没分清、居民医保生孩子、怀孕时生病的，文件没有写，住院前先打电话。',
        cite: ['A14', 'A15'],
      },
      {
        text: '职工生育的费用另走“生育医疗费支付”“计划生育医疗费支付”“生育津贴支付”。',
        cite: ['D14'],
      },
    ],
    guide: 'filing',
    contacts: callAgency,
    keywords: [
      '工伤',
      '车祸',
      '被撞',
      '被狗咬',
      '被打',
      '生孩子',
      '怀孕',
      '产检',
      '境外',
      '出国',
      '香港',
      '第三方',
      '摔伤',
      '骨折',
    ],
  },
  {
    id: 'manual-claim-after-refusal',
    topic: '异地就医',
    ask: '没能直接结算，或结算时不给报的，回秦皇岛能手工报销吗？',
    certainty: 'unclear',
    answer: [
      { text: '跨省住院直接结算时，不予报销的情况按就医地的规定。', cite: ['D5'] },
      {
        text: '手工报销按秦皇岛的规定，基金不予支付的费用不予手工报销。',
        cite: ['D6'],
      },
      {
        text: '因特殊情况没法直接结算的，按参保地的政策。能不能报先打电话，票据、清单、诊断证明都留好。',
        cite: ['A16'],
      },
      {
        text: `手工报销不超过${workdays}；窗口、网上、邮寄都可以。`,
        cite: ['D9', 'D10'],
      },
    ],
    guide: 'manual-claim',
    channels: ['claimWindow', 'claimMiniProgram', 'claimApp', 'claimTown'],
    contacts: callAgency,
    keywords: ['报销', '自费', '先垫钱', '现金', '退单', '没刷上卡'],
  },
  {
    id: 'filing-phone',
    topic: '异地就医',
    ask: '问异地备案、手机备案出错，打哪个电话？',
    certainty: 'clear',
    answer: [
      { text: '工作日打参保所属医保经办机构的电话，按参保的区县和险种找。', cite: ['C14'] },
      { text: '北戴河区和北戴河新区是两个地方，号码不同。', cite: ['E3', 'E10'] },
      {
        text: '灵活就业的，按职工的号码打（灵活就业算在职工医保里，是我们的理解）；市本级没有写险种。不知道归哪里的，打12345。',
        cite: ['E1', 'I3', 'M5'],
      },
    ],
    contacts: callAgency,
    keywords: ['备案电话', '咨询电话', '经办机构电话', '错误提示', '没人接', '周末'],
  },
  // ---- the column of 12345 ----
  {
    id: 'flexible-enrolment',
    topic: '灵活就业医保',
    ask: '怎么参加灵活就业医保？',
    certainty: 'unclear',
    answer: [
      {
        text: '写明可以参加的：无雇工的工商户、没在用人单位参加职工保险的“全日制”从业人员、其他灵活就业人员。“全日制”像是“非全日制”印漏了字，打零工的、单位没给上保险的，先问。',
        cite: ['I1'],
      },
      {
        text: `其他灵活就业人员要没有用人单位，男${words(figures.flexibleAgeMen)}、女${words(figures.flexibleAgeWomen)}以下；正好到这个年龄的，文件没有写清，先问。`,
        cite: ['I2'],
      },
      { text: '在秦皇岛灵活就业、办了居住证的港澳台居民可以参加。', cite: ['I3'] },
      {
        text: '带身份证、户口簿（外地户籍带居住证），有医保卡也带上，到居住地的医保经办机构登记。',
        cite: ['I4', 'I5'],
      },
      { text: '村里也帮着在网上办，当场办结。', cite: ['I6'] },
      {
        text: '雇了人的工商户、外地户籍没有居住证的、超过年龄的工商户，文件没有写清，先问。有单位的由单位参加职工医保。',
        cite: ['I1', 'I2', 'I4'],
      },
      {
        text: `每月${flexiblePayDates.from}日到${payUntil}，在公众号“河北税务”缴费。`,
        cite: ['I7'],
      },
      { text: '以前和农业银行签过扣费协议的，可以接着由银行扣。', cite: ['I8'] },
    ],
    guide: 'flexible-insurance',
    channels: ['flexibleWindow', 'flexiblePayAccount'],
    contacts: callAgency,
    keywords: [
      '还能新参',
      '刚满60岁',
      '台湾人',
      '香港人',
      '自由职业',
      '个体户',
      '打零工',
      '没有单位',
      '自己交医保',
      '港澳台',
    ],
  },
  {
    id: 'flexible-rate',
    topic: '灵活就业医保',
    ask: '灵活就业医保缴多少、返多少？',
    certainty: 'clear',
    answer: [
      {
        text: `这里只有旧数（${printedIn}刊出）：按上年度全市城镇单位就业人员平均工资的${words(figures.flexibleRate)}缴。`,
        cite: ['I9'],
      },
      {
        text: `当时每月缴${words(figures.flexibleMonthly2022)}，是${baseYear}前后的数。基数每年${flexibleBaseMonth}月调整，现在缴多少，问医保经办机构。`,
        cite: ['I10'],
      },
      {
        text: `当时返还个人账户的是缴费基数的${words(figures.flexibleReturnRate)}，每月${words(figures.flexibleMonthlyReturn2022)}；也随基数调整。`,
        cite: ['I11'],
      },
    ],
    guide: 'flexible-insurance',
    channels: ['flexiblePayAccount', 'flexibleWindow'],
    contacts: callAgency,
    keywords: ['缴费标准', '返还', '个人账户', '一个月多少钱', '费率'],
  },
  {
    id: 'flexible-balance',
    topic: '灵活就业医保',
    ask: '灵活就业医保的余额和明细怎么查？',
    certainty: 'clear',
    answer: [
      {
        text: '到医保经办机构窗口，或在手机APP“国家医保服务平台”里查；自助查询机也行。',
        cite: ['I12', 'A2-10'],
      },
    ],
    guide: 'flexible-insurance',
    channels: ['flexibleBalanceApp'],
    contacts: callAgency,
    keywords: ['个人账户', '余额', '消费明细', '查询', '医保卡里有多少钱', '卡里还有多少钱'],
  },
  {
    id: 'flexible-top-up',
    topic: '灵活就业医保',
    ask: '灵活就业医保没按时缴，怎么补缴？',
    certainty: 'clear',
    answer: [
      {
        text: '先到医保经办机构申请，经办机构核定推送后，在小程序“河北税务”补缴。',
        cite: ['I13'],
      },
      {
        text: `每月${payUntil}以前（含）还能照常缴。能补多久、补缴后要不要等，文件没有写，申请时一起问。`,
        cite: ['I7', 'I13'],
      },
    ],
    guide: 'flexible-insurance',
    channels: ['flexibleWindow', 'flexibleTopUp'],
    contacts: callAgency,
    keywords: ['断缴', '断交', '怎么补', '欠费', '漏缴', '月底', '年底', '结算期'],
  },
  {
    id: 'suspension',
    topic: '居民医保',
    ask: '怎么办居民医保退保（暂停参保）？',
    certainty: 'clear',
    answer: [
      {
        text: '退保就是暂停参保，无时间限制，已经参加居民医保的都能办，当场办结。',
        cite: ['F1', 'F4', 'F5'],
      },
      { text: '退保不等于退钱：要退钱，按退费办。', cite: ['F1', 'F6'] },
      {
        text: '手机上：公众号“秦皇岛医疗保障”，点“公共服务”“个人网厅”，选“城乡居民暂停参保”。先备好身份证照片，要上传再传。',
        cite: ['F2', 'F3', 'F5'],
      },
      {
        text: '窗口：带身份证复印件，到街镇的社区、村居（村里有没有受委托先问）、乡镇（街道）行政综合服务中心或医保中心窗口。',
        cite: ['F1', 'F4', 'M3', 'M4'],
      },
      {
        text: '停过要恢复参保的，也带身份证复印件到这些窗口，当场办结；要不要缴费、从哪天起有待遇，文件没有写，先问。',
        cite: ['F13', 'M3'],
      },
      {
        text: '老人去世的是终止参保：带身份证和死亡证明复印件，到医保中心窗口。',
        cite: ['F12'],
      },
      {
        text: '原文还印了“河北医保公共服务平台网上服务大厅”，网址没有加密，建议走上面的公众号。',
        cite: ['F2'],
      },
    ],
    guide: 'suspension',
    channels: ['suspensionAccount', 'insuranceCentreWindow'],
    contacts: [{ id: 'insuranceCentre' }, { id: 'hotline12345' }],
    keywords: ['停保', '暂停参保', '不想交了', '终止参保', '恢复参保', '个人网厅', '重复参保', '老人没了'],
  },
  {
    id: 'refund',
    topic: '居民医保',
    ask: '居民医保交了钱，怎么退费？',
    certainty: 'inferred',
    answer: [
      {
        text: `待遇期开始前，也就是${benefitBegins}前（最晚${lastRefundDay}），到税务部门申请退费；别等到最后一天。`,
        cite: ['F6'],
      },
      { text: '原文印作“待遇期末开始前”，“末”像是“未”。', cite: ['F6'] },
      { text: '要已经参加居民医保并足额缴费。退保（暂停参保）是另一件事，不等于退钱。', cite: ['F7', 'F1'] },
      { text: '带身份证、本人银行卡复印件；人去世的带死亡证明，用谁的银行卡先问。', cite: ['F8'] },
      {
        text: `${refundNoteYear}年另有说明：进了待遇期，只有享受政府参保资助的特殊人员可以按资助比例退；缴费后${lastRefundDay}前（含）死亡的可以退，没写是哪一年的，问税务部门；其他人已无法办理退费。别的年份问税务部门。`,
        cite: ['F9', 'F10', 'F11'],
      },
    ],
    guide: 'refund',
    channels: ['taxWindow'],
    contacts: [{ id: 'taxOffice' }, { id: 'hotline12345' }],
    keywords: ['退钱', '退款', '交重了', '重复缴费', '去世退费', '税务'],
  },
  {
    id: 'low-income-water',
    topic: '用水',
    ask: '低保户的水费有什么优惠，怎么办？',
    certainty: 'clear',
    answer: [
      {
        text: `城市低保户，${printedIn}刊出时：第一阶梯免收污水处理费，基本水价${words(figures.lowIncomeWaterPrice)}。`,
        cite: ['L1'],
      },
      { text: '第二、三阶梯和普通居民一样。', cite: ['L2'] },
      {
        text: '带年审过的低保证、本人身份证、同低保地址相符的房产证或廉租房证，磁卡表还要带水卡，到各辖区分公司的水表收费科室。',
        cite: ['L4'],
      },
      {
        text: `每年${waterReviewMonths.join('月和')}月审核两次；别的月份能不能申请没有写，先打电话。`,
        cite: ['L3'],
      },
      { text: '只写了城市低保户；农村低保、低保边缘、特困的，先打电话问。', cite: ['L1'] },
    ],
    guide: 'low-income-water',
    channels: ['waterWindow'],
    contacts: callWater,
    keywords: ['低保', '水价', '优惠水价', '自来水', '污水处理费'],
  },
  {
    id: 'more-water',
    topic: '用水',
    ask: '家里人多，怎么申请增加阶梯水量？',
    certainty: 'unclear',
    answer: [
      {
        text: `户内${words(figures.moreWaterPersons)}及以上的，由房主带房本、户口簿和户口簿上各人的身份证，到各辖区分公司的水表收费科室申请。`,
        cite: ['L5', 'L6'],
      },
      {
        text: `每增加一人，每年各档水量基数增加${words(figures.moreWaterPerPerson)}；从第几个人算起没有写，由收费科室来算。`,
        cite: ['L7'],
      },
      {
        text: '租房的要请房主去办；房主来不了、住在一起但户口不在本上的，文件没有写，先打电话问。',
        cite: ['L5', 'L6'],
      },
    ],
    guide: 'water-tier',
    channels: ['waterWindow'],
    contacts: callWater,
    keywords: ['四口人', '人口多', '阶梯水价', '基础水量', '自来水', '水不够用'],
  },
  // ---- the column of 8901890 ----
  {
    id: 'senior-bus-card',
    topic: '公交乘车',
    ask: '怎么办敬老卡？',
    certainty: 'clear',
    answer: [
      {
        text: `海港区、山海关区、北戴河区、经济技术开发区、抚宁区户籍或有居住证、能独立乘坐公交车、满${words(figures.seniorAge)}的老人可以办。`,
        cite: ['G1', 'G2'],
      },
      {
        text: `本人带身份证和户口簿原件（外地户口带居住证和身份证原件），近期${words(figures.seniorPhotoSize)}彩色照片1张。初次办理免收工本费。`,
        cite: ['G3', 'G4', 'G5', 'G6'],
      },
      {
        text: `每人一张；每月免费${words(figures.seniorRidesPerMonth)}，没用完的跨月作废；装了IC卡收费机的公交都能坐。`,
        cite: ['G7', 'G8', 'G9'],
      },
      { text: '在哪里办、补办收不收费，文件没有写，出门前先打电话。', cite: ['G10'] },
    ],
    guide: 'senior-bus-card',
    contacts: callBus,
    keywords: ['老年卡', '老人公交', '免费坐车', '65岁', '六十五岁', '公交公司'],
  },
  {
    id: 'disability-rides',
    topic: '公交乘车',
    ask: '残疾证怎么开通免费乘公交？',
    certainty: 'clear',
    answer: [
      {
        text: `有市区户籍（${fiveDistricts}）和第三代残疾人证的，可以自愿申请。残疾等级、年龄没有写限制。只写了户籍，只有居住证的先问。`,
        cite: ['H1'],
      },
      { text: '带身份证、户口簿、第三代残疾证，都要原件。', cite: ['H2'] },
      {
        text: `所有公交线路都能坐，每月${words(figures.disabilityRidesPerMonth)}，超出的按规定买票，剩的过月作废、不累积。`,
        cite: ['H4'],
      },
      { text: '只写了持证的本人；陪同、陪护的人免不免费，文件没有写，先问。', cite: ['H1', 'H4'] },
      { text: '开通后原来的爱心卡作废；公交公司不再发行爱心卡。', cite: ['H3'] },
      { text: '在哪里开通，文件没有写，先打电话问。', cite: ['H2'] },
    ],
    guide: 'disability-bus',
    contacts: callBus,
    keywords: [
      '三级残疾',
      '残疾等级',
      '残疾卡',
      '残疾人免费乘车证',
      '爱心卡',
      '三代残疾证',
      '轮椅',
      '陪护',
      '陪同',
    ],
  },
  {
    id: 'disability-card-lost',
    topic: '公交乘车',
    ask: '第三代残疾证丢了、坏了，乘车怎么补？',
    certainty: 'inferred',
    answer: [
      {
        text: '先到公交总公司IC卡充值中心、四道桥充值中心、天成锦江苑一卡通服务中心中的一处挂失；不受理的打电话问。',
        cite: ['H5'],
      },
      { text: '再到残联补证，拿新证到窗口补值，补值不收费。哪个窗口没有写，挂失时一起问。', cite: ['H6'] },
    ],
    guide: 'disability-bus',
    channels: ['disabilityCardLoss'],
    contacts: [{ id: 'disabledFederation' }, ...callBus],
    keywords: ['挂失', '补办', '补值', '残疾卡丢了', '刷不了'],
  },
  {
    id: 'disability-review',
    topic: '公交乘车',
    ask: '残疾证乘车怎么年审？',
    certainty: 'unclear',
    answer: [
      {
        text: '每年年审一次，在生日当月办；逾期不审，自动失效。',
        cite: ['H7', 'H8'],
      },
      {
        text: '带身份证、户口簿、残疾证。原文还写了爱心卡，可爱心卡已经作废、不再发行：手里有就带，没有也去。',
        cite: ['H3', 'H8'],
      },
      { text: '原文只写了“指定地点”，没写是哪里，先打电话问。', cite: ['H8'] },
    ],
    guide: 'disability-bus',
    contacts: callBus,
    keywords: ['什么时候年审', '年审', '生日', '残疾卡失效', '爱心卡'],
  },
  // ---- what else is asked of these documents ----
  {
    id: 'resident-enrolment',
    topic: '居民医保',
    ask: '怎么参加居民医保，新生儿怎么参保？',
    certainty: 'unclear',
    answer: [
      { text: '手机上：公众号“河北税务”自己登记；新生儿自助登记不用交证件。', cite: ['F15', 'F16'] },
      {
        text: '窗口：乡镇（街道）行政综合服务中心、医保经办机构；街镇的社区、村居有没有受委托，先问。',
        cite: ['A1-03', 'F15', 'M3', 'M4'],
      },
      {
        text: '带身份证或户口本，原件和复印件都带上；新生儿带户口本和出生证明；港澳台人员带通行证或居住证，外籍人员带护照和外国人永久居留证。当场办结。',
        cite: ['A1-03', 'F15', 'F16'],
      },
      {
        text: '每年缴多少、几号截止、晚了怎么补、要不要等，大学生在哪里参保，文件都没有写，打12345问。',
        cite: ['F15', 'M5'],
      },
    ],
    channels: ['residentEnrolmentAccount', 'enrolmentTownCentre'],
    contacts: [{ id: 'hotline12345' }],
    keywords: [
      '居民医保参保',
      '居民医保去哪里交',
      '交居民医保',
      '孩子刚出生',
      '宝宝',
      '新生儿',
      '大学生',
      '学生',
      '外国人',
      '多少钱',
    ],
  },
  {
    id: 'enrolment-enquiry',
    topic: '居民医保',
    ask: '怎么查自己有没有参保、参保记录？',
    certainty: 'clear',
    answer: [
      {
        text: '到经办机构窗口或自助查询机，也可以在网上查；带有效身份证件、社保卡或医保电子凭证，当场查到。',
        cite: ['A1-08'],
      },
      { text: '手机上不会查的，请村（社区）综合服务站帮着查。', cite: ['M4'] },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['查参保', '参保记录', '缴费记录', '参保信息', '查询'],
  },
  {
    id: 'change-details',
    topic: '居民医保',
    ask: '手机号、姓名变了，居民医保的信息怎么改？',
    certainty: 'inferred',
    answer: [
      {
        text: '只改手机号：公众号“秦皇岛医疗保障”的“个人网厅”，不用交证件。',
        cite: ['A2-06'],
      },
      {
        text: '改别的：身份证和户口本本人页复印件都带上，到医保中心窗口。当场办结。',
        cite: ['A1-06', 'A2-06'],
      },
      { text: '职工的信息，先问单位能不能代办。', tip: true },
    ],
    contacts: [{ id: 'insuranceCentre' }, { id: 'hotline12345' }],
    keywords: ['换手机号', '手机号换了', '改名字', '改信息', '信息变更'],
  },
  {
    id: 'contribution-subsidy',
    topic: '居民医保',
    ask: '低保户、医疗救助对象缴了居民医保，有补贴吗？',
    certainty: 'unclear',
    answer: [
      {
        text: `符合资助条件的救助对象，可以到经办机构窗口或在网上申请个人缴费补贴，不超过${words(figures.subsidyWorkdays)}。`,
        cite: ['A1-20', 'F14'],
      },
      { text: '带救助对象身份证明、缴费的有效凭证。', cite: ['A1-20'] },
      {
        text: '哪些人能补、补多少，文件没有写；想退回资助的部分走退费还是走这一项，也没有写，先问税务部门。',
        cite: ['F9', 'F14'],
      },
    ],
    guide: 'refund',
    contacts: [{ id: 'taxOffice' }, { id: 'hotline12345' }],
    keywords: ['低保', '特困', '资助', '补助', '想要补贴', '交了居民医保'],
  },
  {
    id: 'transfer',
    topic: '医保转移',
    ask: '换了城市，医保关系怎么转？',
    certainty: 'inferred',
    answer: [
      {
        text: `转来秦皇岛：到窗口，或在医保公共服务个人网厅申请，由转入地经办机构办，不超过${words(figures.transferWorkdays)}。`,
        cite: ['A1-11'],
      },
      {
        text: '带有效身份证件（或社保卡、医保电子凭证）、《参保凭证》、《基本医疗保险关系转移接续申请表》。',
        cite: ['A1-11'],
      },
      { text: '从秦皇岛转走：先到秦皇岛的经办机构开《参保凭证》，当场办结。', cite: ['A1-10'] },
      {
        text: '转移接续写在市级的职能里：去市里还是县区的窗口、要不要单位出面，先问。',
        cite: ['M1', 'A1-11'],
      },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['转移接续', '医保转移', '转到秦皇岛', '转回来', '转出', '参保凭证', '参保证明', '辞职回来'],
  },
  {
    id: 'maternity',
    topic: '职工医保',
    ask: '职工生孩子、做计划生育手术，费用和津贴怎么领？',
    certainty: 'inferred',
    answer: [
      {
        text: `清单里是三项：生育医疗费、计划生育医疗费、生育津贴，都不超过${words(figures.maternityWorkdays)}；不走异地就医备案。`,
        cite: ['D14', 'A15'],
      },
      {
        text: '带身份证件或社保卡复印件（或医保电子凭证）、医院收费票据、费用清单、诊断证明；领津贴再带本人银行卡复印件。',
        cite: ['A1-17', 'A1-18', 'A1-19'],
      },
      {
        text: '到经办机构窗口或网上办；医疗费也可以在定点医疗机构办。几项合并支付的，材料交一次。',
        cite: ['A1-17', 'A1-18', 'A1-19'],
      },
      { text: '居民医保生孩子怎么报、能领多少，文件没有写，先打12345问。', cite: ['D14', 'M5'] },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['生孩子报销', '产假', '津贴', '上环', '流产', '计划生育手术'],
  },
  {
    id: 'account-withdrawal',
    topic: '职工医保',
    ask: '人去世了，职工医保个人账户里的钱怎么取？',
    certainty: 'inferred',
    answer: [
      {
        text: `申请个人账户一次性支取，不超过${words(figures.withdrawalWorkdays)}；窗口、自助查询机、网上都写了能办。`,
        cite: ['A1-09'],
      },
      {
        text: '带有效身份证件或社保卡、继承人的身份证和银行卡账户信息；系统查不到死亡信息的，填个人承诺书。',
        cite: ['A1-09'],
      },
      { text: '表上的服务对象印的是单位，家属自己来办，先打电话问。', cite: ['A1-09'] },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['老人去世', '医保卡里的钱', '取出来', '继承', '医保余额', '遗产'],
  },
  {
    id: 'which-level',
    topic: '找谁办',
    ask: '医保的事，去市里、县区、镇里还是村里办？',
    certainty: 'clear',
    answer: [
      {
        text: '参保、停保、异地就医：就近去乡镇（街道）行政综合服务中心，能办也能查。',
        cite: ['M3'],
      },
      {
        text: '手机上不会弄：村（社区）综合服务站引导、协助自己办；受乡镇（街道）委托的村才能直接受理，先问一句。',
        cite: ['M4'],
      },
      {
        text: '参保、停保、报销结算、职工退休核定：去县区的医疗保险基金管理中心；开发区找社保中心，北戴河新区找健康产业促进局。',
        cite: ['M2'],
      },
      { text: '医保关系转移接续，只写在市医疗保险基金管理中心的职能里。', cite: ['M1'] },
      { text: '地址和上班时间文件没有写，出门前先打12345问。', cite: ['M5'] },
    ],
    channels: ['enrolmentTownCentre', 'townCentre'],
    contacts: [{ id: 'hotline12345' }],
    keywords: [
      '镇里',
      '村里',
      '乡下',
      '村里能办',
      '帮我弄手机',
      '直接受理',
      '社区',
      '综合服务站',
      '退休核定',
    ],
  },
  {
    id: 'by-proxy',
    topic: '找谁办',
    ask: '替家里人、老人代办，要带什么？',
    certainty: 'unclear',
    answer: [
      {
        text: '职工、居民参保登记写了：带委托人和代理人的身份证件原件，还有委托人的授权委托书。',
        cite: ['A1-02', 'A1-03'],
      },
      { text: '别的事项没有写能不能代办、要什么，照这样带上，出门前先打12345问。', cite: ['A1-03', 'M5'] },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['委托书', '委托', '代办', '替家人办', '帮老人办', '帮父母办'],
  },
  {
    id: 'complaint',
    topic: '找谁办',
    ask: '办事不满意，打哪个监督电话？',
    certainty: 'clear',
    answer: [
      { text: '打12345，24小时受理投诉。', cite: ['M5'] },
      { text: '事项清单只印了“市县区监督电话”，没有印号码。', cite: ['N'] },
    ],
    contacts: [{ id: 'hotline12345' }],
    keywords: ['投诉', '举报', '服务态度', '监督'],
  },
] as const satisfies readonly Faq<{
  citation: CitationId
  contact: ContactId
  channel: ChannelId
  purpose: PurposeId
}>[]
