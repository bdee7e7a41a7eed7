import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { SoftButton, UnfoldButton } from '@/components/SoftButton'
import { visitTitle, type Visit } from '@/state/desk'
import { EditVisit } from './EditVisit'

export interface VisitHeadProps {
  visit: Visit
  /** The guide's name. */
  matter?: string
  /** Called to ask about another guide. */
  onOther?: () => void
}

/** Who is being helped and with what. The name and the note can be edited here. */
export function VisitHead({ visit, matter, onOther }: VisitHeadProps): ReactNode {
  const [editing, setEditing] = useState(false)
  return (
    <>
      <View className="desk-head">
        <View className="desk-head-words" role="heading" aria-level={1}>
          {visitTitle(visit)}
          {matter === undefined ? null : <View className="desk-head-matter">{matter}</View>}
        </View>
        <UnfoldButton icon="pen" label="称呼、备注" open={editing} onToggle={setEditing} />
        {onOther ? <SoftButton icon="swap" label="换一件事" onPress={onOther} /> : null}
      </View>
      {visit.note === '' || editing ? null : <View className="desk-soft">备注：{visit.note}</View>}
      {editing ? (
        <EditVisit
          visit={visit}
          onClose={() => {
            setEditing(false)
          }}
        />
      ) : null}
    </>
  )
}
