// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const application = require('./easywechat');
const order = require('./order');
const tour = require('./media-tour');

const client = application(order.secret).getClient();

const post = async (path, json) => (await client.post(path, { json })).toObject();
const upload = async (path, file, params, data) =>
  (await client.withFile(file, 'media').post(path, { params, data })).toObject();
const bytes = async (answer) => Buffer.from((await answer).getContent(false));

tour({
  uploadTemporary: (file, type) => upload('/cgi-bin/media/upload', file, { type }),
  convertVideo: (video) => post('/cgi-bin/media/uploadvideo', video),
  download: (id) =>
    bytes(client.get('/cgi-bin/media/get', { params: { media_id: id }, responseType: 'arraybuffer' })),
  uploadArticleImage: (file) => upload('/cgi-bin/media/uploadimg', file, {}),
  addMaterial: (file, type, description) => upload('/cgi-bin/material/add_material', file, { type },
    description && { description: JSON.stringify(description) }),
  getMaterial: (id) =>
    bytes(client.post('/cgi-bin/material/get_material', { json: { media_id: id }, responseType: 'arraybuffer' })),
  removeMaterial: (id) => post('/cgi-bin/material/del_material', { media_id: id }),
  countMaterial: async () => (await client.get('/cgi-bin/material/get_materialcount')).toObject(),
  listMaterial: (type, offset, count) => post('/cgi-bin/material/batchget_material', { type, offset, count }),
  post,
});
