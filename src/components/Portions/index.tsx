import { useState, type ReactNode } from 'react'
import { BigButton } from '../BigButton'

/** So many are added to the page at once; a page of WeChat must not hold much more. */
const AT_ONCE = 10

export interface PortionsProps<Item> {
  items: readonly Item[]
  /** What one of them is counted by: 「位」, 「条」. */
  unit: string
  /** How one is shown, with a key. */
  show: (item: Item) => ReactNode
}

/** A list of any length: the first few, and more when asked for. */
export function Portions<Item>({ items, unit, show }: PortionsProps<Item>): ReactNode {
  const [shown, setShown] = useState(AT_ONCE)
  const rest = items.length - shown
  return (
    <>
      {items.slice(0, shown).map(show)}
      {rest > 0 ? (
        <BigButton
          kind="other"
          label={`再看${Math.min(rest, AT_ONCE)}${unit}（还有${rest}${unit}）`}
          onPress={() => {
            setShown(shown + AT_ONCE)
          }}
        />
      ) : null}
    </>
  )
}
