// npm install weixin-js-sdk
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import wx from 'weixin-js-sdk';

// iOS keeps the address at which the application was entered, Android takes the present one.
const entryUrl = window.location.href.split('#')[0];
const isIos = /iphone|ipad|ipod/i.test(navigator.userAgent);

export function useJsSdk(onReady) {
  const { pathname, search } = useLocation();
  useEffect(() => {
    let isCurrent = true;
    const url = isIos ? entryUrl : window.location.href.split('#')[0];
    fetch('/jssdk/sign?url=' + encodeURIComponent(url))
      .then((answer) => answer.json())
      .then(({ timestamp, nonceStr, signature }) => {
        if (!isCurrent) return;
        wx.config({
          debug: false,
          appId: {{appId}},
          timestamp,
          nonceStr,
          signature,
          jsApiList: {{jsApiList}},
          openTagList: {{openTagList}},
        });
        wx.ready(onReady);
        wx.error((fault) => console.error(fault.errMsg));
      });
    return () => { isCurrent = false; };
  }, [pathname, search]);
}
