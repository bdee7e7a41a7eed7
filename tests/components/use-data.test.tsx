/** Data that fails to load: reported where it is missing, with a retry. */
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { LoadingPart } from '@/components/Loading'
import { useData } from '@/state/use-data'

const mockFetch = jest.fn<Promise<object>, []>()

jest.mock('@/rules/regions/loader', () => jest.requireActual('@/rules/regions/loader.h5'))
jest.mock('@/rules/built-in/pieces', () => ({
  pieces: { here: { base: () => mockFetch(), guides: {}, asking: { guides: {} } } },
}))

function Part(): ReactNode {
  const data = useData({ region: 'here' })
  return data.status === 'ready' ? <p>取来了</p> : <LoadingPart data={data} />
}

test('failed data is reported in place and loads on retry, fetched once for two parts', async () => {
  mockFetch.mockRejectedValueOnce(new Error('no network'))
  mockFetch.mockResolvedValue({ id: 'here', citations: {} })
  const log = jest.spyOn(console, 'info').mockImplementation()
  const { container } = render(
    <>
      <Part />
      <Part />
    </>,
  )
  expect(container.textContent).toBe('正在找出来…正在找出来…')
  const [retry] = await screen.findAllByRole('button', { name: '再试一次' })
  expect(container.textContent).toContain('没有取来，可能没有网。')
  expect(mockFetch).toHaveBeenCalledTimes(1)
  expect(log).toHaveBeenCalledWith('Data could not be loaded:', expect.any(Error))
  if (!retry) throw new Error('nothing to press')
  fireEvent.click(retry)
  expect(await screen.findByText('取来了')).toBeTruthy()
  expect(mockFetch).toHaveBeenCalledTimes(2)
})
