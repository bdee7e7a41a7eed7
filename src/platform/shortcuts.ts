/** Keys that do something by themselves, at a desk with a keyboard. WeChat tells a page of no keys. */
import { useLayoutEffect, useRef } from 'react'
import { pathOf } from './address'

/**
 * By key, in lower case: `n`, `1`, `enter`, `escape`. `submit` is Enter in a field that is typed into.
 */
export type Shortcuts = Readonly<Record<string, () => void>>

/** What Enter presses by itself. */
const PRESSED = 'a, button, [role=button], [role=link]'
const CHOSEN = '[role=radio], [role=checkbox]'
const TYPED_INTO = 'input, textarea, select, [contenteditable]'

/**
 * The shortcut that the key is, null where it is none: while an input method composes, with a modifier, held down, or
 * meant for what has the focus. Of a field that is typed into only Enter and Escape are any.
 * @param form where Enter counts on what is chosen from or typed into, as a selector
 */
export function shortcutOf(event: KeyboardEvent, form: string): string | null {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that Safari tells of composing
  const composing = event.isComposing || event.keyCode === 229
  const { ctrlKey, altKey, metaKey, shiftKey, repeat } = event
  if (composing || ctrlKey || altKey || metaKey || shiftKey || repeat) return null
  const key = event.key.toLowerCase()
  const focused = event.target instanceof Element ? event.target : null
  const inForm = focused?.closest(form) != null
  if (focused?.closest(TYPED_INTO)) {
    if (key === 'enter') return inForm ? 'submit' : null
    return key === 'escape' ? key : null
  }
  if (key !== 'enter') return key
  if (focused?.closest(CHOSEN)) return inForm ? key : null
  return focused?.closest(PRESSED) ? null : key
}

/** Takes the focus out of the field that has it, so that keys are shortcuts again. */
export function leaveField(): void {
  // WeChat knows no document, and no shortcuts
  if (process.env.TARO_ENV !== 'h5') return
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/**
 * Does what belongs to a key while the page is on top; the pages below stay in the document.
 * @param page its address
 * @param form where Enter counts in a field too, as a selector
 */
export function useShortcuts(page: string, form: string, shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  // as soon as the page is seen: whoever types fast is not waited for
  useLayoutEffect(() => {
    latest.current = shortcuts
  })
  useLayoutEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const press = (event: KeyboardEvent): void => {
      // Taro's fields tell of their keys once more, by an event without a key
      if (!(event instanceof KeyboardEvent) || pathOf(window.location.hash.slice(1)) !== page) return
      const key = shortcutOf(event, form)
      const act = key === null ? undefined : latest.current[key]
      if (!act) return
      event.preventDefault()
      event.stopPropagation() // an option would be chosen by Enter
      act()
    }
    document.addEventListener('keydown', press, true)
    return () => {
      document.removeEventListener('keydown', press, true)
    }
  }, [page, form])
}
