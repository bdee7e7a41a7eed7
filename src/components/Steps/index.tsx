import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { StepView } from '@/rules'
import { useTypeSize } from '@/state/settings'
import { Statement } from '../Statements'
import { useUnfolding } from '../unfolding'
import './index.scss'

/**
 * The steps in order, each under its lead. In 特大 only the first one is open, so that all steps
 * fit on the screen.
 */
export function Steps({ steps }: { steps: readonly StepView[] }): ReactNode {
  const folds = useTypeSize() === 'huge' && steps.length > 1
  return (
    <View className={`steps ${steps.length > 1 ? 'steps--numbered' : ''}`} role="list">
      {steps.map((step, index) => (
        <View className="steps-item" role="listitem" key={step.text}>
          <Step step={step} folds={folds} openAtFirst={index === 0} />
        </View>
      ))}
    </View>
  )
}

/** The step's text without its lead. */
const restOf = ({ text }: StepView, lead: string): string =>
  text.startsWith(lead) ? text.slice(lead.length).replace(/^[：，。]/, '') : text

interface StepProps {
  step: StepView
  folds: boolean
  openAtFirst: boolean
}

function Step({ step, ...rest }: StepProps): ReactNode {
  const { lead, condition } = step
  // a conditional step is read together with its condition
  if (lead === null || condition !== null || restOf(step, lead) === '') return <Statement {...step} />
  return <LedStep step={step} lead={lead} {...rest} />
}

function LedStep({ step, lead, folds, openAtFirst }: StepProps & { lead: string }): ReactNode {
  const { open, shown, title } = useUnfolding(openAtFirst)
  const words = <View className="steps-lead">{lead}</View>
  return (
    <View className="steps-words">
      {folds ? (
        <View className={`steps-title ${open ? 'steps-title--open' : ''}`} {...title}>
          {words}
        </View>
      ) : (
        words
      )}
      {shown || !folds ? <Statement {...step} text={restOf(step, lead)} /> : null}
    </View>
  )
}
