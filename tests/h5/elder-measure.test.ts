import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { elderFaults } from '../support/measure'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 568 } })
})

afterAll(() => browser.close())

/** The faults of a page in 标准 with this content and no other defect. */
const faultsOf = async (html: string): Promise<string[]> => {
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; font: 18px/1.5 sans-serif; color: #1a1a1a; background: #f4f6f5 }
    [role=button] { box-sizing: border-box; height: 48px; line-height: 48px }
  </style>${html}`)
  return elderFaults(page, 'standard')
}

/** A line of text in a box as wide as that many characters of 18 px. */
const line = (words: string, characters: number, style = ''): string =>
  `<p style="width: ${18 * characters}px; white-space: nowrap; ${style}">${words}</p>`

/** How a font treats a bracket at the end of a line. Chromium trims it only if the font has a half-width one. */
const FONTS = [
  ['with half-width brackets', ''],
  ['without half-width brackets', 'text-spacing-trim: space-all;'],
] as const

const button = (words: string, style = ''): string => `<div role="button" style="${style}">${words}</div>`

describe('the measurement accepts', () => {
  test.each([
    ['plain text', '<p>可以办</p>'],
    ['text of 16 px', '<p style="font-size: 16px">可以办</p>'],
    ['the palest ink with 7:1', '<p style="color: #505050">可以办</p>'],
    ['coloured text with 4.5:1', '<p style="color: #0a6847">可以办</p>'],
    ['white text on the accent colour', '<p style="background: #0a6847; color: #fff">可以办</p>'],
    ['buttons 12 px apart', button('甲', 'margin-bottom: 12px') + button('乙')],
    ['a button of 48 × 48', button('改', 'width: 48px')],
    ['an answer of 60 px', '<div class="option-card" role="radio" style="height: 60px">是</div>'],
    ['space for a border', button('甲', 'border: 2px solid transparent')],
    ['a last character that fills a third of its line', '<p style="width: 54px">哪里看病？</p>'],
    [
      'a scrolling area behind other content',
      `<div style="height: 60px; overflow-y: auto">${button('甲', 'margin-bottom: 12px') + button('乙')}</div>` +
        button('丙', 'margin-top: 12px'),
    ],
    ['hidden text', '<p style="display: none; font-size: 8px">可以办</p>'],
    [
      'a sticky button over scrolled content',
      '<div style="height: 900px"></div>' +
        button('甲', 'margin-bottom: 12px') +
        `<div style="position: sticky; bottom: 0">${button('继续')}</div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await faultsOf(html)).toEqual([])
  })
})

describe('the measurement reports', () => {
  test.each([
    [
      'text under 16 px',
      '<p class="note" style="font-size: 15px">小字</p>',
      'text of 15px, less than 16px: “小字” (p.note)',
    ],
    ['lines too close', '<p style="line-height: 1.3">密</p>', 'line height 1.30, less than 1.35: “密” (p)'],
    [
      'the default line height of the font',
      '<p style="line-height: normal">密</p>',
      'line height normal, less than 1.35: “密” (p)',
    ],
    ['a low button', button('矮', 'height: 47px'), 'only 288px × 47px to press: “矮” (div)'],
    [
      'a narrow link',
      '<a href="#" style="display: block; width: 47px; height: 48px">窄</a>',
      'only 47px × 48px to press: “窄” (a)',
    ],
    [
      'a button with WeChat’s aria-role',
      '<div aria-role="button" style="height: 40px">微</div>',
      'only 288px × 40px to press: “微” (div)',
    ],
    [
      'a low answer',
      '<div class="option-card" role="radio" style="height: 59px">是</div>',
      'only 59px high: “是” (div.option-card)',
    ],
    [
      'an answer narrower than its column',
      '<div class="option-card" role="radio" style="height: 60px; width: 200px">是</div>',
      '200px wide in a column of 288px: “是” (div.option-card)',
    ],
    [
      'buttons 11 px apart',
      button('甲', 'margin-bottom: 11px') + button('乙'),
      'only 11px apart: “甲” (div) and “乙” (div)',
    ],
    [
      'buttons side by side without a gap',
      `<div style="display: flex">${button('甲', 'width: 60px') + button('乙', 'width: 60px')}</div>`,
      'only 0px apart: “甲” (div) and “乙” (div)',
    ],
    [
      'overlapping buttons',
      button('甲') + button('乙', 'margin-top: -20px'),
      'overlap: “甲” (div) and “乙” (div)',
    ],
    ['pale text', '<p style="color: #5c5c5c">淡</p>', 'words of 6.16:1, less than 7:1: “淡” (p)'],
    [
      'text made pale by opacity',
      '<p style="color: rgb(26 26 26 / 60%)">淡</p>',
      'words of 4.44:1, less than 7:1: “淡” (p)',
    ],
    ['pale coloured text', '<p style="color: #2f9e44">绿</p>', 'words of 3.17:1, less than 4.5:1: “绿” (p)'],
    [
      'a placeholder that is too pale',
      '<style>::placeholder { color: #999 }</style><input placeholder="例" style="font-size: 18px; height: 60px; border: 2px solid #46494f; background: #fff">',
      'words of 2.84:1, less than 7:1: “例” (input)',
    ],
    [
      'a pale icon',
      '<div style="width: 20px; height: 20px; background: #bbb; mask: linear-gradient(#000, #000)"></div>',
      'a picture of 1.76:1, less than 4.5:1: div',
    ],
    [
      'an answer with a pale border',
      '<div class="option-card" role="radio" style="height: 60px; border: 2px solid #c9cfcc; box-sizing: border-box">是</div>',
      'a border of 1.45:1, less than 4.5:1: “是” (div.option-card)',
    ],
    [
      'a field without a border',
      '<p>年</p><input style="font-size: 18px; height: 60px; border: 0">',
      'a field without a border: input',
    ],
    [
      'a field with a transparent border',
      '<input style="font-size: 18px; height: 60px; border: 2px solid transparent">',
      'a field without a border: input',
    ],
    [
      'a field too narrow for its placeholder',
      '<input placeholder="如：1960年1月1日" style="font-size: 18px; width: 80px; height: 60px; border: 2px solid #46494f"><style>::placeholder { color: #46494f }</style>',
      'too narrow for its words: “如：1960年1月1日” (input)',
    ],
    [
      'text that is cut off',
      '<p style="height: 20px; overflow: hidden">第一行<br>第二行</p>',
      'cut off: “第一行第二行” (p)',
    ],
    [
      'text taller than its box',
      '<p style="height: 20px">第一行<br>第二行</p>',
      'words reach beyond their box: “第一行第二行” (p)',
    ],
    [
      'text wider than its box',
      '<p style="width: 60px; white-space: nowrap">不换行的话</p>',
      'words reach beyond their box: “不换行的话” (p)',
    ],
    [
      'a last line of one character',
      '<p style="width: 126px">哪些地方看门诊、看病不用备案？</p>',
      '“案？” alone on a line: “哪些地方看门诊、看病不用备案？” (p)',
    ],
    [
      'a button that reaches out of its card',
      `<div style="width: 100px">${button('下载表格', 'width: 120px')}</div>`,
      'reaches out of what holds it: “下载表格” (div)',
    ],
    [
      'a radio mark smaller than the text',
      `<style>.small::before { display: inline-block; width: 17px; content: '' }</style><div role="radio" class="small" style="min-height: 60px; border: 2px solid #46494f">是</div>`,
      'a mark of 17px beside text of 18px',
    ],
    [
      'overlapping text',
      '<p style="margin: 0">下面</p><p style="margin: -20px 0 0">上面</p>',
      'words on words: “下面” (p) and “上面” (p)',
    ],
    [
      'text beyond the edge of the screen',
      '<p style="width: 400px; white-space: nowrap">一二三四五六七八九十一二三四五六七八九十</p>',
      'beyond the edge of the screen: “一二三四五六七八九十一二三四五…” (p)',
    ],
    [
      'a sticky bar that covers the screen',
      `<div style="position: sticky; bottom: 0; height: 200px">${button('继续')}</div>`,
      'covers more than a third of the screen: “继续” (div)',
    ],
  ])('%s', async (_, html, fault) => {
    expect(await faultsOf(html)).toContain(fault)
  })

  test('body text of the wrong size, and text that does not grow with it', async () => {
    await page.setContent(
      '<div role="main" style="font: 18px/1.5 sans-serif"><p style="font-size: 22px">大</p><p>小</p></div>',
    )
    expect(await elderFaults(page, 'large')).toEqual([
      'body text is 18px, not 22px: “大小” (div)',
      'text of 18px, less than 18.7px: “小” (p)',
    ])
  })

  test('a focus ring around a heading', async () => {
    await page.setContent(
      '<div style="font: 18px/1.5 sans-serif"><div role="heading" tabindex="-1">隐私</div></div>',
    )
    await page.keyboard.press('Tab') // from now on the browser shows focus rings
    await page.evaluate("document.querySelector('[role=heading]').focus()")
    expect(await elderFaults(page, 'standard', 'div')).toEqual(['a ring around a heading: “隐私” (div)'])
  })

  test('a missing root element', async () => {
    await page.setContent('<p>可以办</p>')
    expect(await elderFaults(page, 'standard', '.gone')).toEqual(['there is no .gone'])
  })
})

describe.each(FONTS)('in a font %s, at the end of a line', (_, font) => {
  test.each([
    ['the blank half of a bracket', line('十二三四）', 4.5, font)],
    ['the blank half of a quote', line('十二三四”', 4.5, font)],
    ['the blank half of a stop', line('十二三四。', 4.5, font)],
    ['the blank half of a bracket before one that opens', line('（二三四）', 4.5, font)],
    ['the blank half of a bracket at the start', line('（二三四五', 5, `text-indent: -9px; ${font}`)],
    ['a bracket in the middle', line('（二）四五', 5, font)],
    ['a wrapped line', `<p style="width: 81px; ${font}">敬老卡（老）敬老卡年（老）</p>`],
    [
      'adjacent marks in separate text nodes',
      `<p style="${font}">《通知<!---->》（老<!---->（）<!---->）</p>`,
    ],
    ['an inline box', `<p style="width: 81px; ${font}"><span>十二三四）</span></p>`],
    ['a box with hidden overflow', line('十二三四）', 4.5, `overflow: hidden; ${font}`)],
    [
      'the edge of the screen',
      `<p style="position: absolute; right: 0; ${font} width: 81px; white-space: nowrap">十二三四）</p>`,
    ],
  ])('the measurement accepts %s', async (_name, html) => {
    expect(await faultsOf(html)).toEqual([])
  })

  test.each([
    ['half a character', line('十二三四五', 4.5, font), '十二三四五'],
    ['half a character before a bracket', line('十二三四）', 3.5, font), '十二三四）'],
    ['the strokes of a bracket', line('十二三四）', 4, font), '十二三四）'],
    ['the strokes of a quote', line('十二三四”', 4, font), '十二三四”'],
    ['a mark without a blank half', line('十二三四—', 4.5, font), '十二三四—'],
    ['half a character at the start', line('十二三四五', 5, `text-indent: -9px; ${font}`), '十二三四五'],
    [
      'the strokes of a bracket at the start',
      line('（二三四五', 5, `text-indent: -18px; ${font}`),
      '（二三四五',
    ],
  ])('the measurement reports %s beyond its box', async (_name, html, words) => {
    expect(await faultsOf(html)).toEqual([`words reach beyond their box: “${words}” (p)`])
  })

  test.each([
    ['nothing visible is lost', '十二三四）', true],
    ['something visible is lost', '十二三四五', false],
  ])('%s when %s is cut off at half its last character', async (_name, words, same) => {
    await faultsOf(line(words, 4.5, font))
    const whole = await page.screenshot()
    await faultsOf(line(words, 4.5, `overflow: hidden; ${font}`))
    expect(whole.equals(await page.screenshot())).toBe(same)
  })

  test('the measurement reports half a character that is cut off', async () => {
    expect(await faultsOf(line('十二三四五', 4.5, `overflow: hidden; ${font}`))).toContain(
      'cut off: “十二三四五” (p)',
    )
  })
})
