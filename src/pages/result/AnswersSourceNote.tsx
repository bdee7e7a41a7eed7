import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Notice, Warning } from '@/components/Notice'
import { dateWords, resultSummary, linkProblemWords, toldApart, type Finished, type Region } from '@/rules'
import { useHere } from '@/state/here'
import type { AnswersSource } from '@/state/answers-source'
import { saveResult, whyChanged } from '@/state/saved'

export interface AnswersSourceNoteProps {
  guideId: string
  region: Region
  source: AnswersSource
  advice: Finished
}

/** The origin of answers that are not the resident's own, and what has changed since they were stored. */
export function AnswersSourceNote({ guideId, region, source, advice }: AnswersSourceNoteProps): ReactNode {
  switch (source.kind) {
    case 'draft':
      return null
    case 'link':
      return (
        <>
          <Notice icon="send">这是别人发来的结果，按链接里的回答算的。</Notice>
          {source.problems.map((problem) => (
            <Warning key={problem}>{linkProblemWords(problem)}</Warning>
          ))}
        </>
      )
    case 'saved':
      return <SavedNote guideId={guideId} region={region} source={source} advice={advice} />
  }
}

interface SavedNoteProps extends AnswersSourceNoteProps {
  source: Extract<AnswersSource, { kind: 'saved' }>
}

function SavedNote({ guideId, region, source, advice }: SavedNoteProps): ReactNode {
  const { saved, answers, today } = source
  const { person } = useHere()
  const [was, setWas] = useState(saved)
  const now = resultSummary(advice)
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
