// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const { promisify } = require('util');
const { visit } = require('./loopback');
const OAuth = require('wechat-oauth');
const order = require('./order');

async function main() {
  const oauth = new OAuth(order.appid, order.secret);
  const call = (name) => promisify(oauth[name].bind(oauth));
  const back = 'https://www.example.com/cb?a=1&b=中';

  const silent = await visit(oauth.getAuthorizeURL(back, 'hehe', 'snsapi_base'), { mpdesk_openid: order.openid });
  assert.equal(silent.state, 'hehe');
  assert.equal(silent.b, '中');
  const base = await call('getAccessToken')(silent.code);
  assert.ok(base.isValid());
  assert.equal(base.data.openid, order.openid);
  await assert.rejects(call('getAccessToken')(silent.code), { code: 40163 });
  await assert.rejects(call('getUser')(order.openid), { code: 48001 });

  const asked = await visit(oauth.getAuthorizeURL(back, 'x', 'snsapi_userinfo'), { mpdesk_openid: order.openid });
  const user = await call('getUserByCode')(asked.code);
  assert.equal(user.openid, order.openid);

  const kept = oauth.store[order.openid];
  const renewed = await call('refreshAccessToken')(kept.refresh_token);
  assert.equal(renewed.data.access_token, kept.access_token);
  assert.deepEqual(await call('verifyToken')(order.openid, kept.access_token), { errcode: 0, errmsg: 'ok' });
  await assert.rejects(call('verifyToken')('oNobody', kept.access_token), { code: 40003 });

  const stranger = new OAuth(order.appid, 'not the secret');
  await assert.rejects(promisify(stranger.getAccessToken.bind(stranger))('c'), { code: 40125 });
  await assert.rejects(visit(oauth.getAuthorizeURLForWebsite(back, 'x')), /the page answered/);

  console.log(JSON.stringify({ nickname: user.nickname, unionid: user.unionid }));
}

main();
