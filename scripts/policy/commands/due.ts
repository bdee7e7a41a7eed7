/** `policy due`: what has expired or is old, and unanswered reports of mistakes. */
import { calendarDue, due as dueOf, soonAfter } from '@/rules/authoring'
import { aboutWords, openReports } from '../reports'
import { placeOn } from '../slices'
import type { Command } from './command'
import { currentPolicy } from './current'

const STATES = { expired: '已过期', soon: '快到期', old: '该找新文件' } as const
const KINDS = { figure: '数字', document: '文件', calendar: '放假安排' } as const

export const due: Command = {
  takes: '',
  does: '哪些数字过期了、快到期了，哪些文件旧了；哪些说错的还没有答复',
  words: [0, 0],
  run: (_, { today }) => {
    const { places } = currentPolicy()
    const lists = [
      ...places.map((place) => {
        const { region } = placeOn(place, today)
        return { name: region.name, dues: dueOf(region, today, placeOn(place, soonAfter(today)).region) }
      }),
      { name: '全国', dues: calendarDue(today) },
    ]
    for (const { name, dues } of lists)
      for (const { state, kind, id, date } of dues)
        console.log(`${STATES[state]}\t${name}\t${KINDS[kind]} ${id}\t${date ?? '没有日期'}`)
    for (const { region, reports } of places)
      for (const report of openReports(reports))
        console.log(`没有答复\t${region.name}\t${report.id}（${aboutWords(report)}）\t${report.received}收到`)
    return true
  },
}
