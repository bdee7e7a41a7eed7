/** Contrast as in WCAG 2.2, of colours as they appear on screen. Runs in the page. */

/** Red, green, blue 0–255 and opacity 0–1. */
type Colour = readonly [number, number, number, number]

const WHITE: Colour = [255, 255, 255, 1]
/** Colours whose strongest and weakest components differ by more than this are not grey. */
const GREY = 24

export function colourOf(css: string): Colour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue, opacity]
}

/** A colour over an opaque one. */
export function over([red, green, blue, opacity]: Colour, ground: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * opacity + lower * (1 - opacity)
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1]
}

/** The colour behind the contents of an element. */
export function groundOf(element: Element | null): Colour {
  if (element === null) return WHITE
  const { backgroundColor } = getComputedStyle(element)
  const ground = groundOf(element.parentElement)
  // a masked element is a picture in its background colour
  return isMasked(element) ? ground : over(colourOf(backgroundColor), ground)
}

/** Whether a picture is cut out of the element's background. Older engines use a prefix for the property. */
export function isMasked(element: Element): boolean {
  const style = getComputedStyle(element)
  const picture = style.getPropertyValue('mask-image') || style.getPropertyValue('-webkit-mask-image')
  return picture !== '' && picture !== 'none'
}

export const isColoured = ([red, green, blue]: Colour): boolean =>
  Math.max(red, green, blue) - Math.min(red, green, blue) > GREY

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
