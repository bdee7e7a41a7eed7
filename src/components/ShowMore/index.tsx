import { useState, type ReactNode } from 'react'
import { BigButton } from '../BigButton'

/** So many are added to the page at once. */
const AT_ONCE = 10
/** A page of WeChat must not hold more than this: the first ones give way to the next. */
const MOST = 15

export interface ShowMoreProps<Item> {
  items: readonly Item[]
  /** What one of them is counted by: 「位」, 「条」. */
  unit: string
  /** How one is shown, with a key. */
  show: (item: Item) => ReactNode
}

/** A list of any length: the first few, and others when asked for. */
export function ShowMore<Item>({ items, unit, show }: ShowMoreProps<Item>): ReactNode {
  const [end, setEnd] = useState(AT_ONCE)
  const start = Math.max(0, end - MOST)
  const rest = items.length - end
  return (
    <>
      {start > 0 ? (
        <BigButton
          kind="other"
          label={`看前面${AT_ONCE}${unit}`}
          onPress={() => {
            setEnd(end - AT_ONCE)
          }}
        />
      ) : null}
      {items.slice(start, end).map(show)}
      {rest > 0 ? (
        <BigButton
          kind="other"
          label={`再看${Math.min(rest, AT_ONCE)}${unit}（还有${rest}${unit}）`}
          onPress={() => {
            setEnd(end + AT_ONCE)
          }}
        />
      ) : null}
    </>
  )
}
