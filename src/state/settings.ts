/** The resident's settings: type size and reading speed. */
import { useSyncExternalStore } from 'react'
import { onStorageChange } from '@/platform/storage'
import { systemScale } from '@/platform/type-scale'
import { deviceStore } from './store'

/** 标准, 大字, 特大: body text of 18, 22, 30 px. */
export const TYPE_SIZES = ['standard', 'large', 'huge'] as const
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

export const SPEEDS = ['normal', 'slow'] as const
export type Speed = (typeof SPEEDS)[number]

export const SPEED_WORDS = { normal: '正常', slow: '慢一点' } as const satisfies Record<Speed, string>

/** The factor of the voice's normal speed. */
export const speedRate = (speed: Speed): number => (speed === 'slow' ? 0.7 : 1)

export interface Settings {
  /** Null until one is chosen; the system's size applies then. */
  readonly size: TypeSize | null
  readonly speed: Speed
}

const isOneOf = <T>(all: readonly T[], value: unknown): value is T =>
  (all as readonly unknown[]).includes(value)

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' &&
  value !== null &&
  'size' in value &&
  (value.size === null || isOneOf(TYPE_SIZES, value.size)) &&
  'speed' in value &&
  isOneOf(SPEEDS, value.speed)

const store = deviceStore<Settings>('settings', 1, { size: null, speed: 'normal' }, isSettings)

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
export const useTypeSize = (): TypeSize => useSyncExternalStore(onStorageChange, typeSize)

/** The reading speed; rerenders when it changes. */
export const useReadingSpeed = (): Speed => useSyncExternalStore(onStorageChange, readingSpeed)
