// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

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

module.exports = function application(secret) {
  const app = new OfficialAccount({
    app_id: order.appid,
    secret,
    use_stable_access_token: order.stable,
    http: { baseURL: order.baseUrl + '/', throw: false },
  });
  app.setCache(new Memory());
  return app;
};
