import '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { ReadAloud } from '@/components/ReadAloud'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'

/** Outside a page Taro's hooks have nothing to hear of. */
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useDidHide: () => undefined,
}))

/** A voice that begins and reads one sentence at a time. */
class FakeVoice extends EventTarget {
  queue: FakeUtterance[] = []
  voices: { lang: string }[] = [{ lang: 'zh-CN' }]
  /** Whether it is within an event of its own, where Firefox's tab dies of cancel(). */
  telling = false
  cancelledWhileTelling = false
  getVoices = () => this.voices
  speak = (utterance: FakeUtterance): void => {
    this.queue.push(utterance)
  }
  cancel = (): void => {
    if (this.telling) this.cancelledWhileTelling = true
    const cut = this.queue
    this.queue = []
    for (const utterance of cut) utterance.onerror?.()
  }
  begin = (): void => {
    this.tell(this.queue[0]?.onstart)
  }
  finish = (): void => {
    this.tell(this.queue.shift()?.onend)
  }
  fail = (): void => {
    this.tell(this.queue.shift()?.onerror)
  }
  private tell(listener: (() => void) | null | undefined): void {
    this.telling = true
    listener?.()
    this.telling = false
  }
}

class FakeUtterance {
  lang = ''
  rate = 1
  onstart: (() => void) | null = null
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

let voice: FakeVoice
const texts = () => voice.queue.map(({ text }) => text)

beforeEach(() => {
  jest.useFakeTimers()
  voice = new FakeVoice()
  Object.assign(window, { speechSynthesis: voice, SpeechSynthesisUtterance: FakeUtterance })
})

afterEach(() => {
  stopSpeaking()
  jest.useRealTimers()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

describe('reading out', () => {
  test('goes sentence by sentence, in Chinese and at the chosen speed', () => {
    speak('可以办。去之前先打电话！\n带上：身份证；户口簿', 0.7, () => undefined)
    expect(texts()).toEqual(['可以办。', '去之前先打电话！', '带上：身份证；', '户口簿'])
    expect(voice.queue.every(({ lang, rate }) => lang === 'zh-CN' && rate === 0.7)).toBe(true)
  })

  test('reads a telephone number digit by digit, and a year as a year', () => {
    speak('2023年3月，打8901890或12345', 1, () => undefined)
    expect(texts()).toEqual(['2023年3月，打8 9 0 1 8 9 0或1 2 3 4 5'])
  })

  test('ends once, after the last sentence', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    voice.begin()
    voice.finish()
    voice.begin()
    jest.advanceTimersByTime(60_000) // a long sentence
    expect(onEnd).not.toHaveBeenCalled()
    voice.finish()
    stopSpeaking()
    expect(onEnd.mock.calls).toEqual([['ended']])
  })

  test('that never begins is silent, and reads nothing afterwards', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    jest.advanceTimersByTime(2999)
    expect(onEnd).not.toHaveBeenCalled()
    jest.advanceTimersByTime(2)
    expect(onEnd.mock.calls).toEqual([['silent']])
    expect(texts()).toEqual([])
  })

  test('that ends without having begun is silent', () => {
    const onEnd = jest.fn()
    speak('一。', 1, onEnd)
    voice.finish()
    expect(onEnd.mock.calls).toEqual([['silent']])
  })

  test.each([
    ['silent', () => undefined],
    [
      'broken',
      () => {
        voice.begin()
      },
    ],
  ])('is %s where the voice fails; what is left is dropped after the event, not within', (end, before) => {
    const onEnd = jest.fn()
    speak('一。二。三。', 1, onEnd)
    before()
    voice.fail()
    expect(onEnd.mock.calls).toEqual([[end]])
    jest.advanceTimersByTime(1)
    expect(texts()).toEqual([])
    expect(voice.cancelledWhileTelling).toBe(false)
  })

  test('that falls silent in the middle is broken', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    voice.begin()
    voice.finish()
    jest.advanceTimersByTime(3001)
    expect(onEnd.mock.calls).toEqual([['broken']])
  })

  test('restarted right after a failure continues', () => {
    speak('一。二。', 1, () => undefined)
    voice.fail()
    speak('三。', 1, () => undefined)
    jest.advanceTimersByTime(1)
    expect(texts()).toEqual(['三。'])
  })

  test('takes the place of what is being read', () => {
    const ended: string[] = []
    speak('一。', 1, () => ended.push('first'))
    speak('二。', 1, () => ended.push('second'))
    expect(ended).toEqual(['first'])
    expect(texts()).toEqual(['二。'])
  })

  test('of nothing ends at once', () => {
    const onEnd = jest.fn()
    speak(' \n', 1, onEnd)
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test('stops when the page goes away', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    window.dispatchEvent(new Event('pagehide'))
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(texts()).toEqual([])
  })
})

describe('the button', () => {
  test('reads, and stops when it is pressed again', () => {
    render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    expect(texts()).toEqual(['可以办。'])
    fireEvent.click(screen.getByRole('button', { name: /^停/ }))
    expect(texts()).toEqual([])
    screen.getByRole('button', { name: '读给我听' })
  })

  test('is there to be pressed again once all is read', () => {
    render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    act(() => {
      voice.begin()
      voice.finish()
    })
    screen.getByRole('button', { name: '读给我听' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('goes back where nothing is heard, and says so until it is pressed again', () => {
    render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    act(() => {
      jest.advanceTimersByTime(3001)
    })
    expect(screen.getByRole('alert')).toHaveTextContent('这里读不了中文')
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each([
    [['en-US', 'de-DE'], false],
    [['en-US', 'zh_CN'], true],
    [['cmn-Hans-CN'], true],
    [['zho_CHN_#Hans'], true],
    [['zh'], true],
    // a browser that names no voice may have one
    [[], true],
  ])('with voices %j is there: %s', (langs, there) => {
    voice.voices = langs.map((lang) => ({ lang }))
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container.childElementCount > 0).toBe(there)
  })

  test('disappears once the voices are known and none is Chinese', () => {
    voice.voices = []
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container).not.toBeEmptyDOMElement()
    voice.voices = [{ lang: 'en-US' }]
    act(() => {
      voice.dispatchEvent(new Event('voiceschanged'))
    })
    expect(container).toBeEmptyDOMElement()
  })

  test('takes its voice away with it', () => {
    const { unmount } = render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    unmount()
    expect(texts()).toEqual([])
  })

  test('is not there where nothing can be read out', () => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container).toBeEmptyDOMElement()
    expect(canSpeak()).toBe(false)
  })
})
