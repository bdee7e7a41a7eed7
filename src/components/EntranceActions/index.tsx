import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canOpenMiniProgram, openMiniProgram } from '@/platform/mini-programs'
import type { Channel } from '@/rules'
import { BigButton } from '../BigButton'
import { CopyButton } from '../CopyButton'

export interface EntranceActionsProps {
  kind: Channel['kind']
  name: string
}

/**
 * Ways to reach an official channel: open it directly where the platform can, or copy its name to
 * search for.
 */
export function EntranceActions({ kind, name }: EntranceActionsProps): ReactNode {
  const [failed, setFailed] = useState(false)
  if (kind === 'window') return null
  const open = (): void => {
    void openMiniProgram(name).then((opened) => {
      setFailed(!opened)
    })
  }
  return (
    <>
      {kind === 'mini-program' && canOpenMiniProgram(name) ? (
        <>
          <BigButton kind="other" label={`打开“${name}”`} onPress={open} />
          <View role="status">{failed ? '没有打开。请复制名称，在微信里搜。' : null}</View>
        </>
      ) : null}
      <CopyButton text={name} label="复制名称去搜" />
    </>
  )
}
