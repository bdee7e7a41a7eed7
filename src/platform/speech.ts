/** Reading out, where the platform can: the browser's own voices. WeChat has none. */
import { useSyncExternalStore } from 'react'

/** Chrome falls silent in the middle of a long text, so that it is read sentence by sentence. */
const SENTENCE = /[^。？！；\n]+[。？！；]?/g

/** How long, in milliseconds, a voice may take to begin a sentence. */
const BEGINS_WITHIN = 3000

/** Chinese, as the voices of browsers and phones name it: `zh-CN`, `zh_CN`, `cmn-Hans-CN`, `zho_CHN`. */
const CHINESE = /^(zh|cmn|yue|zho|chi)([-_]|$)/i

/** Digits one by one: a telephone number is no quantity. A year is shorter. */
const spelled = (text: string): string => text.replace(/\d{5,}/g, (digits) => digits.split('').join(' '))

const synthesis = (): SpeechSynthesis | null =>
  process.env.TARO_ENV === 'h5' && typeof window !== 'undefined' && 'speechSynthesis' in window
    ? window.speechSynthesis
    : null

/** Whether Chinese may be read out here: a browser that names no voice may still have one, and speak() finds out. */
export function canSpeak(): boolean {
  const voices = synthesis()?.getVoices()
  return voices !== undefined && (voices.length === 0 || voices.some(({ lang }) => CHINESE.test(lang)))
}

/** The same, also once the voices are known: many browsers load them late. */
export const useCanSpeak = (): boolean => useSyncExternalStore(hearVoices, canSpeak)

function hearVoices(tell: () => void): () => void {
  const voice = synthesis()
  // Safari before version 16 tells nobody
  if (voice === null || !('addEventListener' in voice)) return () => undefined
  voice.addEventListener('voiceschanged', tell)
  return () => {
    voice.removeEventListener('voiceschanged', tell)
  }
}

/** `ended`: all is read, or it was stopped. `silent`: nothing was heard. `broken`: it fell silent in the middle. */
export type ReadingEnd = 'ended' | 'silent' | 'broken'

interface Reading {
  /** Kept, or Chrome forgets them with what they would tell. */
  readonly utterances: readonly SpeechSynthesisUtterance[]
  readonly onEnd: (end: ReadingEnd) => void
  heard: boolean
  /** Runs while a sentence should begin. */
  timer: ReturnType<typeof setTimeout> | undefined
}

/** What is being read, which is the latest only. */
let current: Reading | null = null

/** Ends the reading, if it is still the one, and says so. What is left of it is for the caller to cancel. */
function end(reading: Reading, how: ReadingEnd): void {
  if (current !== reading) return
  current = null
  clearTimeout(reading.timer)
  reading.onEnd(how)
}

/** Ends a reading whose voice failed. */
function fail(reading: Reading): void {
  end(reading, reading.heard ? 'broken' : 'silent')
  // within the event of an error it would bring Firefox's tab down
  setTimeout(() => {
    if (current === null) synthesis()?.cancel()
  })
}

function expectSound(reading: Reading): void {
  clearTimeout(reading.timer)
  reading.timer = setTimeout(fail, BEGINS_WITHIN, reading)
}

/**
 * Reads the text out in Chinese, in place of what is being read.
 * @param rate 1 is the voice's own speed
 * @param onEnd called once
 */
export function speak(text: string, rate: number, onEnd: (end: ReadingEnd) => void): void {
  const voice = synthesis()
  stopSpeaking()
  if (process.env.TARO_ENV !== 'h5' || voice === null) {
    onEnd('silent')
    return
  }
  const sentences = text.match(SENTENCE)?.filter((sentence) => sentence.trim() !== '') ?? []
  const utterances = sentences.map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(spelled(sentence))
    utterance.lang = 'zh-CN'
    utterance.rate = rate
    return utterance
  })
  const last = utterances[utterances.length - 1]
  if (!last) {
    onEnd('ended')
    return
  }
  const reading: Reading = { utterances, onEnd, heard: false, timer: undefined }
  current = reading
  for (const utterance of utterances) {
    utterance.onstart = () => {
      reading.heard = true
      clearTimeout(reading.timer)
    }
    utterance.onend = () => {
      if (current !== reading) return
      if (!reading.heard) fail(reading)
      else if (utterance === last) end(reading, 'ended')
      else expectSound(reading)
    }
    utterance.onerror = () => {
      if (current === reading) fail(reading)
    }
  }
  // some browsers read on after the page is gone
  window.addEventListener('pagehide', stopSpeaking, { once: true })
  expectSound(reading)
  for (const utterance of utterances) voice.speak(utterance)
}

/** Stops what is being read. Never from within an event of the voice. */
export function stopSpeaking(): void {
  if (current !== null) end(current, 'ended')
  synthesis()?.cancel()
}
