/** Makes a View pressable: by touch everywhere, by keyboard in the browser. */

export type PressRole = 'button' | 'link' | 'radio' | 'checkbox'

export interface Pressable {
  role: PressRole
  /** Styled in app.scss. */
  hoverClass: 'pressed'
  onClick: () => void
  tabIndex?: number
  onKeyDown?: (event: KeyboardEvent) => void
}

/**
 * Props for pressing. In the browser Enter and space press it; in a radio group the arrow keys move the focus
 * without choosing.
 */
export function pressable(role: PressRole, press: () => void): Pressable {
  const props: Pressable = { role, hoverClass: 'pressed', onClick: press }
  if (process.env.TARO_ENV !== 'h5') return props
  return {
    ...props,
    tabIndex: 0,
    onKeyDown: (event) => {
      const step = role === 'radio' ? (ARROWS[event.key] ?? 0) : 0
      if (step === 0 && event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault() // space and the arrows would scroll
      if (step === 0) press()
      else focusNeighbour(event.currentTarget, step)
    },
  }
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Moves the focus to the next or previous radio of the group, wrapping around. */
function focusNeighbour(radio: EventTarget | null, step: 1 | -1): void {
  if (!(radio instanceof HTMLElement)) return
  const group = radio.closest('[role=radiogroup]')
  const radios = [...(group?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  radios[(radios.indexOf(radio) + step + radios.length) % radios.length]?.focus()
}
