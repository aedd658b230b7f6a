// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/// Seals messages as WeChat does, with another library; one {"query","body"} for each.
const WXBizMsgCrypt = require('wechat-crypto');
const order = require('./order');

const crypt = new WXBizMsgCrypt(order.token, order.aesKey, order.appid);
const timestamp = '1767225600';

const requests = order.messages.map((message, index) => {
  const nonce = String(1000 + index);
  const encrypt = crypt.encrypt(message);
  const query = new URLSearchParams({
    signature: crypt.getSignature(timestamp, nonce, ''),
    timestamp,
    nonce,
    openid: 'oEXAMPLE0000000000000000user',
    encrypt_type: 'aes',
    msg_signature: crypt.getSignature(timestamp, nonce, encrypt),
  });
  return {
    query: query.toString(),
    body: `<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
  };
});
console.log(JSON.stringify(requests));
