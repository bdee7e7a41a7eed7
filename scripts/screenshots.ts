// npm run screenshots: the pictures of the README, taken of the built browser version.
import path from 'node:path'
import { launchBrowser } from '../tests/support/browser'
import { give, guideOf, heading, seeOtherThan } from '../tests/support/h5-resident'
import { H5_FILES, serve } from './serve'

const IMAGES = path.resolve(__dirname, '..', 'docs', 'images')
const GUIDE = 'qinhuangdao/senior-bus-card'
/** So that the pictures only change when the app does. */
const DAY = '2026-11-23'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1961-05-20' } as const

async function main(): Promise<void> {
  const server = await serve(H5_FILES, 0)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 1,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    })
    const take = (name: string) => page.screenshot({ path: path.join(IMAGES, `${name}.png`) })
    await page.clock.setFixedTime(`${DAY}T10:00:00`)
    await page.goto(server.url)
    await heading(page).waitFor()
    await take('home')
    const guide = guideOf(GUIDE)
    await page.getByRole('link').filter({ hasText: guide.title }).tap()
    let before = ''
    for (const [index, [id, answer]] of Object.entries(ANSWERS).entries()) {
      const question = guide.questions[id]
      if (!question) throw new Error(`${GUIDE} no longer asks ${id}`)
      await page.getByRole('heading', { name: question.ask }).waitFor()
      before = question.ask
      await give(page, question, answer)
      if (index === 0) await take('question')
      await page.getByRole('button', { name: '继续' }).tap()
    }
    await seeOtherThan(page, before)
    await take('result')
  } finally {
    await browser.close()
    await server.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
