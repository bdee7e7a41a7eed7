import { systemScale } from '@/platform/type-scale'

/** The settings of a browser: text zoom and the sizes that its owner chose. */
interface Browser {
  zoom?: number
  medium?: number
  smallest?: number
  /** The size of the iOS body font; other systems do not have this font. */
  iosBody?: number
}

/** The size in pixels that such a browser computes for a font, as measured in WebKit and Chromium. */
function computed(font: string, { zoom = 1, medium = 16, smallest = 0, iosBody = 0 }: Browser): number {
  if (font.startsWith('-apple-system-body')) return iosBody * zoom
  const asked = font.startsWith('medium') ? medium : Number.parseFloat(font)
  return Math.max(asked * zoom, smallest)
}

const span = (): HTMLElement => document.createElementNS('http://www.w3.org/1999/xhtml', 'span')

/** The scale that the app detects as the system setting. */
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
  ['default settings', {}, 1],
  ['a WebView that enlarges all text by a half, also in pixels', { zoom: 1.5 }, 1],
  ['a WebView that doubles all text', { zoom: 2 }, 1],
  ['a WebView that shrinks all text', { zoom: 0.85 }, 1],
  ['a larger size chosen by the owner', { medium: 24 }, 1.5],
  ['a minimum size chosen by the owner', { smallest: 24 }, 1.5],
  ['a WebView that enlarges the larger size chosen by the owner', { zoom: 1.25, medium: 24 }, 1.5],
  ['an iPhone with default settings', { iosBody: 17 }, 1],
  ['an iPhone with a larger size', { iosBody: 34 }, 2],
  ['an app on an iPhone that enlarges all text', { iosBody: 17, zoom: 1.5 }, 1],
])('%s: the scale left for the app', (_, browser, scale) => {
  expect(scaleIn(browser)).toBeCloseTo(scale)
})
