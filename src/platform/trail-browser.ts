/**
 * Navigation history in the browser. Taro's router keeps its own stack beside the browser's history and finds
 * pages by path alone, so it cannot tell which pages are below. Each history entry therefore stores the
 * addresses below it, which survives reloading and going forward.
 */
import Taro from '@tarojs/taro'
import { pathOf } from './address'
import type { Trail } from './trail'

/** Most addresses stored in an entry. */
const KEPT = 50

/** The addresses below the entry being opened. */
let coming: readonly string[] = []

const here = (): string => window.location.hash.slice(1)

/** Null if the entry has none yet. */
function noted(): readonly string[] | null {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('below' in state)) return null
  return Array.isArray(state.below) ? state.below.filter((address) => typeof address === 'string') : null
}

const below = (): readonly string[] => noted() ?? []

export const browserTrail: Trail = {
  page: () => null,
  below,
  push(url) {
    coming = [here(), ...below()].slice(0, KEPT)
    return Taro.navigateTo({ url })
  },
  replace(url) {
    coming = below()
    return Taro.redirectTo({ url })
  },
  back(depth) {
    window.history.go(-depth)
    return Promise.resolve()
  },
  restart(url) {
    coming = []
    return Taro.reLaunch({ url })
  },
  arrive() {
    if (noted() === null) window.history.replaceState({ ...window.history.state, below: coming }, '')
    coming = []
    return null
  },
  keep(url) {
    if (pathOf(here()) === pathOf(url)) window.history.replaceState(window.history.state, '', `#${url}`)
  },
}
