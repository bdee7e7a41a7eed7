/** Reading out, where the platform can: the browser's own voices. WeChat has none. */

/** Chrome falls silent in the middle of a long text, so that it is read sentence by sentence. */
const SENTENCE = /[^。？！；\n]+[。？！；]?/g

/** Digits one by one: a telephone number is no quantity. A year is shorter. */
const spelled = (text: string): string => text.replace(/\d{5,}/g, (digits) => digits.split('').join(' '))

const synthesis = (): SpeechSynthesis | null =>
  process.env.TARO_ENV === 'h5' && typeof window !== 'undefined' && 'speechSynthesis' in window
    ? window.speechSynthesis
    : null

/** Whether anything can be read out here. */
export const canSpeak = (): boolean => synthesis() !== null

/** Who is to be told that the reading has ended, which is the latest one only. */
let ended: (() => void) | null = null

/**
 * Reads the text out in Chinese, in place of what is being read.
 * @param rate 1 is the voice's own speed
 * @param onEnd called once: when all is read, stopped, or the voice fails
 */
export function speak(text: string, rate: number, onEnd: () => void): void {
  const voice = synthesis()
  stopSpeaking()
  if (process.env.TARO_ENV !== 'h5' || voice === null) {
    onEnd()
    return
  }
  ended = onEnd
  const sentences = text.match(SENTENCE)?.filter((sentence) => sentence.trim() !== '') ?? []
  const utterances = sentences.map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(spelled(sentence))
    utterance.lang = 'zh-CN'
    utterance.rate = rate
    return utterance
  })
  const finish = (): void => {
    // a reading that was stopped must not end the one that took its place
    if (ended === onEnd) stopSpeaking()
  }
  for (const utterance of utterances) utterance.onerror = finish
  const last = utterances[utterances.length - 1]
  if (last) last.onend = finish
  else finish()
  // some browsers read on after the page is gone
  window.addEventListener('pagehide', stopSpeaking, { once: true })
  for (const utterance of utterances) voice.speak(utterance)
}

export function stopSpeaking(): void {
  synthesis()?.cancel()
  const tell = ended
  ended = null
  tell?.()
}
