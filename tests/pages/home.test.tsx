import { screen } from '@testing-library/dom'
import { openPage } from '../support/open-page'

test('home greets the resident in Chinese', async () => {
  await openPage('/pages/home/index')
  expect(await screen.findByText('先问清，再去办。')).toBeInTheDocument()
})

test('a page opened again starts a new stack', async () => {
  await openPage('/pages/home/index')
  expect(await screen.findByText('先问清，再去办。')).toBeInTheDocument()
})
