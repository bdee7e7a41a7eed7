import type { ReactNode } from 'react'
import { POSTERS } from '@/routes'
import { Row } from '../Rows'

/** Links to the posters for notice boards and group chats. */
export function PostersRow(): ReactNode {
  return <Row icon="doc" title="贴公告栏" text="印一张贴出去，发群里也行" to={POSTERS} />
}
