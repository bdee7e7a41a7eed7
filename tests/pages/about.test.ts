import { HOME, MINE, PRIVACY } from '@/routes'
import { version } from '../../package.json'
import { page, press, visit } from './resident'

const text = (): string => page().getByRole('main').textContent

afterEach(() => {
  delete process.env.WENBAN_PUBLISHER
  delete process.env.WENBAN_CONTACT
  delete process.env.WENBAN_VERSION
})

/** Opens the page and its section on who publishes it. */
async function openAbout(url: string): Promise<void> {
  await visit(url)
  const more = page().queryByRole('button', { name: /不是政府/ })
  if (more) await press('button', /不是政府/)
}

describe.each([HOME, MINE])('%s', (url) => {
  test('says that it is no government service, who publishes it and where to report errors', async () => {
    process.env.WENBAN_PUBLISHER = '海港区邻里社'
    process.env.WENBAN_CONTACT = 'wenban@linli.example'
    await openAbout(url)
    expect(text()).toContain('不是政府')
    expect(text()).toContain('海港区邻里社')
    expect(text()).toContain('wenban@linli.example')
    expect(text()).not.toContain('没有写明')
  })

  test('says so if the build names neither', async () => {
    await openAbout(url)
    expect(text()).toContain('不是政府')
    expect(text()).toContain('没有写明是谁发布的')
    expect(text()).toContain('没有留联系办法')
    expect(text()).not.toMatch(/“”|：。/)
  })
})

test('我的 shows the version of the app', async () => {
  process.env.WENBAN_VERSION = version
  await openAbout(MINE)
  expect(text()).toContain(`版本：${version}`)
})

test('the privacy page says what a link and a card contain', async () => {
  await visit(PRIVACY)
  await press('button', /^发给别人/)
  for (const word of ['结果', '回答', '出生', '去世', '搜的字']) expect(text()).toContain(word)
})

test('the privacy page names the permissions that WeChat asks for, and that they are write-only', async () => {
  await visit(PRIVACY)
  await press('button', /^先问您的/)
  for (const word of ['剪切板', '日历', '相册', '只往里放']) expect(text()).toContain(word)
})
