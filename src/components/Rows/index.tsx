import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { openPage } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import { useUnfolding } from '../unfolding'
import './index.scss'

export interface RowsProps {
  /** Whether a wide window shows them in two columns. */
  inTwo?: boolean
}

/** A card of rows, made of {@link Row}s and {@link Fold}s. */
export function Rows({ inTwo = false, children }: PropsWithChildren<RowsProps>): ReactNode {
  return <View className={`rows ${inTwo ? 'rows--two' : ''}`}>{children}</View>
}

export interface RowWordsProps {
  icon?: IconName | undefined
  title: ReactNode
  /** One line about the page behind it. */
  text?: ReactNode
}

/** `to` is the URL of the page; `onPress` leads there in another way. */
export type RowProps = RowWordsProps &
  ({ readonly to: string; readonly onPress?: never } | { readonly to?: never; readonly onPress: () => void })

/** A row that links to another page. */
export function Row({ to, onPress, ...words }: RowProps): ReactNode {
  const go =
    onPress ??
    (() => {
      openPage(to)
    })
  return (
    <View className="rows-item row row--go" {...pressable('link', go)}>
      <RowWords {...words} />
    </View>
  )
}

/** The icon, the title and the second line of a row. */
export function RowWords({ icon, title, text }: RowWordsProps): ReactNode {
  return (
    <>
      {icon ? (
        <View className="row-icon">
          <Icon name={icon} />
        </View>
      ) : null}
      <View className="row-words">
        <View className="row-title">{title}</View>
        {text ? <View className="row-text">{text}</View> : null}
      </View>
    </>
  )
}

export interface FoldProps {
  icon: IconName
  /** At most four characters. */
  name: string
  /** The short answer, shown on the closed row. */
  brief?: string | undefined
  /** Whether it starts open. */
  openAtFirst?: boolean
  /**
   * Opens it from elsewhere on the page: when `times` grows, it opens and takes the focus. `id` is
   * unique on the page.
   */
  called?: { readonly id: string; readonly times: number }
}

const NEVER = { id: '', times: 0 }

/**
 * A row with a short answer that unfolds to the full one, which is rendered only while open or
 * being printed.
 */
export function Fold({
  icon,
  name,
  brief,
  openAtFirst = false,
  called: { id, times } = NEVER,
  children,
}: PropsWithChildren<FoldProps>): ReactNode {
  const { open, shown, setOpen, title } = useUnfolding(openAtFirst)
  const [heard, setHeard] = useState(0)
  if (times !== heard) {
    setHeard(times)
    setOpen(true)
  }
  const focus = useFocusOnAppearing({ when: times > 0, scrollTo: id, times })
  return (
    <View className="rows-item fold">
      <View
        className={`row row--open ${open ? 'row--close' : ''} ${brief ? 'fold-head' : ''}`}
        {...(id !== '' && focus)}
        {...title}
      >
        <View className="fold-words">
          <View className={`fold-name ${brief ? 'fold-name--answered' : ''}`}>
            <Icon name={icon} />
            <View>{name}</View>
          </View>
          {brief ? <View className="fold-brief">{brief}</View> : null}
        </View>
      </View>
      {shown ? <View className="fold-body">{children}</View> : null}
    </View>
  )
}
