/** The one document that this region's rules come from. */
import type { Source } from '../../engine/region'

export const sources = {
  notice2024September: {
    title: '承德市双桥区人民政府办公室关于做好2025年度城乡居民医疗保险参保缴费工作的通知',
    publisher: '承德市双桥区人民政府办公室',
    published: '2024-09-04',
    dating: '落款日期',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
