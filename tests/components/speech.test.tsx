import '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { ReadAloud } from '@/components/ReadAloud'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'

/** Outside a page Taro's hooks have nothing to hear of. */
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  useDidHide: () => undefined,
}))

/** A voice that reads one sentence at each `finish`. */
class FakeVoice {
  queue: FakeUtterance[] = []
  speak = (utterance: FakeUtterance): void => {
    this.queue.push(utterance)
  }
  cancel = (): void => {
    const cut = this.queue
    this.queue = []
    for (const utterance of cut) utterance.onerror?.()
  }
  finish = (): void => {
    this.queue.shift()?.onend?.()
  }
  fail = (): void => {
    this.queue.shift()?.onerror?.()
  }
}

class FakeUtterance {
  lang = ''
  rate = 1
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

let voice: FakeVoice
const texts = () => voice.queue.map(({ text }) => text)

beforeEach(() => {
  voice = new FakeVoice()
  Object.assign(window, { speechSynthesis: voice, SpeechSynthesisUtterance: FakeUtterance })
})

afterEach(() => {
  stopSpeaking()
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
    voice.finish()
    expect(onEnd).not.toHaveBeenCalled()
    voice.finish()
    stopSpeaking()
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test('ends where the voice fails, and reads no further', () => {
    const onEnd = jest.fn()
    speak('一。二。三。', 1, onEnd)
    voice.fail()
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(texts()).toEqual([])
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
    render(<ReadAloud text="可以办。" />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    expect(texts()).toEqual(['可以办。'])
    fireEvent.click(screen.getByRole('button', { name: /^停/ }))
    expect(texts()).toEqual([])
    screen.getByRole('button', { name: '读给我听' })
  })

  test('is there to be pressed again once all is read', () => {
    render(<ReadAloud text="可以办。" />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    act(() => {
      voice.finish()
    })
    screen.getByRole('button', { name: '读给我听' })
  })

  test('takes its voice away with it', () => {
    const { unmount } = render(<ReadAloud text="可以办。" />)
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
    unmount()
    expect(texts()).toEqual([])
  })

  test('is not there where nothing can be read out', () => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    const { container } = render(<ReadAloud text="可以办。" />)
    expect(container).toBeEmptyDOMElement()
    expect(canSpeak()).toBe(false)
  })
})
