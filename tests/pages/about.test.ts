import { HOME, MINE, PRIVACY } from '@/routes'
import { version } from '../../package.json'
import { page, press, visit } from './resident'

const text = (): string => page().getByRole('main').textContent

afterEach(() => {
  delete process.env.WENBAN_PUBLISHER
  delete process.env.WENBAN_CONTACT
  delete process.env.WENBAN_VERSION
})

/** Opens the page, and what it says of itself. */
async function visitTold(url: string): Promise<void> {
  await visit(url)
  const more = page().queryByRole('button', { name: /不是政府/ })
  if (more) await press('button', /不是政府/)
}

describe.each([HOME, MINE])('%s', (url) => {
  test('says that it is no government service, whose it is and where errors can be told', async () => {
    process.env.WENBAN_PUBLISHER = '海港区邻里社'
    process.env.WENBAN_CONTACT = 'wenban@linli.example'
    await visitTold(url)
    expect(text()).toContain('不是政府')
    expect(text()).toContain('海港区邻里社')
    expect(text()).toContain('wenban@linli.example')
    expect(text()).not.toContain('没有写明')
  })

  test('says plainly if the build has neither', async () => {
    await visitTold(url)
    expect(text()).toContain('不是政府')
    expect(text()).toContain('没有写明是谁发布的')
    expect(text()).toContain('没有留联系办法')
    expect(text()).not.toMatch(/“”|：。/)
  })
})

test('我的 has the version of the app', async () => {
  process.env.WENBAN_VERSION = version
  await visitTold(MINE)
  expect(text()).toContain(`版本：${version}`)
})

test('the privacy page says what a link and a card carry', async () => {
  await visit(PRIVACY)
  await press('button', /^发给别人/)
  for (const word of ['结果', '回答', '出生', '去世', '搜的字']) expect(text()).toContain(word)
})

test('the privacy page names what WeChat asks about, and that it is only written to', async () => {
  await visit(PRIVACY)
  await press('button', /^先问您的/)
  for (const word of ['剪切板', '日历', '相册', '只往里放']) expect(text()).toContain(word)
})
