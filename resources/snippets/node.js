// Node 18 or newer. WECHAT_SECRET is in the environment, never in the code.
import crypto from 'node:crypto';
import express from 'express';

const appId = {{appId}};
const base = 'https://api.weixin.qq.com/cgi-bin';
let ticket = { value: '', endsAt: 0 };

async function jsapiTicket() {
  if (Date.now() < ticket.endsAt) return ticket.value;
  const token = await (await fetch(`${base}/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret: process.env.WECHAT_SECRET }),
  })).json();
  if (!token.access_token) throw new Error(`${token.errcode} ${token.errmsg}`);
  const answer = await (await fetch(
    `${base}/ticket/getticket?type=jsapi&access_token=${token.access_token}`)).json();
  if (answer.errcode) throw new Error(`${answer.errcode} ${answer.errmsg}`);
  ticket = { value: answer.ticket, endsAt: Date.now() + (answer.expires_in - 300) * 1000 };
  return ticket.value;
}

const app = express();
app.get('/jssdk/sign', async (req, res) => {
  const url = String(req.query.url ?? '').split('#')[0]; // decoded once, by express
  if (!url.startsWith('https://')) return res.status(400).json({ error: 'url' });
  const nonceStr = crypto.randomBytes(8).toString('hex');
  const timestamp = Math.floor(Date.now() / 1000);
  const string1 = `jsapi_ticket=${await jsapiTicket()}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`;
  const signature = crypto.createHash('sha1').update(string1, 'utf8').digest('hex');
  res.json({ appId, timestamp, nonceStr, signature });
});
app.listen(3000);
