/** Reads text aloud with the browser's voices. WeChat has none. */
import { useSyncExternalStore } from 'react'

/** Chrome falls silent in the middle of long texts, so text is read sentence by sentence. */
const SENTENCE = /[^。？！；\n]+[。？！；]?/g

/** How long a voice may take to begin a sentence, in milliseconds. */
const BEGINS_WITHIN = 3000

/** Chinese, as browsers and phones name it: `zh-CN`, `zh_CN`, `cmn-Hans-CN`, `zho_CHN`. */
const CHINESE = /^(zh|cmn|yue|zho|chi)([-_]|$)/i

/** Spells out long numbers digit by digit, as for telephone numbers. Years are shorter. */
const spelled = (text: string): string => text.replace(/\d{5,}/g, (digits) => digits.split('').join(' '))

const synthesis = (): SpeechSynthesis | null =>
  process.env.TARO_ENV === 'h5' && typeof window !== 'undefined' && 'speechSynthesis' in window
    ? window.speechSynthesis
    : null

/**
 * Whether Chinese can probably be read aloud. A browser that lists no voices may still have one; speak()
 * finds out.
 */
export function canSpeak(): boolean {
  const voices = synthesis()?.getVoices()
  return voices !== undefined && (voices.length === 0 || voices.some(({ lang }) => CHINESE.test(lang)))
}

/** Updates when the voices arrive, which many browsers load late. */
export const useCanSpeak = (): boolean => useSyncExternalStore(hearVoices, canSpeak)

function hearVoices(tell: () => void): () => void {
  const voice = synthesis()
  // Safari before version 16 does not notify
  if (voice === null || !('addEventListener' in voice)) return () => undefined
  voice.addEventListener('voiceschanged', tell)
  return () => {
    voice.removeEventListener('voiceschanged', tell)
  }
}

/** `ended`: finished or stopped. `silent`: nothing was heard. `broken`: stopped in the middle. */
export type ReadingEnd = 'ended' | 'silent' | 'broken'

interface Reading {
  /** Referenced here, because Chrome otherwise garbage-collects them together with their events. */
  readonly utterances: readonly SpeechSynthesisUtterance[]
  readonly onEnd: (end: ReadingEnd) => void
  heard: boolean
  /** Runs until a sentence begins. */
  timer: ReturnType<typeof setTimeout> | undefined
}

/** The current reading. There is only one. */
let current: Reading | null = null

/**
 * Ends the reading and reports it, unless another one has replaced it. The caller cancels the remaining
 * speech.
 */
function end(reading: Reading, how: ReadingEnd): void {
  if (current !== reading) return
  current = null
  clearTimeout(reading.timer)
  reading.onEnd(how)
}

/** Ends a reading after the voice has failed. */
function fail(reading: Reading): void {
  end(reading, reading.heard ? 'broken' : 'silent')
  // cancelling inside an error event crashes the tab in Firefox
  setTimeout(() => {
    if (current === null) synthesis()?.cancel()
  })
}

function expectSound(reading: Reading): void {
  clearTimeout(reading.timer)
  reading.timer = setTimeout(fail, BEGINS_WITHIN, reading)
}

/**
 * Reads the text aloud in Chinese, replacing the current reading.
 * @param rate 1 is the voice's normal speed
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
  // some browsers keep reading after the page is gone
  window.addEventListener('pagehide', stopSpeaking, { once: true })
  expectSound(reading)
  for (const utterance of utterances) voice.speak(utterance)
}

/** Stops the current reading. Do not call it inside an event of the voice. */
export function stopSpeaking(): void {
  if (current !== null) end(current, 'ended')
  synthesis()?.cancel()
}
