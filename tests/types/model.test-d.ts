/** Guides that the types of the model forbid. Checked by `npm run typecheck`, never run. */
import type {
  AskingGuide,
  ChoiceQuestion,
  Condition,
  ContactPointer,
  DatePart,
  DateQuestion,
  DerivedFact,
  Guide,
  NumberQuestion,
  Outcome,
  Part,
  Question,
  Ref,
  Rule,
  TopicIcon,
} from '@/rules/engine/model'
import { accepts } from './accepts'

declare const guide: Guide
declare const asking: AskingGuide
declare const outcome: Outcome

// every guide can be asked, but an asking guide need not be a guide
accepts<AskingGuide>(guide)
// @ts-expect-error an asking guide has no topic
accepts<Guide>(asking)
// @ts-expect-error not one of our icons
accepts<TopicIcon>('rocket')

// references
accepts<Ref<'old' | 'poor'>>('!old')
// @ts-expect-error no criterion has this name
accepts<Ref<'old' | 'poor'>>('young')
accepts<Rule<'old', 'free'>>({ when: ['!old'], then: 'free' })
// @ts-expect-error no outcome has this name
accepts<Rule<'old', 'free'>>({ when: ['old'], then: 'paid' })
// @ts-expect-error a rule needs conditions, even if it always holds
accepts<Rule<'old', 'free'>>({ then: 'free' })

// questions
const asked = { ask: '', howToFind: '', can: 'no' } as const
accepts<ChoiceQuestion>({ ...asked, kind: 'choice', options: { yes: { label: '' } } })
// @ts-expect-error a choice has options
accepts<Question>({ ...asked, kind: 'choice' })
// @ts-expect-error every question says how to find the answer
accepts<Question>({ ask: '', can: 'no', kind: 'choice', options: {} })
// @ts-expect-error `can` is one of three words
accepts<Question>({ ...asked, can: 'yes', kind: 'choice', options: {} })
// @ts-expect-error an option can be outside the region in only two ways
accepts<ChoiceQuestion>({ ...asked, kind: 'choice', options: { far: { label: '', away: 'near' } } })
accepts<DateQuestion>({ ...asked, kind: 'date', from: 'today-120y', to: 'today' })
// @ts-expect-error a date has a first and a last day
accepts<DateQuestion>({ ...asked, kind: 'date', from: '2020-01-01' })
// @ts-expect-error a bound is a date or relative to today
accepts<DateQuestion>({ ...asked, kind: 'date', from: 'yesterday', to: 'today' })
accepts<NumberQuestion>({ ...asked, kind: 'number', unit: '', from: 1, to: 'year+1' })
// @ts-expect-error a number has a unit
accepts<NumberQuestion>({ ...asked, kind: 'number', from: 1, to: 2 })
// @ts-expect-error a bound is a number or relative to this year
accepts<NumberQuestion>({ ...asked, kind: 'number', unit: '', from: 1, to: 'month+1' })
// @ts-expect-error only `true` keeps an answer on the device
accepts<Question>({ ...asked, kind: 'choice', options: {}, private: false })

// facts
accepts<DerivedFact<'born', 'year'>>({ years: 'born' })
// @ts-expect-error a number is not a date
accepts<DerivedFact<'born', 'year'>>({ years: 'year' })
// @ts-expect-error a date is not a number
accepts<DerivedFact<'born', 'year'>>({ yearsAhead: 'born' })
// @ts-expect-error today only has a month, a date and days left
accepts<DerivedFact>({ ofToday: 'weekday' })

// conditions are data
accepts<Condition>({ home: ['north', 'south'], age: { from: 60 } })
// @ts-expect-error a function is no condition
accepts<Condition>({ age: (age: number) => age >= 60 })
// @ts-expect-error a range has only `from` and `to`
accepts<Condition>({ age: { gte: 60 } })

// outcomes
accepts<Part>({ text: '', cite: ['law'] })
accepts<Part>({ text: '', tip: true })
// @ts-expect-error a statement needs a citation
accepts<Part>({ text: '' })
// @ts-expect-error only `true` makes a tip
accepts<Part>({ text: '', tip: false })
// @ts-expect-error `clear` is the default and not written
accepts<Part>({ text: '', cite: [], certainty: 'clear' })
// @ts-expect-error a verdict is one of five words
accepts<Outcome>({ ...outcome, verdict: 'maybe' })
// @ts-expect-error an outcome needs contacts
accepts<Outcome>({ verdict: 'no', certainty: 'clear', headline: '', cite: [], steps: [] })
// @ts-expect-error the region has no such office
accepts<ContactPointer<'old', 'desk'>>({ id: 'counter' })

// calculated dates
const day = { label: '', cite: ['law'], kind: 'deadline' } as const
accepts<DatePart<'old', 'law', 'born', 'year'>>({ ...day, of: 'today', workdays: 5 })
accepts<DatePart<'old', 'law', 'born', 'year'>>({ ...day, yearOf: 'year', plusYears: 0, monthDay: '12-31' })
// @ts-expect-error a deadline is counted from something
accepts<DatePart<'old', 'law', 'born', 'year'>>({ ...day, workdays: 5 })
// @ts-expect-error a day of the year has a month
accepts<DatePart<'old', 'law', 'born', 'year'>>({ ...day, yearOf: 'year', plusYears: 0, monthDay: '31' })
// @ts-expect-error a date is a deadline or an earliest day
accepts<DatePart>({ ...day, kind: 'middle', of: 'today', workdays: 5 })
