/** The test entries of WeChat's tool name places and guides that the real policy has. */
import project from '../../project.config.json'
import { regions } from './places'

const known = regions.flatMap(({ id, guides }) => [id, ...guides.map((guide) => `${id}/${guide.id}`)])

test('each test entry names a place or a guide that there is', () => {
  const wrong = project.condition.miniprogram.list.flatMap(({ name, query }) => {
    const parameters = new URLSearchParams(query)
    const named = parameters.get('guide') ?? parameters.get('region')
    return named === null || known.includes(named)
      ? []
      : [`project.config.json 的“${name}”写着“${named}”，没有这个地方或者指引`]
  })
  expect(wrong).toEqual([])
})
