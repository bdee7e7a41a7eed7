import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Notice, Warning } from '@/components/Notice'
import { dateWords, findingOf, linkProblemWords, toldApart, type Finished, type Region } from '@/rules'
import { useHere } from '@/state/here'
import type { Origin } from '@/state/origin'
import { saveResult, whyChanged } from '@/state/saved'

export interface OriginNoteProps {
  guideId: string
  region: Region
  origin: Origin
  advice: Finished
}

/** Where the answers come from, where they are not the resident's own, and what has changed since they were kept. */
export function OriginNote({ guideId, region, origin, advice }: OriginNoteProps): ReactNode {
  switch (origin.kind) {
    case 'draft':
      return null
    case 'shared':
      return (
        <>
          <Notice icon="send">这是别人发来的结果，按链接里的回答算的。</Notice>
          {origin.problems.map((problem) => (
            <Warning key={problem}>{linkProblemWords(problem)}</Warning>
          ))}
        </>
      )
    case 'saved':
      return <SavedNote guideId={guideId} region={region} origin={origin} advice={advice} />
  }
}

interface SavedNoteProps extends OriginNoteProps {
  origin: Extract<Origin, { kind: 'saved' }>
}

function SavedNote({ guideId, region, origin, advice }: SavedNoteProps): ReactNode {
  const { saved, answers, today } = origin
  const { person } = useHere()
  const [was, setWas] = useState(saved)
  const now = findingOf(advice)
  if (now.key === was.finding.key)
    return <Notice icon="save">这是{dateWords(was.savedOn)}存下的结果，今天再算还是一样。</Notice>
  const [before, after] = toldApart(was.finding.words, now.words)
  const why = whyChanged(was, now.key, region)
  return (
    <>
      <Warning>
        结果变了。{dateWords(was.savedOn)}存的是“{before}”，现在是“{after}”。
        {why === null ? null : `原因：${why}`}
      </Warning>
      <BigButton
        kind="other"
        label="知道了，存现在的"
        onPress={() => {
          if (saveResult(person, guideId, answers, now, today))
            setWas({ ...was, finding: now, savedOn: today })
        }}
      />
    </>
  )
}
