import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { Help } from '@/components/QuestionPage'
import { useEntering } from '@/components/QuestionPage/entering'
import { Note, ToPutRight } from '@/components/QuestionPage/Told'
import { BigButton } from '@/components/BigButton'
import { QuestionForm } from '@/components/QuestionForm'
import { choicesOf, keyOf } from '@/components/QuestionForm/choices'
import { SoftButton } from '@/components/SoftButton'
import { useFocusOnAppearing, useFocusOnFirstField } from '@/platform/focus'
import { useShortcuts, type Shortcuts } from '@/platform/shortcuts'
import type { Guide, Region } from '@/rules'
import { DESK } from '@/routes'
import { keepInput, keepNext, readDraft } from '@/state/drafts'
import { useHere } from '@/state/here'
import { giveAnswer, openQuestion, problemWith, type OpenedQuestion } from '@/state/question'
import { nextStep, validAnswers } from '@/state/interview-step'
import { Pane } from './Pane'

export interface QuestionProps {
  guideId: string
  region: Region
  guide: Guide
  /** Counted from 1. */
  step: number
  /** Rendered above the question. */
  head: ReactNode
  /** Cancels changing an answer; null if none is being changed. */
  onLeave: (() => void) | null
  onAnswered: () => void
}

/** The pane with the question at a step. The result pane is its child. */
export function Question(props: PropsWithChildren<QuestionProps>): ReactNode {
  const { guideId, region, guide, step, head, children } = props
  const here = useHere()
  const [opened] = useState(() => openQuestion(here, guideId, region, guide, step))
  return (
    <>
      {opened ? <Asked opened={opened} {...props} /> : <Pane of="guide">{head}</Pane>}
      {children}
    </>
  )
}

function Asked({
  opened: { step, asked, entry: initial, note },
  guideId,
  region,
  guide,
  head,
  onLeave,
  onAnswered,
}: QuestionProps & { opened: OpenedQuestion }): ReactNode {
  const { person, today } = useHere()
  const { question, helpLine } = asked
  const { form, goOn, complaint } = useEntering({
    asked,
    initial,
    onEntry: (next) => {
      keepInput(person, guideId, asked.id, next)
    },
    problemOf: (answer) => problemWith(guide, asked.id, answer, today),
    onAnswer: (answer) => {
      if (!giveAnswer(person, guideId, region, asked.id, answer)) return
      keepNext(
        person,
        guideId,
        nextStep(guide, validAnswers(guide, readDraft(person, guideId).answers, today), today),
      )
      onAnswered()
    },
  })
  const choices = choicesOf(question, form.limits, form.entry)
  const keys: [string, () => void][] = choices.flatMap((choice, index) => {
    const key = keyOf(choice, index)
    return key === null
      ? []
      : [
          [
            key,
            () => {
              form.onChange(choice.next)
            },
          ],
        ]
  })
  const shortcuts: Shortcuts = { ...Object.fromEntries(keys), enter: goOn, submit: goOn }
  useShortcuts(DESK, '.desk-question', shortcuts)
  const typed = choices.length === 1
  const focus = useFocusOnAppearing({ when: !typed })
  const fields = useFocusOnFirstField()
  const keyboard = process.env.TARO_ENV === 'h5'
  return (
    <Pane
      of="guide"
      foot={
        <>
          <View className="desk-go-on">
            <BigButton label="继续" onPress={goOn} />
          </View>
          {onLeave ? <SoftButton label="不改了" onPress={onLeave} /> : null}
          {keyboard ? (
            <View className="desk-soft">
              {typed ? '按回车继续；按 Esc 再按 0 是不清楚' : '按数字选，按回车继续；按 0 是不清楚'}
            </View>
          ) : null}
        </>
      }
    >
      {head}
      <View className="desk-question" ref={fields}>
        <View className="desk-soft">第{step}问</View>
        <View className="desk-ask" role="heading" aria-level={2} {...focus}>
          {question.ask}
        </View>
        {helpLine === null ? null : <View className="desk-soft">{helpLine}</View>}
        <Note text={note} />
        <ToPutRight complaint={complaint} />
        <QuestionForm {...form} keys={keyboard} />
        <Help question={question} line={helpLine} open={false} />
      </View>
    </Pane>
  )
}
