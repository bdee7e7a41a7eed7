/** Sentences that occur more than once in a place. */
import type { At, Problem } from '../problems'
import { plain } from '../tree'
import { isKeyword, type ResidentText } from './resident-texts'

/** Shorter ones say little, and a name for each would say less. */
const LONG = 8

/** 「guides/filing.yaml 第12行」, without the common folder. */
const shortly = ({ file, line }: At): string => `${file.split('/').slice(2).join('/')} 第${line}行`

/** Tables for shared text, in `shared.yaml` and in the other files. */
const TABLES = ['parts', 'words', 'criteria', 'questions', 'options'] as const

/** The table it belongs to; plain sentences are words. */
function tableFor(one: ResidentText, whole: boolean): (typeof TABLES)[number] {
  if (one.path.includes('options')) return 'options'
  if (!whole) return 'words'
  return TABLES.slice(2).find((table) => one.path.includes(table)) ?? 'parts'
}

function advice(first: ResidentText, second: ResidentText): string {
  const whole =
    first.beside !== null &&
    first.beside !== second.beside &&
    second.beside !== null &&
    JSON.stringify(plain(first.beside)) === JSON.stringify(plain(second.beside))
  // named things of a guide are for that guide only
  const sameFile = first.path[0] === second.path[0]
  const shared = [first, second].find(
    ({ path: [file, table] }) =>
      file === 'shared.yaml' || (sameFile && (table === 'parts' || table === 'words')),
  )
  const [, table = '', name = ''] = shared?.path ?? []
  if (shared && table === 'words') return `写成“{${name}}”`
  if (shared) return `${table} 里有“${name}”，写成“use: ${name}”，不一样的写在旁边`
  const to = tableFor(second, whole)
  const same = sameFile && (to === 'parts' || to === 'words')
  return `在${same ? '本文件' : ' shared.yaml '}的 ${to} 里写一次，两处都写${to === 'words' ? '“{名字}”' : '“use: 名字”'}`
}

/** Short forms of the sentence beside them, which change together with it: two may be alike. */
const SHORT_FORMS = ['brief', 'lead', 'short']

/** Whether the text may be replaced by a name. */
const canBeShared = (one: ResidentText): boolean =>
  !isKeyword(one) &&
  !SHORT_FORMS.includes(one.path.at(-1) ?? '') &&
  !['channels.yaml', 'contacts.yaml', 'place.yaml'].includes(one.path[0] ?? '')

/** One note for each further occurrence of a sentence. */
export function checkRepeated(texts: readonly ResidentText[]): readonly Problem[] {
  const first = new Map<string, ResidentText>()
  return texts.flatMap((one): Problem[] => {
    if (!canBeShared(one) || one.text.length < LONG) return []
    const before = first.get(one.text)
    if (!before) {
      first.set(one.text, one)
      return []
    }
    return [{ at: one.at, words: `这句话在 ${shortly(before.at)}已经写过：${advice(before, one)}` }]
  })
}
