/**
 * The places in the documents that this region's statements rest on, with the words printed there.
 * Spaces and line breaks inside a quote are closed up; everything else is as printed.
 */
import type { Citation } from '../../engine/region'
import type { SourceId } from './sources'

export const citations = {
  J1: { source: 'measure2024May', place: '第十九条', quote: '本办法自2024年6月1日起施行' },
  J2: {
    source: 'measure2024May',
    place: '第二条',
    quote: '坚持自愿参加、权利与义务相对应、先缴费后享受待遇',
  },
  J3: {
    source: 'measure2024May',
    place: '第三条（一）',
    quote:
      '依托互联网平台实现就业且未与平台企业建立劳动关系的网约配送员、网约车驾驶员、货车司机、互联网营销师等新型就业形态劳动者',
  },
  J4: { source: 'measure2024May', place: '第三条（二）', quote: '无雇工的个体工商户' },
  J5: {
    source: 'measure2024May',
    place: '第三条（三）',
    quote: '未在用人单位参加企业养老保险的非全日制从业人员',
  },
  /** The explanation words J5 otherwise: medical insurance instead of pension. */
  J5explained: {
    source: 'explanation2024July',
    place: '新《办法》体现三方面特征，三',
    quote: '未在用人单位参加职工医保的非全日制从业人员等灵活就业人员均可参加',
  },
  J6: { source: 'measure2024May', place: '第三条（四）', quote: '国家和我省规定的其他灵活就业人员' },
  J7: {
    source: 'measure2024May',
    place: '第四条',
    quote: '自行申报，医保部门负责参保登记，税务部门负责征缴管理',
  },
  J8: {
    source: 'measure2024May',
    place: '第五条',
    quote:
      '以上年度全省全口径城镇单位就业人员月平均工资（按有关部门公布数据为准）100%为缴费基数，按6.4%比例缴纳基本医疗保险费（含生育保险）',
  },
  J9: {
    source: 'measure2024May',
    place: '第五条',
    quote: '不建立个人账户；按规定享受生育保险医疗待遇，不享受生育津贴',
  },
  J10: { source: 'measure2024May', place: '第五条', quote: '依据有关规定适时调整缴费费率' },
  J11: {
    source: 'measure2024May',
    place: '第六条',
    quote: '必须同时参加我市城镇职工大额补充医疗保险',
  },
  J12: {
    source: 'measure2024May',
    place: '第七条',
    quote: '基本医疗保险费按月缴纳，大额补充医疗保险费按年缴纳',
  },
  J13: {
    source: 'measure2024May',
    place: '第八条',
    quote:
      '首次参加灵活就业人员基本医疗保险并连续缴费3个月（含3个月）后，方可按规定享受基本医疗保险和大额补充医疗保险待遇',
  },
  J14: {
    source: 'measure2024May',
    place: '第八条',
    quote:
      '首次参加灵活就业人员基本医疗保险并连续缴费6个月（含6个月）以上者，符合门诊慢特病申报条件的，可按规定进行待遇申报',
  },
  J15: {
    source: 'measure2024May',
    place: '第九条',
    quote: '欠缴基本医疗保险和大额补充医疗保险费的，从欠费次月起暂停其基本医疗保险和大额补充医疗保险待遇',
  },
  J16: {
    source: 'measure2024May',
    place: '第九条',
    quote: '欠缴基本医疗保险和大额补充医疗保险费3个月以内（含3个月）的，正常缴费后即可正常享受待遇',
  },
  J17: {
    source: 'measure2024May',
    place: '第九条',
    quote:
      '欠缴基本医疗保险和大额补充医疗保险费3个月以上的，实行3个月待遇享受等待期，即从正常缴费之日起，3个月后方可按规定享受基本医疗保险待遇',
  },
  J18: {
    source: 'measure2024May',
    place: '第十条',
    quote: '在基本医疗保险起付线、支付比例、最高支付限额等方面与我市职工基本医疗保险享受同等待遇',
  },
  J19: {
    source: 'measure2024May',
    place: '第十一条',
    quote:
      '灵活就业人员正常享受基本医疗保险和大额补充医疗保险待遇后，确需办理异地就医备案手续的参照我市职工基本医疗保险异地就医相关规定执行',
  },
  J20: {
    source: 'measure2024May',
    place: '第十二条',
    quote:
      '参保人已连续2年（含2年）以上参加基本医疗保险的，因就业等个人状态变化在职工基本医疗保险和灵活就业人员基本医疗保险间切换参保关系的，且中断缴费时间不超过3个月（含3个月）的，缴费后即可正常享受待遇',
  },
  J21: {
    source: 'measure2024May',
    place: '第十二条',
    quote: '中断缴费时间超过3个月的，缴费后实行3个月的待遇享受等待期，待遇享受等待期满后暂停原参保关系',
  },
  J22: {
    source: 'explanation2024July',
    place: '新《办法》体现三方面特征，二',
    quote: '年度最高报销额度可达55万元',
  },
  J23: { source: 'measure2024May', place: '第十六条', quote: '本办法由周口市医疗保障局负责解释' },
  J24: { source: 'explanation2024July', place: '开头', quote: '（周劳社医疗〔2006〕162号）' },
} as const satisfies Readonly<Record<string, Citation<SourceId>>>

export type CitationId = keyof typeof citations
