/** The resident's settings: type size and reading speed. */
import { systemScale } from '@/platform/type-scale'
import { deviceStore, useStored } from './store'
import type { SPEEDS, TYPE_SIZES } from './stored'

export type TypeSize = (typeof TYPE_SIZES)[number]

const BODY = { standard: 18, large: 22, huge: 30 } as const satisfies Record<TypeSize, number>

export const TYPE_SIZE_WORDS = { standard: '标准', large: '大字', huge: '特大' } as const satisfies Record<
  TypeSize,
  string
>

/** The factor of every size in the style sheets (`--fs`). */
export const typeFactor = (size: TypeSize): number => BODY[size] / BODY.standard

/** 长辈版 is 大字 or larger: pages show fewer and larger things. */
export const isElderly = (size: TypeSize): boolean => size !== 'standard'

export type Speed = (typeof SPEEDS)[number]

export const SPEED_WORDS = { normal: '正常', slow: '慢一点' } as const satisfies Record<Speed, string>

/** The factor of the voice's normal speed. */
export const speedRate = (speed: Speed): number => (speed === 'slow' ? 0.7 : 1)

export interface Settings {
  /** Null until one is chosen; the system's size applies then. */
  readonly size: TypeSize | null
  readonly speed: Speed
}

const store = deviceStore('settings')

/** The size closest to the system's setting. */
function systemSize(): TypeSize {
  const scale = systemScale()
  if (scale >= (typeFactor('large') + typeFactor('huge')) / 2) return 'huge'
  return scale >= (1 + typeFactor('large')) / 2 ? 'large' : 'standard'
}

/** The chosen type size, or the one closest to the system's. */
export function typeSize(): TypeSize {
  return store.read().size ?? systemSize()
}

export function chooseTypeSize(size: TypeSize): void {
  store.write({ ...store.read(), size })
}

export const readingSpeed = (): Speed => store.read().speed

export function chooseReadingSpeed(speed: Speed): void {
  store.write({ ...store.read(), speed })
}

/** The type size; rerenders when it changes. */
export const useTypeSize = (): TypeSize => useStored(typeSize)

/** The reading speed; rerenders when it changes. */
export const useReadingSpeed = (): Speed => useStored(readingSpeed)
