/** The test entries of WeChat's developer tool name places and guides of the real policy. */
import project from '../../project.config.json'
import { regions } from './places'

const known = regions.flatMap(({ id, guides }) => [id, ...guides.map((guide) => `${id}/${guide.id}`)])

test('every test entry names an existing place or guide', () => {
  const wrong = project.condition.miniprogram.list.flatMap(({ name, query }) => {
    const parameters = new URLSearchParams(query)
    const named = parameters.get('guide') ?? parameters.get('region')
    return named === null || known.includes(named)
      ? []
      : [`project.config.json 的“${name}”写着“${named}”，没有这个地方或者指引`]
  })
  expect(wrong).toEqual([])
})
