// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// wechat-oauth has the platform's address in its code. As a hosts file and a certificate would do on a test machine:
// what is meant for the platform goes to the sandbox, and nothing else leaves this computer.

const http = require('http');
const https = require('https');
const order = require('./order');

const platform = 'api.weixin.qq.com';
const sandbox = new URL(order.baseUrl);

https.request = function request(options, ...rest) {
  const host = options.hostname || options.host;
  if (host !== platform)
    throw new Error(`a request to ${host} was meant to leave this computer`);
  return http.request({
    ...options,
    protocol: 'http:',
    host: sandbox.hostname,
    hostname: sandbox.hostname,
    port: sandbox.port,
    agent: undefined,
    headers: { ...options.headers, host: platform },
  }, ...rest);
};

/// Opens the page that asks, as a visitor who agrees, and yields the query that comes back.
exports.visit = function visit(address, more = {}) {
  const asked = new URL(address);
  asked.searchParams.set('mpdesk_answer', 'allow');
  for (const [name, value] of Object.entries(more))
    asked.searchParams.set(name, value);
  return new Promise((resolve, reject) => {
    http.get(`${order.baseUrl}${asked.pathname}${asked.search}`, (page) => {
      page.resume();
      if (page.statusCode === 302)
        resolve(Object.fromEntries(new URL(page.headers.location).searchParams));
      else
        reject(new Error(`the page answered ${page.statusCode}`));
    }).on('error', reject);
  });
};
