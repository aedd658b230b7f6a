wx.config({
    debug: true,
    appId: "wx0123456789abcdef",
    timestamp: 1414587457,
    nonceStr: "Wm3WZYTPz0wzccnW",
    signature: "0f9de62fce790f9a083d5c99e95740ceb90c27ed",
    jsApiList: ["chooseImage", "scanQRCode"]
});
