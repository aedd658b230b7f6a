// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const { promisify } = require('util');
const WechatAPI = require('wechat-api');
const order = require('./order');

async function main() {
  const api = new WechatAPI(order.appid, order.secret);
  api.endpoint = order.baseUrl; // setEndpoint() would insist on https
  const call = (name) => promisify(api[name].bind(api));

  const token = await call('getAccessToken')();
  assert.ok(token.isValid());
  const ticket = await call('getTicket')('jsapi');
  assert.ok(ticket.isValid());

  await assert.rejects(call('getMenu')(), { name: 'WeChatAPIError', code: 46003 });
  assert.deepEqual(await call('createMenu')(order.menu), { errcode: 0, errmsg: 'ok' });
  const menu = await call('getMenu')();
  await call('removeMenu')();
  await assert.rejects(call('getMenu')(), { code: 46003 });

  await call('clearQuota')(order.appid);
  const { ip_list: addresses } = await call('getIp')();

  const stranger = new WechatAPI(order.appid, 'not the secret');
  stranger.endpoint = order.baseUrl;
  await assert.rejects(promisify(stranger.getAccessToken.bind(stranger))(), { code: 40125 });

  console.log(JSON.stringify({ ticket: ticket.ticket, buttons: menu.menu.button, addresses }));
}

main();
