/** Short words for what has little room: as they are written, or else by a rule. Nothing is ever cut off. */
import type { Part, Question } from '../engine/model'

/** So many characters at most, as a reader counts them. */
export const LONGEST = {
  /** A guide's name. */
  short: 7,
  /** What a guide answers, in one line. */
  asks: 18,
  /** What a question asks for. */
  label: 5,
  /** The help of a question. */
  help: 9,
  /** What a step is called. */
  lead: 12,
  /** A statement in a closed row. */
  brief: 18,
  /** What a day is called. */
  day: 8,
  /** A group of service items. */
  group: 7,
  /** The whole of a closed row. */
  row: 24,
} as const

/** How many characters a reader counts. */
export const charactersIn = (text: string): number => Array.from(text).length

export const fits = (text: string, most: number): boolean => charactersIn(text) <= most

/** The one sentence without its full stop; null where there are several, or it is longer. */
export function oneSentence(text: string, most: number): string | null {
  const sentence = text.replace(/。$/, '')
  return /[。；！？]/.test(sentence) || !fits(sentence, most) ? null : sentence
}

/** The first sentence with its question mark, without its full stop. */
export const firstSentence = (text: string): string => (/^[^。！？]*[！？]?/.exec(text) ?? [text])[0]

/** The name of a guide: else its title up to the first mark. */
export const shortTitle = ({ title, short }: { readonly title: string; readonly short?: string }): string =>
  short ?? title.replace(/[、：（].*$/, '')

/** What a guide answers, in one line: else the first of what it answers. */
export const askedLine = ({ asks, brief }: { readonly asks: string; readonly brief?: string }): string =>
  brief ?? firstSentence(asks)

/** What stands before an answer: else the whole question. */
export const questionLabel = ({ ask, label }: Pick<Question, 'ask' | 'label'>): string => label ?? ask

/** The one line of help under a question; null where it is only to be read in full. */
export function helpLine({ help, brief }: Pick<Question, 'help' | 'brief'>): string | null {
  if (brief !== undefined || help === undefined) return brief ?? null
  const first = firstSentence(help)
  return fits(first, LONGEST.brief) ? first : null
}

/**
 * The statement in a few words, or itself where it is short; null where neither is. What is less sure than the verdict has
 * none: it is not to be read without its doubt.
 */
export function briefOf({
  text,
  brief,
  certainty,
}: Pick<Part, 'text' | 'brief' | 'certainty'>): string | null {
  return certainty === undefined ? (brief ?? oneSentence(text, LONGEST.brief)) : null
}

/** What a step is called; null where the step is only to be read in full. It is a heading of the text, and claims nothing. */
export function leadOf({ text, lead }: { readonly text: string; readonly lead?: string }): string | null {
  const first = lead ?? text.replace(/[：，。].*$/, '')
  return fits(first, LONGEST.lead) ? first : null
}

/** The name of a group of service items: else the printed one without its number. */
export const groupName = ({ name, short }: { readonly name: string; readonly short?: string }): string =>
  short ?? name.replace(/^[一二三四五六七八九十]+、/, '')
