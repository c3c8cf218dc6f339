/** What refusals say about webhooks, to staff. */
export const webhookErrors = {
  zh: {
    WEBHOOK_STATE: { title: '这个接收地址已经移除', hint: '请重新打开这一页看看。' },
    WEBHOOK_URL_REFUSED: { title: '不能发送到这个地址', hint: '请核对地址。' },
    WEBHOOKS_FULL: { title: '接收地址已达到上限', hint: '请先移除不再需要的接收地址。' },
  },
  en: {
    WEBHOOK_STATE: { title: 'This endpoint was removed', hint: 'Load the page again.' },
    WEBHOOK_URL_REFUSED: { title: 'Messages may not be sent there', hint: 'Check the address.' },
    WEBHOOKS_FULL: {
      title: 'There are as many endpoints as there may be',
      hint: 'Remove those that are not needed any more first.',
    },
  },
} as const;

/** The exact reasons of such refusals. */
export const webhookReasons = {
  zh: {
    WEBHOOK_URL_REFUSED: {
      NOT_A_URL: '这不是一个完整的网址。',
      NOT_HTTPS: '地址要以 https:// 开头。',
      CREDENTIALS: '地址里不能写用户名和密码。',
      FRAGMENT: '地址里不能有 # 和它后面的部分。',
      CLOSED_ADDRESS: '这是内部网络的地址。确实需要时，请运维人员在安装配置里放行这个网段。',
    },
  },
  en: {
    WEBHOOK_URL_REFUSED: {
      NOT_A_URL: 'This is not a whole address.',
      NOT_HTTPS: 'The address must begin with https://.',
      CREDENTIALS: 'No user name or password may stand in the address.',
      FRAGMENT: 'Nothing may follow a # in the address.',
      CLOSED_ADDRESS:
        'It is an address of an inner network. If it is needed, the operator names that network in the configuration.',
    },
  },
} as const;
