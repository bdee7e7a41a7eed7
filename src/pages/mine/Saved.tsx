import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { LoadingPart } from '@/components/Loading'
import { ShowMore } from '@/components/ShowMore'
import { Row, Rows } from '@/components/Rows'
import { SoftButton } from '@/components/SoftButton'
import { Tag, VerdictTag } from '@/components/Verdict'
import { contents, dateWords, toldApart, type Verdict } from '@/rules'
import { resultUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { dropSaved, rejudge, useSavedResults, type Rejudged, type SavedResult } from '@/state/saved'

type Judged = Rejudged & { readonly saved: SavedResult }

/**
 * The saved results as they are today, changed ones first. On coming back to the page the list keeps its length.
 */
export function Saved(): ReactNode {
  const { person, today, wrong } = useHere()
  const saved = useSavedResults(person)
  const data = useData(...saved.map(({ guide }) => ({ guide })))
  if (saved.length === 0)
    return <View className="mine-empty">还没有存下的。在结果页点“存下”，就会在这里。</View>
  if (data.status !== 'ready') return <LoadingPart data={data} />
  // results are not recomputed while the clock is wrong
  const judged = saved.map((one): Judged => ({
    saved: one,
    ...(wrong === null
      ? rejudge(one, today)
      : { now: one.finding, verdict: null, changed: false, why: null }),
  }))
  return (
    <View className="mine-saved">
      <Rows>
        <ShowMore
          items={[...judged.filter(({ changed }) => changed), ...judged.filter(({ changed }) => !changed)]}
          unit="条"
          show={(one) => <SavedRow key={one.saved.id} judged={one} />}
        />
      </Rows>
    </View>
  )
}

const nameOf = (id: string): string | undefined =>
  contents.flatMap(({ guides }) => guides).find((guide) => guide.id === id)?.short

function SavedRow({ judged: { saved, now, verdict, changed, why } }: { judged: Judged }): ReactNode {
  const { person } = useHere()
  const name = nameOf(saved.guide)
  // there is no result page left with its delete button, so the row has one
  if (name === undefined)
    return (
      <View className="rows-item mine-gone">
        <View className="row-title">这项指引没有了</View>
        <View className="row-text">{saved.finding.words}</View>
        <SoftButton
          icon="trash"
          label="删掉"
          says={`删掉存下的结果：${saved.finding.words}`}
          onPress={() => {
            dropSaved(person, saved.id)
          }}
        />
      </View>
    )
  return (
    <Row
      title={
        <>
          <SavedStatus verdict={verdict} changed={changed} />
          <View>{name}</View>
        </>
      }
      text={
        changed
          ? `${changeWords(saved.finding.words, now?.words ?? '要再问几句')}${why === null ? '' : `。原因：${why}`}`
          : `${dateWords(saved.savedOn)}存的`
      }
      to={resultUrl(saved.guide, { saved: saved.id })}
    />
  )
}

function changeWords(saved: string, today: string): string {
  const [was, now] = toldApart(saved, today)
  return `原来${was}，现在${now}`
}

/** The verdict, or that the result has changed. */
function SavedStatus({ verdict, changed }: { verdict: Verdict | null; changed: boolean }): ReactNode {
  if (changed)
    return (
      <Tag icon="warning" colour="ask">
        结果变了
      </Tag>
    )
  return verdict === null ? null : <VerdictTag verdict={verdict} />
}
