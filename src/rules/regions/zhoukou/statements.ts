/** What 周口's measure and its explanation say. */
import type { StatementList } from '../../engine/coverage'

export const statements: StatementList = {
  sections: { J: 24 },
  more: ['J5explained', 'O'],
  unsaid: { O: '同版的文明城市、防汛、劳动仲裁、就业、党建、汛情报道，不影响办事' },
}
