/** 贴公告栏、发群里: the poster of every guide on paper, its QR code, its picture and the message. */
import jsQR from 'jsqr'
import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { contents } from '@/rules'
import { questionUrl, posterUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import { goTo } from '../support/h5-resident'

const TODAY = '2026-11-26'
const CARD = 'qinhuangdao/senior-bus-card'

/** Paper sizes in points, as in a PDF. */
const PAPERS = [
  { name: 'A4纸', width: 595, height: 842 },
  { name: 'A3纸', width: 842, height: 1191 },
] as const
const LEAST_TITLE = 48

const codeIn = (png: Buffer): string | undefined => {
  const { data, width, height } = PNG.sync.read(png)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

interface Printed {
  readonly pages: number
  readonly width: number
  readonly height: number
}

async function print(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  return {
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }
}

/** The size of the title in points, and how far the poster overflows, in print. */
const paperOf = (sheet: Locator): Promise<{ title: number; over: number }> =>
  sheet.evaluate((box) => {
    const title = box.querySelector('.poster-title')
    return {
      title: title ? (parseFloat(getComputedStyle(title).fontSize) * 72) / 96 : 0,
      over: box.scrollWidth - box.clientWidth,
    }
  })

test('the poster of every guide fits one sheet of A4 or A3', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  const sheet = page.locator('.taro_page_show .poster').last()
  const faults: string[] = []
  for (const { id } of contents.flatMap(({ guides }) => guides)) {
    await goTo(page, posterUrl(id))
    for (const { name, ...paper } of PAPERS) {
      const choice = page.getByRole('radio', { name }).last()
      await choice.tap()
      await page.getByRole('radio', { name, checked: true }).last().waitFor()
      const printed = await print(page)
      await page.emulateMedia({ media: 'print' })
      const { title, over } = await paperOf(sheet)
      await page.emulateMedia({ media: null })
      const isOne = printed.pages === 1 && printed.width === paper.width && printed.height === paper.height
      if (!isOne) faults.push(`${id} ${name}: ${JSON.stringify(printed)}`)
      if (title < LEAST_TITLE || over > 0) faults.push(`${id} ${name}: title ${title}, over by ${over}`)
    }
  }
  expect(faults).toEqual([])
  expectNoProblems(visit)
})

test('is linked from the first question, and its code and message lead back there', async () => {
  const visit = await openH5(questionUrl(CARD, 1), { today: TODAY })
  const { page } = visit
  const link = `https://wenban.example/#${questionUrl(CARD, 1)}`
  await page.getByRole('link', { name: '贴公告栏、发群里' }).tap()
  const shown = page.locator('.taro_page_show').last()
  await shown.getByRole('heading', { level: 1, name: '贴公告栏、发群里' }).waitFor()
  const qr = shown.getByRole('img', { name: /^二维码/ })
  await eventually(async () => {
    expect(codeIn(await qr.screenshot())).toBe(link)
  })
  const message = await shown.locator('.poster-message').innerText()
  expect(message).toContain('8901890')
  expect(message).toContain('2026年11月26日')
  expect(message.endsWith(link)).toBe(true)

  await shown.getByRole('button', { name: '存成图片' }).tap()
  const picture = shown.locator('.poster-picture img')
  await picture.waitFor()
  const source = (await picture.getAttribute('src')) ?? ''
  expect(codeIn(Buffer.from(source.replace(/^data:image\/png;base64,/, ''), 'base64'))).toBe(link)
  expectNoProblems(visit)
})
