/** `policy key`: a new key pair for publishing. */
import { newKeyPair } from '../publish/keys'
import type { Command } from './command'

export const key: Command = {
  takes: '',
  does: '造一对发布用的钥匙：公钥写进 policy/keys.yaml，私钥只显示这一次',
  words: [0, 0],
  run: () => {
    const { secret, public: shown } = newKeyPair()
    console.log(`公钥（写进 policy/keys.yaml 的 keys，可以给人看）：\n${shown}`)
    console.log(
      `私钥（抄下来锁好，不给人看，不放进文件；发布时放在环境变量 WENBAN_POLICY_KEY 里）：\n${secret}`,
    )
    return true
  },
}
