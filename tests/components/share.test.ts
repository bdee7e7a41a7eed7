import { share } from '@/platform/share'
import { linkTo, printedLink } from '@/platform/h5-address'

const SHARED = { title: '敬老卡', text: '可以办', link: 'https://h/#/x' }

function browserWith(
  sharing: (() => Promise<void>) | null,
  writeText: (text: string) => Promise<void> = () => Promise.resolve(),
): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  if (sharing) Object.defineProperty(navigator, 'share', { configurable: true, value: sharing })
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'clipboard')
})

const refusal = (name: string) => () => Promise.reject(new DOMException('no', name))

test('passes title, text and link to the browser’s share sheet', async () => {
  const own = jest.fn(() => Promise.resolve())
  browserWith(own)
  expect(await share(SHARED)).toBe('shared')
  expect(own).toHaveBeenCalledWith({ title: '敬老卡', text: '可以办', url: 'https://h/#/x' })
})

test('does nothing if the share sheet is cancelled', async () => {
  const copied: string[] = []
  browserWith(refusal('AbortError'), (text) => Promise.resolve(void copied.push(text)))
  expect(await share(SHARED)).toBe('left')
  expect(copied).toEqual([])
})

test.each([
  ['has no share sheet', null],
  ['has one and refuses it', refusal('NotAllowedError')],
])('copies text and link if the browser %s', async (_, sharing) => {
  const copied: string[] = []
  browserWith(sharing, (text) => Promise.resolve(void copied.push(text)))
  expect(await share(SHARED)).toBe('copied')
  expect(copied).toEqual(['可以办\nhttps://h/#/x'])
})

test('reports a failure if nothing can be copied either', async () => {
  browserWith(null, refusal('NotAllowedError'))
  expect(await share(SHARED)).toBe('failed')
})

test('a build without an address links to the current location and prints no code', () => {
  expect(linkTo('/pages/x?y=1')).toBe(`${window.location.origin}${window.location.pathname}#/pages/x?y=1`)
  expect(printedLink('/pages/x')).toBeNull()
})
