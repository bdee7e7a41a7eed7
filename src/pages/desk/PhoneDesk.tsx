import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Icon } from '@/components/Icon'
import { LoadingPart } from '@/components/Loading'
import { Page } from '@/components/Page'
import { ShowMore } from '@/components/ShowMore'
import { Rows } from '@/components/Rows'
import { QuarantineNotice } from '@/components/QuarantineNotice'
import { SoftButton, SoftButtons, UnfoldButton } from '@/components/SoftButton'
import { Title } from '@/components/Title'
import { openPage } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { questionUrl, resultUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { dayOf, type Visit, visitTitle } from '@/state/desk'
import { useHere } from '@/state/here'
import { isElderly, useTypeSize } from '@/state/settings'
import { EditVisit } from './EditVisit'
import { Export } from './Export'
import { Folds } from './Folds'
import { endHelping, goOnWith, goToNext } from './next-person'
import { EVERYTHING, useVisits } from './stored-visits'
import { visitSummary, type GuideSummary } from './summary'
import { VisitRow } from './VisitRow'

/** The desk on a phone: the current person, the next one, and the list. */
export function PhoneDesk(): ReactNode {
  const all = useVisits()
  const { person, today } = useHere()
  const elderly = isElderly(useTypeSize())
  const data = useData(...(all.length === 0 ? [] : EVERYTHING))
  const helped = all.find(({ id }) => id === person)
  return (
    <Page>
      <Bar />
      <Title>帮办台</Title>
      <QuarantineNotice />
      {helped && data.status === 'ready' ? <Helping key={helped.id} visit={helped} /> : null}
      <View>
        <BigButton
          icon="plus"
          label="下一位"
          says="下一位，从空白开始"
          onPress={() => {
            goToNext(false)
          }}
        />
        {elderly ? null : <View className="desk-soft">从空白开始，上一位的回答不会带过去。</View>}
      </View>
      {data.status === 'ready' ? (
        <Today visits={all.filter((visit) => dayOf(visit) === today)} helped={helped} />
      ) : (
        <LoadingPart data={data} />
      )}
      <Folds visits={all} />
    </Page>
  )
}

/** How far the last matter has got. */
const progressOf = (last: GuideSummary | undefined): string => {
  if (!last) return '还没问什么'
  return last.next === null ? `${last.short}，问完了` : `${last.short}，问到第${last.next}问`
}

/** The person being helped now. */
function Helping({ visit }: { visit: Visit }): ReactNode {
  const { today } = useHere()
  const [editing, setEditing] = useState(false)
  const [last] = visitSummary(visit, today).guides
  const goOn = (): void => {
    if (!last) goOnWith(visit, false)
    else openPage(last.next === null ? resultUrl(last.id) : questionUrl(last.id, last.next))
  }
  return (
    <View className="desk-now" role="region" aria-label="正在帮">
      <View className="desk-soft">正在帮</View>
      <View
        className="desk-now-who"
        aria-label={`${visitTitle(visit)}，改称呼、备注`}
        {...pressable('button', () => {
          setEditing(!editing)
        })}
      >
        <View className="desk-now-name">{visitTitle(visit)}</View>
        <Icon name="pen" />
      </View>
      <View className="desk-soft">{progressOf(last)}</View>
      {visit.note === '' ? null : <View className="desk-soft">备注：{visit.note}</View>}
      {editing ? (
        <EditVisit
          visit={visit}
          onClose={() => {
            setEditing(false)
          }}
        />
      ) : (
        <SoftButtons>
          <SoftButton label={!last ? '开始问' : last.next === null ? '看结果' : '接着问'} onPress={goOn} />
          <SoftButton label="结束" says="结束帮办，回到我自己的" onPress={endHelping} />
        </SoftButtons>
      )}
    </View>
  )
}

interface TodayProps {
  /** All visits of today, including the person being helped. */
  visits: readonly Visit[]
  helped: Visit | undefined
}

function Today({ visits, helped }: TodayProps): ReactNode {
  const { today } = useHere()
  const [taking, setTaking] = useState(false)
  const others = visits.filter((visit) => visit !== helped)
  return (
    <View>
      <View className="desk-heading">
        <View className="desk-heading-words" role="heading" aria-level={2}>
          今天{visits.length}位
        </View>
        {visits.length === 0 ? null : (
          <UnfoldButton icon="export" label="名单" says="导出今天的名单" open={taking} onToggle={setTaking} />
        )}
      </View>
      {taking ? <Export day={today} visits={visits} /> : null}
      {visits.length === 0 ? <View>今天还没有帮过人。点“下一位”，问过的就会列在这里。</View> : null}
      {others.length === 0 ? null : (
        <Rows>
          <ShowMore items={others} unit="位" show={(visit) => <VisitRow key={visit.id} visit={visit} />} />
        </Rows>
      )}
    </View>
  )
}
