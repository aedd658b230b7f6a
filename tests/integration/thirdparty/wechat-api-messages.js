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
  const [first, second, , , third, fourth] = order.openids;
  const two = [first, second];

  const sent = await call('massSendText')(order.text, two);
  assert.equal(sent.errcode, 0);
  await call('massSendText')(order.text, true);
  const news = await call('massSendNews')('DRAFT', order.tag);
  await call('massSendImage')('IMAGE', two);
  await call('massSendVoice')('VOICE', two);
  const video = await call('massSendVideo')('MPVIDEO', order.openids.slice(2, 4));
  await assert.rejects(call('massSendText')(order.text, two), { code: 45066 });
  await assert.rejects(call('massSendImage')('NONE', two), { code: 40007 });
  await assert.rejects(call('massSendText')(order.text, [first]), { code: 40130 });
  const { msg_status: status } = await call('getMassMessageStatus')(sent.msg_id);
  assert.equal(status, 'SENDING');

  await call('previewText')(first, order.text);
  await call('previewNews')(first, 'DRAFT');
  await call('previewImage')(first, 'IMAGE');
  await call('previewVoice')(first, 'VOICE');
  await call('previewVideo')(first, 'MPVIDEO');

  await call('sendText')(first, order.text);
  await call('sendTextFromCs')(first, order.agent, order.text);
  await call('sendImage')(first, 'IMAGE');
  await call('sendVoice')(first, 'VOICE');
  await call('sendVideo')(first, 'VIDEO', 'THUMB');
  await assert.rejects(call('sendText')(first, order.text), { code: 45047 });
  await assert.rejects(call('sendText')(order.openids[2], order.text), { code: 45015 });
  await call('sendMusic')(second, order.music);
  await call('sendNews')(second, [order.article]);
  await assert.rejects(call('sendNews')(second, [order.article, order.article]), { code: 45008 });
  await assert.rejects(call('sendMpNews')(second, 'ARTICLE'), { code: 40007 });
  await assert.rejects(call('sendCard')(second, order.card), { code: 40073 });

  await call('sendImageFromCs')(third, order.agent, 'IMAGE');
  await call('sendVoiceFromCs')(third, order.agent, 'VOICE');
  await call('sendVideoFromCs')(third, order.agent, 'VIDEO', 'THUMB');
  await call('sendMusicFromCs')(third, order.agent, order.music);
  await call('sendNewsFromCs')(third, order.agent, [order.article]);
  await assert.rejects(call('sendMpNewsFromCs')(fourth, order.agent, 'ARTICLE'), { code: 40007 });
  await assert.rejects(call('sendCardFromCs')(fourth, order.agent, order.card), { code: 40073 });

  await assert.rejects(call('deleteMass')(news.msg_id), { code: 40065 });
  await order.advance(5);
  await call('deleteMass')(news.msg_id);
  await call('deleteMass')(video.msg_id);
  await assert.rejects(call('deleteMass')(sent.msg_id), { code: 9500001 });
}

main();
