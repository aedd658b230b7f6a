// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/// What a program does with media, drafts and publishing, whichever library does it; answers are the platform's.
const assert = require('assert/strict');
const order = require('./order');

async function page(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  return Buffer.from(await response.arrayBuffer());
}

async function advance(seconds) {
  const body = JSON.stringify({ seconds });
  assert.equal((await fetch(order.baseUrl + '/mpdesk-sandbox/advance', { method: 'POST', body })).status, 200);
}

async function temporary(api) {
  const { files } = order;
  const image = await api.uploadTemporary(files.image, 'image');
  const thumb = await api.uploadTemporary(files.thumb, 'thumb');
  const video = await api.uploadTemporary(files.video, 'video');
  assert.equal(image.type, 'image');
  assert.ok(thumb.thumb_media_id);
  const wrong = await api.uploadTemporary(files.lie, 'image');
  const toMany = await api.convertVideo({ media_id: video.media_id, title: '标题', description: '简介' });
  assert.ok(toMany.media_id && toMany.media_id !== video.media_id, JSON.stringify(toMany));
  const { video_url: videoUrl } = JSON.parse(await api.download(video.media_id));
  const gone = JSON.parse(await api.download('nonsense'));
  return {
    image: (await api.download(image.media_id)).toString('base64'),
    video: (await page(videoUrl)).toString('base64'),
    toMany: toMany.type,
    refused: [wrong.errcode, gone.errcode],
  };
}

async function material(api) {
  const { files } = order;
  const image = await api.addMaterial(files.image, 'image');
  const voice = await api.addMaterial(files.voice, 'voice');
  const video = await api.addMaterial(files.video, 'video', { title: '标题', introduction: '简介' });
  const shown = JSON.parse(await api.getMaterial(video.media_id));
  assert.equal(shown.title, '标题');
  const list = await api.listMaterial('image', 0, 20);
  const counts = await api.countMaterial();
  assert.equal((await api.removeMaterial(voice.media_id)).errcode, 0);
  return {
    cover: image.media_id,
    bytes: (await api.getMaterial(image.media_id)).toString('base64'),
    names: list.item.map((item) => item.name),
    counts,
    left: await api.countMaterial(),
  };
}

async function article(api, cover) {
  const { url } = await api.uploadArticleImage(order.files.image);
  const content = `<p>正文 👋</p><img src="${url}"><script>alert(1)</script>`;
  const { media_id: mediaId } = await api.post('/cgi-bin/draft/add', {
    articles: [{ title: '标题', author: '作者', content, thumb_media_id: cover }],
  });
  const { news_item: [draft] } = await api.post('/cgi-bin/draft/get', { media_id: mediaId });
  assert.equal(draft.content, `<p>正文 👋</p><img src="${url}">`);
  const { publish_id: publishId } = await api.post('/cgi-bin/freepublish/submit', { media_id: mediaId });
  const before = await api.post('/cgi-bin/freepublish/get', { publish_id: publishId });
  await advance(10);
  const after = await api.post('/cgi-bin/freepublish/get', { publish_id: publishId });
  const html = (await page(after.article_detail.item[0].article_url)).toString();
  return {
    image: (await page(url)).toString('base64'),
    digest: draft.digest,
    states: [before.publish_status, after.publish_status],
    isOnThePage: html.includes('<p>正文 👋</p>'),
    drafts: (await api.post('/cgi-bin/draft/batchget', { offset: 0, count: 20 })).total_count,
  };
}

module.exports = async function tour(api) {
  const files = await temporary(api);
  const library = await material(api);
  const out = await article(api, library.cover);
  delete library.cover; // differs each time
  console.log(JSON.stringify({ files, library, out }));
};
