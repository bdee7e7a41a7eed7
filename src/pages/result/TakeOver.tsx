import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Section } from '@/components/Section'
import { useFocusOnAppearing } from '@/platform/focus'
import { openPage } from '@/platform/navigation'
import type { Answers } from '@/rules'
import { questionUrl, resultUrl } from '@/routes'
import { adoptAnswers, differsFromDraft, replaceDraft } from '@/state/drafts'
import { useHere } from '@/state/here'
import type { AnswersSource } from '@/state/answers-source'

export interface TakingOver {
  /** Goes to a question of the guide with these answers, or asks first. */
  readonly goTo: (step: number, edit: boolean) => void
  /** Gives answers that were missing, or asks first. */
  readonly give: (given: Answers) => void
  /** What is asked before other answers are dropped. */
  readonly dialog: ReactNode
}

/** What waits while it is asked: the answers that come in the place of others, and where they lead. */
interface Waiting {
  readonly answers: Answers
  readonly url: string
}

/**
 * The way from a result to a question of its guide, or to the result that missing answers lead to. Answers of a link or
 * of a saved result become the resident's own on the way; where that would drop others, it is asked first.
 * @param onGiven called when answers were added to the resident's own
 */
export function useTakeOver(
  guideId: string,
  { kind, answers }: AnswersSource,
  onGiven: () => void,
): TakingOver {
  const { person } = useHere()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const take = ({ answers: taken, url }: Waiting): void => {
    if (replaceDraft(person, guideId, taken)) openPage(url)
  }
  const takeOrAsk = (wanted: Waiting): void => {
    if (differsFromDraft(person, guideId, wanted.answers)) setWaiting(wanted)
    else take(wanted)
  }
  return {
    goTo: (step, edit) => {
      const url = questionUrl(guideId, step, kind === 'draft' && edit)
      // a link of which nothing is left has nothing to put in the place of one's own answers
      if (kind === 'draft' || Object.keys(answers).length === 0) openPage(url)
      else takeOrAsk({ answers, url })
    },
    give: (given) => {
      if (kind !== 'draft') takeOrAsk({ answers: { ...answers, ...given }, url: resultUrl(guideId) })
      else if (adoptAnswers(person, guideId, given)) onGiven()
    },
    dialog:
      waiting === null ? null : (
        <TakeOver
          onTake={() => {
            take(waiting)
          }}
          onLeave={() => {
            openPage(resultUrl(guideId))
          }}
        />
      ),
  }
}

function TakeOver({ onTake, onLeave }: { onTake: () => void; onLeave: () => void }): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'take-over' })
  return (
    <View role="group" aria-label="换回答" {...focus}>
      <Section title="您自己答过这项，换成这里的回答？">
        <View>换了以后，您原来的回答就没有了。</View>
        <BigButton label="换成这里的，接着答" onPress={onTake} />
        <BigButton kind="other" label="不换，看我自己的" onPress={onLeave} />
      </Section>
    </View>
  )
}
