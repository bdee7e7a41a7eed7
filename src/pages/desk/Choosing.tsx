import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { Heading } from '@/components/Heading'
import { LoadingPart } from '@/components/Loading'
import { PlaceOptions } from '@/components/PlaceOptions'
import { ChangePlace } from '@/components/PlaceOptions/ChangePlace'
import { Row, Rows } from '@/components/Rows'
import { useFocusOnFirstField } from '@/platform/focus'
import { useShortcuts } from '@/platform/shortcuts'
import { searchRegion, findWhole, type RegionContents } from '@/rules'
import { DESK, surveyUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { keepPlace, readPlace } from '@/state/place'
import { useStored } from '@/state/store'
import { Searching } from '@/components/Searching'

interface WantedProps {
  region: string
  query: string
  onGuide: (id: string) => void
}

/** Opens the first guide found, as soon as the search data is loaded. */
function Wanted({ region, query, onGuide }: WantedProps): ReactNode {
  const { today } = useHere()
  const data = useData({ region, with: 'search' })
  const whole = data.status === 'ready' ? findWhole(region, today) : null
  const guide = whole ? searchRegion(query, whole).find(({ kind }) => kind === 'guide')?.id : undefined
  useEffect(() => {
    if (guide !== undefined) onGuide(guide)
  }, [guide, onGuide])
  return data.status === 'failed' ? <LoadingPart data={data} /> : null
}

/** The place whose rules are used, with a button to choose another. */
function Place({ place }: { place: RegionContents }): ReactNode {
  const [placing, setPlacing] = useState(false)
  return (
    <>
      <View className="desk-place">
        <Heading>{place.name}，来办哪件事？</Heading>
        <ChangePlace place={place} open={placing} onToggle={setPlacing} />
      </View>
      {placing ? (
        <PlaceOptions
          place={place}
          onChoose={({ id }) => {
            setPlacing(false)
            keepPlace(id)
          }}
        />
      ) : null}
    </>
  )
}

/** Chooses a guide by search or by topic. Enter opens the first guide found. */
export function Choosing({ onGuide }: { onGuide: (id: string) => void }): ReactNode {
  const place = useStored(readPlace)
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
      <Place place={place} />
      <Searching
        key={place.id}
        region={place}
        onType={(text) => {
          setTyped(text)
          setWanted('')
        }}
      />
      {wanted === '' ? null : <Wanted region={place.id} query={wanted} onGuide={onGuide} />}
      <Rows>
        <Row icon="survey" title="一次问全" text="不知道办哪件？答一遍就知道" to={surveyUrl(place.id)} />
      </Rows>
    </View>
  )
}
