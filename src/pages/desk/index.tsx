import type { ReactNode } from 'react'
import { asPage } from '@/components/PageFrame'
import { useArrival } from '@/platform/navigation'
import { useWide } from '@/platform/width'
import { Panes } from './Panes'
import { PhoneDesk } from './PhoneDesk'
import './index.scss'

/** 帮办台: a community worker's list of visits, and the button that starts the next one. */
export default asPage(DeskPage, { atDesk: true, needsDay: true })

function DeskPage(): ReactNode {
  useArrival()
  return useWide() ? <Panes /> : <PhoneDesk />
}
