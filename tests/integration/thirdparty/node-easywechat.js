// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const { CacheInterface, OfficialAccount } = require('node-easywechat');
const order = require('./order');

/// The default keeps tokens in files.
class Memory extends CacheInterface {
  #entries = new Map();

  async get(id) { return this.#entries.get(id) ?? null; }
  async has(id) { return this.#entries.has(id); }
  async set(id, data) { return Boolean(this.#entries.set(id, data)); }
  async delete(id) { return this.#entries.delete(id); }
}

function application(secret) {
  const app = new OfficialAccount({
    app_id: order.appid,
    secret,
    use_stable_access_token: order.stable,
    http: { baseURL: order.baseUrl + '/', throw: false },
  });
  app.setCache(new Memory());
  return app;
}

/// Two menus, for Android and for a new tag; the newest that matches wins.
async function tryConditionalMenus(client) {
  const post = async (path, json) => (await client.post('/cgi-bin/' + path, { json })).toObject();
  const { tag } = await post('tags/create', { tag: { name: '第三方' } });
  const add = (matchrule) => post('menu/addconditional', { ...order.special, matchrule });
  assert.equal((await add({})).errcode, 65304);
  assert.equal((await add({ tag_id: tag.id, city: '广州' })).errcode, 65320);
  const android = await add({ client_platform_type: '2' });
  const tagged = await add({ tag_id: String(tag.id) });

  const seenBy = async (user) => (await post('menu/trymatch', { user_id: user })).button[0].name;
  const [standard, special] = [order.menu.button[0].name, order.special.button[0].name];
  assert.deepEqual(await Promise.all(order.users.map(seenBy)), [standard, special]);
  await post('tags/members/batchtagging', { openid_list: [order.users[0]], tagid: tag.id });
  assert.equal(await seenBy(order.users[0]), special);
  assert.equal((await post('menu/trymatch', { user_id: 'nobody' })).errcode, 65302);

  assert.equal((await post('menu/delconditional', android)).errcode, 0);
  assert.equal((await post('menu/delconditional', android)).errcode, 65301);
  const menus = (await client.get('/cgi-bin/menu/get')).toObject();
  assert.equal((await post('menu/delconditional', tagged)).errcode, 0);
  return menus;
}

async function main() {
  const app = application(order.secret);
  const client = app.getClient();
  const get = async (path) => (await client.get(path)).toObject();

  assert.match(await app.getAccessToken().getToken(), /^[0-9]+_[\w-]+$/);
  const ticket = await app.getTicket().getTicket();

  assert.equal((await get('/cgi-bin/menu/get')).errcode, 46003);
  const created = (await client.post('/cgi-bin/menu/create', { json: order.menu })).toObject();
  assert.deepEqual(created, { errcode: 0, errmsg: 'ok' });
  const menu = await get('/cgi-bin/menu/get');
  const conditional = await tryConditionalMenus(client);
  const live = await get('/cgi-bin/get_current_selfmenu_info');
  assert.equal((await get('/cgi-bin/menu/delete')).errcode, 0);
  assert.equal((await get('/cgi-bin/menu/get')).errcode, 46003);
  const { ip_list: addresses } = await get('/cgi-bin/getcallbackip');

  await assert.rejects(application('not the secret').getAccessToken().getToken(), /"errcode":40125/);

  console.log(JSON.stringify({ ticket, buttons: menu.menu.button, conditional, live, addresses }));
}

main();
