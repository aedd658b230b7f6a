// npm install weixin-js-sdk
import wx from 'weixin-js-sdk';

// iOS keeps the address at which the application was entered, Android takes the present one.
const entryUrl = location.href.split('#')[0];
const isIos = /iphone|ipad|ipod/i.test(navigator.userAgent);
let signedUrl = '';

export function configureJsSdk(router) {
  router.afterEach(async () => {
    const url = isIos ? entryUrl : location.href.split('#')[0];
    if (url === signedUrl) return;
    const answer = await fetch('/jssdk/sign?url=' + encodeURIComponent(url));
    const { timestamp, nonceStr, signature } = await answer.json();
    signedUrl = url;
    wx.config({
      debug: false,
      appId: {{appId}},
      timestamp,
      nonceStr,
      signature,
      jsApiList: {{jsApiList}},
      openTagList: {{openTagList}},
    });
    wx.error((fault) => { signedUrl = ''; console.error(fault.errMsg); });
  });
}
