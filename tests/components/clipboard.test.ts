import { copyText } from '@/platform/clipboard'

const TEXT = '可以办。\n12345'

/** What the old way finds selected; its answer is what it says. */
function oldWay(answer: boolean | null): string[] {
  const copied: string[] = []
  Object.assign(document, {
    execCommand: (command: string) => {
      if (answer === null) throw new DOMException('no', 'SecurityError')
      const field = document.activeElement
      if (command === 'copy' && field instanceof HTMLTextAreaElement)
        copied.push(field.value.slice(field.selectionStart, field.selectionEnd))
      return answer
    },
  })
  return copied
}

const newWay = (writeText: (() => Promise<void>) | null): void => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText === null ? undefined : { writeText },
  })
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand')
  Reflect.deleteProperty(navigator, 'clipboard')
  document.body.innerHTML = ''
})

test.each([
  ['has no clipboard, as on plain http', null],
  ['refuses it', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
])('a browser that %s copies the old way, and says so where that worked', async (_, writeText) => {
  newWay(writeText)
  const copied = oldWay(true)
  expect(await copyText(TEXT)).toBe(true)
  expect(copied).toEqual([TEXT])
})

test('without a clipboard it copies within the tap: later, an iPhone refuses', () => {
  newWay(null)
  const copied = oldWay(true)
  void copyText(TEXT)
  expect(copied).toEqual([TEXT])
})

test.each([
  ['says no', false],
  ['throws', null],
])('where the old way %s nothing was copied, and nothing of it stays on the page', async (_, answer) => {
  newWay(null)
  oldWay(answer)
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  expect(await copyText(TEXT)).toBe(false)
  expect([...document.body.children]).toEqual([button])
  expect(document.activeElement).toBe(button)
})

test('the old way is left alone where the clipboard works', async () => {
  newWay(() => Promise.resolve())
  const copied = oldWay(true)
  expect(await copyText(TEXT)).toBe(true)
  expect(copied).toEqual([])
})
