import { View } from '@tarojs/components'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Disclosure } from '@/components/Disclosure'
import { asPage } from '@/components/PageFrame'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { SetAside } from '@/components/SetAside'
import { Title } from '@/components/Title'
import { restartAt, useArrival } from '@/platform/navigation'
import { isUnsaved, onStorageChange } from '@/platform/storage'
import { contents, type Need } from '@/rules'
import { HOME } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { dayOf, leaveDesk, nameOf, tidyDesk, visits, type Visit } from '@/state/desk'
import { begunGuides } from '@/state/drafts'
import { useDrawnKey, useHere } from '@/state/here'
import { personHere } from '@/state/person'
import { begunSurveys } from '@/state/survey'
import { Day } from './Day'
import { KeepDays } from './KeepDays'
import { dayWords } from './list'
import { Start } from './Start'
import './index.scss'

/** 帮办台: a community worker's list of those who were helped, and the start with the next one. */
export default asPage(DeskPage, { atDesk: true, needsDay: true })

function DeskPage(): ReactNode {
  useArrival()
  const drawn = useDrawnKey(deskText)
  const unsaved = useSyncExternalStore(onStorageChange, isUnsaved)
  return (
    <Page>
      <Bar />
      <Title>帮办台</Title>
      <View>给社区工作人员：一位接一位地帮人问，上一位的回答不会带给下一位。</View>
      <View>
        {unsaved ? '名单和回答先记着，关掉就没了。' : '名单和回答只存在这部手机上，过几天自动清掉。'}
      </View>
      <SetAside />
      <Desk key={drawn} />
    </Page>
  )
}

/** What the list says is computed from this. */
const deskText = (): string =>
  JSON.stringify(visits().map((visit) => [visit, begunGuides(visit.id), begunSurveys(visit.id)]))

/** A visit may have been about any guide. */
const EVERYTHING = contents.map(({ id }): Need => ({ region: id, with: 'whole' }))

function Desk(): ReactNode {
  const [all, setAll] = useState(() => {
    tidyDesk(personHere())
    return visits()
  })
  const atHand = useAtHand(...(all.length === 0 ? [] : EVERYTHING))
  const { today } = useHere()
  const refresh = (): void => {
    setAll(visits())
  }
  return (
    <>
      <Helping />
      <Start />
      {atHand ? (
        <>
          <Today visits={all.filter((visit) => dayOf(visit) === today)} today={today} onChange={refresh} />
          <OtherDays visits={all.filter((visit) => dayOf(visit) !== today)} onChange={refresh} />
        </>
      ) : (
        <View role="status">正在找出来…</View>
      )}
      <KeepDays />
    </>
  )
}

/** Who is being helped, and the way back to the owner's own answers. */
function Helping(): ReactNode {
  const name = nameOf(useHere().person)
  if (name === null) return null
  return (
    <Section title={`正在帮：${name}`}>
      <BigButton
        kind="other"
        label="结束帮办，回到我自己的"
        onPress={() => {
          leaveDesk()
          restartAt(HOME)
        }}
      />
    </Section>
  )
}

interface VisitsProps {
  visits: readonly Visit[]
  onChange: () => void
}

function Today({ visits, today, onChange }: VisitsProps & { today: string }): ReactNode {
  return visits.length === 0 ? (
    <Section title="今天的名单">
      <View>今天还没有帮过人。点“开始：下一位”，问过的就会列在这里。</View>
    </Section>
  ) : (
    <Section title={`今天的名单，${visits.length}位`}>
      <Day day={today} visits={visits} onChange={onChange} />
    </Section>
  )
}

function OtherDays({ visits, onChange }: VisitsProps): ReactNode {
  const days = [...new Set(visits.map(dayOf))]
  return days.length === 0 ? null : (
    <Section title="其他日子的名单">
      {days.map((day) => {
        const ofDay = visits.filter((visit) => dayOf(visit) === day)
        return (
          <Disclosure key={day} title={`${dayWords(day)}，${ofDay.length}位`}>
            <Day day={day} visits={ofDay} onChange={onChange} />
          </Disclosure>
        )
      })}
    </Section>
  )
}
