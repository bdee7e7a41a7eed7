/** What makes a View something to press: by finger everywhere, by keyboard in the browser. */

export type PressRole = 'button' | 'link' | 'radio' | 'checkbox'

export interface Pressable {
  role: PressRole
  onClick: () => void
  tabIndex?: number
  onKeyDown?: (event: KeyboardEvent) => void
}

/** In the browser Enter and the space bar press it; among radios the arrows lead on, and choose nothing yet. */
export function pressable(role: PressRole, press: () => void): Pressable {
  if (process.env.TARO_ENV !== 'h5') return { role, onClick: press }
  return {
    role,
    onClick: press,
    tabIndex: 0,
    onKeyDown: (event) => {
      const step = role === 'radio' ? (ARROWS[event.key] ?? 0) : 0
      if (step === 0 && event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault() // the space bar and the arrows would scroll
      if (step === 0) press()
      else focusNeighbour(event.currentTarget, step)
    },
  }
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The next radio of its group gets the focus, or the one before; past the end it goes on at the other. */
function focusNeighbour(radio: EventTarget | null, step: 1 | -1): void {
  if (!(radio instanceof HTMLElement)) return
  const group = radio.closest('[role=radiogroup]')
  const radios = [...(group?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  radios[(radios.indexOf(radio) + step + radios.length) % radios.length]?.focus()
}
