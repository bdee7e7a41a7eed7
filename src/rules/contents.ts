/** Made by `npm run generate` from the regions; do not edit. */
import type { RegionContents } from './advice/contents'
import type { IsoDate } from './engine/days'

/** Names what the regions say: another one after every change of it. */
export const edition = '945fd3ea'

/** The day on which the newest document was published: no right clock shows an earlier one. */
export const newestDocument: IsoDate = '2024-09-04'

export const contents: readonly RegionContents[] = [
  {
    id: 'qinhuangdao',
    name: '秦皇岛',
    callingNote:
      '这些是秦皇岛本地号码。从外地打，前面加区号0335，境外加+86-335；不加区号，12345接的可能是当地的热线。',
    hotline: {
      name: '秦皇岛市12345政务服务便民热线',
      phone: '12345',
      hours: '24小时',
      scope: '咨询、求助、投诉、建议',
    },
    guides: [
      {
        id: 'qinhuangdao/filing',
        title: '异地就医要不要备案、备哪一种',
        asks: '到外地看病，要不要先备案？备哪一种，怎么备？',
        topic: '异地就医',
        main: true,
      },
      {
        id: 'qinhuangdao/beijing-tianjin',
        title: '去北京、天津看病要不要备案',
        asks: '去北京、天津看病、住院、买药，要不要先办异地就医备案？',
        topic: '异地就医',
        main: true,
      },
      {
        id: 'qinhuangdao/late-filing',
        title: '已经住院，补办备案',
        asks: '在外地住了院，没来得及备案，还能不能补办？怎么补？',
        topic: '异地就医',
        main: false,
      },
      {
        id: 'qinhuangdao/filing-validity',
        title: '备案还有没有效、能不能改、回来能不能用',
        asks: '办过异地就医备案，现在还有效吗？能改地方吗？回秦皇岛看病还能用医保吗？',
        topic: '异地就医',
        main: false,
      },
      {
        id: 'qinhuangdao/chronic-outpatient',
        title: '门诊慢特病跨省直接结算',
        asks: '有门诊慢特病，在外地看门诊能不能直接刷医保，要不要备案？',
        topic: '异地就医',
        main: false,
      },
      {
        id: 'qinhuangdao/manual-claim',
        title: '没能刷卡，手工报销',
        asks: '看病自己先付了钱，怎么报销？要带什么，多久办完？',
        topic: '异地就医',
        main: false,
      },
      {
        id: 'qinhuangdao/refund',
        title: '居民医保退费（退钱）',
        asks: '交了居民医保，能不能把钱退回来，去哪里退？',
        topic: '居民医保',
        main: true,
      },
      {
        id: 'qinhuangdao/suspension',
        title: '居民医保退保（停保）与终止',
        asks: '居民医保怎么停保，怎么恢复，家人去世了怎么终止？',
        topic: '居民医保',
        main: false,
      },
      {
        id: 'qinhuangdao/flexible-insurance',
        title: '灵活就业医保：参保、缴费、补缴',
        asks: '灵活就业医保我能不能参，怎么缴、缴多少，断了怎么补？',
        topic: '灵活就业',
        main: false,
      },
      {
        id: 'qinhuangdao/senior-bus-card',
        title: '敬老卡（老年人免费乘公交）',
        asks: '老人能不能办敬老卡，带什么去办？',
        topic: '公交乘车',
        main: true,
      },
      {
        id: 'qinhuangdao/disability-bus',
        title: '残疾证免费乘公交',
        asks: '残疾证免费乘车怎么开通，丢了怎么办，什么时候年审？',
        topic: '公交乘车',
        main: false,
      },
      {
        id: 'qinhuangdao/low-income-water',
        title: '低保户水价',
        asks: '低保户水费有什么优惠，怎么申请？',
        topic: '用水',
        main: false,
      },
      {
        id: 'qinhuangdao/water-tier',
        title: '人口多，增加阶梯水量',
        asks: '家里人口多，能不能多给些低价水量？',
        topic: '用水',
        main: false,
      },
    ],
    has: {
      faqs: true,
      services: true,
      entrances: true,
    },
    sources: [
      {
        title: '秦皇岛市异地就医政策相关问题解答',
        published: '2023年2月',
      },
      {
        title: '便民热线问答（12345、8901890两栏）',
        published: '2023年3月',
      },
      {
        title: '秦皇岛市医疗保障经办政务服务事项清单及办事指南',
        published: '没有注明日期',
      },
    ],
  },
  {
    id: 'zhoukou',
    name: '周口市',
    callingNote: '周口的文件没有印电话，请找上面写的部门当面问；不要打别的城市的电话来问周口的事。',
    hotline: null,
    guides: [
      {
        id: 'zhoukou/flexible-eligibility',
        title: '灵活就业医保：算不算、怎么参',
        asks: '我算不算灵活就业人员，医保怎么参、怎么缴？',
        topic: '灵活就业',
        main: true,
      },
      {
        id: 'zhoukou/benefit-start',
        title: '灵活就业医保：待遇从哪天开始',
        asks: '交了灵活就业医保，从哪天起能享受待遇？',
        topic: '灵活就业',
        main: true,
      },
    ],
    has: {
      faqs: true,
      services: false,
      entrances: false,
    },
    sources: [
      {
        title: '周口市灵活就业人员参加基本医疗保险实施办法',
        published: '2024年5月28日',
      },
      {
        title: '周口市灵活就业人员参加基本医疗保险实施办法政策解读',
        published: '2024年7月',
      },
    ],
  },
  {
    id: 'chengde-shuangqiao',
    name: '承德市双桥区',
    callingNote: '双桥区的文件没有印电话，请找上面写的单位当面问；不要打别的城市的电话来问双桥区的事。',
    hotline: null,
    guides: [
      {
        id: 'chengde-shuangqiao/resident-contribution-2025',
        title: '2025年居民医保缴费',
        asks: '2025年的居民医保，我缴多少，现在能不能缴？',
        topic: '居民医保',
        main: true,
      },
    ],
    has: {
      faqs: true,
      services: false,
      entrances: true,
    },
    sources: [
      {
        title: '承德市双桥区人民政府办公室关于做好2025年度城乡居民医疗保险参保缴费工作的通知',
        published: '2024年9月4日',
      },
    ],
  },
]
