import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import { useUnfolding } from '../unfolding'
import './index.scss'

/** One card of rows, which are {@link Row}s and {@link Fold}s. */
export function Rows({ children }: PropsWithChildren): ReactNode {
  return <View className="rows">{children}</View>
}

export interface RowProps {
  icon?: IconName
  title: ReactNode
  /** One line of what waits behind it. */
  text?: ReactNode
  onPress: () => void
}

/** A row that leads to another page. */
export function Row({ icon, title, text, onPress }: RowProps): ReactNode {
  return (
    <View className="rows-item row row--go" hoverClass="pressed" {...pressable('link', onPress)}>
      {icon ? (
        <View className="row-icon">
          <Icon name={icon} />
        </View>
      ) : null}
      <View className="row-words">
        <View className="row-title">{title}</View>
        {text ? <View className="row-text">{text}</View> : null}
      </View>
    </View>
  )
}

export interface FoldProps {
  icon: IconName
  /** Four characters at most. */
  name: string
  /** What it answers while it is closed. */
  brief?: string | undefined
  /** Whether it is open when the page appears. */
  openAtFirst?: boolean
  /** Opens it from elsewhere on the page: whenever `times` grows, it opens and takes the focus. One `id` on a page. */
  called?: { readonly id: string; readonly times: number }
}

const NEVER = { id: '', times: 0 }

/** A row that answers in short and opens to the full answer, which is not drawn while it is closed; on paper it is open. */
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
