// Keep the ticket in a cache that all instances share, by AppID.
package jssdk

import (
	"crypto/rand"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

const appID = {{appId}}

type Config struct {
	AppID     string `json:"appId"`
	Timestamp int64  `json:"timestamp"`
	NonceStr  string `json:"nonceStr"`
	Signature string `json:"signature"`
}

// Sign takes the ticket of type=jsapi and the URL as r.URL.Query().Get("url") gives it: decoded once.
func Sign(ticket, pageURL string) (Config, error) {
	url, _, _ := strings.Cut(pageURL, "#")
	drawn := make([]byte, 8)
	if _, err := rand.Read(drawn); err != nil {
		return Config{}, err
	}
	config := Config{AppID: appID, Timestamp: time.Now().Unix(), NonceStr: hex.EncodeToString(drawn)}
	string1 := fmt.Sprintf("jsapi_ticket=%s&noncestr=%s&timestamp=%d&url=%s",
		ticket, config.NonceStr, config.Timestamp, url)
	config.Signature = fmt.Sprintf("%x", sha1.Sum([]byte(string1)))
	return config, nil
}
