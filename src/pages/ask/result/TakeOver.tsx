import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Section } from '@/components/Section'
import { openPage } from '@/platform/navigation'
import { guideUrl, resultUrl } from '@/routes'
import { differsFromDraft, replaceDraft } from '@/state/drafts'
import { useHere } from '@/state/here'
import type { Origin } from '@/state/origin'

export interface TakingOver {
  /** Goes to a question of the guide with these answers, or asks first. */
  readonly goTo: (step: number, edit: boolean) => void
  /** What is asked before other answers are dropped. */
  readonly dialog: ReactNode
}

/**
 * The way from a result to a question of its guide. Answers of a link or of a saved result become the resident's own
 * on the way; where that would drop others, it is asked first.
 */
export function useTakeOver(guideId: string, { kind, answers }: Origin): TakingOver {
  const { person } = useHere()
  const [asking, setAsking] = useState<string | null>(null)
  const take = (url: string): void => {
    if (replaceDraft(person, guideId, answers)) openPage(url)
  }
  return {
    goTo: (step, edit) => {
      const url = guideUrl(guideId, step, kind === 'draft' && edit)
      // a link of which nothing is left has nothing to put in the place of one's own answers
      if (kind === 'draft' || Object.keys(answers).length === 0) openPage(url)
      else if (differsFromDraft(person, guideId, answers)) setAsking(url)
      else take(url)
    },
    dialog:
      asking === null ? null : (
        <Section title="您自己答过这项，换成这里的回答？">
          <View>换了以后，您原来的回答就没有了。</View>
          <BigButton
            label="换成这里的，接着答"
            onPress={() => {
              take(asking)
            }}
          />
          <BigButton
            kind="other"
            label="不换，看我自己的"
            onPress={() => {
              openPage(resultUrl(guideId))
            }}
          />
        </Section>
      ),
  }
}
