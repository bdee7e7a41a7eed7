import { H5_FILES } from '../../scripts/serve'
import { tooModern } from '../support/syntax'

test('an old phone can read every script', () => {
  expect(tooModern(H5_FILES)).toEqual([])
})
