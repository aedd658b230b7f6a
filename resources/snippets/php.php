<?php
// WECHAT_SECRET is in the environment, never in the code. The cache is APCu: any other will do.
const APP_ID = {{appId}};
const BASE = 'https://api.weixin.qq.com/cgi-bin';

function call(string $url, ?array $body = null): array
{
    $context = stream_context_create($body === null ? [] : ['http' => [
        'method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($body)]]);
    $answer = json_decode(file_get_contents($url, false, $context), true);
    if (!empty($answer['errcode'])) {
        throw new RuntimeException($answer['errcode'] . ' ' . $answer['errmsg']);
    }
    return $answer;
}

function jsapiTicket(): string
{
    $key = 'jsapi_ticket:' . APP_ID;
    $known = apcu_fetch($key);
    if ($known !== false) {
        return $known;
    }
    $token = call(BASE . '/stable_token', [
        'grant_type' => 'client_credential', 'appid' => APP_ID, 'secret' => getenv('WECHAT_SECRET')]);
    $answer = call(BASE . '/ticket/getticket?type=jsapi&access_token=' . $token['access_token']);
    apcu_store($key, $answer['ticket'], $answer['expires_in'] - 300);
    return $answer['ticket'];
}

$url = explode('#', $_GET['url'] ?? '')[0]; // PHP has decoded it once
if (!str_starts_with($url, 'https://')) {
    http_response_code(400);
    exit;
}
$nonceStr = bin2hex(random_bytes(8));
$timestamp = time();
$signature = sha1('jsapi_ticket=' . jsapiTicket() . "&noncestr=$nonceStr&timestamp=$timestamp&url=$url");
header('Content-Type: application/json');
echo json_encode(['appId' => APP_ID, 'timestamp' => $timestamp, 'nonceStr' => $nonceStr, 'signature' => $signature]);
