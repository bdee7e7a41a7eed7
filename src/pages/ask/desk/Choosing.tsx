import { View } from '@tarojs/components'
import { useRef, type ReactNode } from 'react'
import { Row, Rows } from '@/components/Rows'
import { openPage } from '@/platform/navigation'
import { useShortcuts } from '@/platform/shortcuts'
import { find, findWhole } from '@/rules'
import { DESK, surveyUrl } from '@/routes'
import { useHere } from '@/state/here'
import { readPlace } from '@/state/place'
import { Searching } from '../search/Searching'

/** What somebody came for: it is searched for or chosen from the topics. Enter takes the guide that was found first. */
export function Choosing({ onGuide }: { onGuide: (id: string) => void }): ReactNode {
  const { today } = useHere()
  const typed = useRef('')
  const place = readPlace()
  useShortcuts(DESK, '.desk-choosing', {
    submit: () => {
      const whole = place && findWhole(place.id, today)
      const guide = whole && find(typed.current.trim(), whole).find(({ kind }) => kind === 'guide')
      if (guide) onGuide(guide.id)
    },
  })
  if (!place) return null
  return (
    <View className="desk-choosing">
      <View className="desk-pane-title" role="heading" aria-level={2}>
        {place.name}，来办哪件事？
      </View>
      <Searching
        region={place}
        onType={(text) => {
          typed.current = text
        }}
      />
      <Rows>
        <Row
          icon="survey"
          title="一次问全"
          text="不知道办哪件？答一遍就知道"
          onPress={() => {
            openPage(surveyUrl(place.id))
          }}
        />
      </Rows>
    </View>
  )
}
