/** Entries stored for each person separately. Only those of the current person can be written. */
import { tellStorageChange } from '@/platform/storage'
import { currentPerson, noteChange, type Person } from './person'
import { entriesStore, type Entries, type Store } from './store'
import type { PersonEntry, PersonName } from './stored'

export interface PersonStore<T> {
  /** Returns the same object until other entries are written, in this window or another one. */
  readonly read: (of: Person) => Entries<T>
  /**
   * Replaces the stored entries.
   * @param of the person that the page was rendered for
   * @returns false, and nothing is written, if another person is current by now, for example through another window
   */
  readonly write: (of: Person, entries: Entries<T>) => boolean
}

export function personStore<Name extends PersonName>(name: Name): PersonStore<PersonEntry<Name>> {
  const stores = new Map<Person, Store<Entries<PersonEntry<Name>>>>()
  const storeOf = (person: Person): Store<Entries<PersonEntry<Name>>> => {
    const store = stores.get(person) ?? entriesStore(name, person)
    stores.set(person, store)
    return store
  }
  return {
    read: (of) => storeOf(of).read(),
    write(of, entries) {
      if (of !== currentPerson()) {
        tellStorageChange() // so that the page notices the other person
        return false
      }
      storeOf(of).write(entries)
      noteChange()
      return true
    },
  }
}
