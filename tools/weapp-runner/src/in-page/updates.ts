/** Updates of the app: the test announces a new version, the app may apply it. */
import { recordCall } from './record'
import { later } from './timers'

type Listener = (result: object) => void

export interface UpdateManager {
  getUpdateManager: () => object
  /** Announces that a new version has been downloaded, or that its download failed. */
  arrive: (loaded: boolean) => void
}

export function createUpdateManager(): UpdateManager {
  const ready: Listener[] = []
  const failed: Listener[] = []
  return {
    getUpdateManager: () => ({
      onCheckForUpdate(listener: Listener) {
        later(() => {
          listener({ hasUpdate: false })
        })
      },
      onUpdateReady: (listener: Listener) => ready.push(listener),
      onUpdateFailed: (listener: Listener) => failed.push(listener),
      applyUpdate() {
        recordCall('applyUpdate', null)
      },
    }),
    arrive(loaded) {
      for (const listener of loaded ? ready : failed) listener({})
    },
  }
}
