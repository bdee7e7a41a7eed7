import '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { ReadAloud } from '@/components/ReadAloud'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'

/** Taro's page hooks do nothing outside a page. */
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useDidHide: () => undefined,
}))

/** A voice that is started by hand and reads one sentence at a time. */
class FakeVoice extends EventTarget {
  queue: FakeUtterance[] = []
  voices: { lang: string }[] = [{ lang: 'zh-CN' }]
  /** Whether it is dispatching an event, during which cancel() crashes the tab in Firefox. */
  isDispatching = false
  cancelledWhileDispatching = false
  getVoices = () => this.voices
  speak = (utterance: FakeUtterance): void => {
    this.queue.push(utterance)
  }
  cancel = (): void => {
    if (this.isDispatching) this.cancelledWhileDispatching = true
    const cut = this.queue
    this.queue = []
    for (const utterance of cut) utterance.onerror?.()
  }
  begin = (): void => {
    this.dispatch(this.queue[0]?.onstart)
  }
  finish = (): void => {
    this.dispatch(this.queue.shift()?.onend)
  }
  fail = (): void => {
    this.dispatch(this.queue.shift()?.onerror)
  }
  private dispatch(listener: (() => void) | null | undefined): void {
    this.isDispatching = true
    listener?.()
    this.isDispatching = false
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

describe('speak', () => {
  test('reads sentence by sentence, in Chinese and at the chosen speed', () => {
    speak('可以办。去之前先打电话！\n带上：身份证；户口簿', 0.7, () => undefined)
    expect(texts()).toEqual(['可以办。', '去之前先打电话！', '带上：身份证；', '户口簿'])
    expect(voice.queue.every(({ lang, rate }) => lang === 'zh-CN' && rate === 0.7)).toBe(true)
  })

  test('reads a phone number digit by digit, and a year as a year', () => {
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

  test('reports silence if it never begins, and reads nothing afterwards', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    jest.advanceTimersByTime(2999)
    expect(onEnd).not.toHaveBeenCalled()
    jest.advanceTimersByTime(2)
    expect(onEnd.mock.calls).toEqual([['silent']])
    expect(texts()).toEqual([])
  })

  test('reports silence if it ends without having begun', () => {
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
  ])('is %s if the voice fails, and drops the rest after the event, not during it', (end, before) => {
    const onEnd = jest.fn()
    speak('一。二。三。', 1, onEnd)
    before()
    voice.fail()
    expect(onEnd.mock.calls).toEqual([[end]])
    jest.advanceTimersByTime(1)
    expect(texts()).toEqual([])
    expect(voice.cancelledWhileDispatching).toBe(false)
  })

  test('is broken if it falls silent in the middle', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    voice.begin()
    voice.finish()
    jest.advanceTimersByTime(3001)
    expect(onEnd.mock.calls).toEqual([['broken']])
  })

  test('continues if restarted right after a failure', () => {
    speak('一。二。', 1, () => undefined)
    voice.fail()
    speak('三。', 1, () => undefined)
    jest.advanceTimersByTime(1)
    expect(texts()).toEqual(['三。'])
  })

  test('replaces what is being read', () => {
    const ended: string[] = []
    speak('一。', 1, () => ended.push('first'))
    speak('二。', 1, () => ended.push('second'))
    expect(ended).toEqual(['first'])
    expect(texts()).toEqual(['二。'])
  })

  test('ends at once without any text', () => {
    const onEnd = jest.fn()
    speak(' \n', 1, onEnd)
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test('stops when the page is hidden', () => {
    const onEnd = jest.fn()
    speak('一。二。', 1, onEnd)
    window.dispatchEvent(new Event('pagehide'))
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(texts()).toEqual([])
  })
})

describe('the read-aloud button', () => {
  test('reads, and stops when pressed again', () => {
    render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    expect(texts()).toEqual(['可以办。'])
    fireEvent.click(screen.getByRole('button', { name: /^停/ }))
    expect(texts()).toEqual([])
    screen.getByRole('button', { name: '读给我听' })
  })

  test('can be pressed again once everything is read', () => {
    render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    act(() => {
      voice.begin()
      voice.finish()
    })
    screen.getByRole('button', { name: '读给我听' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('resets if nothing is heard, and says so until pressed again', () => {
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
    // a browser that lists no voices may still have one
    [[], true],
  ])('with voices %j is shown: %s', (langs, there) => {
    voice.voices = langs.map((lang) => ({ lang }))
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container.childElementCount > 0).toBe(there)
  })

  test('disappears if the voices that become known include no Chinese one', () => {
    voice.voices = []
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container).not.toBeEmptyDOMElement()
    voice.voices = [{ lang: 'en-US' }]
    act(() => {
      voice.dispatchEvent(new Event('voiceschanged'))
    })
    expect(container).toBeEmptyDOMElement()
  })

  test('stops reading when it is unmounted', () => {
    const { unmount } = render(<ReadAloud text={() => '可以办。'} />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    unmount()
    expect(texts()).toEqual([])
  })

  test('is hidden if the browser cannot speak', () => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    const { container } = render(<ReadAloud text={() => '可以办。'} />)
    expect(container).toBeEmptyDOMElement()
    expect(canSpeak()).toBe(false)
  })
})
