/** Keyboard shortcuts, for a desk with a keyboard. WeChat does not report keys to pages. */
import { useLayoutEffect, useRef } from 'react'
import { pathOf } from './address'

/** By key, in lower case: `n`, `1`, `enter`, `escape`. `submit` is Enter in a text field. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Elements that Enter presses by itself. */
const PRESSED = 'a, button, [role=button], [role=link]'
const CHOSEN = '[role=radio], [role=checkbox]'
const TYPED_INTO = 'input, textarea, select, [contenteditable]'

/**
 * The shortcut of a key event. Null while an input method is composing, with a modifier, on key repeat, or if
 * the key belongs to the focused element. In a text field only Enter and Escape are shortcuts.
 * @param form selector of the form in which Enter in a field or on an option is a shortcut
 */
export function shortcutOf(event: KeyboardEvent, form: string): string | null {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of composing in Safari
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

/** Blurs the focused field, so that keys are shortcuts again. */
export function leaveField(): void {
  // WeChat has no document and no shortcuts
  if (process.env.TARO_ENV !== 'h5') return
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/**
 * Registers shortcuts that act only while the page is on top, because the pages below stay in the document.
 * @param page its address
 * @param form selector of the form in which Enter in a field is a shortcut too
 */
export function useShortcuts(page: string, form: string, shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  // layout effects, so that shortcuts work as soon as the page is visible
  useLayoutEffect(() => {
    latest.current = shortcuts
  })
  useLayoutEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const press = (event: KeyboardEvent): void => {
      // Taro's fields dispatch their key events again, without a key
      if (!(event instanceof KeyboardEvent) || pathOf(window.location.hash.slice(1)) !== page) return
      const key = shortcutOf(event, form)
      const act = key === null ? undefined : latest.current[key]
      if (!act) return
      event.preventDefault()
      event.stopPropagation() // otherwise Enter would choose an option
      act()
    }
    document.addEventListener('keydown', press, true)
    return () => {
      document.removeEventListener('keydown', press, true)
    }
  }, [page, form])
}
