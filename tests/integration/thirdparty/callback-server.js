// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/// Answers callbacks with what another library makes of them, until its input ends: "收到：" and the Content.
const http = require('http');
const readline = require('readline');

function element(xml, name) {
  const found = new RegExp(`<${name}>(?:<!\\[CDATA\\[([^]*?)\\]\\]>|([^<]*))</${name}>`).exec(xml);
  return found ? found[1] ?? found[2] : undefined;
}

function replyTo(xml) {
  return '<xml>'
    + `<ToUserName><![CDATA[${element(xml, 'FromUserName')}]]></ToUserName>`
    + `<FromUserName><![CDATA[${element(xml, 'ToUserName')}]]></FromUserName>`
    + '<CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType>'
    + `<Content><![CDATA[收到：${element(xml, 'Content')}]]></Content></xml>`;
}

function withWechatCrypto(order) {
  const WXBizMsgCrypt = require('wechat-crypto');
  const crypt = new WXBizMsgCrypt(order.token, order.aesKey, order.appid);
  return async (request, body) => {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const encrypt = element(body, 'Encrypt');
    const signature = crypt.getSignature(query.get('timestamp'), query.get('nonce'), encrypt);
    if (signature !== query.get('msg_signature'))
      throw new Error('wrong msg_signature');
    const { message, id } = crypt.decrypt(encrypt);
    if (id !== order.appid)
      throw new Error(`meant for ${id}`);
    const sealed = crypt.encrypt(replyTo(message));
    const timestamp = '1767225601';
    const nonce = '4711';
    return `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt>`
      + `<MsgSignature><![CDATA[${crypt.getSignature(timestamp, nonce, sealed)}]]></MsgSignature>`
      + `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
  };
}

function withEasyWechat(order) {
  const { OfficialAccount, ServerRequest } = require('node-easywechat');
  return async (request, body) => {
    const app = new OfficialAccount({
      app_id: order.appid, secret: 'unused', token: order.token, aes_key: order.plain ? '' : order.aesKey,
    });
    app.setRequest(await ServerRequest.createFromIncomingMessage(request, body));
    const server = app.getServer();
    server.addMessageListener('text', (message) => `收到：${message.Content}`);
    return (await server.serve()).getBody().toString();
  };
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request)
    parts.push(part);
  return Buffer.concat(parts).toString();
}

let started = false;
const input = readline.createInterface({ input: process.stdin });
input.on('line', (line) => {
  if (started)
    return;
  started = true;
  const order = JSON.parse(line);
  const answer = { 'wechat-crypto': withWechatCrypto, 'node-easywechat': withEasyWechat }[order.library](order);
  const server = http.createServer(async (request, response) => {
    try {
      response.end(await answer(request, await bodyOf(request)));
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
});
input.on('close', () => process.exit(0));
