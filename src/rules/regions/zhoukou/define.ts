/** Defines a guide of this region: whatever it names must exist here. */
import { guideFor } from '../../engine/model'
import type { ChannelId } from './channels'
import type { CitationId } from './citations'
import type { ContactId } from './contacts'

export const defineGuide = guideFor<{
  citation: CitationId
  contact: ContactId
  channel: ChannelId
  purpose: never
}>()
