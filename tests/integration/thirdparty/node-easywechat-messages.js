// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('assert/strict');
const application = require('./easywechat');
const order = require('./order');

async function main() {
  const client = application(order.secret).getClient();
  const post = async (path, json) => (await client.post('/cgi-bin/message/' + path, { json })).toObject();
  const accepted = async (path, json) => {
    const answer = await post(path, json);
    assert.equal(answer.errcode, 0, JSON.stringify(answer));
    return answer;
  };
  const refused = async (code, path, json) => assert.equal((await post(path, json)).errcode, code);
  const [first, second, , , third, fourth] = order.openids;
  const two = [first, second];
  const text = { msgtype: 'text', text: { content: order.text } };
  const media = (msgtype, media_id, more) => ({ msgtype, [msgtype]: { media_id, ...more } });

  const sent = await accepted('mass/send', { touser: two, ...text });
  await accepted('mass/sendall', { filter: { is_to_all: true }, ...text });
  const byTag = { filter: { is_to_all: false, tag_id: order.tag } };
  const sentNews = await accepted('mass/sendall', { ...byTag, ...media('mpnews', 'DRAFT') });
  await accepted('mass/send', { touser: two, ...media('image', 'IMAGE') });
  await accepted('mass/send', { touser: two, ...media('voice', 'VOICE') });
  const sentVideo = await accepted('mass/send', { touser: order.openids.slice(2, 4), ...media('mpvideo', 'MPVIDEO') });
  await refused(45066, 'mass/send', { touser: two, ...text });
  await refused(40007, 'mass/send', { touser: two, ...media('image', 'NONE') });
  await refused(40130, 'mass/send', { touser: [first], ...text });
  assert.equal((await post('mass/get', { msg_id: sent.msg_id })).msg_status, 'SENDING');

  await accepted('mass/preview', { touser: first, ...text });
  await accepted('mass/preview', { touser: first, ...media('mpnews', 'DRAFT') });
  await accepted('mass/preview', { touser: first, ...media('image', 'IMAGE') });
  await accepted('mass/preview', { touser: first, ...media('voice', 'VOICE') });
  await accepted('mass/preview', { touser: first, ...media('mpvideo', 'MPVIDEO') });

  await accepted('custom/send', { touser: first, ...text });
  await accepted('custom/send', { touser: first, ...text, customservice: { kf_account: order.agent } });
  await accepted('custom/send', { touser: first, ...media('image', 'IMAGE') });
  await accepted('custom/send', { touser: first, ...media('voice', 'VOICE') });
  await accepted('custom/send', { touser: first, ...media('video', 'VIDEO', { thumb_media_id: 'THUMB' }) });
  await refused(45047, 'custom/send', { touser: first, ...text });
  await refused(45015, 'custom/send', { touser: order.openids[2], ...text });
  await accepted('custom/send', { touser: second, msgtype: 'music', music: order.music });
  const news = (articles) => ({ msgtype: 'news', news: { articles } });
  await accepted('custom/send', { touser: second, ...news([order.article]) });
  await refused(45008, 'custom/send', { touser: second, ...news([order.article, order.article]) });
  const card = { msgtype: 'wxcard', wxcard: order.card };
  await refused(40007, 'custom/send', { touser: second, ...media('mpnews', 'ARTICLE') });
  await refused(40073, 'custom/send', { touser: second, ...card });

  const fromAgent = (touser, message) => ({ touser, ...message, customservice: { kf_account: order.agent } });
  await accepted('custom/send', fromAgent(third, media('image', 'IMAGE')));
  await accepted('custom/send', fromAgent(third, media('voice', 'VOICE')));
  await accepted('custom/send', fromAgent(third, media('video', 'VIDEO', { thumb_media_id: 'THUMB' })));
  await accepted('custom/send', fromAgent(third, { msgtype: 'music', music: order.music }));
  await accepted('custom/send', fromAgent(third, news([order.article])));
  await refused(40007, 'custom/send', fromAgent(fourth, media('mpnews', 'ARTICLE')));
  await refused(40073, 'custom/send', fromAgent(fourth, card));

  await refused(40065, 'mass/delete', { msg_id: sentNews.msg_id });
  await order.advance(5);
  await accepted('mass/delete', { msg_id: sentNews.msg_id });
  await accepted('mass/delete', { msg_id: sentVideo.msg_id });
  await refused(9500001, 'mass/delete', { msg_id: sent.msg_id });
}

main();
