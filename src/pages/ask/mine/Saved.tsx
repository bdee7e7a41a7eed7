import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { CardLink } from '@/components/CardLink'
import { Portions } from '@/components/Portions'
import { Section } from '@/components/Section'
import { SoftButton } from '@/components/SoftButton'
import { openPage } from '@/platform/navigation'
import { dateWords, findGuide } from '@/rules'
import { resultUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { dropSaved, rejudge, savedResults, type SavedResult } from '@/state/saved'

/**
 * The saved results, each as it is today. They are read each time the page is drawn, so that coming back to it finds
 * what has changed meanwhile and leaves as many in sight as there were.
 */
export function Saved({ onChange }: { onChange: () => void }): ReactNode {
  const { person } = useHere()
  const saved = savedResults(person)
  const atHand = useAtHand(...saved.map(({ guide }) => ({ guide })))
  return (
    <Section title="存下的结果">
      {saved.length === 0 ? <View>还没有。在结果页点“存下这个结果”，就会在这里。</View> : null}
      {atHand ? null : <View role="status">正在找出来…</View>}
      <Portions
        items={atHand ? saved : []}
        unit="条"
        show={(one) => (
          <View className="mine-saved" key={one.id}>
            <SavedCard saved={one} />
            <SoftButton
              label="删掉"
              says={`删掉存下的结果：${titleOf(one)}`}
              onPress={() => {
                dropSaved(person, one.id)
                onChange()
              }}
            />
          </View>
        )}
      />
    </Section>
  )
}

const titleOf = ({ guide }: SavedResult): string => findGuide(guide)?.guide.title ?? '这项指引没有了'

function SavedCard({ saved }: { saved: SavedResult }): ReactNode {
  const { today, wrong } = useHere()
  // on a wrong day nothing can be judged again
  const { now, changed } = wrong === null ? rejudge(saved, today) : { now: saved.finding, changed: false }
  return (
    <CardLink
      label={changed ? '结果变了' : `${dateWords(saved.savedOn)}存的`}
      title={titleOf(saved)}
      text={
        changed ? `原来：${saved.finding.words} → 现在：${now?.words ?? '要再问几句'}` : saved.finding.words
      }
      onPress={() => {
        openPage(resultUrl(saved.guide, { saved: saved.id }))
      }}
    />
  )
}
