/** The official entrances: the documents name offices only, no window and no program. */
import type { Channel } from '../../engine/region'
import type { CitationId } from './citations'

export const channels = {} as const satisfies Readonly<
  Record<string, Channel & { readonly cite: readonly CitationId[] }>
>

export type ChannelId = keyof typeof channels
