import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Heading } from '@/components/Heading'
import { LoadingPart } from '@/components/Loading'
import { QuarantineNotice } from '@/components/QuarantineNotice'
import { leaveField, useShortcuts } from '@/platform/shortcuts'
import { findGuide } from '@/rules'
import { DESK } from '@/routes'
import { useData } from '@/state/use-data'
import type { Visit } from '@/state/desk'
import { begunGuides } from '@/state/drafts'
import { GuideOpening } from '@/state/guide-opening'
import { useHere } from '@/state/here'
import { useTypeSize } from '@/state/settings'
import { Choosing } from './Choosing'
import { Folds } from './Folds'
import { goToNext } from './next-person'
import { GuidePanes } from './GuidePanes'
import { useVisits } from './stored-visits'
import { People } from './People'
import { Pane } from './Pane'
import { VisitHead } from './VisitHead'
import './panes.scss'

/** The desk in a wide window: the list, the questions and the result. Type is at most 大字 there. */
export function Panes(): ReactNode {
  const all = useVisits()
  const { person } = useHere()
  const size = useTypeSize()
  useShortcuts(DESK, '.desk-panes', {
    n: () => {
      goToNext(true)
    },
    escape: leaveField,
  })
  const visit = all.find(({ id }) => id === person)
  const capped = size === 'huge'
  return (
    <View
      className={`desk-panes page--${capped ? 'large' : size} ${capped ? 'page-frame desk-panes--capped' : ''}`}
      role="main"
    >
      <People visits={all} />
      {visit ? <Helping key={visit.id} visit={visit} visits={all} /> : <Nobody visits={all} />}
    </View>
  )
}

/** Shown while nobody is being helped. */
function Nobody({ visits }: { visits: readonly Visit[] }): ReactNode {
  return (
    <>
      <Pane of="guide">
        <Heading level={1}>帮办台</Heading>
        <View>给社区工作人员：一位接一位地帮人问。上一位的回答不会带给下一位。</View>
        <View>{process.env.TARO_ENV === 'h5' ? '点“下一位”或者按 N 开始。' : '点“下一位”开始。'}</View>
        <QuarantineNotice />
        <Folds visits={visits} />
      </Pane>
      <Pane of="result">
        <View className="desk-soft">问完以后，窗口单显示在这里。</View>
      </Pane>
    </>
  )
}

interface HelpingProps {
  visit: Visit
  /** All visits. */
  visits: readonly Visit[]
}

function Helping({ visit, visits }: HelpingProps): ReactNode {
  const [guideId, setGuideId] = useState(() => begunGuides(visit.id)[0]?.id ?? null)
  const { today } = useHere()
  const data = useData(...(guideId === null ? [] : [{ guide: guideId }]))
  const found = guideId === null || data.status !== 'ready' ? undefined : findGuide(guideId, today)
  return (
    <GuideOpening.Provider value={setGuideId}>
      {guideId !== null && found ? (
        <GuidePanes
          key={guideId}
          visit={visit}
          guideId={guideId}
          onOther={() => {
            setGuideId(null)
          }}
          {...found}
        />
      ) : (
        <>
          <Pane of="guide">
            <VisitHead visit={visit} />
            {data.status === 'ready' ? (
              <>
                <Choosing onGuide={setGuideId} />
                <Folds visits={visits} />
              </>
            ) : (
              <LoadingPart data={data} says="正在打开…" />
            )}
          </Pane>
          <Pane of="result">
            <View className="desk-soft">问完以后，窗口单显示在这里。</View>
          </Pane>
        </>
      )}
    </GuideOpening.Provider>
  )
}
