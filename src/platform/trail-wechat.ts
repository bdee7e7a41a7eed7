/**
 * Navigation history in WeChat, whose stack holds ten pages. A page opened on the tenth replaces it. The
 * replaced address is remembered above the ninth page, so that no step back is lost: the app's links open it
 * in place, and when the phone's back button reaches the ninth page, that page opens it again.
 */
import Taro from '@tarojs/taro'
import { pathOf } from './address'
import type { Trail } from './trail'

const LIMIT = 10

const addresses = new WeakMap<object, string>()
/** Addresses that were replaced above a page, the latest last. */
const givenWay = new WeakMap<object, readonly string[]>()

type Page = ReturnType<typeof Taro.getCurrentPages>[number]

/** Top page first. */
const pages = (): Page[] => [...Taro.getCurrentPages()].reverse()
const top = (): Page | undefined => pages()[0]
const addressOf = (page: Page): string => addresses.get(page) ?? pathOf(page.route ?? '')

interface Place {
  readonly address: string
  /** Goes there. */
  readonly go: () => Promise<unknown>
}

/** Nearest first. */
function places(): Place[] {
  const [, ...lower] = pages()
  return lower.flatMap((page, index) => {
    const gone = givenWay.get(page) ?? []
    const opened = gone.map((address, at) => ({
      address,
      go: async () => {
        await Taro.redirectTo({ url: address })
        givenWay.set(page, gone.slice(0, at))
      },
    }))
    const standing = {
      address: addressOf(page),
      go: () => {
        givenWay.delete(page)
        return Taro.navigateBack({ delta: index + 1 })
      },
    }
    return [...opened.reverse(), standing]
  })
}

async function giveWay(url: string): Promise<void> {
  const [page, lower] = pages()
  await Taro.redirectTo({ url })
  if (page && lower) givenWay.set(lower, [...(givenWay.get(lower) ?? []), addressOf(page)])
}

export const weChatTrail: Trail = {
  page: () => top() ?? null,
  below: () => places().map(({ address }) => address),
  push: (url) => (Taro.getCurrentPages().length >= LIMIT ? giveWay(url) : Taro.navigateTo({ url })),
  replace: (url) => Taro.redirectTo({ url }),
  back: (depth) => places()[depth - 1]?.go() ?? Promise.resolve(),
  restart: (url) => Taro.reLaunch({ url }),
  arrive(opened) {
    const page = top()
    if (!page) return null
    if (!addresses.has(page)) {
      const query = Object.entries(opened).flatMap(([name, value]) =>
        value === undefined || name.startsWith('$') ? [] : [`${name}=${value}`],
      )
      addresses.set(page, `${pathOf(page.route ?? '')}${query.length > 0 ? `?${query.join('&')}` : ''}`)
    }
    const gone = givenWay.get(page) ?? []
    const latest = gone[gone.length - 1]
    if (latest === undefined) return null
    givenWay.set(page, gone.slice(0, -1))
    return latest
  },
  keep(url) {
    const page = top()
    if (page && pathOf(addressOf(page)) === pathOf(url)) addresses.set(page, url)
  },
}
