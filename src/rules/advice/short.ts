/**
 * Short texts for places with little room: as written by the author, or derived by a rule. Nothing is ever
 * cut off.
 */
import type { Part, Question } from '../engine/model'

/** Longest texts in characters, as a reader counts them. */
export const LONGEST = {
  /** A guide's name. */
  short: 7,
  /** One line about what a guide answers. */
  asks: 18,
  /** The label of a question. */
  label: 5,
  /** The help of a question. */
  help: 9,
  /** The name of a step. */
  lead: 12,
  /** A statement in a closed row. */
  brief: 18,
  /** The name of a date. */
  day: 8,
  /** A group of service items. */
  group: 7,
  /** Who answers a number. */
  contact: 10,
  /** The whole of a closed row. */
  row: 24,
} as const

/** Number of characters as a reader counts them. */
export const charactersIn = (text: string): number => Array.from(text).length

export const fits = (text: string, most: number): boolean => charactersIn(text) <= most

/** The sentence without its full stop; null if there are several, or it is too long. */
export function oneSentence(text: string, most: number): string | null {
  const sentence = text.replace(/。$/, '')
  return /[。；！？]/.test(sentence) || !fits(sentence, most) ? null : sentence
}

/** The first sentence, with its question mark but without a full stop. */
export const firstSentence = (text: string): string => (/^[^。！？]*[！？]?/.exec(text) ?? [text])[0]

/** The guide's short title, or its title up to the first punctuation mark. */
export const shortTitle = ({ title, short }: { readonly title: string; readonly short?: string }): string =>
  short ?? title.replace(/[、：（].*$/, '')

/** One line about what a guide answers, or the first sentence about it. */
export const askedLine = ({ asks, brief }: { readonly asks: string; readonly brief?: string }): string =>
  brief ?? firstSentence(asks)

/** The question's label, or the whole question. */
export const questionLabel = ({ ask, label }: Pick<Question, 'ask' | 'label'>): string => label ?? ask

/** The line of help under a question; null if it can only be read in full. */
export function helpLine({ help, brief }: Pick<Question, 'help' | 'brief'>): string | null {
  if (brief !== undefined || help === undefined) return brief ?? null
  const first = firstSentence(help)
  return fits(first, LONGEST.brief) ? first : null
}

/**
 * A short version of the statement, or the statement itself if it is short; null if neither exists. A
 * statement less certain than the verdict has none, because it must be read with its doubt.
 */
export function briefOf({
  text,
  brief,
  certainty,
}: Pick<Part, 'text' | 'brief' | 'certainty'>): string | null {
  return certainty === undefined ? (brief ?? oneSentence(text, LONGEST.brief)) : null
}

/**
 * The name of a step; null if the step can only be read in full. It is a heading and makes no claim of its
 * own.
 */
export function leadOf({ text, lead }: { readonly text: string; readonly lead?: string }): string | null {
  const first = lead ?? text.replace(/[：，。].*$/, '')
  return fits(first, LONGEST.lead) ? first : null
}

/** The short name of a group of service items, or the printed name without its number. */
export const groupName = ({ name, short }: { readonly name: string; readonly short?: string }): string =>
  short ?? name.replace(/^[一二三四五六七八九十]+、/, '')
