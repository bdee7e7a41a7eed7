import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { Heading } from '@/components/Heading'
import { Row, Rows } from '@/components/Rows'
import { useFocusOnFirstField } from '@/platform/focus'
import { openPage } from '@/platform/navigation'
import { useShortcuts } from '@/platform/shortcuts'
import { find, findWhole } from '@/rules'
import { DESK, surveyUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { readPlace } from '@/state/place'
import { Searching } from '../search/Searching'

interface WantedProps {
  region: string
  query: string
  onGuide: (id: string) => void
}

/** Takes the first guide that is found as soon as what is searched is there. */
function Wanted({ region, query, onGuide }: WantedProps): ReactNode {
  const { today } = useHere()
  const whole = useAtHand({ region, with: 'search' }) ? findWhole(region, today) : null
  const guide = whole ? find(query, whole).find(({ kind }) => kind === 'guide')?.id : undefined
  useEffect(() => {
    if (guide !== undefined) onGuide(guide)
  }, [guide, onGuide])
  return null
}

/** What somebody came for: it is searched for or chosen from the topics. Enter takes the guide that was found first. */
export function Choosing({ onGuide }: { onGuide: (id: string) => void }): ReactNode {
  const place = readPlace()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  useShortcuts(DESK, '.desk-choosing', {
    submit: () => {
      setWanted(typed.trim())
    },
  })
  const fields = useFocusOnFirstField()
  if (!place) return null
  return (
    <View className="desk-choosing" ref={fields}>
      <Heading>{place.name}，来办哪件事？</Heading>
      <Searching
        region={place}
        onType={(text) => {
          setTyped(text)
          setWanted('')
        }}
      />
      {wanted === '' ? null : <Wanted region={place.id} query={wanted} onGuide={onGuide} />}
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
