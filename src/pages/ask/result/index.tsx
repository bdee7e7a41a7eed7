import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Answered } from '@/components/Answered'
import { BackLink } from '@/components/BackLink'
import { BigButton } from '@/components/BigButton'
import { Contacts } from '@/components/Contacts'
import { Disclosure } from '@/components/Disclosure'
import { OutcomeChannels, OutcomeHead, OutcomeParts } from '@/components/Outcome'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Reasons } from '@/components/Reasons'
import { Section } from '@/components/Section'
import { Statement } from '@/components/Statements'
import { Sources } from '@/components/Sources'
import { StartOver } from '@/components/StartOver'
import { Unknown } from '@/components/Unknown'
import { Verdict } from '@/components/Verdict'
import { useFocusOnAppearing } from '@/platform/focus'
import { goBackOr, openPage, restartAt, useArrival } from '@/platform/navigation'
import {
  advise,
  findGuide,
  todayHere,
  type ContactView,
  type FindOut,
  type Finished,
  type Guide,
  type Region,
} from '@/rules'
import { guideUrl, HOME } from '@/routes'
import { useCaller } from '@/state/caller'
import { dropDraft, readDraft } from '@/state/drafts'
import { nextStep, validAnswers } from '@/state/walk'
import './index.scss'

/** Of the results that are possible while much is open, so many are shown at once. */
const POSSIBLE_AT_ONCE = 5

/** The result of a guide, computed from its draft: `guide` of the address says which. */
export default asPage(ResultPage)

function ResultPage(): ReactNode {
  const { query, returns } = useArrival()
  const guideId = query['guide'] ?? ''
  const found = findGuide(guideId)
  if (!found) return <Unknown />
  return <Result key={`${guideId} ${returns}`} guideId={guideId} region={found.region} guide={found.guide} />
}

interface ResultProps {
  guideId: string
  region: Region
  guide: Guide
}

function Result({ guideId, region, guide }: ResultProps): ReactNode {
  const [caller, chooseCaller] = useCaller(region.id)
  const [{ answers, today }] = useState(() => {
    const now = todayHere()
    return { answers: validAnswers(guide, readDraft(guideId).answers, now), today: now }
  })
  const advice = advise(region, guide, answers, today, caller)
  if (advice.kind === 'question')
    return <Unfinished guideId={guideId} title={guide.title} step={nextStep(guide, answers, today) ?? 1} />
  return (
    <Page>
      <BackLink
        label="返回"
        onPress={() => {
          goBackOr(HOME)
        }}
      />
      <View className="result-guide">{advice.title}</View>
      <Findings advice={advice} />
      <Section title="打电话">
        <Contacts
          region={region}
          contacts={contactsOf(advice)}
          caller={caller}
          onChooseCaller={chooseCaller}
        />
        <Statement text={advice.callingNote} condition={null} tip />
      </Section>
      {advice.kind === 'decided' ? <OutcomeChannels outcome={advice.outcome} /> : null}
      <Explanation advice={advice} />
      <Section title="依据和日期">
        <Sources sources={advice.sources} />
      </Section>
      <Answered
        answered={advice.answered}
        resting={advice.resting}
        onChange={(index) => {
          openPage(guideUrl(guideId, index + 1, true))
        }}
      />
      <NextGuides advice={advice} />
      <StartOver
        onStartOver={() => {
          dropDraft(guideId)
          restartAt(guideUrl(guideId, 1))
        }}
      />
    </Page>
  )
}

/** The page without enough answers for a result. */
function Unfinished({ guideId, title, step }: { guideId: string; title: string; step: number }): ReactNode {
  const focus = useFocusOnAppearing()
  return (
    <Page>
      <View className="result-guide">{title}</View>
      <View className="result-headline" role="heading" aria-level={1} {...focus}>
        还没有结果
      </View>
      <View>{step === 1 ? '先回答几个问题，就能看到结果。' : '还有问题没有回答，答完就能看到结果。'}</View>
      <BigButton
        label={step === 1 ? '开始回答' : '接着回答'}
        onPress={() => {
          openPage(guideUrl(guideId, step))
        }}
      />
      <BigButton
        kind="other"
        label="回首页"
        onPress={() => {
          restartAt(HOME)
        }}
      />
    </Page>
  )
}

/** What was found: one outcome, a few side by side, or what to find out first. */
function Findings({ advice }: { advice: Finished }): ReactNode {
  const focus = useFocusOnAppearing()
  switch (advice.kind) {
    case 'decided':
      return (
        <>
          <OutcomeHead
            outcome={advice.outcome}
            headline={
              <View className="result-headline" role="heading" aria-level={1} {...focus}>
                {advice.outcome.headline}
              </View>
            }
          />
          <OutcomeParts outcome={advice.outcome} turn={advice.turn} />
        </>
      )
    case 'alternatives':
      return (
        <>
          <View className="result-headline" role="heading" aria-level={1} {...focus}>
            还差一点没弄清，有{advice.alternatives.length}种可能
          </View>
          <Unsure unsure={advice.unsure} />
          {advice.alternatives.map(({ when, outcome }) => (
            <View className="result-alternative" key={outcome.id}>
              <View className="result-when" role="heading" aria-level={2}>
                如果：{when}
              </View>
              <OutcomeHead
                outcome={outcome}
                headline={<View className="result-subheadline">{outcome.headline}</View>}
              />
              <OutcomeParts outcome={outcome} turn={null} />
              <OutcomeChannels outcome={outcome} />
            </View>
          ))}
        </>
      )
    case 'open':
      return (
        <>
          <View className="result-headline" role="heading" aria-level={1} {...focus}>
            还不能下结论，先弄清一件事
          </View>
          <Section title={advice.first.ask}>
            <View>怎么查：{advice.first.find}</View>
          </Section>
          <Section title="可能的结果">
            <Possible outcomes={advice.possible.slice(0, POSSIBLE_AT_ONCE)} />
            {advice.possible.length > POSSIBLE_AT_ONCE ? (
              <Disclosure title={`看其余${advice.possible.length - POSSIBLE_AT_ONCE}种`}>
                <Possible outcomes={advice.possible.slice(POSSIBLE_AT_ONCE)} />
              </Disclosure>
            ) : null}
          </Section>
        </>
      )
  }
}

function Possible({ outcomes }: { outcomes: Extract<Finished, { kind: 'open' }>['possible'] }): ReactNode {
  return outcomes.map(({ verdict, headline }) => (
    <View key={headline}>
      <Verdict verdict={verdict} />
      <View>{headline}</View>
    </View>
  ))
}

/** What is not known, and how to find out. */
function Unsure({ unsure }: { unsure: readonly FindOut[] }): ReactNode {
  if (unsure.length === 0) return null
  return (
    <Section title="怎么弄清">
      {unsure.map(({ question, ask, find }) => (
        <View key={question}>
          <View className="result-strong">{ask}</View>
          <View>{find}</View>
        </View>
      ))}
    </Section>
  )
}

/** Why it is so, what else holds, and what would change it. */
function Explanation({ advice }: { advice: Finished }): ReactNode {
  if (advice.kind === 'open') return null
  const { why, sources } = advice
  const { also, changes } = advice.kind === 'decided' ? advice : { also: [], changes: [] }
  return (
    <>
      {why.length === 0 ? null : (
        <Section title="为什么">
          <Reasons reasons={why} sources={sources} />
          {also.map(({ headline, because }) => (
            <View key={headline}>
              <View>另外，{headline}：</View>
              <Reasons reasons={because} sources={sources} />
            </View>
          ))}
        </Section>
      )}
      {changes.length === 0 ? null : (
        <Section title="什么会改变结果">
          {changes.map(({ text }) => (
            <View key={text}>{text}</View>
          ))}
        </Section>
      )}
    </>
  )
}

/** Guides that may help next. */
function NextGuides({ advice }: { advice: Finished }): ReactNode {
  const outcomes =
    advice.kind === 'decided'
      ? [advice.outcome]
      : advice.kind === 'alternatives'
        ? advice.alternatives.map(({ outcome }) => outcome)
        : []
  const next = new Map(outcomes.flatMap((outcome) => outcome.next.map(({ id, title }) => [id, title])))
  if (next.size === 0) return null
  return (
    <Section title="接下来还可以问">
      {[...next].map(([id, title]) => (
        <BigButton
          key={id}
          kind="other"
          label={title}
          onPress={() => {
            openPage(guideUrl(id, 1))
          }}
        />
      ))}
    </Section>
  )
}

/** Whom to call, each office once. */
function contactsOf(advice: Finished): readonly ContactView[] {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.contacts
    case 'alternatives': {
      const contacts = new Map<string, ContactView>()
      for (const contact of advice.alternatives.flatMap(({ outcome }) => outcome.contacts))
        contacts.set(contact.id, joined(contacts.get(contact.id), contact))
      return [...contacts.values()]
    }
    case 'open':
      return advice.contacts
  }
}

/** One office that two outcomes point to, with the numbers for either. */
function joined(before: ContactView | undefined, contact: ContactView): ContactView {
  if (before?.kind !== 'directory' || contact.kind !== 'directory') return contact
  const offices = [...before.offices, ...contact.offices]
  return { ...contact, offices: [...new Map(offices.map((office) => [office.phone, office])).values()] }
}
