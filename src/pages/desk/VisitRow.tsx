import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { useUnfolding } from '@/components/unfolding'
import { openPage, restartAt } from '@/platform/navigation'
import { useWide } from '@/platform/width'
import { questionUrl, resultUrl, slipUrl, surveyResultUrl } from '@/routes'
import { openVisit, type Visit, visitTitle } from '@/state/desk'
import { useHere } from '@/state/here'
import { personHere } from '@/state/person'
import { EditVisit } from './EditVisit'
import { goOnWith } from './next-person'
import { visitText } from './stored-visits'
import { guideWords, surveyTitle, timeOf } from './list'
import { MatterTag, matterWords } from './Matter'
import { visitSummary, type VisitSummary } from './summary'

/** Opens a page of that visit. Switching from another person closes all their pages. */
function goTo(visit: Visit, url: string): void {
  const open = personHere() === visit.id ? openPage : restartAt
  openVisit(visit.id)
  open(url)
}

/** A person who was helped, with the last result. Unfolds to all results and actions. */
export function VisitRow({ visit }: { visit: Visit }): ReactNode {
  const { today } = useHere()
  const { open, shown, title } = useUnfolding()
  const text = visitText(visit)
  const summary = useMemo(() => ({ text, ...visitSummary(visit, today) }), [visit, today, text])
  return (
    <View className="rows-item desk-visit">
      <View className={`row row--open ${open ? 'row--close' : ''}`} {...title}>
        <View className="desk-number">{visit.number}</View>
        <View className="row-words">
          <View className="row-title">{visit.label === '' ? '没写称呼' : visit.label}</View>
          <View className="row-text">{matterWords(summary)}</View>
          <MatterTag summary={summary} />
        </View>
      </View>
      {shown ? (
        <View className="fold-body">
          <View className="desk-soft">{timeOf(visit)}</View>
          {visit.note === '' ? null : <View>备注：{visit.note}</View>}
          <Found visit={visit} summary={summary} />
          <Actions visit={visit} />
        </View>
      ) : null}
    </View>
  )
}

/** The result of each guide, with links to its page and its slip. */
function Found({ visit, summary: { guides, surveys } }: { visit: Visit; summary: VisitSummary }): ReactNode {
  const link = (label: string, title: string, url: string): ReactNode => (
    <SoftButton
      label={label}
      says={`${title}：${label}`}
      onPress={() => {
        goTo(visit, url)
      }}
    />
  )
  return (
    <>
      {guides.map((guide) => (
        <View className="desk-found" key={guide.id}>
          <View>
            <View className="desk-strong">{guide.title}</View>
            <View>{guideWords(guide)}</View>
          </View>
          {guide.next === null ? (
            <SoftButtons>
              {link('看结果', guide.title, resultUrl(guide.id))}
              {link('窗口单', guide.title, slipUrl(guide.id))}
            </SoftButtons>
          ) : (
            link('接着问', guide.title, questionUrl(guide.id, guide.next))
          )}
        </View>
      ))}
      {surveys.map((survey) => (
        <View className="desk-found" key={survey.regionId}>
          <View className="desk-strong">{surveyTitle(survey)}</View>
          {link('看结果', surveyTitle(survey), surveyResultUrl(survey.regionId))}
        </View>
      ))}
    </>
  )
}

/** Actions on the whole visit. */
function Actions({ visit }: { visit: Visit }): ReactNode {
  const [editing, setEditing] = useState(false)
  const wide = useWide()
  if (editing)
    return (
      <EditVisit
        visit={visit}
        onClose={() => {
          setEditing(false)
        }}
      />
    )
  return (
    <SoftButtons>
      <SoftButton
        label="接着帮"
        says={`接着帮${visitTitle(visit)}`}
        onPress={() => {
          goOnWith(visit, wide)
        }}
      />
      <SoftButton
        label="称呼、备注"
        onPress={() => {
          setEditing(true)
        }}
      />
    </SoftButtons>
  )
}
