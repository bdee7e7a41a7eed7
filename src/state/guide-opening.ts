/** What happens when a guide is chosen from a list. */
import { createContext, useContext } from 'react'
import { openPage } from '@/platform/navigation'
import { questionUrl } from '@/routes'

/** Takes the guide's id, as `region/guide`. */
export type OpensGuide = (id: string) => void

/** Provided where guides are asked on the same page; by default a guide opens as a new page. */
export const GuideOpening = createContext<OpensGuide>((id) => {
  openPage(questionUrl(id, 1))
})

export const useOpensGuide = (): OpensGuide => useContext(GuideOpening)
