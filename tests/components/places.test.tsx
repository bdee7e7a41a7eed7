import Taro from '@tarojs/taro' // before what uses it: its router and Taro import each other
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { PlaceOptions } from '@/components/PlaceOptions'
import { load, contents, findGuide, type OfferedPlace } from '@/rules'
import { fetchNewerRules } from '@/state/fetch-rules'
import { placesToChoose } from '@/state/place'
import { fileStore, keepIn, serve } from '../support/browser-files'
import { placeElsewhere, published } from '../support/editions'

const own = contents.map(({ id }) => id)

/** Thirty places in three provinces, the last in none. The last three are built in. */
const MANY: readonly OfferedPlace[] = Array.from({ length: 30 }, (_, i) => {
  const province = ['河北', '河南', '山东'][i % 3] ?? ''
  return { id: own[29 - i] ?? `place-${i}`, name: `第${i}市`, ...(i === 29 ? {} : { province }) }
})

function shown(places: readonly OfferedPlace[]) {
  const chosenIds: string[] = []
  const chosen = contents.find(({ id }) => id === own[2])
  render(<PlaceOptions place={chosen} places={places} onChoose={({ id }) => chosenIds.push(id)} />)
  return chosenIds
}

const options = (): readonly string[] => screen.queryAllByRole('radio').map((one) => one.textContent)

test('few places are shown as a plain list', () => {
  shown(MANY.slice(0, 3))
  expect(options()).toHaveLength(3)
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('many places are grouped by province, with the chosen group open', () => {
  const chosenIds = shown(MANY)
  expect(options()).toHaveLength(10)
  fireEvent.click(screen.getByRole('button', { name: /^其他/ }))
  fireEvent.click(screen.getByText('第29市'))
  expect(chosenIds).toEqual([own[0]])
})

test('a place is found by part of its name or by its province', async () => {
  const chosenIds = shown(MANY)
  const field = await screen.findByRole('textbox', { name: '找一个地方' })
  const type = (words: string): void => {
    fireEvent.input(field, { target: { value: words } })
  }
  type(' 山东 ')
  expect(options()).toHaveLength(9)
  type('28')
  fireEvent.click(screen.getByText('第28市'))
  expect(chosenIds).toEqual([own[1]])
  type('没有的市')
  expect(options()).toEqual([])
  expect(screen.getByRole('status').textContent).toContain('没有的市')
})

describe('a place that is not built in', () => {
  const elsewhere = placeElsewhere('elsewhere')
  const publication = published([elsewhere], {}, { elsewhere: { name: '别处市', province: '山东' } })
  const today = '2026-11-27'

  beforeEach(() => {
    Taro.clearStorageSync()
    keepIn(fileStore())
  })

  test('is listed, and says so if it cannot be fetched', async () => {
    serve(publication)
    await fetchNewerRules('zhoukou', today)
    expect(placesToChoose().map(({ id }) => id)).toEqual([...own, 'elsewhere'])
    const chosenIds = shown(placesToChoose())
    serve(new Map())
    fireEvent.click(screen.getByText('别处市'))
    expect((await screen.findByText(/没有取来/)).textContent).toContain('别处市')
    expect(chosenIds).toEqual([])
  })

  test('is fetched when chosen, and answers from then on', async () => {
    serve(publication)
    await fetchNewerRules('chengde-shuangqiao', today)
    const chosenIds = shown(placesToChoose())
    fireEvent.click(screen.getByText('别处市'))
    await waitFor(() => {
      expect(chosenIds).toEqual(['elsewhere'])
    })
    await load([{ guide: 'elsewhere/refund' }])
    expect(findGuide('elsewhere/refund', today)?.guide.id).toBe('refund')
    expect(placesToChoose().map(({ id }) => id)).toEqual([...own, 'elsewhere'])
  })
})
