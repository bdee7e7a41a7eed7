import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import type { Browser } from 'playwright-core'
import { qrModules, qrPicture } from '@/components/Qr/code'
import { launchBrowser } from '../support/browser'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
})

// a home page, the longest link to a result, and longer ones
test.each([30, 176, 200, 300])(
  'a camera can read a code of %i characters from the screen',
  async (length) => {
    const text = 'https://wenban.example/#/pages/result/index?s='.padEnd(length, '0q7-').slice(0, length)
    // the size on the slip, on a screen with two pixels per CSS pixel
    const page = await browser.newPage({ viewport: { width: 196, height: 196 }, deviceScaleFactor: 2 })
    await page.setContent(
      `<body style="margin:0;background:#f4f6f5"><div style="margin:20px;width:156px;height:156px;
      background:#fff no-repeat center/contain"></div>`,
    )
    await page.locator('div').evaluate(
      (element, url) => {
        element.style.backgroundImage = `url("${url}")`
      },
      qrPicture(qrModules(text)),
    )
    const { data, width, height } = PNG.sync.read(await page.screenshot())
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(text)
    await page.close()
  },
)
