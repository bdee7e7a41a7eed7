/** A result for reading aloud: what the page says while its rows are closed. */
import { actionFor } from './action'
import type { Finished } from './advice'
import { rowsFor } from './briefs'
import { verdictOf } from './common'
import { phonesFor } from './contacts'
import { headingFor } from './heading'
import { verdictWord } from './text'
import { dateWords } from './words'

/** Digit by digit, as numbers are said on the phone. */
const digits = (phone: string): string => phone.replace(/\D/g, '').split('').join(' ')

function actionWords(advice: Finished): string | null {
  const action = actionFor(advice)
  switch (action.kind) {
    case 'none':
      return null
    case 'call':
      return action.words
    case 'step':
      return action.step.lead ?? action.step.text
    case 'calendar':
      return `从${dateWords(action.day.date)}起可以办，${action.wait}`
  }
}

/** Verdict, age, headline, what to do and whom to call, followed by the closed rows. */
export function spokenResult(advice: Finished): string {
  const { first } = phonesFor(advice)
  const verdict = verdictWord(verdictOf(advice))
  const age = [advice.asOf, advice.age].filter((words) => words !== null).join('，')
  const lines = [
    verdict,
    age,
    headingFor(advice),
    actionWords(advice),
    first && `打电话 ${digits(first.phone)}，${first.line}`,
    ...rowsFor(advice).map(({ name, brief }) => `${name}：${brief}`),
  ]
  return lines.flatMap((line) => (line ? [line.replace(/[。！]$/, '')] : [])).join('。\n')
}
