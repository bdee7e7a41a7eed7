import { useState, type ReactNode } from 'react'
import { BigButton } from '../BigButton'

/** Number of items added with each press. */
const AT_ONCE = 10
/**
 * Most items rendered at once, because WeChat limits the size of a page. Earlier ones are dropped.
 */
const MOST = 15

export interface ShowMoreProps<Item> {
  items: readonly Item[]
  /** The counter word: 「位」, 「条」. */
  unit: string
  /** Renders one item; must set a key. */
  show: (item: Item) => ReactNode
}

/** A list of any length: shows the first few, and more on demand. */
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
