/** The documents that this region's rules come from. */
import type { Source } from '../../engine/region'

export const sources = {
  measure2024May: {
    title: '周口市灵活就业人员参加基本医疗保险实施办法',
    publisher: '周口市医疗保障局、周口市财政局、国家税务总局周口市税务局',
    published: '2024-05-28',
    dating: '印发通知的落款日期；自2024年6月1日起施行',
  },
  explanation2024July: {
    title: '周口市灵活就业人员参加基本医疗保险实施办法政策解读',
    publisher: '刊载实施办法的报纸',
    published: '2024-07',
    dating: '刊物上没有印日期；同版最晚的日子是2024年7月9日',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
