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

  // A link as a string has a colour behind it, for the title; one with a mini-program has not.
  const where = order.miniprogram ? [{ url: order.url, miniprogram: order.miniprogram }] : [order.url, '#FF0000'];
  const sending = call('sendTemplate')(order.openid, order.template, ...where, order.data);
  if (order.refused) {
    await assert.rejects(sending, { code: order.refused });
  } else {
    const sent = await sending;
    assert.equal(sent.errcode, 0);
    assert.ok(sent.msgid > 0);
    await assert.rejects(call('sendTemplate')(order.openid, 'none', order.url, '', order.data), { code: 40037 });
  }
  await assert.rejects(call('addTemplate')('TM00015'), { code: 40247 });
  await assert.rejects(call('setIndustry')({ industry_id1: '0', industry_id2: '4' }), { code: 40102 });
}

main();
