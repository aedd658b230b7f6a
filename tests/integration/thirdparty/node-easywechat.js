// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const application = require('./easywechat');
const order = require('./order');

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
  assert.equal((await get('/cgi-bin/menu/delete')).errcode, 0);
  assert.equal((await get('/cgi-bin/menu/get')).errcode, 46003);
  const { ip_list: addresses } = await get('/cgi-bin/getcallbackip');

  await assert.rejects(application('not the secret').getAccessToken().getToken(), /"errcode":40125/);

  console.log(JSON.stringify({ ticket, buttons: menu.menu.button, addresses }));
}

main();
