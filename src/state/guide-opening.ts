/** What happens when a guide is chosen from a list. */
import { createContext, useContext } from 'react'
import { openPage } from '@/platform/navigation'
import { questionUrl } from '@/routes'

/** Takes the id of the guide, as `region/guide`. */
export type OpensGuide = (id: string) => void

/** Provided where a guide is asked on the same page; elsewhere it opens on top of the page. */
export const GuideOpening = createContext<OpensGuide>((id) => {
  openPage(questionUrl(id, 1))
})

export const useOpensGuide = (): OpensGuide => useContext(GuideOpening)
