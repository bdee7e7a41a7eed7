import {
  useEffect,
  useReducer,
  useState,
  useSyncExternalStore,
  type PropsWithChildren,
  type ReactNode,
} from 'react'
import { HOME_CARD } from '@/cards'
import { restartAt, useArrival, useQuery } from '@/platform/navigation'
import { useOnline } from '@/platform/offline'
import { useShareCard } from '@/platform/share'
import { onContents } from '@/rules'
import { HOME } from '@/routes'
import { fetchContents, nameOfPlace, type NotHere, placeInAddress, placeNamed } from '@/state/place'
import { asksForRules } from '@/state/rules'
import { PageError } from '../PageError'
import { Loading } from '../Loading'
import { whyWords } from './why'

/**
 * Renders a page once the place in its address is on the phone. A place that is missing is fetched,
 * verified and stored first; the rules of other places do not change.
 */
export function OfPlace({ children }: PropsWithChildren): ReactNode {
  const id = placeInAddress(useQuery())
  const here = useSyncExternalStore(onContents, () => id === undefined || placeNamed(id) !== undefined)
  /** A place that is not published. The page itself reports it. */
  const [unknown, setUnknown] = useState<string>()
  if (here || id === undefined || id === unknown || !asksForRules()) return children
  return <Fetching key={id} id={id} onUnknown={setUnknown} />
}

/** Shown in place of a page while its place is being fetched, and after that failed. */
function Fetching({ id, onUnknown }: { id: string; onUnknown: (id: string) => void }): ReactNode {
  useArrival() // the page that would end the navigation is not rendered
  useShareCard(() => HOME_CARD)
  const online = useOnline()
  const [time, tryAgain] = useReducer((times: number) => times + 1, 1)
  const [last, setLast] = useState<{ readonly time: number; readonly why: NotHere | null }>()
  useEffect(() => {
    void fetchContents(id).then((why) => {
      if (why === 'unpublished') onUnknown(id)
      else setLast({ time, why })
    })
  }, [id, time, onUnknown])
  const failed = last?.time === time ? last.why : null
  const name = nameOfPlace(id)
  const rules = `${name === undefined ? '这个地方' : `“${name}”`}的规定`
  if (failed === null) return <Loading says={`正在取${rules}…`} />
  return (
    <PageError
      title={`${rules}没有取来`}
      text={online ? whyWords(failed) : '现在没有网，连上网才能取。'}
      onRetry={tryAgain}
      onHome={() => {
        restartAt(HOME)
      }}
    />
  )
}
