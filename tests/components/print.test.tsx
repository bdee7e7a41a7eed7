import '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { PrintButton } from '@/components/PrintButton'

/** Makes window.print() do that. */
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
])('if print() %s, the page suggests what else to do', async (_, print) => {
  printing(print)
  render(<PrintButton />)
  tap()
  await later()
  expect(screen.getByRole('alert')).toHaveTextContent('这里打不了。请存成图片')
})

test.each(['beforeprint', 'blur'])('a browser that starts printing (%s) gets no message', async (sign) => {
  printing(() => window.dispatchEvent(new Event(sign)))
  render(<PrintButton />)
  tap()
  await later()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('is not offered inside another app', () => {
  printing(() => undefined)
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0.50')
  render(<PrintButton />)
  expect(screen.queryByRole('button')).toBeNull()
})
