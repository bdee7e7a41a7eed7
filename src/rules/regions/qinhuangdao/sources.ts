/** The documents that this region's rules come from. None carries a printed date; the dating says what shows it. */
import type { Source } from '../../engine/region'

export const sources = {
  filing2023February: {
    title: '秦皇岛市异地就医政策相关问题解答',
    publisher: '秦皇岛市医疗保险基金管理中心',
    published: '2023-02',
    dating: '刊物上没有印日期；文中最晚的日子是2023年2月10日',
  },
  qa2023March: {
    title: '便民热线问答（12345、8901890两栏）',
    publisher: '秦皇岛市12345政务服务便民热线、8901890便民服务热线',
    published: '2023-03',
    dating: '刊物上没有印日期；文中最晚的日子是2023年3月14日',
  },
  serviceList: {
    title: '秦皇岛市医疗保障经办政务服务事项清单及办事指南',
    publisher: '秦皇岛市医疗保障经办机构',
    published: null,
    dating: '没有印日期，也没有文号',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
