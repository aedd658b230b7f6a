// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const { visit } = require('./loopback');
const { Wechat, Store } = require('wechat-jssdk');
const order = require('./order');

async function main() {
  const wechat = new Wechat({
    appId: order.appid,
    appSecret: order.secret,
    wechatRedirectUrl: 'https://www.example.com/cb',
    store: new Store(), // the default keeps tokens in a file
    card: true,
  });

  const page = 'https://www.example.com/shop?a=1#/route';
  const signature = await wechat.jssdk.getSignature(page);
  assert.equal(signature.url, 'https://www.example.com/shop?a=1');
  const again = await wechat.jssdk.getSignature(page);
  assert.equal(again.signature, signature.signature);

  const card = await wechat.card.getCardSignature('1', 'GROUPON', 'card-1');
  assert.equal(card.cardSign.length, 40);

  const silent = await visit(wechat.oauth.generateOAuthUrl('https://www.example.com/cb', 'snsapi_base', 's1'),
    { mpdesk_openid: order.openid });
  assert.equal(silent.state, 's1');
  const base = await wechat.oauth.getUserBaseInfo(silent.code, 'base');
  assert.equal(base.openid, order.openid);

  const asked = await visit(wechat.oauth.generateOAuthUrl('https://www.example.com/cb'), { mpdesk_openid: order.openid });
  assert.equal(asked.state, 'userAuth');
  const profile = await wechat.oauth.getUserInfo(asked.code, 'full', true);
  assert.equal(profile.openid, order.openid);
  const renewed = await wechat.oauth.refreshAccessToken('full', profile);
  assert.equal(renewed.access_token, profile.access_token);

  console.log(JSON.stringify({ nickname: profile.nickname, unionid: profile.unionid, ...signature }));
  process.exit(0); // its timers would keep the script alive
}

main();
