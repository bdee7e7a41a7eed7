import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Copied } from '@/components/Copied'
import { SharedAt, ShareTile } from '@/components/ShareButton'
import { Tile, Tiles } from '@/components/Tiles'
import { copyText } from '@/platform/clipboard'
import { linkTo } from '@/platform/h5-address'
import { openPage } from '@/platform/navigation'
import type { SharingEnd } from '@/platform/share'
import { isUnsaved } from '@/platform/storage'
import { chatText, resultSummary, type Finished, type Guide } from '@/rules'
import { slipUrl } from '@/routes'
import { useHere } from '@/state/here'
import type { AnswersSource } from '@/state/answers-source'
import { savedWith, saveResult } from '@/state/saved'
import { shareRoute } from '@/state/share-route'
import { useStored } from '@/state/store'

export interface SaveAndShareProps {
  guide: Guide
  advice: Finished
  source: AnswersSource
}

/** Saves and shares the result, and reports what came of it below. */
export function SaveAndShare({ guide, advice, source }: SaveAndShareProps): ReactNode {
  const { person } = useHere()
  const { answers, today } = source
  const saved = useStored(() => savedWith(person, advice.guide, answers) !== undefined)
  const [sharing, setSharing] = useState<SharingEnd>('left')
  const [copied, setCopied] = useState<boolean | null>(null)
  const unsaved = useStored(isUnsaved)
  const text = chatText(advice, guide)
  const route = shareRoute(guide, answers, advice)
  const link = linkTo(route)
  const whole = link === null ? text : chatText(advice, guide, link)
  const keeps = source.kind !== 'saved'
  const sharable = { title: advice.title, text, link }
  return (
    <>
      <Tiles across={keeps ? 4 : 3}>
        <Tile
          icon="slip"
          label="窗口单"
          says="窗口单：大字一页，给窗口看"
          onPress={() => {
            openPage(slipUrl(advice.guide, source.from))
          }}
        />
        <ShareTile {...sharable} onEnd={setSharing} />
        {keeps ? (
          <Tile
            icon={saved ? 'tick' : 'save'}
            label={saved ? '已存下' : '存下'}
            says={saved ? '已存下这个结果' : '存下这个结果'}
            onPress={() => {
              if (!saved) saveResult(person, advice.guide, answers, resultSummary(advice), today)
            }}
          />
        ) : null}
        <Tile
          icon="copy"
          label="复制文字"
          says="复制文字，可以发到聊天里"
          onPress={() => {
            void copyText(whole).then(setCopied)
          }}
        />
      </Tiles>
      {keeps ? (
        <View className="result-said" role="status">
          {saved ? (unsaved ? '先记着，关掉就没了' : '✓ 已存下，在“我的”里能找到') : null}
        </View>
      ) : null}
      <SharedAt {...sharable} end={sharing} />
      <Copied text={whole} copied={copied} />
    </>
  )
}
