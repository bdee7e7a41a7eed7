import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/BigButton'
import { CopyButton } from '@/components/CopyButton'
import { Section } from '@/components/Section'
import { ShareButton } from '@/components/ShareButton'
import { linkTo } from '@/platform/h5-address'
import { openPage } from '@/platform/navigation'
import { isUnsaved, onStorageChange } from '@/platform/storage'
import { chatText, findingOf, type Finished, type Guide } from '@/rules'
import { slipUrl } from '@/routes'
import { useHere } from '@/state/here'
import type { Origin } from '@/state/origin'
import { savedWith, saveResult } from '@/state/saved'
import { sharedRoute } from '@/state/shared'

export interface KeepProps {
  guide: Guide
  advice: Finished
  origin: Origin
}

/** Keeping the result, and handing it on. */
export function Keep({ guide, advice, origin }: KeepProps): ReactNode {
  const route = sharedRoute(guide, origin.answers, advice)
  const text = chatText(advice, guide)
  const link = linkTo(route)
  return (
    <Section title="留着、给别人看" screenOnly>
      <BigButton
        kind="other"
        label="窗口单：大字一页，给窗口看"
        onPress={() => {
          openPage(slipUrl(advice.guide, origin.from))
        }}
      />
      {origin.kind === 'saved' ? null : <SaveButton advice={advice} origin={origin} />}
      <ShareButton title={advice.title} text={text} route={route} />
      <CopyButton
        label="复制成文字"
        says="复制成文字，可以发到聊天里"
        text={link === null ? text : chatText(advice, guide, link)}
      />
    </Section>
  )
}

function SaveButton({ advice, origin: { answers, today } }: Pick<KeepProps, 'advice' | 'origin'>): ReactNode {
  const { person } = useHere()
  const [saved, setSaved] = useState(() => savedWith(person, advice.guide, answers) !== undefined)
  const unsaved = useSyncExternalStore(onStorageChange, isUnsaved)
  return saved ? (
    <View className="result-strong" role="status">
      {unsaved ? '先记着，关掉就没了' : '✓ 已存下，在“我的”里能找到'}
    </View>
  ) : (
    <BigButton
      kind="other"
      label="存下这个结果"
      onPress={() => {
        setSaved(saveResult(person, advice.guide, answers, findingOf(advice), today))
      }}
    />
  )
}
