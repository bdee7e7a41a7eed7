/** What makes a View something to press: by finger everywhere, by keyboard in the browser. */

export type PressRole = 'button' | 'link' | 'radio' | 'checkbox'

export interface Pressable {
  role: PressRole
  onClick: () => void
  tabIndex?: number
  onKeyDown?: (event: KeyboardEvent) => void
}

export function pressable(role: PressRole, press: () => void): Pressable {
  if (process.env.TARO_ENV !== 'h5') return { role, onClick: press }
  return {
    role,
    onClick: press,
    tabIndex: 0,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault() // the space bar would scroll
      press()
    },
  }
}
