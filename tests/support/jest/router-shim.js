// test-utils-react 0.1.1 was written for Taro 3.6 and calls createRouter(app, config, framework);
// Taro 4 wants a history before them.
import * as router from '@tarojs/router/dist/index.js'

export * from '@tarojs/router/dist/index.js'

export function createRouter(...args) {
  if (args.length >= 4) return router.createRouter(...args)
  const [app, config, framework] = args
  window.__taroAppConfig = config
  const history = router.createHashHistory({ window })
  router.handleAppMount(config, history)
  return router.createRouter(history, app, config, framework)
}
