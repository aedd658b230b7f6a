// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const { promisify } = require('util');
const WechatAPI = require('wechat-api');
const order = require('./order');

/// One menu for a new tag: added, matched once a follower carries the tag, removed.
async function tryConditionalMenus(call) {
  const { data: { openid: [openid] } } = await call('getFollowers')();
  const { tag } = await call('createTag')('第三方');
  await assert.rejects(call('createCustomMenu')(order.menu), { code: 65304 });
  await assert.rejects(call('createCustomMenu')({ ...order.special, matchrule: { tag_id: tag.id, sex: '1' } }),
    { code: 65320 });
  const special = { ...order.special, matchrule: { tag_id: String(tag.id) } };
  const { menuid } = await call('createCustomMenu')(special);
  const conditional = await call('getMenu')();

  const standard = await call('testCustomMenu')(openid);
  assert.equal(standard.button[0].name, order.menu.button[0].name);
  assert.equal((await call('membersBatchtagging')(tag.id, [openid])).errcode, 0);
  assert.equal((await call('getUser')(openid)).tagid_list.at(-1), tag.id);
  assert.equal((await call('testCustomMenu')(openid)).button[0].name, order.special.button[0].name);

  assert.deepEqual(await call('removeCustomMenu')(menuid), { errcode: 0, errmsg: 'ok' });
  await assert.rejects(call('removeCustomMenu')(menuid), { code: 65301 });
  assert.deepEqual(await call('testCustomMenu')(openid), standard);
  await assert.rejects(call('testCustomMenu')('nobody'), { code: 65302 });
  return { openid, conditional };
}

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
  const { openid, conditional } = await tryConditionalMenus(call);
  const live = await call('getMenuConfig')();
  await call('removeMenu')();
  await assert.rejects(call('getMenu')(), { code: 46003 });
  await assert.rejects(call('testCustomMenu')(openid), { code: 46003 });
  assert.deepEqual(await call('getMenuConfig')(), { is_menu_open: 0 });

  await call('clearQuota')(order.appid);
  const { ip_list: addresses } = await call('getIp')();

  const stranger = new WechatAPI(order.appid, 'not the secret');
  stranger.endpoint = order.baseUrl;
  await assert.rejects(promisify(stranger.getAccessToken.bind(stranger))(), { code: 40125 });

  console.log(JSON.stringify({ ticket: ticket.ticket, buttons: menu.menu.button, conditional, live, addresses }));
}

main();
