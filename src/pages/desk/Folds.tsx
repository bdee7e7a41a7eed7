import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PostersRow } from '@/components/PostersRow'
import { Fold, Rows } from '@/components/Rows'
import { Group } from '@/components/Group'
import { OptionCard } from '@/components/OptionCard'
import { isUnsaved } from '@/platform/storage'
import { dayOf, chooseKeepDays, keepDays, type KeepDays, type Visit } from '@/state/desk'
import { useHere } from '@/state/here'
import { useStored } from '@/state/store'
import { KEEP_DAYS } from '@/state/stored'
import { Day } from './Day'
import { dayWords } from './list'
import { retentionNote } from './retention-note'

const WORDS = {
  1: '只留当天',
  3: '留3天，连当天',
  7: '留7天，连当天',
  30: '留30天，连当天',
} as const satisfies Record<KeepDays, string>

/** Retention, the other days, and where the list is stored. */
export function Folds({ visits }: { visits: readonly Visit[] }): ReactNode {
  const { today } = useHere()
  const unsaved = useStored(isUnsaved)
  const chosen = useStored(keepDays)
  const others = visits.filter((visit) => dayOf(visit) !== today)
  const days = [...new Set(others.map(dayOf))]
  return (
    <Rows>
      <Fold icon="clock" name="留几天" brief={retentionNote()}>
        <View>更早的，在开始下一位时、下次打开问办时自动清掉，连同回答。</View>
        <View className="desk-options" role="radiogroup" aria-label="留几天">
          {KEEP_DAYS.map((count) => (
            <OptionCard
              key={count}
              kind="radio"
              label={WORDS[count]}
              chosen={count === chosen}
              onPress={() => {
                chooseKeepDays(count)
              }}
            />
          ))}
        </View>
      </Fold>
      {days.length === 0 ? null : (
        <Fold icon="calendar" name="前几天" brief={`${days.length}天，共${others.length}位`}>
          {days.map((day) => {
            const ofDay = others.filter((visit) => dayOf(visit) === day)
            return (
              <Group key={day} title={dayWords(day)} count={`${ofDay.length}位`}>
                <Day day={day} visits={ofDay} />
              </Group>
            )
          })}
        </Fold>
      )}
      <Fold icon="lock" name="名单在哪" brief={unsaved ? '先记着，关掉就没了' : '只在您这里'}>
        <View>
          {unsaved ? '名单和回答先记着，关掉就没了。' : '名单和回答只存在您这里，过几天自动清掉。'}
          只写称呼，不要写身份证号、电话。
        </View>
      </Fold>
      <PostersRow />
    </Rows>
  )
}
