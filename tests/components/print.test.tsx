import '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { PrintButton } from '@/components/PrintButton'

/** A browser whose print() does that. */
function printing(print: () => void): void {
  jest.spyOn(window, 'print').mockImplementation(print)
}

const tap = (): void => {
  fireEvent.click(screen.getByRole('button', { name: '打印' }))
}

const later = (): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(2001)
  })

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

test.each([
  ['does nothing', () => undefined],
  [
    'throws',
    () => {
      throw new Error('not here')
    },
  ],
])('where print() %s, the page says what else can be done', async (_, print) => {
  printing(print)
  render(<PrintButton />)
  tap()
  await later()
  expect(screen.getByRole('alert')).toHaveTextContent('这里打不了。请存成图片')
})

test.each(['beforeprint', 'blur'])('a browser that begins, by its %s, is left in peace', async (sign) => {
  printing(() => window.dispatchEvent(new Event(sign)))
  render(<PrintButton />)
  tap()
  await later()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('it is not offered where the page is shown within an app', () => {
  printing(() => undefined)
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.50')
  render(<PrintButton />)
  expect(screen.queryByRole('button')).toBeNull()
})
