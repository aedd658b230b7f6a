// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const { promisify } = require('util');
const WechatAPI = require('wechat-api');
const { make, postJSON, wrapper } = require('wechat-api/lib/util');
const order = require('./order');
const tour = require('./media-tour');

// Older than drafts; this is how its manual adds calls.
const later = {};
make(later, 'postLater', function (path, body, callback) {
  this.request(this.endpoint + path + '?access_token=' + this.token.accessToken, postJSON(body), wrapper(callback));
});
WechatAPI.mixin(later);

const api = new WechatAPI(order.appid, order.secret);
api.endpoint = order.baseUrl; // setEndpoint() would insist on https
api.fileServerPrefix = order.baseUrl + '/cgi-bin/';

/// Refusals as answers, like other libraries have them.
const call = (name) => async (...args) => {
  try {
    return await promisify(api[name].bind(api))(...args);
  } catch (error) {
    return { errcode: error.code };
  }
};

tour({
  uploadTemporary: call('uploadMedia'),
  convertVideo: call('uploadMPVideo'),
  download: call('getMedia'),
  uploadArticleImage: call('uploadImage'),
  addMaterial: (file, type, description) => (description
    ? call('uploadVideoMaterial')(file, description) : call('uploadMaterial')(file, type)),
  getMaterial: call('getMaterial'),
  removeMaterial: call('removeMaterial'),
  countMaterial: call('getMaterialCount'),
  listMaterial: call('getMaterials'),
  post: call('postLater'),
});
