# Python 3.9 with requests and flask. WECHAT_SECRET is in the environment, never in the code.
import hashlib
import os
import secrets
import time

import requests
from flask import Flask, abort, jsonify, request

APP_ID = {{appId}}
BASE = "https://api.weixin.qq.com/cgi-bin"
ticket = {"value": "", "ends_at": 0.0}
app = Flask(__name__)


def call(answer):
    data = answer.json()
    if data.get("errcode"):
        raise RuntimeError(f"{data['errcode']} {data['errmsg']}")
    return data


def jsapi_ticket():
    if time.time() >= ticket["ends_at"]:
        token = call(requests.post(f"{BASE}/stable_token", timeout=10, json={
            "grant_type": "client_credential", "appid": APP_ID, "secret": os.environ["WECHAT_SECRET"]}))
        data = call(requests.get(f"{BASE}/ticket/getticket", timeout=10, params={
            "access_token": token["access_token"], "type": "jsapi"}))
        ticket.update(value=data["ticket"], ends_at=time.time() + data["expires_in"] - 300)
    return ticket["value"]


@app.get("/jssdk/sign")
def sign():
    url = request.args.get("url", "").split("#")[0]  # decoded once, by Flask
    if not url.startswith("https://"):
        abort(400)
    nonce_str = secrets.token_hex(8)
    timestamp = int(time.time())
    string1 = f"jsapi_ticket={jsapi_ticket()}&noncestr={nonce_str}&timestamp={timestamp}&url={url}"
    signature = hashlib.sha1(string1.encode()).hexdigest()
    return jsonify(appId=APP_ID, timestamp=timestamp, nonceStr=nonce_str, signature=signature)
