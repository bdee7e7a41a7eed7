import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { UnfoldButton } from '@/components/SoftButton'
import { openPage } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { contents } from '@/rules'
import { questionUrl, resultUrl } from '@/routes'
import { useBegunGuides } from '@/state/drafts'
import { useHere } from '@/state/here'

/** Guides in progress: the last one, and the others on demand. */
export function Begun(): ReactNode {
  const { person } = useHere()
  const begun = useBegunGuides(person)
  const [all, showAll] = useState(false)
  const known = contents.flatMap(({ guides }) => guides)
  const drafts = begun.flatMap(({ id, next }) => {
    const guide = known.find((one) => one.id === id)
    return guide ? [{ id, short: guide.short, next }] : []
  })
  const others = drafts.length - 1
  return (
    <>
      {(all ? drafts : drafts.slice(0, 1)).map(({ id, short, next }) => (
        <View
          className="home-begun"
          key={id}
          {...pressable('link', () => {
            openPage(next === null ? resultUrl(id) : questionUrl(id, next))
          })}
        >
          <Icon name="clock" />
          <View className="row-words">
            <View className="row-text">接着办，{next === null ? '已答完' : `第${next}问`}</View>
            <View className="row-title">{short}</View>
          </View>
          <Icon name="go" />
        </View>
      ))}
      {others > 0 ? (
        <UnfoldButton icon="open" label={`还有${others}件没办完`} open={all} onToggle={showAll} />
      ) : null}
    </>
  )
}
