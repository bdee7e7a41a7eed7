/**
 * The places in the notice that this region's statements rest on, with the words printed there.
 * Spaces and line breaks inside a quote are closed up; everything else is as printed.
 */
import type { Citation } from '../../engine/region'
import type { SourceId } from './sources'

export const citations = {
  K1: {
    source: 'notice2024September',
    place: '一、个人缴费标准',
    quote: '2025年城乡居民医疗保险个人缴费标准为每人400元',
  },
  K2: { source: 'notice2024September', place: '一、个人缴费标准', quote: '对特困人员给予全额资助' },
  K3: {
    source: 'notice2024September',
    place: '一、个人缴费标准',
    quote:
      '对低保对象、返贫致贫人口、纳入监测范围且风险未消除的农村易返贫致贫人口给予90%定额资助，个人缴纳40元',
  },
  K4: {
    source: 'notice2024September',
    place: '一、个人缴费标准',
    quote: '对其他脱贫人口给予60%定额资助，个人缴纳160元',
  },
  K5: {
    source: 'notice2024September',
    place: '一、个人缴费标准',
    quote:
      '对二级及以上重度残疾人给予60%定额资助，所需资金从政府残疾人保障金列支或者财政一般预算予以安排，个人缴纳160元',
  },
  K6: {
    source: 'notice2024September',
    place: '一、个人缴费标准',
    quote: '困难群众具有多重特殊身份属性的按就高不就低的原则享受参保资助，不得重复资助',
  },
  K7: {
    source: 'notice2024September',
    place: '二、参保缴费时间',
    quote: '2024年9月1日至12月28日为参保登记和缴费时间',
  },
  K8: {
    source: 'notice2024September',
    place: '二、参保缴费时间',
    quote: '其中9—11月业务期为1—25日，12月业务期为1—28日',
  },
  K9: {
    source: 'notice2024September',
    place: '二、参保缴费时间',
    quote:
      '9月要重点做好在校学生（含大中专院校、职业技术学校、中小学校等各类学校学生和幼儿园儿童）参保缴费工作',
  },
  K10: {
    source: 'notice2024September',
    place: '四、缴费方式',
    quote:
      '缴费人通过“河北税务”微信公众号、支付宝、云闪付、经办银行、税务窗口、自助终端（便携式缴费终端）等渠道办理缴费',
  },
  K11: {
    source: 'notice2024September',
    place: '四、缴费方式',
    quote: '税务部门委托村（居）委会、乡镇、学校等代征机构代收保费',
  },
  K12: {
    source: 'notice2024September',
    place: '五、工作职责（一）',
    quote: '全面落实流动人口持居住证参保政策',
  },
  K13: {
    source: 'notice2024September',
    place: '五、工作职责（四）',
    quote: '鼓励大学生在学籍地参加居民医保',
  },
  K14: {
    source: 'notice2024September',
    place: '五、工作职责（四）',
    quote: '不得以任何形式强制或变相强制学生购买商业保险产品',
  },
  K15: {
    source: 'notice2024September',
    place: '六、工作要求（二）',
    quote: '促进监护人为新生儿在出生后及时参保',
  },
  K16: { source: 'notice2024September', place: '五、工作职责（六）', quote: '低保边缘家庭成员' },
} as const satisfies Readonly<Record<string, Citation<SourceId>>>

export type CitationId = keyof typeof citations
