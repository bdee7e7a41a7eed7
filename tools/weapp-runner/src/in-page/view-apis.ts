/** Functions of `wx` that read the page on top: positions, scrolling, canvases. */
import { WxCanvas } from './elements'
import type { PageView } from './framework'
import { pictures } from './pictures'
import { problem, noteActivity } from './record'
import { cancel, later } from './timers'
import { ApiError, asynchronous } from './wx'

interface Fields {
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  node?: boolean
  computedStyle?: string[]
}
type Found = Record<string, unknown>

const FIELDS = ['rect', 'size', 'scrollOffset', 'node', 'computedStyle']

function describe(element: HTMLElement, fields: Fields): Found {
  const unknown = Object.keys(fields).filter((name) => !FIELDS.includes(name))
  if (unknown.length > 0) problem('createSelectorQuery', `${unknown.join(', ')} is not simulated`)
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  return {
    ...(fields.rect && { left, right, top, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft: element.scrollLeft, scrollTop: element.scrollTop }),
    ...(fields.node && { node: element instanceof WxCanvas ? asNode(element.canvas) : null }),
    ...Object.fromEntries((fields.computedStyle ?? []).map((name) => [name, style.getPropertyValue(name)])),
  }
}

/** A 2d canvas as the app's code gets it. */
const asNode = (canvas: HTMLCanvasElement): HTMLCanvasElement =>
  Object.assign(canvas, {
    createImage: () => new Image(),
    requestAnimationFrame: (draw: () => void) => later(draw, 16),
    cancelAnimationFrame: cancel,
  })

function createSelectorQuery(top: () => PageView): object {
  const asks: (() => unknown)[] = []
  const tell: ((found: never) => void)[] = []
  const ask = (read: () => unknown, told: ((found: never) => void) | undefined): object => {
    asks.push(read)
    tell.push(told ?? (() => undefined))
    return query
  }
  type Told = (found: never) => void
  const reference = (read: (fields: Fields) => unknown): object => ({
    fields: (fields: Fields, told?: Told) => ask(() => read(fields), told),
    boundingClientRect: (told?: Told) => ask(() => read({ rect: true, size: true }), told),
    scrollOffset: (told?: Told) => ask(() => read({ scrollOffset: true }), told),
    node: (told?: Told) => ask(() => read({ node: true }), told),
  })
  const query = {
    in: () => query,
    select: (selector: string) =>
      reference((fields) => {
        const element = top().find(selector)
        return element ? describe(element, fields) : null
      }),
    selectAll: (selector: string) =>
      reference((fields) =>
        top()
          .findAll(selector)
          .map((element) => describe(element, fields)),
      ),
    selectViewport: () => reference((fields) => describe(document.documentElement, fields)),
    exec(told?: Told) {
      later(() => {
        noteActivity()
        const found = asks.map((read) => read())
        for (const [index, result] of found.entries()) tell[index]?.(result as never)
        told?.(found as never)
      })
      return query
    },
  }
  return query
}

export interface ViewApis {
  apis: Record<string, unknown>
}

/** Reads the view once everything that was sent to it before has arrived, and nothing that is sent later. */
export type Cross = <Result>(read: () => Result) => Promise<Result>

export function viewApis(top: () => PageView, cross: Cross): ViewApis {
  return {
    apis: {
      createSelectorQuery: () => createSelectorQuery(top),
      pageScrollTo(options: { selector?: string; scrollTop?: number } = {}) {
        const { selector, scrollTop = 0 } = options
        const seen = cross(() => (selector === undefined ? null : top().find(selector)))
        return asynchronous('pageScrollTo', async () => {
          const found = await seen
          noteActivity()
          if (selector !== undefined && !found) throw new ApiError(`can not find the element ${selector}`)
          window.scrollTo(0, found ? window.scrollY + found.getBoundingClientRect().top : scrollTop)
          return undefined
        })(options)
      },
      canvasToTempFilePath: asynchronous(
        'canvasToTempFilePath',
        ({ canvas, fileType = 'png' }: { canvas?: unknown; fileType?: string }) => {
          if (!(canvas instanceof HTMLCanvasElement)) throw new ApiError('canvas is not given')
          const tempFilePath = `http://tmp/${pictures.size + 1}.${fileType}`
          pictures.set(tempFilePath, canvas.toDataURL(`image/${fileType === 'jpg' ? 'jpeg' : fileType}`))
          return { tempFilePath }
        },
      ),
    },
  }
}
