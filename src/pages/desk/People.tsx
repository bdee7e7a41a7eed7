import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { LoadingPart } from '@/components/Loading'
import { ShowMore } from '@/components/ShowMore'
import { SoftButton, SoftButtons, UnfoldButton } from '@/components/SoftButton'
import { pressable } from '@/platform/press'
import { useData } from '@/state/use-data'
import { dayOf, type Visit } from '@/state/desk'
import { useHere } from '@/state/here'
import { Export } from './Export'
import { endHelping, goOnWith, goToNext } from './next-person'
import { EVERYTHING, visitText } from './stored-visits'
import { dayWords, timeOf } from './list'
import { MatterTag, matterWords } from './Matter'
import { visitSummary } from './summary'
import { whereKept } from './retention-note'

/** The left pane: today's list, the next person, and the buttons to export the list and to finish. */
export function People({ visits }: { visits: readonly Visit[] }): ReactNode {
  const { person, today } = useHere()
  const data = useData(...(visits.length === 0 ? [] : EVERYTHING))
  const [taking, setTaking] = useState(false)
  const ofToday = visits.filter((visit) => dayOf(visit) === today)
  return (
    <View className="desk-pane desk-pane--list" role="region" aria-label="今天的名单">
      <View className="desk-list-top">
        <BigButton
          icon="plus"
          label="下一位"
          {...(process.env.TARO_ENV === 'h5' && { shortcut: 'N' })}
          onPress={() => {
            goToNext(true)
          }}
        />
      </View>
      <View className="desk-list-day">
        <View className="desk-strong" role="heading" aria-level={2}>
          今天{ofToday.length}位
        </View>
        <View className="desk-soft">{dayWords(today).replace(/^\d+年/, '')}</View>
      </View>
      <View className="desk-scroll">
        <View className="desk-people">
          {data.status === 'ready' ? (
            <ShowMore
              items={ofToday}
              unit="位"
              show={(visit) => <Person key={visit.id} visit={visit} shown={visit.id === person} />}
            />
          ) : (
            <LoadingPart data={data} />
          )}
        </View>
      </View>
      <View className="desk-list-foot">
        {taking && data.status === 'ready' ? <Export day={today} visits={ofToday} /> : null}
        <SoftButtons>
          {ofToday.length === 0 ? null : (
            <UnfoldButton icon="export" label="导出名单" open={taking} onToggle={setTaking} />
          )}
          {person === null ? null : (
            <SoftButton label="结束帮办" says="结束帮办，回到我自己的" onPress={endHelping} />
          )}
        </SoftButtons>
        <View className="desk-list-kept">{whereKept()}</View>
      </View>
    </View>
  )
}

interface PersonProps {
  visit: Visit
  /** Whether this person is being helped now. */
  shown: boolean
}

/** A person who was helped, with their last result. */
function Person({ visit, shown }: PersonProps): ReactNode {
  const { today } = useHere()
  const text = visitText(visit)
  // recomputing it for everybody after each answer would slow the desk down
  const summary = useMemo(() => ({ text, ...visitSummary(visit, today) }), [visit, today, text])
  return (
    <View
      className={`desk-person ${shown ? 'desk-person--shown' : ''}`}
      {...(shown && { 'aria-current': 'true' })}
      {...pressable('button', () => {
        if (!shown) goOnWith(visit, true)
      })}
    >
      <View className="desk-number">{visit.number}</View>
      <View className="desk-person-words">
        <View className="desk-person-line">
          <View className="desk-person-name">{visit.label === '' ? '没写称呼' : visit.label}</View>
          <View className="desk-person-soft">{timeOf(visit)}</View>
        </View>
        <View className="desk-person-line">
          <View className="desk-person-soft">{matterWords(summary)}</View>
          <MatterTag summary={summary} />
        </View>
      </View>
    </View>
  )
}
