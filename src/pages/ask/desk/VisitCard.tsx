import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { SoftButton } from '@/components/SoftButton'
import { openPage, restartAt } from '@/platform/navigation'
import { guideUrl, HOME, resultUrl, slipUrl, surveyedUrl } from '@/routes'
import { dropVisit, openVisit, type Visit } from '@/state/desk'
import { useHere } from '@/state/here'
import { personHere } from '@/state/person'
import { EditVisit } from './EditVisit'
import { guideWords, surveyTitle, timeOf, visitTitle } from './list'
import { visitSummary, type VisitSummary } from './summary'

export interface VisitCardProps {
  visit: Visit
  onChange: () => void
}

/** Opens a page of that visit. Where somebody else is being helped, no page of theirs stays open. */
function goTo(visit: Visit, url: string): void {
  const open = personHere() === visit.id ? openPage : restartAt
  openVisit(visit.id)
  open(url)
}

/** A visit: what was found out, and, once it is opened, what can be done with it. */
export function VisitCard({ visit, onChange }: VisitCardProps): ReactNode {
  const { person, today } = useHere()
  const [summary] = useState(() => visitSummary(visit, today))
  const [open, setOpen] = useState(false)
  const title = visitTitle(visit)
  return (
    <View className="desk-visit">
      <View>
        <View className="desk-visit-name" role="heading" aria-level={3}>
          {title}
        </View>
        <View className="desk-soft">
          {timeOf(visit)}
          {person === visit.id ? '，正在帮' : ''}
        </View>
      </View>
      <Found visit={visit} summary={summary} open={open} />
      {visit.note === '' ? null : <View>备注：{visit.note}</View>}
      {open ? <Actions visit={visit} onChange={onChange} /> : null}
      <View className="desk-buttons">
        <SoftButton
          label={open ? '收起' : '打开'}
          says={`${open ? '收起' : '打开'}${title}`}
          onPress={() => {
            setOpen(!open)
          }}
        />
      </View>
    </View>
  )
}

/** What each guide came to; opened, with the ways to its result and its slip. */
function Found({
  visit,
  summary: { guides, surveys },
  open,
}: {
  visit: Visit
  summary: VisitSummary
  open: boolean
}): ReactNode {
  if (guides.length + surveys.length === 0) return <View className="desk-soft">还没问什么。</View>
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
          {open ? (
            <View className="desk-buttons">
              {guide.next === null ? (
                <>
                  {link('看结果', guide.title, resultUrl(guide.id))}
                  {link('窗口单', guide.title, slipUrl(guide.id))}
                </>
              ) : (
                link('接着问', guide.title, guideUrl(guide.id, guide.next))
              )}
            </View>
          ) : null}
        </View>
      ))}
      {surveys.map((survey) => (
        <View className="desk-found" key={survey.regionId}>
          <View>
            <View className="desk-strong">{surveyTitle(survey)}</View>
            <View>用过</View>
          </View>
          {open ? (
            <View className="desk-buttons">
              {link('看结果', surveyTitle(survey), surveyedUrl(survey.regionId))}
            </View>
          ) : null}
        </View>
      ))}
    </>
  )
}

/** What can be done with the visit as a whole. Dropping it asks once more. */
function Actions({ visit, onChange }: VisitCardProps): ReactNode {
  const [doing, setDoing] = useState<'editing' | 'dropping' | null>(null)
  const stop = (): void => {
    setDoing(null)
  }
  switch (doing) {
    case 'editing':
      return <EditVisit visit={visit} onChange={onChange} onClose={stop} />
    case 'dropping':
      return (
        <>
          <View className="desk-strong">删掉{visitTitle(visit)}，连同回答？</View>
          <BigButton
            kind="other"
            label="删掉，找不回来"
            onPress={() => {
              dropVisit(visit.id)
              onChange()
            }}
          />
          <BigButton kind="other" label="不删，留着" onPress={stop} />
        </>
      )
    case null:
      return (
        <>
          <BigButton
            kind="other"
            label="接着帮这位"
            onPress={() => {
              openVisit(visit.id)
              restartAt(HOME)
            }}
          />
          <View className="desk-buttons">
            <SoftButton
              label="改称呼、备注"
              onPress={() => {
                setDoing('editing')
              }}
            />
            <SoftButton
              label="删掉这位"
              onPress={() => {
                setDoing('dropping')
              }}
            />
          </View>
        </>
      )
  }
}
