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
  /** Goes to a question of the guide with these answers, after confirmation if needed. */
  readonly goTo: (step: number, edit: boolean) => void
  /** Fills in missing answers, after confirmation if needed. */
  readonly give: (given: Answers) => void
  /** Asks for confirmation before other answers are dropped. */
  readonly dialog: ReactNode
}

/** What is waiting for confirmation: the answers that would replace others, and where to go. */
interface Waiting {
  readonly answers: Answers
  readonly url: string
}

/**
 * Leads from a result to a question of its guide, or to the result after missing answers are filled in.
 * Answers of a link or a saved result become the resident's own; if that would drop others, it asks first.
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
      // a link without any valid answer has nothing to replace the resident's answers with
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
