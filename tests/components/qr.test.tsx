import { render, screen } from '@testing-library/react'
import { Qr } from '@/components/Qr'

/** The printed address of a page in a build with that address of the browser version. */
async function printedLink(served: string, route: string): Promise<string | null> {
  const before = process.env.WENBAN_H5_URL
  process.env.WENBAN_H5_URL = served
  jest.resetModules()
  try {
    const address = await import('@/platform/h5-address')
    return address.printedLink(route)
  } finally {
    process.env.WENBAN_H5_URL = before ?? ''
  }
}

test('paper and pictures have a code only if the build has an address', async () => {
  expect(await printedLink('', '/home/index')).toBeNull()
  expect(await printedLink('https://h/', '/home/index')).toBe('https://h/#/home/index')
})

test.each([
  [300, 1],
  [301, 0],
])('a text of %d characters has %d codes', (length, codes) => {
  const { unmount } = render(<Qr text={'https://h/'.padEnd(length, 'a')} label="二维码" />)
  expect(screen.queryAllByRole('img', { name: '二维码' })).toHaveLength(codes)
  unmount()
})
