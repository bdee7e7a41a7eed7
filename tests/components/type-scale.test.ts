import { systemScale } from '@/platform/type-scale'

/** How a browser is set: what text zoom makes of every size, and what its owner chose. */
interface Browser {
  zoom?: number
  medium?: number
  smallest?: number
  /** What iOS takes as the size of its body font; other systems do not know the font. */
  iosBody?: number
}

/** The size in pixels that such a browser computes for a font, as measured in WebKit and Chromium. */
function computed(font: string, { zoom = 1, medium = 16, smallest = 0, iosBody = 0 }: Browser): number {
  if (font.startsWith('-apple-system-body')) return iosBody * zoom
  const asked = font.startsWith('medium') ? medium : Number.parseFloat(font)
  return Math.max(asked * zoom, smallest)
}

const span = (): HTMLElement => document.createElementNS('http://www.w3.org/1999/xhtml', 'span')

/** What the app takes as the system's wish there. */
function scaleIn(browser: Browser): number {
  let font = ''
  jest.spyOn(document, 'createElement').mockImplementation(() => {
    const probe = span()
    const style = {
      get font() {
        return font
      },
      set font(asked: string) {
        font = asked.startsWith('-apple') && browser.iosBody === undefined ? '' : asked
      },
    }
    return Object.defineProperty(probe, 'style', { value: style })
  })
  jest.spyOn(window, 'getComputedStyle').mockImplementation(() => {
    const { style } = span()
    style.fontSize = `${computed(font, browser)}px`
    return style
  })
  return systemScale()
}

afterEach(() => {
  jest.restoreAllMocks()
})

test.each<[string, Browser, number]>([
  ['nothing is set', {}, 1],
  ['a WebView enlarges all type by a half, its pixels too', { zoom: 1.5 }, 1],
  ['a WebView doubles all type', { zoom: 2 }, 1],
  ['a WebView makes all type smaller', { zoom: 0.85 }, 1],
  ['the owner chose a larger size', { medium: 24 }, 1.5],
  ['the owner chose a smallest size', { smallest: 24 }, 1.5],
  ['a WebView enlarges the larger size that the owner chose', { zoom: 1.25, medium: 24 }, 1.5],
  ['an iPhone has nothing set', { iosBody: 17 }, 1],
  ['an iPhone has a larger size set', { iosBody: 34 }, 2],
  ['an app on an iPhone enlarges all type', { iosBody: 17, zoom: 1.5 }, 1],
])('%s: what is still wanted of the app', (_, browser, scale) => {
  expect(scaleIn(browser)).toBeCloseTo(scale)
})
