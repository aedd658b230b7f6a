// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/// usage: server.js TOKEN AES_KEY APPID
/// What most of WeChat's own world answers callbacks with: npm's `wechat` under Express. It verifies, decrypts and
/// decodes, acknowledges without encrypting an answer, and stores nothing. Prints its port; ends with its input.
const express = require('express');
const wechat = require('wechat');

const [token, encodingAESKey, appid] = process.argv.slice(2);
const app = express();
app.use('/bench', wechat({ token, appid, encodingAESKey }, (request, response) => response.reply('')));
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
