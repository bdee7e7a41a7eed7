/**
 * The way in the browser. Taro's router keeps a stack of its own beside the history and looks a page up by its path
 * alone, so it cannot tell what lies below. Each entry of the history holds the addresses below it instead; that
 * survives loading the page anew, and going forward.
 */
import Taro from '@tarojs/taro'
import { pathOf } from './address'
import type { Trail } from './trail'

/** So many addresses an entry holds. */
const KEPT = 50

/** What lies below the entry that is being opened. */
let coming: readonly string[] = []

const here = (): string => window.location.hash.slice(1)

/** Null in an entry that was not noted yet. */
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
