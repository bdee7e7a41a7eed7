/** `policy list`, `policy questions`: the guides, and the questions of one. */
import type { Question } from '@/rules/authoring'
import type { Command } from './command'
import { guideNamed, currentRegions } from './current'

export const list: Command = {
  takes: '',
  does: '列出所有指引',
  words: [0, 0],
  run: (_, { today }) => {
    for (const { id, guides } of currentRegions(today))
      for (const guide of guides) console.log(`${id}/${guide.id}\t${guide.title}：${guide.asks}`)
    return true
  },
}

/** The question with its options or bounds, and how to find out. */
export function describe(question: Question): string {
  const lines = [question.ask]
  if (question.help !== undefined) lines.push(`    ${question.help}`)
  if ('options' in question)
    for (const [id, { label, hint }] of Object.entries(question.options))
      lines.push(`    ${id} = ${label}${hint === undefined ? '' : `（${hint}）`}`)
  else
    lines.push(
      `    ${question.kind === 'date' ? 'YYYY-MM-DD' : question.unit}，${question.from} … ${question.to}`,
    )
  if (question.given !== undefined) lines.push(`    只在 ${question.given.join('、')} 时问`)
  lines.push(`    不清楚 = unsure；怎么查：${question.howToFind}`)
  return lines.join('\n')
}

export const questions: Command = {
  takes: '<指引>',
  does: '列出一个指引问什么，每个回答怎么写',
  words: [1, 1],
  run: ([id = ''], { today }) => {
    for (const [key, question] of Object.entries(guideNamed(id, today).guide.questions))
      console.log(`${key}: ${describe(question)}`)
    return true
  },
}
