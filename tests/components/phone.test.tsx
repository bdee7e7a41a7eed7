import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Phone } from '@/components/Phone'
import { PhoneButton } from '@/components/PhoneButton'

const { TARO_ENV } = process.env

afterEach(() => {
  process.env.TARO_ENV = TARO_ENV
  jest.restoreAllMocks()
})

const show = () => render(<Phone phone="12345" name="热线" hours={null} />)

async function dialInWeChat(errMsg: string | null): Promise<void> {
  process.env.TARO_ENV = 'weapp'
  const call = jest.spyOn(Taro, 'makePhoneCall')
  if (errMsg === null) call.mockResolvedValueOnce({ errMsg: 'ok' })
  else call.mockRejectedValueOnce({ errMsg })
  show()
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '打电话 12345，热线' }))
    await Promise.resolve()
  })
}

test('a device that cannot call says so beside the number', async () => {
  await dialInWeChat('makePhoneCall:fail not support')
  expect(screen.getByRole('alert')).toHaveTextContent('这台设备打不了电话，请用手机拨这个号码')
})

test.each([null, 'makePhoneCall:fail cancel'])(
  'says nothing after a call that ends with %j',
  async (errMsg) => {
    await dialInWeChat(errMsg)
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

test('says so too if WeChat has no phone calls', async () => {
  process.env.TARO_ENV = 'weapp'
  jest.spyOn(Taro, 'makePhoneCall').mockImplementation(() => {
    throw new TypeError('wx.makePhoneCall is not a function')
  })
  show()
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: /^打电话/ }))
    await Promise.resolve()
  })
  screen.getByRole('alert')
})

test('a computer shows the number and copies it, without a call link', () => {
  jest
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36')
  const { container } = show()
  expect(container).toHaveTextContent('请用手机拨：12345')
  expect(container.querySelector('a')).toBeNull()
  screen.getByRole('button', { name: '复制号码：12345' })
})

test('a phone has a link to call', () => {
  const { container } = show()
  expect(container.querySelector('a')?.getAttribute('href')).toBe('tel:12345')
})

test('the main number says who answers and when', () => {
  const { container } = render(<PhoneButton phone="3551503" line="海港区医保经办机构 工作日" />)
  expect(container.querySelector('a')?.getAttribute('href')).toBe('tel:3551503')
  expect(container).toHaveTextContent('打电话3551503海港区医保经办机构 工作日')
})
