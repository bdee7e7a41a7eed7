import '@tarojs/taro' // before what uses it: its router and Taro import each other
import { fireEvent, render, screen } from '@testing-library/react'
import { PlaceOptions } from '@/components/PlaceOptions'
import { contents, type RegionContents } from '@/rules'

/** Thirty places in three provinces, the last in none. */
const MANY: readonly RegionContents[] = Array.from({ length: 30 }, (_, i) => {
  const [first] = contents
  if (!first) throw new Error('no place')
  const province = ['河北', '河南', '山东'][i % 3] ?? ''
  return { ...first, id: `place-${i}`, name: `第${i}市`, ...(i === 29 ? {} : { province }) }
})

function shown(places: readonly RegionContents[], chosen = places[0]) {
  const taken: string[] = []
  render(<PlaceOptions place={chosen} places={places} onChoose={({ id }) => taken.push(id)} />)
  return taken
}

const options = (): readonly string[] => screen.queryAllByRole('radio').map((one) => one.textContent)

test('few places stand one below the other', () => {
  shown(MANY.slice(0, 3))
  expect(options()).toHaveLength(3)
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('many stand by province, that of the chosen one open', () => {
  const taken = shown(MANY)
  expect(options()).toHaveLength(10)
  fireEvent.click(screen.getByRole('button', { name: /^其他/ }))
  fireEvent.click(screen.getByText('第29市'))
  expect(taken).toEqual(['place-29'])
})

test('one is found by a part of its name, or by its province', async () => {
  const taken = shown(MANY)
  const field = await screen.findByRole('textbox', { name: '找一个地方' })
  const type = (words: string): void => {
    fireEvent.input(field, { target: { value: words } })
  }
  type(' 山东 ')
  expect(options()).toHaveLength(9)
  type('28')
  fireEvent.click(screen.getByText('第28市'))
  expect(taken).toEqual(['place-28'])
  type('没有的市')
  expect(options()).toEqual([])
  expect(screen.getByRole('status').textContent).toContain('没有的市')
})
