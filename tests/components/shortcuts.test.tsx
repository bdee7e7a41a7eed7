import '@tarojs/taro' // before what uses it: its router and Taro import each other
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { shortcutOf, useShortcuts } from '@/platform/shortcuts'

const PAGE = '/pages/desk/index'

/** The shortcut of a key pressed while the element has the focus. */
function pressed(element: Element, init: KeyboardEventInit & { keyCode?: number }): string | null {
  let shortcut: string | null = null
  const hear = (event: Event): void => {
    if (event instanceof KeyboardEvent) shortcut = shortcutOf(event, '#form')
  }
  document.addEventListener('keydown', hear, true)
  fireEvent.keyDown(element, init)
  document.removeEventListener('keydown', hear, true)
  return shortcut
}

beforeEach(() => {
  document.body.innerHTML = `
    <h1 tabindex="-1">问</h1>
    <div role="button" id="button"></div>
    <input id="elsewhere" />
    <div role="radio" id="other"></div>
    <div id="form"><div role="radio" id="option"></div><input id="field" /></div>`
})

const at = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

describe('a key', () => {
  test.each([
    ['a letter', 'h1', 'n', 'n'],
    ['a letter with caps lock', 'h1', 'N', 'n'],
    ['a digit', 'body', '1', '1'],
    ['a digit on an option', '#option', '0', '0'],
    ['a letter on a button', '#button', 'n', 'n'],
    ['Enter without focus', 'body', 'Enter', 'enter'],
    ['Enter on an option of the form', '#option', 'Enter', 'enter'],
    ['Enter in a field of the form', '#field', 'Enter', 'submit'],
    ['Escape in a field', '#elsewhere', 'Escape', 'escape'],
  ])('is a shortcut: %s', (_, focused, key, shortcut) => {
    expect(pressed(at(focused), { key })).toBe(shortcut)
  })

  test.each([
    ['a letter in a field', '#field', 'n'],
    ['a digit in a field', '#elsewhere', '1'],
    ['Enter in a field elsewhere', '#elsewhere', 'Enter'],
    ['Enter on a button', '#button', 'Enter'],
    ['Enter on an option elsewhere', '#other', 'Enter'],
  ])('is not a shortcut: %s', (_, focused, key) => {
    expect(pressed(at(focused), { key })).toBeNull()
  })

  test.each<[string, KeyboardEventInit & { keyCode?: number }]>([
    ['Control', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Command', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['key repeat', { repeat: true }],
    ['an input method that is composing', { isComposing: true }],
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari has no other sign
    ['an input method known by its key code', { keyCode: 229 }],
  ])('is not a shortcut with %s, wherever it is pressed', (_, held) => {
    for (const focused of ['h1', '#field', '#option'])
      for (const key of ['n', '1', 'Enter', 'Escape'])
        expect(pressed(at(focused), { key, ...held })).toBeNull()
  })
})

describe('shortcuts', () => {
  function Desk({ onNext }: { onNext: () => void }): ReactNode {
    useShortcuts(PAGE, '#form', { n: onNext })
    return <input aria-label="称呼" />
  }

  test('work only on their page and not in its fields', () => {
    const next = jest.fn()
    window.history.replaceState(null, '', `#${PAGE}`)
    render(<Desk onNext={next} />)
    fireEvent.keyDown(document.body, { key: 'n' })
    expect(next).toHaveBeenCalledTimes(1)
    fireEvent.keyDown(screen.getByRole('textbox', { name: '称呼' }), { key: 'n' })
    window.history.replaceState(null, '', '#/pages/survey/index?region=qinhuangdao')
    fireEvent.keyDown(document.body, { key: 'n' })
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('ignore events without a key, which Taro’s fields send', () => {
    const next = jest.fn()
    window.history.replaceState(null, '', `#${PAGE}`)
    render(<Desk onNext={next} />)
    document.body.dispatchEvent(new CustomEvent('keydown', { bubbles: true }))
    expect(next).not.toHaveBeenCalled()
  })
})
