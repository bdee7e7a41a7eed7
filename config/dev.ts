import type { IProjectConfig } from '@tarojs/taro/types/compile'

/** Settings of watch builds. */
const dev: IProjectConfig = {
  h5: { devServer: { open: false, host: '127.0.0.1', port: 10086 } },
}

export default dev
