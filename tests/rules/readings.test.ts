import { regions } from '@/rules'
import { testReading } from './engine/readings'

for (const region of regions)
  for (const guide of region.guides) testReading(`${region.id}/${guide.id}`, guide)
