import '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import { Qr } from '@/components/Qr'

test('a code is a picture with a name', () => {
  render(<Qr text="https://h/#/x" label="二维码，扫一扫看完整结果" />)
  screen.getByRole('img', { name: '二维码，扫一扫看完整结果' })
})

test('of a text too long for an old camera there is none', () => {
  const { container } = render(<Qr text={'x'.repeat(301)} label="" />)
  expect(container).toBeEmptyDOMElement()
})
