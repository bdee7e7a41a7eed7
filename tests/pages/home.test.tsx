import Taro from '@tarojs/taro'
import { screen, waitFor } from '@testing-library/dom'
import { openPage } from '../support/open-page'

test('home greets the resident in Chinese', async () => {
  await openPage('/home/index')
  expect(await screen.findByText('先问清，再去办。')).toBeInTheDocument()
})

test('opening a page again starts a new stack', async () => {
  await openPage('/home/index')
  expect(await screen.findByText('先问清，再去办。')).toBeInTheDocument()
})

test('leaving a page before it is rendered removes no other page', async () => {
  await openPage('/home/index')
  const { app } = Taro.getCurrentInstance()
  const drawn = jest.fn()
  const gone = jest.fn()
  app?.mount(() => null, 'undrawn', drawn)
  app?.unmount('undrawn', gone)
  await waitFor(() => {
    expect(gone).toHaveBeenCalled()
  })
  expect(drawn).not.toHaveBeenCalled()
  expect(screen.getByText('先问清，再去办。')).toBeInTheDocument()
})
