<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>“%1”不在可选范围内：%2</translation>
    </message>
    <message>
        <source>The account needs a name</source>
        <translation>请填写账号名称</translation>
    </message>
    <message>
        <source>The name may have %1 characters; it has %2</source>
        <translation>名称最多 %1 个字符，现有 %2 个</translation>
    </message>
    <message>
        <source>The name may not have line breaks or tabs</source>
        <translation>名称中不能有换行或制表符</translation>
    </message>
    <message>
        <source>The API host is a scheme, a host and a port, such as %1; found &quot;%2&quot;</source>
        <translation>API 地址由协议、主机和端口组成，例如 %1；现为“%2”</translation>
    </message>
    <message>
        <source>Without TLS the API host can only be this computer (127.0.0.1); found &quot;%1&quot;</source>
        <translation>不使用 TLS 时，API 地址只能是本机（127.0.0.1）；现为“%1”</translation>
    </message>
    <message>
        <source>A sandbox account&apos;s API host is this computer (127.0.0.1); found &quot;%1&quot;</source>
        <translation>沙箱账号的 API 地址只能是本机（127.0.0.1）；现为“%1”</translation>
    </message>
    <message>
        <source>A proxy with a user name or password is not supported</source>
        <translation>不支持带用户名或密码的代理</translation>
    </message>
    <message>
        <source>A proxy is http://host:port or socks5://host:port; found &quot;%1&quot;</source>
        <translation>代理的格式为 http://host:port 或 socks5://host:port；现为“%1”</translation>
    </message>
    <message>
        <source>A callback path starts with &quot;/&quot; and has up to %1 letters, digits or - . _ ~ between its slashes; found &quot;%2&quot;</source>
        <translation>回调路径以“/”开头，各段之间以斜杠分隔，每段只能用字母、数字或 - . _ ~，总长不超过 %1；现为“%2”</translation>
    </message>
    <message>
        <source>The account needs an AppID</source>
        <translation>请填写账号的 AppID</translation>
    </message>
    <message>
        <source>A colour is &quot;#&quot; and six hex digits; found &quot;%1&quot;</source>
        <translation>颜色为“#”加六位十六进制数字；现为“%1”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>This is the account&apos;s original id. The AppID stands in the console of the platform under Settings and Development, Basic Configuration.</source>
        <translation>这是账号的原始 ID。AppID 请在微信后台的“设置与开发 – 基本配置”中查看。</translation>
    </message>
    <message>
        <source>An AppID is &quot;wx&quot; and 16 digits or letters a to f, 18 characters; found: %1 (%2)</source>
        <translation>AppID 为“wx”加 16 位数字或字母 a 至 f，共 18 个字符；现为：%1（%2 个字符）</translation>
    </message>
    <message>
        <source>Only service accounts can do this.</source>
        <translation>仅服务号可用。</translation>
    </message>
    <message>
        <source>Only verified service accounts can do this.</source>
        <translation>仅已认证的服务号可用。</translation>
    </message>
    <message>
        <source>Needs a verified account.</source>
        <translation>需要已认证的账号。</translation>
    </message>
    <message>
        <source>The AppSecret has blanks or characters that no AppSecret has</source>
        <translation>AppSecret 中含有空格或不应出现的字符</translation>
    </message>
    <message>
        <source>The callback Token has %1 to %2 characters; found %3</source>
        <translation>令牌(Token) 的长度为 %1 至 %2 个字符，现有 %3 个</translation>
    </message>
    <message>
        <source>The callback Token has only letters A–Z, a–z and digits</source>
        <translation>令牌(Token) 只能包含字母 A–Z、a–z 和数字</translation>
    </message>
    <message>
        <source>The EncodingAESKey has %1 characters; found %2</source>
        <translation>EncodingAESKey 的长度为 %1 个字符，现有 %2 个</translation>
    </message>
    <message>
        <source>The EncodingAESKey has only letters A–Z, a–z, digits, + and /</source>
        <translation>EncodingAESKey 只能包含字母 A–Z、a–z、数字、+ 和 /</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>success</source>
        <translation>success</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不回复</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>News</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>To customer service</source>
        <translation>转客服</translation>
    </message>
    <message>
        <source>Not a valid reply</source>
        <translation>不是有效的回复</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP 错误</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>太晚</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
</context>
<context>
    <name>AnsweredBy</name>
    <message>
        <source>the word success</source>
        <translation>success</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空应答</translation>
    </message>
    <message>
        <source>the fixed reply</source>
        <translation>固定回复</translation>
    </message>
    <message>
        <source>the server that it was forwarded to</source>
        <translation>转发到的服务器</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>The text &quot;%1&quot; is not &quot;%2&quot;</source>
        <translation>文字“%1”不是“%2”</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; does not contain &quot;%2&quot;</source>
        <translation>文字“%1”不包含“%2”</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; does not match %2</source>
        <translation>文字“%1”与 %2 不匹配</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>条件全部满足</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>规则已停用</translation>
    </message>
    <message>
        <source>The type is %1, not %2</source>
        <translation>类型是 %1，不是 %2</translation>
    </message>
    <message>
        <source>The event is %1, not %2</source>
        <translation>事件是 %1，不是 %2</translation>
    </message>
    <message>
        <source>The EventKey is %1, not %2</source>
        <translation>EventKey 是 %1，不是 %2</translation>
    </message>
    <message>
        <source>The message has no text to compare</source>
        <translation>消息没有可比较的文字</translation>
    </message>
    <message>
        <source>The regular expression took too long for this text and was given up: %1</source>
        <translation>正则表达式处理这段文字耗时过长，已放弃：%1</translation>
    </message>
    <message>
        <source>The regular expression is empty</source>
        <translation>正则表达式为空</translation>
    </message>
    <message>
        <source>A regular expression may have %1 characters; this one has %2</source>
        <translation>正则表达式最多 %1 个字符；现有 %2 个</translation>
    </message>
    <message>
        <source>Regular expression, position 1: it may not begin with (*</source>
        <translation>正则表达式第 1 位：不能以 (* 开头</translation>
    </message>
    <message>
        <source>(?i) makes it ignore case.</source>
        <translation>加 (?i) 可忽略大小写。</translation>
    </message>
    <message>
        <source>Regular expression, position %1: %2</source>
        <translation>正则表达式第 %1 位：%2</translation>
    </message>
    <message>
        <source>There may be %1 rules; there are %2</source>
        <translation>最多 %1 条规则；现有 %2 条</translation>
    </message>
    <message>
        <source>The rule has no name</source>
        <translation>规则没有名称</translation>
    </message>
    <message>
        <source>The log says by its name which rule answered a message.</source>
        <translation>日志用名称说明是哪条规则回复了消息。</translation>
    </message>
    <message>
        <source>A name may have %1 characters; this one has %2</source>
        <translation>名称最多 %1 个字符；现有 %2 个</translation>
    </message>
    <message>
        <source>Another rule is called &quot;%1&quot; too</source>
        <translation>另有一条规则也叫“%1”</translation>
    </message>
    <message>
        <source>A message of type %1 has no event, so the rule would never apply</source>
        <translation>%1 类型的消息没有事件，这条规则永远不会生效</translation>
    </message>
    <message>
        <source>A message of type %1 has no EventKey, so the rule would never apply</source>
        <translation>%1 类型的消息没有 EventKey，这条规则永远不会生效</translation>
    </message>
    <message>
        <source>There is no text to compare with</source>
        <translation>没有用来比较的文字</translation>
    </message>
    <message>
        <source>An article needs a title and a URL</source>
        <translation>图文需要标题和链接</translation>
    </message>
    <message>
        <source>{{%1}} is no placeholder</source>
        <translation>{{%1}} 不是占位符</translation>
    </message>
    <message>
        <source>{{Content}}, {{FromUserName}} and other elements of the message by their names, or {{1}} for a group of the rule&apos;s regular expression</source>
        <translation>可用 {{Content}}、{{FromUserName}} 等消息元素的名称，或用 {{1}} 表示规则正则表达式的分组</translation>
    </message>
    <message>
        <source>{{%1}} needs a regular expression as the rule&apos;s condition</source>
        <translation>{{%1}} 需要以正则表达式作为规则的条件</translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}: the regular expression has %n group(s)</source>
        <translation>
            <numerusform>{{%1}}：正则表达式有 %n 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>No message has an element %1</source>
        <translation>没有哪种消息含有元素 %1</translation>
    </message>
    <message>
        <source>A message of type %1 has no element %2</source>
        <translation>%1 类型的消息没有元素 %2</translation>
    </message>
    <message>
        <source>The nearest one is {{%1}}</source>
        <translation>最接近的是 {{%1}}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL that begins with http:// or https://</source>
        <translation>“%1”不是以 http:// 或 https:// 开头的网址</translation>
    </message>
    <message>
        <source>This has to be %1, not %2</source>
        <translation>这里应为%1，而不是%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>这里没有“%1”</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to answer</source>
        <translation>“%1”不是应答方式</translation>
    </message>
    <message>
        <source>The rule has no reply</source>
        <translation>规则没有回复</translation>
    </message>
    <message>
        <source>Only one of equals, contains and matches can be asked for</source>
        <translation>equals、contains、matches 只能选一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of reply</source>
        <translation>“%1”不是回复类型</translation>
    </message>
    <message>
        <source>The reply has no type</source>
        <translation>回复没有类型</translation>
    </message>
    <message>
        <source>The file of the reply is no text in UTF-8</source>
        <translation>回复文件不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;: %2</source>
        <translation>规则“%1”：%2</translation>
    </message>
    <message>
        <source>Everything holds, but a rule before it answers</source>
        <translation>条件全部满足，但前面的规则已经回复</translation>
    </message>
    <message>
        <source>%1 is an event, not a type of message, so the rule would never apply</source>
        <translation>%1 是事件，不是消息类型，这条规则永远不会生效</translation>
    </message>
    <message>
        <source>Its type is event, its event %1.</source>
        <translation>类型应为 event，事件为 %1。</translation>
    </message>
    <message>
        <source>There is no type %1, so the rule would never apply</source>
        <translation>没有 %1 这种类型，这条规则永远不会生效</translation>
    </message>
    <message>
        <source>The nearest one is %1.</source>
        <translation>最接近的是 %1。</translation>
    </message>
    <message>
        <source>The platform takes no answer to %1, so the rule would never apply</source>
        <translation>微信不接受对 %1 的回复，这条规则永远不会生效</translation>
    </message>
    <message>
        <source>It is in the log and is forwarded all the same.</source>
        <translation>这类回调仍会记入日志并照常转发。</translation>
    </message>
    <message>
        <source>No event %1 is documented</source>
        <translation>文档中没有 %1 这个事件</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Media id</source>
        <translation>媒体 ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>URL for Wi-Fi</source>
        <translation>Wi-Fi 下的网址</translation>
    </message>
    <message>
        <source>URL of the picture</source>
        <translation>图片网址</translation>
    </message>
    <message>
        <source>Media id of the thumbnail</source>
        <translation>缩略图的媒体 ID</translation>
    </message>
    <message>
        <source>Customer service account</source>
        <translation>客服账号</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The encrypted text is empty</source>
        <translation>密文为空</translation>
    </message>
    <message>
        <source>The encrypted text is not Base64 (%1 characters)</source>
        <translation>密文不是 Base64 编码（%1 个字符）</translation>
    </message>
    <message>
        <source>What came out of decryption does not end in a padding of 1 to %1 equal bytes</source>
        <translation>解密结果的末尾不是 1 至 %1 个相同字节的填充</translation>
    </message>
    <message>
        <source>Most often the EncodingAESKey is not the one that the sender used</source>
        <translation>最常见的原因是 EncodingAESKey 与发送方使用的不一致</translation>
    </message>
    <message>
        <source>Decrypted to %1 bytes; at least %2 are needed for the random bytes and the length</source>
        <translation>解密得到 %1 字节；随机字节和长度字段至少需要 %2 字节</translation>
    </message>
    <message>
        <source>The message claims %1 bytes, but only %2 follow</source>
        <translation>消息声明的长度为 %1 字节，其后却只有 %2 字节</translation>
    </message>
    <message>
        <source>%1 encrypted bytes are not whole blocks of %2</source>
        <translation>密文长度 %1 字节，不是分组长度 %2 的整数倍</translation>
    </message>
    <message>
        <source>The AES decryption failed</source>
        <translation>AES 解密失败</translation>
    </message>
    <message>
        <source>The message is for &quot;%1&quot;, not for &quot;%2&quot;</source>
        <translation>消息的接收方是“%1”，不是“%2”</translation>
    </message>
    <message>
        <source>The account has no callback Token, so no signature can be verified</source>
        <translation>账号未设置令牌(Token)，无法验签</translation>
    </message>
    <message>
        <source>The account&apos;s callback mode is &quot;%1&quot;, which needs an EncodingAESKey</source>
        <translation>账号的回调模式为“%1”，需要 EncodingAESKey</translation>
    </message>
    <message>
        <source>The query has no echostr, so this is no URL check</source>
        <translation>查询参数中没有 echostr，因此不是 URL 验证请求</translation>
    </message>
    <message>
        <source>The signature of the URL check is wrong</source>
        <translation>URL 验证请求的签名有误</translation>
    </message>
    <message>
        <source>Most often the Token differs from the one in the console</source>
        <translation>最常见的原因是令牌(Token) 与微信后台中的不一致</translation>
    </message>
    <message>
        <source>Encrypting needs an EncodingAESKey</source>
        <translation>加密需要 EncodingAESKey</translation>
    </message>
    <message>
        <source>The AES encryption failed</source>
        <translation>AES 加密失败</translation>
    </message>
    <message>
        <source>This is no callback of the platform: there is no MsgType</source>
        <translation>这不是微信平台的回调：没有 MsgType</translation>
    </message>
    <message>
        <source>Not acceptable JSON: nested more than %1 deep</source>
        <translation>无法接受的 JSON：嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Not acceptable JSON: more than %1 values</source>
        <translation>无法接受的 JSON：值的数量超过 %1 个</translation>
    </message>
    <message>
        <source>The encrypt_type &quot;%1&quot; is unknown</source>
        <translation>未知的 encrypt_type“%1”</translation>
    </message>
    <message>
        <source>The query has no %1</source>
        <translation>查询参数中没有 %1</translation>
    </message>
    <message>
        <source>The platform signs every request; this one comes from somewhere else</source>
        <translation>微信平台的每个请求都带签名；此请求另有来源</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>签名有误</translation>
    </message>
    <message>
        <source>The query says &quot;aes&quot;, but the body has no Encrypt</source>
        <translation>查询参数声明为“aes”，但请求体中没有 Encrypt</translation>
    </message>
    <message>
        <source>The request is in mode &quot;%1&quot;, but the account is in mode &quot;%2&quot; and accepts nothing weaker</source>
        <translation>请求的模式为“%1”，而账号的模式为“%2”，不接受安全性更低的请求</translation>
    </message>
    <message>
        <source>Set the account&apos;s callback mode to what the console shows</source>
        <translation>请将账号的回调模式设为与微信后台一致</translation>
    </message>
    <message>
        <source>The body is encrypted, but the query has no msg_signature</source>
        <translation>请求体已加密，但查询参数中没有 msg_signature</translation>
    </message>
    <message>
        <source>The msg_signature does not fit the encrypted text</source>
        <translation>msg_signature 与密文不符</translation>
    </message>
    <message>
        <source>The body is encrypted, but the account has no EncodingAESKey</source>
        <translation>请求体已加密，但账号未设置 EncodingAESKey</translation>
    </message>
    <message>
        <source>Enter the EncodingAESKey of the console, or switch the console to plain mode</source>
        <translation>请填写微信后台中的 EncodingAESKey，或在后台切换为明文模式</translation>
    </message>
    <message>
        <source>The reply needs the media id of an uploaded file</source>
        <translation>回复需要已上传素材的 media_id</translation>
    </message>
    <message>
        <source>The text of the reply is empty</source>
        <translation>回复的文本为空</translation>
    </message>
    <message>
        <source>The text of a reply may have %1 bytes of UTF-8; it has %2</source>
        <translation>回复文本最多 %1 字节（UTF-8），现有 %2 字节</translation>
    </message>
    <message>
        <source>A music reply needs the media id of a thumbnail</source>
        <translation>音乐回复需要缩略图的 media_id</translation>
    </message>
    <message>
        <source>The reply has no article</source>
        <translation>回复中没有图文</translation>
    </message>
    <message numerus="yes">
        <source>This reply may have %n article(s); it has %1</source>
        <translation>
            <numerusform>此回复最多包含 %n 篇图文，现有 %1 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform drops the others without a word: one for a message, up to 8 for an event</source>
        <translation>多出的图文会被微信平台直接丢弃：回复消息限 1 篇，回复事件最多 8 篇</translation>
    </message>
    <message>
        <source>Article %1 needs a title and a URL</source>
        <translation>第 %1 篇图文需要标题和 URL</translation>
    </message>
    <message>
        <source>The reply is encrypted, but the account has no EncodingAESKey</source>
        <translation>回复已加密，但账号未设置 EncodingAESKey</translation>
    </message>
    <message>
        <source>The MsgSignature of the reply does not fit its encrypted text</source>
        <translation>回复的 MsgSignature 与其密文不符</translation>
    </message>
    <message>
        <source>The message does not say who sent it, so there is nobody to answer</source>
        <translation>消息中没有发送者，无法确定回复对象</translation>
    </message>
    <message>
        <source>In safe mode the reply must be encrypted; this one is plain</source>
        <translation>安全模式下回复必须加密，此回复却是明文</translation>
    </message>
    <message>
        <source>The reply has no MsgType, so the platform cannot deliver it</source>
        <translation>回复中没有 MsgType，微信平台无法投递</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path of element names such as ScanCodeInfo.ScanResult</source>
        <translation>“%1”不是由元素名组成的路径，例如 ScanCodeInfo.ScanResult</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text and has no elements inside</source>
        <translation>“%1”是文本，没有子元素</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has elements inside; set one of them: %2</source>
        <translation>“%1”含有子元素，请设置其中之一：%2</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;</source>
        <translation>没有名为“%1”的示例</translation>
    </message>
    <message>
        <source>The nearest one is &quot;%1&quot;</source>
        <translation>最接近的是“%1”</translation>
    </message>
    <message>
        <source>The encryption self-test fails at the vector &quot;%1&quot;</source>
        <translation>加密自检在测试向量“%1”处失败</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Voice (%1)</source>
        <translation>语音（%1）</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>语音：%1</translation>
    </message>
    <message>
        <source>Short video %1</source>
        <translation>小视频 %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>视频 %1</translation>
    </message>
    <message>
        <source>Mini program page: %1 %2</source>
        <translation>小程序页面：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>File %1, %n byte(s)</source>
        <translation>
            <numerusform>文件 %1，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Followed after scanning scene %1</source>
        <translation>扫码关注，场景值 %1</translation>
    </message>
    <message>
        <source>Stopped following</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Scanned scene %1</source>
        <translation>扫码，场景值 %1</translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>菜单：%1</translation>
    </message>
    <message>
        <source>Scanned %1: %2</source>
        <translation>扫描 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Menu: %1, %n picture(s)</source>
        <translation>
            <numerusform>菜单：%1，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Mass message %1: %2, sent to %3 of %4</source>
        <translation>群发 %1：%2，已发送 %3/%4</translation>
    </message>
    <message>
        <source>Template message %1: %2</source>
        <translation>模板消息 %1：%2</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Publishing %1 ended with status %2</source>
        <translation>发布任务 %1 已结束，状态 %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>撤回授权：%1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>未失败</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Signature of the URL</source>
        <translation>URL 签名</translation>
    </message>
    <message>
        <source>Signature of the message</source>
        <translation>消息签名</translation>
    </message>
    <message>
        <source>XML or JSON</source>
        <translation>XML 或 JSON</translation>
    </message>
    <message>
        <source>Encrypted text</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>AES decryption</source>
        <translation>AES 解密</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Callback mode</source>
        <translation>回调模式</translation>
    </message>
    <message>
        <source>The reply is neither &quot;success&quot; nor XML: %1</source>
        <translation>回复既不是“success”，也不是 XML：%1</translation>
    </message>
    <message>
        <source>In plain mode a reply must not be encrypted, this one is</source>
        <translation>明文模式下回复不能加密，这条回复是加密的</translation>
    </message>
    <message>
        <source>The reply goes to &quot;%1&quot; and not to the user &quot;%2&quot; who wrote</source>
        <translation>回复发给“%1”，而不是来信的用户“%2”</translation>
    </message>
    <message>
        <source>The reply comes from &quot;%1&quot; and not from the account &quot;%2&quot;</source>
        <translation>回复的发送方是“%1”，而不是账号“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has elements inside; set one of them</source>
        <translation>“%1”内含子元素，请设置其中之一</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Accounts (mpdesk.db)</source>
        <translation>账号（mpdesk.db）</translation>
    </message>
    <message>
        <source>Callbacks (callbacks.db)</source>
        <translation>回调（callbacks.db）</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>内置资料</translation>
    </message>
    <message>
        <source>Signatures and AES</source>
        <translation>签名与 AES</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Name of the API host</source>
        <translation>API 域名解析</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Choice of API hosts</source>
        <translation>API 域名选择</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>IP allow-list</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>Callback URL, seen by the platform</source>
        <translation>回调 URL（平台侧检测）</translation>
    </message>
    <message>
        <source>Callback URL, asked from here</source>
        <translation>回调 URL（从本机检测）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source># MpDesk check-up</source>
        <translation># MpDesk 体检报告</translation>
    </message>
    <message>
        <source>- made at %1, by MpDesk %2 on %3</source>
        <translation>- 时间 %1，MpDesk %2，系统 %3</translation>
    </message>
    <message>
        <source>- account %1, %2%3</source>
        <translation>- 账号 %1，%2%3</translation>
    </message>
    <message>
        <source> (SANDBOX, not the real platform)</source>
        <translation>（沙箱，不是真实平台）</translation>
    </message>
    <message>
        <source>| Check | State | ms | What was found |</source>
        <translation>| 检查项 | 状态 | 毫秒 | 结果 |</translation>
    </message>
    <message>
        <source>A network that wants a login, a proxy or a firewall answers instead: open a browser and log in, or set another proxy.</source>
        <translation>回答的是需要登录的网络、代理或防火墙：请用浏览器完成登录，或更换代理。</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：没有回答</translation>
    </message>
    <message>
        <source>%1 (%2): %3 ms</source>
        <translation>%1（%2）：%3 毫秒</translation>
    </message>
    <message>
        <source>Without it secrets live for this session only, and commands take them from CREDENTIALS_DIRECTORY.</source>
        <translation>没有钥匙串时，密钥只在本次运行期间保留；命令行从 CREDENTIALS_DIRECTORY 读取。</translation>
    </message>
    <message>
        <source>%1: wrote, read, compared and deleted an entry</source>
        <translation>%1：写入、读回、比对并删除了一个条目</translation>
    </message>
    <message>
        <source>The sandbox is reached directly</source>
        <translation>沙箱直接连接</translation>
    </message>
    <message>
        <source>The account&apos;s own: %1</source>
        <translation>账号自己的代理：%1</translation>
    </message>
    <message>
        <source>The allow-list needs the address of the proxy.</source>
        <translation>IP 白名单要填代理的出口 IP。</translation>
    </message>
    <message>
        <source>Set by the system or the environment: %1</source>
        <translation>系统或环境变量设置的代理：%1</translation>
    </message>
    <message>
        <source>None: connections are direct</source>
        <translation>没有代理，直接连接</translation>
    </message>
    <message>
        <source>Check the network and its DNS server; behind a proxy the name may be known there only.</source>
        <translation>检查网络和 DNS 服务器；走代理时，域名可能只有代理能解析。</translation>
    </message>
    <message>
        <source>%1 is said to be at %2, which is a private address</source>
        <translation>%1 被解析为 %2，这是内网地址</translation>
    </message>
    <message>
        <source>A proxy program or a captive portal answers for the DNS server.</source>
        <translation>代理软件或需要登录的网络接管了 DNS。</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 的地址是 %2</translation>
    </message>
    <message>
        <source>The certificate of %1, issued by %2, is not trusted: %3</source>
        <translation>%1 的证书由 %2 签发，不受信任：%3</translation>
    </message>
    <message>
        <source>If that is not the platform&apos;s issuer, a company proxy, a virus scanner or a captive portal is in the way. Otherwise check the clock and the system&apos;s roots.</source>
        <translation>如果签发者与平台无关，说明中间有公司代理、杀毒软件或需要登录的网络；否则请检查系统时间和根证书。</translation>
    </message>
    <message>
        <source>%1, certificate issued by %2, good until %3</source>
        <translation>%1，证书由 %2 签发，有效期至 %3</translation>
    </message>
    <message>
        <source>%1 answers as the platform does</source>
        <translation>%1 正常回答</translation>
    </message>
    <message>
        <source>%1 leads elsewhere (HTTP %2)</source>
        <translation>%1 被重定向到别处（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 answers something that is not the platform&apos;s (HTTP %2)</source>
        <translation>%1 的回答不是微信的（HTTP %2）</translation>
    </message>
    <message>
        <source>%1; no other clock to compare with</source>
        <translation>%1；没有可比对的时钟</translation>
    </message>
    <message>
        <source>%1; %2 s off the platform&apos;s</source>
        <translation>%1；与平台相差 %2 秒</translation>
    </message>
    <message>
        <source>Set the clock: signatures and the life of tokens hang on it.</source>
        <translation>请校准时钟：签名和 access_token 的有效期都依赖它。</translation>
    </message>
    <message>
        <source>None of the platform&apos;s hosts answers: the network or a firewall is in the way.</source>
        <translation>平台的所有域名都没有回答：网络或防火墙不通。</translation>
    </message>
    <message>
        <source>%1 does better: it can be set as the account&apos;s API host.</source>
        <translation>%1 更快：可以在账号设置里改用这个 API 域名。</translation>
    </message>
    <message>
        <source>From stable_token, good until %1</source>
        <translation>来自 stable_token，有效期至 %1</translation>
    </message>
    <message>
        <source>Pasted from elsewhere, good until %1</source>
        <translation>从外部导入，有效期至 %1</translation>
    </message>
    <message>
        <source>AppID and AppSecret fit; asked by stable_token, so that the token of your server lives on</source>
        <translation>AppID 与 AppSecret 匹配；用 stable_token 检测，不影响服务器的 token</translation>
    </message>
    <message>
        <source>This account fetches by /cgi-bin/token: each fetch ends the token of your server. Choose stable_token in its settings.</source>
        <translation>这个账号用 /cgi-bin/token 获取：每次获取都会让服务器的 token 作废。请在账号设置里改用 stable_token。</translation>
    </message>
    <message>
        <source>A test account has no allow-list</source>
        <translation>测试号没有 IP 白名单</translation>
    </message>
    <message>
        <source>The platform lets calls from this address in</source>
        <translation>平台接受来自本机 IP 的调用</translation>
    </message>
    <message>
        <source>WeChat saw %1, which is not on the allow-list</source>
        <translation>微信看到的 IP 是 %1，不在白名单中</translation>
    </message>
    <message>
        <source>Not known: there was no answer to a call with a token</source>
        <translation>未知：没有得到带 token 的调用结果</translation>
    </message>
    <message>
        <source>No callback URL is configured for the account on the platform</source>
        <translation>这个账号没有在平台配置回调 URL</translation>
    </message>
    <message>
        <source>DNS: %1 (%2)</source>
        <translation>DNS：%1（%2）</translation>
    </message>
    <message>
        <source>ping from %1: %2, %3 lost</source>
        <translation>从 %1 ping：%2，丢包 %3</translation>
    </message>
    <message>
        <source>The platform found no address of the callback URL</source>
        <translation>平台没有解析到回调 URL 的地址</translation>
    </message>
    <message>
        <source>The name has to be public, and the server has to answer from the platform&apos;s networks; a firewall that drops pings alone is harmless.</source>
        <translation>域名必须能在公网解析，服务器要能从平台的网络访问；仅仅禁 ping 没有关系。</translation>
    </message>
    <message>
        <source>The echostr came back within %1 ms</source>
        <translation>echostr 在 %1 毫秒内原样返回</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with &quot;mpdeskctl account add&quot;.</source>
        <translation>还没有账号。请用“mpdeskctl account add”添加。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Tokens from</source>
        <translation>access_token 来源</translation>
    </message>
    <message>
        <source>Callback mode</source>
        <translation>回调模式</translation>
    </message>
    <message>
        <source>Callback path</source>
        <translation>回调路径</translation>
    </message>
    <message>
        <source>Secrets stored</source>
        <translation>已保存的密钥</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Nothing was done. Repeat with --confirm.</source>
        <translation>未执行任何操作。请加上 --confirm 重新运行。</translation>
    </message>
    <message>
        <source>Removed %1 (%2) and its secrets.</source>
        <translation>已移除 %1（%2）及其密钥。</translation>
    </message>
    <message>
        <source>In use: %1 (%2)</source>
        <translation>当前账号：%1（%2）</translation>
    </message>
    <message>
        <source>Name or AppID; else --account or the one in use</source>
        <translation>名称或 AppID；省略时取 --account 或当前账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Forgets an account and removes its secrets from the keychain</source>
        <translation>移除账号，并从钥匙串中删除其密钥</translation>
    </message>
    <message>
        <source>Do it; without, only says what would be done</source>
        <translation>确认执行；不加则只说明将要做什么</translation>
    </message>
    <message>
        <source>One account, without its secrets</source>
        <translation>查看一个账号，不显示密钥</translation>
    </message>
    <message>
        <source>Asks the platform whether AppID and secret are right</source>
        <translation>向微信平台核实 AppID 与 AppSecret 是否正确</translation>
    </message>
    <message>
        <source>Chooses the account that commands without --account use</source>
        <translation>选定未指定 --account 时使用的账号</translation>
    </message>
    <message>
        <source>Nothing was saved: the keychain does not work. %1</source>
        <translation>未保存任何内容：钥匙串不可用。%1</translation>
    </message>
    <message>
        <source>Start or unlock the system&apos;s keychain, or put the secrets into CREDENTIALS_DIRECTORY/%1.json.</source>
        <translation>请启动或解锁系统钥匙串，或将密钥放入 CREDENTIALS_DIRECTORY/%1.json。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存任何内容：%1</translation>
    </message>
    <message>
        <source>Warning: saved, but not confirmed by the platform.</source>
        <translation>警告：已保存，但未经微信平台核实。</translation>
    </message>
    <message>
        <source>The secrets come from the credentials directory; none was stored.</source>
        <translation>密钥来自凭据目录，未另行保存。</translation>
    </message>
    <message>
        <source>Saved %1 (%2), %3.</source>
        <translation>已保存 %1（%2），%3。</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>AppID: wx and 16 hexadecimal digits</source>
        <translation>AppID：wx 加 16 位十六进制数字</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>账号类型</translation>
    </message>
    <message>
        <source>The account has passed WeChat&apos;s verification</source>
        <translation>账号已通过微信认证</translation>
    </message>
    <message>
        <source>API host; http only to this machine</source>
        <translation>API 地址；http 仅限本机</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>How callbacks are encrypted (safe)</source>
        <translation>回调加密模式（默认 safe）</translation>
    </message>
    <message>
        <source>Where access tokens come from (stable); plain ends the production server&apos;s token</source>
        <translation>access_token 来源（默认 stable）；plain 会使正式服务器在用的 access_token 失效</translation>
    </message>
    <message>
        <source>Path of the callback endpoint (/AppID)</source>
        <translation>回调路径（默认 /AppID）</translation>
    </message>
    <message>
        <source>Colour of the account&apos;s badge</source>
        <translation>账号的标识颜色</translation>
    </message>
    <message>
        <source>Change the account of this AppID; secrets not given are kept</source>
        <translation>修改此 AppID 的账号；未提供的密钥保持不变</translation>
    </message>
    <message>
        <source>Do not ask the platform whether the secret is right</source>
        <translation>不向微信平台核实 AppSecret</translation>
    </message>
    <message>
        <source>Saves an account; its secrets come on standard input</source>
        <translation>保存账号，从标准输入读取密钥</translation>
    </message>
    <message>
        <source>Reads {&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…} from standard input; each may be left out. They go into the system&apos;s keychain.</source>
        <translation>从标准输入读取 {&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…}，每一项均可省略。密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>test account</source>
        <translation>测试号</translation>
    </message>
    <message>
        <source>production</source>
        <translation>正式账号</translation>
    </message>
    <message>
        <source>The platform accepts AppID and secret.</source>
        <translation>微信平台已接受 AppID 与 AppSecret。</translation>
    </message>
    <message>
        <source>The platform does not allow calls from %1: put this address on the IP allow-list.</source>
        <translation>微信平台不允许来自 %1 的调用：请将此 IP 加入 IP 白名单。</translation>
    </message>
    <message>
        <source>There is no secret to test with.</source>
        <translation>没有可测试的 AppSecret。</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>无法连接微信平台。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation>没有分类“%1”。</translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>可用分类：%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The catalogue has no call &quot;%1&quot;.</source>
        <translation>内置资料中没有接口“%1”。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl api list&quot; shows all.</source>
        <translation>用“mpdeskctl api list”查看全部接口。</translation>
    </message>
    <message>
        <source>All calls, or those of one category</source>
        <translation>列出全部接口，或某一分类的接口</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>仅此分类</translation>
    </message>
    <message>
        <source>Fields, limits and error codes of one call</source>
        <translation>查看一个接口的字段、限制和错误码</translation>
    </message>
    <message>
        <source>Id or path of the call</source>
        <translation>接口的 ID 或路径</translation>
    </message>
    <message>
        <source>--data: %1</source>
        <translation>--data：%1</translation>
    </message>
    <message>
        <source>--query: &quot;%1&quot; is not of the form key=value</source>
        <translation>--query：“%1”不是 key=value 的形式</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl api list&quot; shows all; a path begins with /.</source>
        <translation>用“mpdeskctl api list”查看全部接口；路径以 / 开头。</translation>
    </message>
    <message>
        <source>Would call %1 %2 for %3 (%4), which changes the account.</source>
        <translation>将为 %3（%4）调用 %1 %2，此操作会更改账号。</translation>
    </message>
    <message>
        <source>Calls the platform and prints its answer</source>
        <translation>调用接口并输出响应</translation>
    </message>
    <message>
        <source>The access token is added. What changes a real account needs --confirm; a sandbox account does not.</source>
        <translation>access_token 会自动附上。更改真实账号的调用须加 --confirm，沙箱账号则不必。</translation>
    </message>
    <message>
        <source>Id from api list, or a path such as /cgi-bin/menu/get</source>
        <translation>api list 中的 ID，或路径，例如 /cgi-bin/menu/get</translation>
    </message>
    <message>
        <source>Body; @FILE reads a file, @- standard input</source>
        <translation>请求体；@FILE 读取文件，@- 读取标准输入</translation>
    </message>
    <message>
        <source>Adds to the query; may be repeated</source>
        <translation>附加的查询参数，可多次使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>“%1”不在可选范围内：%2</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from %2 to %3</source>
        <translation>“%1”不是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>缺少子命令</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 needs one value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不带值</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>No callback matches.</source>
        <translation>没有匹配的回调。</translation>
    </message>
    <message>
        <source>What the endpoint has received, newest first</source>
        <translation>列出已收到的回调，最新的在前</translation>
    </message>
    <message>
        <source>At most so many (50)</source>
        <translation>最多列出的条数（默认 50）</translation>
    </message>
    <message>
        <source>Only this MsgType or Event</source>
        <translation>仅此 MsgType 或 Event</translation>
    </message>
    <message>
        <source>Only what contains this text</source>
        <translation>仅包含此文本的回调</translation>
    </message>
    <message>
        <source>Type the secrets as JSON, then Ctrl+D</source>
        <translation>请以 JSON 格式输入密钥，然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>Nothing was verified: for that, give the request&apos;s query with --query.</source>
        <translation>未验签：如需验签，请用 --query 提供请求的查询参数。</translation>
    </message>
    <message>
        <source>To verify, the Token is needed: give --account, or --secrets-stdin.</source>
        <translation>验签需要令牌(Token)：请使用 --account 或 --secrets-stdin。</translation>
    </message>
    <message>
        <source>Decodes the body of one request to JSON</source>
        <translation>将一个请求体解码为 JSON</translation>
    </message>
    <message>
        <source>Every field appears by its XML name. Without --query nothing is verified, and &quot;verified&quot; is null. With FILE - and --secrets-stdin the secrets stand on the first line of the input.</source>
        <translation>各字段按 XML 名称输出。不加 --query 则不验签，“verified”为 null。FILE 为 - 且使用 --secrets-stdin 时，输入的第一行为密钥。</translation>
    </message>
    <message>
        <source>File with the body, or - for standard input</source>
        <translation>请求体文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>The request&apos;s query: &quot;signature=…&amp;timestamp=…&quot;</source>
        <translation>请求的查询参数：“signature=…&amp;timestamp=…”</translation>
    </message>
    <message>
        <source>Reads {&quot;token&quot;:…,&quot;aesKey&quot;:…,&quot;appid&quot;:…} from standard input; no account needed</source>
        <translation>从标准输入读取 {&quot;token&quot;:…,&quot;aesKey&quot;:…,&quot;appid&quot;:…}，无需账号</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object: %1</source>
        <translation>密钥不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is not of the form Field=value</source>
        <translation>--set：“%1”不是 Field=value 的形式</translation>
    </message>
    <message>
        <source>Type the secrets as JSON (not shown), then Ctrl+D</source>
        <translation>请以 JSON 格式输入密钥（不回显），然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>未被接受：%1</translation>
    </message>
    <message>
        <source>Signs, encrypts and posts a callback as WeChat does</source>
        <translation>像微信一样签名、加密并推送回调</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Kind of message or event, see below</source>
        <translation>消息或事件的类型，见下文</translation>
    </message>
    <message>
        <source>Encryption; else the account&apos;s</source>
        <translation>加密模式；省略时取账号的设置</translation>
    </message>
    <message>
        <source>Replaces a field by its XML name</source>
        <translation>按 XML 名称替换字段</translation>
    </message>
    <message>
        <source>How often to try; WeChat does it thrice (1)</source>
        <translation>尝试次数，微信为 3 次（默认 1）</translation>
    </message>
    <message>
        <source>Also for %1: %2</source>
        <translation>另有 %1：%2</translation>
    </message>
    <message>
        <source>Not for %1: %2</source>
        <translation>未包含 %1：%2</translation>
    </message>
    <message>
        <source>--bind: &quot;%1&quot; is no IP address</source>
        <translation>--bind：“%1”不是 IP 地址</translation>
    </message>
    <message>
        <source>Warning: listening on %1, so other machines can reach this endpoint.</source>
        <translation>警告：正在监听 %1，其他计算机可以访问此服务。</translation>
    </message>
    <message>
        <source>Receives callbacks until stopped; prints JSON Lines</source>
        <translation>持续接收回调，以 JSON Lines 输出</translation>
    </message>
    <message>
        <source>First {&quot;listening&quot;:URL}, the URL to give to WeChat, then one object per delivery. Serves every account that has a callback Token.</source>
        <translation>首行为 {&quot;listening&quot;:URL}，即应填入微信的 URL，之后每条回调输出一个对象。为所有设置了令牌(Token) 的账号提供服务。</translation>
    </message>
    <message>
        <source>Port; 0 is any free one</source>
        <translation>端口；0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>Address to listen on (127.0.0.1)</source>
        <translation>监听地址（默认 127.0.0.1）</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验签过程</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>原始请求体</translation>
    </message>
    <message>
        <source>One delivery whole: fields, headers, raw bytes, verification</source>
        <translation>查看一条完整的回调记录：字段、请求头、原始数据、验签过程</translation>
    </message>
    <message>
        <source>Its id, from callback list</source>
        <translation>callback list 中的 ID</translation>
    </message>
    <message>
        <source>The Official Accounts that MpDesk knows</source>
        <translation>管理公众号账号</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>获取 access_token</translation>
    </message>
    <message>
        <source>JS-SDK and card tickets</source>
        <translation>获取 JS-SDK 和卡券票据</translation>
    </message>
    <message>
        <source>Signatures for web pages</source>
        <translation>生成网页签名</translation>
    </message>
    <message>
        <source>Callbacks: receive, look up, decode, push</source>
        <translation>回调：接收、查询、解码、推送</translation>
    </message>
    <message>
        <source>Every documented call of the platform</source>
        <translation>微信平台文档中的全部接口</translation>
    </message>
    <message>
        <source>A simulated platform on this machine</source>
        <translation>在本机运行模拟平台</translation>
    </message>
    <message>
        <source>The whole journey against a sandbox, checked step by step</source>
        <translation>在沙箱上走完全程，逐步检查</translation>
    </message>
    <message>
        <source>Checks what MpDesk needs on this machine</source>
        <translation>检查本机是否满足 MpDesk 的运行条件</translation>
    </message>
    <message>
        <source>Prints the completion for bash</source>
        <translation>输出 bash 补全脚本</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n 条回调</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls, %2 error codes, %3 limits</source>
        <translation>%1 个接口、%2 个错误码、%3 项限制</translation>
    </message>
    <message numerus="yes">
        <source>%n published vector(s) come out</source>
        <translation>
            <numerusform>%n 组公开测试向量通过</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>还没有账号。</translation>
    </message>
    <message>
        <source>No account is in use.</source>
        <translation>没有正在使用的账号。</translation>
    </message>
    <message>
        <source>Add one with &quot;mpdeskctl account add&quot;.</source>
        <translation>请用“mpdeskctl account add”添加。</translation>
    </message>
    <message>
        <source>Name one with --account, or choose one with &quot;mpdeskctl account use&quot;.</source>
        <translation>请用 --account 指定，或用“mpdeskctl account use”选定。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>保存账号</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>JS-SDK ticket</source>
        <translation>JS-SDK 票据</translation>
    </message>
    <message>
        <source>JS-SDK signature</source>
        <translation>JS-SDK 签名</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>自定义菜单</translation>
    </message>
    <message>
        <source>Callback endpoint</source>
        <translation>回调服务</translation>
    </message>
    <message>
        <source>Callback pushed</source>
        <translation>推送回调</translation>
    </message>
    <message>
        <source>Callback decoded</source>
        <translation>解码回调</translation>
    </message>
    <message>
        <source>Callback in SQLite</source>
        <translation>回调写入 SQLite</translation>
    </message>
    <message>
        <source>Tampered callback</source>
        <translation>篡改的回调</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>simulated platform on %1</source>
        <translation>模拟平台位于 %1</translation>
    </message>
    <message>
        <source>no keychain: secrets stay in memory (%1)</source>
        <translation>没有钥匙串：密钥保留在内存中（%1）</translation>
    </message>
    <message>
        <source>secrets in the keychain (%1)</source>
        <translation>密钥已存入钥匙串（%1）</translation>
    </message>
    <message>
        <source>the second call fetched another token</source>
        <translation>第二次调用获取了另一个 access_token</translation>
    </message>
    <message>
        <source>%1 characters, lives %2 s, second call from the cache, accepted by the platform</source>
        <translation>%1 个字符，有效期 %2 秒，第二次调用取自缓存，已被微信平台接受</translation>
    </message>
    <message>
        <source>%1 characters, lives %2 s</source>
        <translation>%1 个字符，有效期 %2 秒</translation>
    </message>
    <message>
        <source>the signature differs from the one worked out independently</source>
        <translation>签名与独立计算的结果不一致</translation>
    </message>
    <message>
        <source>%1 equals the one worked out independently</source>
        <translation>%1 与独立计算的结果一致</translation>
    </message>
    <message>
        <source>the secrets are still there</source>
        <translation>密钥仍然存在</translation>
    </message>
    <message>
        <source>no account and no secret left</source>
        <translation>账号和密钥均已清除</translation>
    </message>
    <message>
        <source>row %1 of %2 cannot be read: %3</source>
        <translation>无法读取 %2 的第 %1 行：%3</translation>
    </message>
    <message>
        <source>the database holds no callback</source>
        <translation>数据库中没有回调</translation>
    </message>
    <message>
        <source>the URL check was not answered with its echostr</source>
        <translation>URL 验证未返回 echostr</translation>
    </message>
    <message>
        <source>URL check answered at %1</source>
        <translation>URL 验证已在 %1 应答</translation>
    </message>
    <message>
        <source>encrypted and signed, answered &quot;%1&quot; in %2 ms</source>
        <translation>已加密并签名，%2 毫秒内应答“%1”</translation>
    </message>
    <message>
        <source>state %1, mode %2</source>
        <translation>状态 %1，模式 %2</translation>
    </message>
    <message>
        <source>the text differs from what was pushed</source>
        <translation>文本与推送的不一致</translation>
    </message>
    <message>
        <source>the request was not encrypted</source>
        <translation>请求未加密</translation>
    </message>
    <message>
        <source>verified and decrypted: %1</source>
        <translation>验签并解密成功：%1</translation>
    </message>
    <message>
        <source>the row differs: %1</source>
        <translation>记录不一致：%1</translation>
    </message>
    <message>
        <source>row %1 read by a second connection</source>
        <translation>第 %1 行已由另一连接读出</translation>
    </message>
    <message>
        <source>one changed character was accepted (status %1)</source>
        <translation>改动一个字符后仍被接受（状态码 %1）</translation>
    </message>
    <message>
        <source>one changed character: status 403, stored as rejected (%1)</source>
        <translation>改动一个字符：状态码 403，已存为拒绝（%1）</translation>
    </message>
    <message>
        <source>The part from # on is not signed: %1</source>
        <translation># 及其后的部分不参与签名：%1</translation>
    </message>
    <message>
        <source>Signs the URL of a page for wx.config</source>
        <translation>为 wx.config 签名网页 URL</translation>
    </message>
    <message>
        <source>Address of the page, as the browser shows it</source>
        <translation>网页地址，与浏览器中显示的一致</translation>
    </message>
    <message>
        <source>jsapi ticket; else the account&apos;s own</source>
        <translation>jsapi_ticket；省略时取账号的票据</translation>
    </message>
    <message>
        <source>nonceStr; else a random one</source>
        <translation>nonceStr；省略时随机生成</translation>
    </message>
    <message>
        <source>Seconds since 1970; else now</source>
        <translation>1970 年以来的秒数；省略时取当前时间</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>字段 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>错误码 %1</translation>
    </message>
    <message>
        <source>--help says more.</source>
        <translation>详见 --help。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>The profile&apos;s folder; else MPDESK_DATA_DIR, else the system&apos;s place</source>
        <translation>数据目录；省略时取 MPDESK_DATA_DIR，再取系统默认位置</translation>
    </message>
    <message>
        <source>Name or AppID; else the account in use</source>
        <translation>名称或 AppID；省略时取当前账号</translation>
    </message>
    <message>
        <source>One JSON document on standard output, or JSON Lines</source>
        <translation>以 JSON 或 JSON Lines 输出到标准输出</translation>
    </message>
    <message>
        <source>Language of texts; else the system&apos;s</source>
        <translation>界面语言；省略时跟随系统</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(必填)</translation>
    </message>
    <message>
        <source>Workbench for WeChat Official Accounts</source>
        <translation>微信公众号工作台</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 secret not available, 4 a verification that says no.</source>
        <translation>退出状态：0 成功，1 被拒绝或失败，2 用法错误，3 密钥不可用，4 验证未通过。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>--callback: &quot;%1&quot; is no URL</source>
        <translation>--callback：“%1”不是 URL</translation>
    </message>
    <message>
        <source>Warning: %1 did not answer the URL check as it should.</source>
        <translation>警告：%1 未正确应答 URL 验证。</translation>
    </message>
    <message>
        <source>Behaves as api.weixin.qq.com does, until stopped</source>
        <translation>持续模拟 api.weixin.qq.com</translation>
    </message>
    <message>
        <source>Prints first, on one line, {&quot;baseUrl&quot;:…,&quot;appid&quot;:…,&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…}.</source>
        <translation>首行输出 {&quot;baseUrl&quot;:…,&quot;appid&quot;:…,&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…}。</translation>
    </message>
    <message>
        <source>Kind of account (service)</source>
        <translation>账号类型（默认 service）</translation>
    </message>
    <message>
        <source>Where callbacks are pushed to</source>
        <translation>回调推送的目标地址</translation>
    </message>
    <message>
        <source>The same seed gives the same account and answers (1)</source>
        <translation>相同的种子产生相同的账号和响应（默认 1）</translation>
    </message>
    <message>
        <source>Type the secrets as JSON (not shown), then Ctrl+D: {&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…}</source>
        <translation>请以 JSON 格式输入密钥（不回显），然后按 Ctrl+D：{&quot;secret&quot;:…,&quot;token&quot;:…,&quot;aesKey&quot;:…}</translation>
    </message>
    <message>
        <source>The secrets on standard input are not a JSON object: %1</source>
        <translation>标准输入中的密钥不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>Reading standard input, end with Ctrl+D</source>
        <translation>正在读取标准输入，按 Ctrl+D 结束</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The account&apos;s ticket; fetched only when there is none that lives</source>
        <translation>输出账号的票据，没有有效票据时才获取</translation>
    </message>
    <message>
        <source>Which ticket (jsapi)</source>
        <translation>票据类型（默认 jsapi）</translation>
    </message>
    <message>
        <source>The account&apos;s access token; fetched only when there is none that lives</source>
        <translation>输出账号的 access_token，没有有效的才获取</translation>
    </message>
    <message>
        <source>Ask for a new one: 20 a day, 30 seconds apart; ends the old one</source>
        <translation>强制刷新：每天 20 次，间隔 30 秒，旧的随即失效</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) drawn to %1</source>
        <translation>
            <numerusform>已绘制 %n 个页面到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>绘制页面</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The journey ended here: %1</source>
        <translation>流程在此中断：%1</translation>
    </message>
    <message>
        <source>Runs against a simulated platform inside this program, in a folder of its own that is removed afterwards. Exit status 0 only if every step held.</source>
        <translation>在程序内置的模拟平台上运行，使用独立目录，结束后删除。仅当每一步都通过时，退出状态为 0。</translation>
    </message>
    <message>
        <source>Also draw every page of the window into this folder</source>
        <translation>同时将窗口的每个页面绘制到此目录</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Type {&quot;accessToken&quot;:…,&quot;expiresIn&quot;:…} (not shown), then Ctrl+D</source>
        <translation>请输入 {&quot;accessToken&quot;:…,&quot;expiresIn&quot;:…}（不回显），然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>Nothing was kept: the keychain does not work.</source>
        <translation>未保存任何内容：钥匙串不可用。</translation>
    </message>
    <message>
        <source>Start or unlock the system&apos;s keychain.</source>
        <translation>请启动或解锁系统钥匙串。</translation>
    </message>
    <message>
        <source>Kept the token of %1 until %2.</source>
        <translation>已保存 %1 的 access_token，有效期至 %2。</translation>
    </message>
    <message>
        <source>Keeps a token from the server that owns it (token source external)</source>
        <translation>保存由其他服务器获取的 access_token（来源为 external）</translation>
    </message>
    <message>
        <source>Reads {&quot;accessToken&quot;:…,&quot;expiresIn&quot;:…} from standard input, as token get --json prints it.</source>
        <translation>从标准输入读取 {&quot;accessToken&quot;:…,&quot;expiresIn&quot;:…}，即 token get --json 的输出格式。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>WeChat would refuse it</source>
        <translation>微信会拒绝</translation>
    </message>
    <message>
        <source>WeChat would accept it</source>
        <translation>微信会接受</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Checks a URL as WeChat does and explains what is wrong</source>
        <translation>像微信一样校验网址，并说明哪里不对</translation>
    </message>
    <message>
        <source>Signs with the account&apos;s Token. Follows no redirect and waits 5 s, as WeChat does; then tries a wrong signature, which a server should refuse. Exit status 4 when WeChat would refuse the URL.</source>
        <translation>用账号的 Token 签名。与微信一样不跟随重定向，最多等待 5 秒；之后再用错误签名试一次，服务器应当拒绝。微信会拒绝时退出状态为 4。</translation>
    </message>
    <message>
        <source>The address as in the console</source>
        <translation>公众平台后台填写的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a delivery</source>
        <translation>“%1”不是回调记录的编号</translation>
    </message>
    <message>
        <source>There is no account %1; name another one with --account</source>
        <translation>没有账号 %1，请用 --account 指定其他账号</translation>
    </message>
    <message>
        <source>as then</source>
        <translation>与当时相同</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Stopping; what is under way is waited for.</source>
        <translation>正在停止；已发出的请求会等到结束。</translation>
    </message>
    <message>
        <source>--identical and --set exclude each other</source>
        <translation>--identical 与 --set 不能同时使用</translation>
    </message>
    <message>
        <source>%1 answered, of these %2 otherwise than then; %3 failed; %4 not sent</source>
        <translation>%1 条有应答，其中 %2 条与当时不同；%3 条失败；%4 条未发送</translation>
    </message>
    <message>
        <source>Posts stored deliveries once more and compares the answers</source>
        <translation>重放已保存的回调，并比较应答</translation>
    </message>
    <message>
        <source>Each is signed and encrypted anew with the keys of its account, in the mode it had; MsgId and CreateTime stay, so a server that drops repetitions may answer &quot;success&quot;: give it another one with --set MsgId=…. Prints a line (with --json an object) for each answer as it comes. Ctrl+C sends nothing more; twice cancels what is under way.</source>
        <translation>每条都用账号的密钥按原来的模式重新签名、加密；MsgId 与 CreateTime 不变，会排重的服务器可能直接回复“success”，可用 --set MsgId=… 换一个。每收到一个应答就打印一行（--json 时为一个对象）。按 Ctrl+C 不再发送，按两次则取消进行中的请求。</translation>
    </message>
    <message>
        <source>Their ids, from callback list</source>
        <translation>编号，见 callback list</translation>
    </message>
    <message>
        <source>Every byte as it came, old signature included</source>
        <translation>逐字节原样发送，包括旧签名</translation>
    </message>
    <message>
        <source>%1 of %2 written…</source>
        <translation>已写出 %1 / %2…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 条回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes stored deliveries to a file, oldest first</source>
        <translation>把已保存的回调写入文件，从最早的开始</translation>
    </message>
    <message>
        <source>jsonl loses nothing and can be imported; csv is for spreadsheets (UTF-8 with mark; what looks like a formula gets an apostrophe); har is for the developer tools of browsers. Credentials are never in it. With --mask-openids encrypted bytes are left out, since they contain the openid.</source>
        <translation>jsonl 不丢任何内容，可再导入；csv 供电子表格使用（带 BOM 的 UTF-8；像公式的内容前加单引号）；har 供浏览器开发者工具使用。任何格式都不含凭据。使用 --mask-openids 时省略密文，因为其中含有 openid。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Where to; else standard output</source>
        <translation>输出位置；省略则为标准输出</translation>
    </message>
    <message>
        <source>Other names instead of openids, new ones each time</source>
        <translation>用每次不同的代号替换 openid</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 stored, %2 known already, %3 bad lines</source>
        <translation>已保存 %1 条，%2 条已存在，%3 行有误</translation>
    </message>
    <message>
        <source>%1 lines read…</source>
        <translation>已读取 %1 行…</translation>
    </message>
    <message>
        <source>Nothing was imported, as --strict wants it.</source>
        <translation>按 --strict 的要求，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Stores deliveries that were exported as jsonl</source>
        <translation>导入以 jsonl 导出的回调</translation>
    </message>
    <message>
        <source>Good lines are taken; every bad one is named with its number and reason, and the exit status is 1. Times stay what they were, ids are new; what is in the log already is not stored twice. Deliveries older than the inspector keeps are purged when it starts the next time.</source>
        <translation>正确的行会导入；每个有误的行都会说明行号和原因，退出状态为 1。时间不变，编号重新分配；已有的不会重复保存。早于保留期限的回调会在检查器下次启动时清除。</translation>
    </message>
    <message>
        <source>JSON Lines; - is standard input</source>
        <translation>JSON Lines 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>Stores nothing if a single line is bad</source>
        <translation>有一行错误就全部不导入</translation>
    </message>
    <message>
        <source>--older-than: &quot;%1&quot; is no age such as 12h, 30d or 8w</source>
        <translation>--older-than：“%1”不是 12h、30d 或 8w 这样的时长</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n delivery(s).</source>
        <translation>
            <numerusform>已删除 %n 条回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>12h, 30d or 8w</source>
        <translation>12h、30d 或 8w</translation>
    </message>
    <message>
        <source>Custom menus: look, check, compare, publish, go back</source>
        <translation>自定义菜单：查看、检查、比较、发布、退回</translation>
    </message>
    <message>
        <source>the rules refuse a good menu</source>
        <translation>规则拒绝了正确的菜单</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>the menu was not read back as it was sent</source>
        <translation>读回的菜单与发送的不同</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s) checked, published, read back and kept as version %1</source>
        <translation>
            <numerusform>%n 个按钮已检查、发布、读回，并存为版本 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No menu is live.</source>
        <translation>线上没有菜单。</translation>
    </message>
    <message>
        <source>This menu was made in the web console. The API cannot publish its buttons as they are.</source>
        <translation>此菜单在公众平台后台创建，接口不能原样发布其中的按钮。</translation>
    </message>
    <message>
        <source>The live menu, as a file holds it</source>
        <translation>线上菜单，按文件格式输出</translation>
    </message>
    <message>
        <source>The platform&apos;s answer as it came</source>
        <translation>平台的原始应答</translation>
    </message>
    <message>
        <source>The menu that one follower sees</source>
        <translation>某位粉丝看到的菜单</translation>
    </message>
    <message>
        <source>An openid or a WeChat id</source>
        <translation>openid 或微信号</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>The platform would refuse this menu.</source>
        <translation>平台会拒绝此菜单。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl menu check %1&quot; shows all problems.</source>
        <translation>用“mpdeskctl menu check %1”查看全部问题。</translation>
    </message>
    <message>
        <source>Both are the same menu.</source>
        <translation>两者是相同的菜单。</translation>
    </message>
    <message>
        <source>Checks a menu by the platform&apos;s rules, without network</source>
        <translation>按平台规则检查菜单，无需联网</translation>
    </message>
    <message>
        <source>Takes every shape that the platform sends or takes. Exit status 4 if the platform would refuse it; warnings alone are 0. With --json: a list of {&quot;path&quot;, &quot;rule&quot;, &quot;limit&quot;, &quot;found&quot;, &quot;message&quot;…}.</source>
        <translation>接受平台返回或接受的任何结构。平台会拒绝时退出状态为 4；只有警告时为 0。加 --json 输出列表：{&quot;path&quot;, &quot;rule&quot;, &quot;limit&quot;, &quot;found&quot;, &quot;message&quot;…}。</translation>
    </message>
    <message>
        <source>The menu as JSON; - for standard input</source>
        <translation>菜单 JSON 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>What FILE would change on the live menu, or FILE2 on FILE</source>
        <translation>FILE 会对线上菜单作哪些改动，或 FILE2 对 FILE 的改动</translation>
    </message>
    <message>
        <source>Another one; no account is needed then</source>
        <translation>另一个文件；此时不需要账号</translation>
    </message>
    <message>
        <source>found live</source>
        <translation>线上取回</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>MpDesk has seen no menu of this account yet.</source>
        <translation>MpDesk 还没有见过此账号的菜单。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Every menu that was published or found live, newest first</source>
        <translation>曾发布或取回的每个菜单，最新的在前</translation>
    </message>
    <message>
        <source>The menu of a version, as a file holds it</source>
        <translation>某个版本的菜单，按文件格式输出</translation>
    </message>
    <message>
        <source>A number of &quot;menu history&quot;</source>
        <translation>“menu history”中的编号</translation>
    </message>
    <message>
        <source>Somebody else has changed the live menu since MpDesk saw it last (version %1, %2):</source>
        <translation>MpDesk 上次查看（版本 %1，%2）之后，有人改过线上菜单：</translation>
    </message>
    <message>
        <source>Nothing to do: the live menu of %1 is already so.</source>
        <translation>无需操作：%1 的线上菜单已经如此。</translation>
    </message>
    <message>
        <source>Nothing was sent. Repeat with --confirm.</source>
        <translation>没有发送任何内容。确认请加 --confirm 再执行。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Repeat with --confirm; conditional menus go too.</source>
        <translation>没有删除任何内容。确认请加 --confirm 再执行；个性化菜单会一并删除。</translation>
    </message>
    <message>
        <source>Look at it, then repeat to go on all the same.</source>
        <translation>请先查看；若仍要继续，请再执行一次。</translation>
    </message>
    <message>
        <source>The platform would refuse this menu. Nothing was sent.</source>
        <translation>平台会拒绝此菜单。没有发送任何内容。</translation>
    </message>
    <message>
        <source>In version %1 there was no menu</source>
        <translation>版本 %1 中没有菜单</translation>
    </message>
    <message>
        <source>To have none any more: &quot;mpdeskctl menu delete&quot;.</source>
        <translation>若不再需要菜单：“mpdeskctl menu delete”。</translation>
    </message>
    <message>
        <source>Restored version %1</source>
        <translation>还原版本 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Kept with the version in the history</source>
        <translation>与版本一起存入历史</translation>
    </message>
    <message>
        <source>Makes FILE the live menu: check, back up, send, read back</source>
        <translation>把 FILE 发布为线上菜单：检查、备份、发送、读回</translation>
    </message>
    <message>
        <source>Without --confirm nothing is sent: it says what would change, and with --json the exact bytes. If somebody else has changed the live menu since MpDesk saw it last, nothing is sent either, once. Exit status 4 if the platform would refuse the menu.</source>
        <translation>不加 --confirm 时不发送，只说明会有哪些改动，加 --json 还输出确切的字节。如果 MpDesk 上次查看之后有人改过线上菜单，第一次也不发送。平台会拒绝时退出状态为 4。</translation>
    </message>
    <message>
        <source>Publishes a version of the history again</source>
        <translation>再次发布历史中的某个版本</translation>
    </message>
    <message>
        <source>Deletes the live menu and all conditional menus</source>
        <translation>删除线上菜单和全部个性化菜单</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>sent, but no answer came</source>
        <translation>已发送，但没有应答</translation>
    </message>
    <message>
        <source>Done on %1, and read back: version %2. Followers see it within five minutes.</source>
        <translation>已在 %1 完成并读回核对：版本 %2。粉丝将在五分钟内看到。</translation>
    </message>
    <message>
        <source>The platform took it, but what is live on %1 is not the same:</source>
        <translation>平台接受了，但 %1 的线上菜单不同：</translation>
    </message>
    <message>
        <source>The platform refused:</source>
        <translation>平台拒绝：</translation>
    </message>
    <message>
        <source>It is not certain what is live on %1 now:</source>
        <translation>不确定 %1 现在的线上菜单：</translation>
    </message>
    <message>
        <source>Somebody else has changed the live menu of %1 meanwhile. Nothing was sent.</source>
        <translation>其间有人改过 %1 的线上菜单。没有发送任何内容。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>Would call %1 with %n byte(s)</source>
        <translation>
            <numerusform>将调用 %1，发送 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>What was live before is version %1; &quot;mpdeskctl menu restore %1&quot; brings it back.</source>
        <translation>之前的线上菜单是版本 %1；用“mpdeskctl menu restore %1”可退回。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl menu get&quot; shows what is live.</source>
        <translation>用“mpdeskctl menu get”查看线上菜单。</translation>
    </message>
    <message>
        <source>There are no buttons, and the platform takes no menu without.</source>
        <translation>没有按钮，平台不接受没有按钮的菜单。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version; versions are whole numbers</source>
        <translation>“%1”不是版本号；版本号是整数</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl menu history&quot; lists the versions.</source>
        <translation>用“mpdeskctl menu history”可列出所有版本。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 of %2 callbacks; --limit shows more.</source>
        <translation>共 %2 条回调，显示 %1 条；用 --limit 查看更多。</translation>
    </message>
    <message>
        <source>%1 of more than %2 callbacks; --limit shows more.</source>
        <translation>回调超过 %2 条，显示 %1 条；用 --limit 查看更多。</translation>
    </message>
    <message>
        <source>All that fits a filter, newest first; JSON Lines with --json</source>
        <translation>列出符合筛选条件的全部回调，最新的在前；加 --json 输出 JSON Lines</translation>
    </message>
    <message>
        <source>At most so many (all)</source>
        <translation>最多显示的条数（默认全部）</translation>
    </message>
    <message>
        <source>Give %1 either as an option or in --filter, not both.</source>
        <translation>%1 只能用选项或 --filter 之一给出，不能两处都写。</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>没有名为“%1”的已存筛选。</translation>
    </message>
    <message>
        <source>Filters are saved in the window, beside the filter line.</source>
        <translation>筛选条件在窗口的筛选栏旁保存。</translation>
    </message>
    <message>
        <source>The nearest is @%1.</source>
        <translation>最接近的是 @%1。</translation>
    </message>
    <message>
        <source>Only what fits this filter, see below</source>
        <translation>只要符合此筛选条件的，写法见下文</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 条回调。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is not in the log.</source>
        <translation>
            <numerusform>其中 %n 条不在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery %1 has no note any more.</source>
        <translation>回调 %1 已没有备注。</translation>
    </message>
    <message>
        <source>Delivery %1 has this note now.</source>
        <translation>回调 %1 现有此备注。</translation>
    </message>
    <message>
        <source>Marks deliveries, so that they survive purges</source>
        <translation>给回调加星标，清理时保留</translation>
    </message>
    <message>
        <source>callback list --filter is:starred finds them again.</source>
        <translation>用 callback list --filter is:starred 可再找到。</translation>
    </message>
    <message>
        <source>Takes the mark of deliveries away</source>
        <translation>取消回调的星标</translation>
    </message>
    <message>
        <source>Writes a note on a delivery, so that it survives purges</source>
        <translation>给回调写备注，清理时保留</translation>
    </message>
    <message>
        <source>callback list --filter is:noted finds them again.</source>
        <translation>用 callback list --filter is:noted 可再找到。</translation>
    </message>
    <message>
        <source>Replaces the note; &quot;&quot; takes it away</source>
        <translation>替换备注；&quot;&quot; 表示删除</translation>
    </message>
    <message>
        <source>EXPR holds words of the message and conditions between blanks, as in: event:CLICK key:menu_* from:o6_* account:Shop took:&gt;1s since:1h -退款
Fields: type (MsgType or Event), event, key (EventKey), from (openid), account, state (accepted, urlCheck, rejected), verified (yes, no), took (&gt;1s, &lt;50ms), is (starred, noted, retry, late, replayed, skewed, differing), since and until (1h, 7d, 2026-11-21, 2026-11-21T10:00), text.
Different fields narrow, values of one field are alternatives, - or ! denies.
@NAME is a filter that was saved in the window.</source>
        <translation>EXPR 由消息中的词和条件组成，以空格分隔，例如：event:CLICK key:menu_* from:o6_* account:Shop took:&gt;1s since:1h -退款
字段：type（MsgType 或 Event）、event、key（EventKey）、from（openid）、account、state（accepted、urlCheck、rejected）、verified（yes、no）、took（&gt;1s、&lt;50ms）、is（starred、noted、retry、late、replayed、skewed、differing）、since 和 until（1h、7d、2026-11-21、2026-11-21T10:00）、text。
不同字段须同时满足，同一字段的多个值满足其一即可，- 或 ! 表示排除。
@NAME 是在窗口中保存的筛选。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>应答来源</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What would answer stored deliveries, and why; sends nothing</source>
        <translation>已存回调会得到什么应答以及原因；不发送任何内容</translation>
    </message>
    <message>
        <source>By the stored answers of each delivery&apos;s account, or by --rules. With --json: one object per delivery, {&quot;id&quot;, &quot;answeredBy&quot;, &quot;rules&quot;: [{&quot;rule&quot;, &quot;applies&quot;, &quot;reason&quot;}], &quot;reply&quot;: XML}.</source>
        <translation>按各回调所属公众号保存的应答，或按 --rules 判断。加 --json 时每条回调一个对象：{&quot;id&quot;, &quot;answeredBy&quot;, &quot;rules&quot;: [{&quot;rule&quot;, &quot;applies&quot;, &quot;reason&quot;}], &quot;reply&quot;: XML}。</translation>
    </message>
    <message>
        <source>Ids, from callback list</source>
        <translation>编号，见 callback list</translation>
    </message>
    <message>
        <source>Judges by the rules of this file</source>
        <translation>按此文件的规则判断</translation>
    </message>
    <message>
        <source>%1 accepted a second</source>
        <translation>每秒接受 %1 条</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 unanswered in %4 s</source>
        <translation>%4 秒内接受 %1 条，拒绝 %2 条，未应答 %3 条</translation>
    </message>
    <message>
        <source>Answer after %1 ms (median), %2 ms (90 %), %3 ms (99 %), %4 ms (slowest)</source>
        <translation>应答用时 %1 毫秒（中位）、%2 毫秒（90 %）、%3 毫秒（99 %）、%4 毫秒（最慢）</translation>
    </message>
    <message>
        <source>--to: &quot;%1&quot; is no URL such as http://127.0.0.1:8080/path</source>
        <translation>--to：“%1”不是网址，应如 http://127.0.0.1:8080/path</translation>
    </message>
    <message>
        <source>Would send as many messages as it answers to %1, over %2 connections for %3 s.</source>
        <translation>将用 %2 个连接、持续 %3 秒向 %1 发送其能应答的全部消息。</translation>
    </message>
    <message>
        <source>Measures how many messages an endpoint takes</source>
        <translation>测量端点每秒能接收多少消息</translation>
    </message>
    <message>
        <source>Sends text messages, each signed at that moment, and counts the answers. Without --to it measures an inspector of its own, whose log is on the disk and is thrown away. Signing takes a share of the processor too. Exit status 1 when a message was not accepted.</source>
        <translation>发送文本消息（每条即时签名）并统计应答。不给 --to 时测量自带的回调检查器，其日志写在磁盘上，用后丢弃。签名也会占用一部分处理器。有消息未被接受时退出状态为 1。</translation>
    </message>
    <message>
        <source>Where to; else an inspector of its own</source>
        <translation>发往何处；默认自带一个回调检查器</translation>
    </message>
    <message>
        <source>How many at once (32)</source>
        <translation>并发数（32）</translation>
    </message>
    <message>
        <source>How long (5)</source>
        <translation>持续秒数（5）</translation>
    </message>
    <message>
        <source>Needed for an endpoint on another machine</source>
        <translation>目标在其他机器上时必需</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>%1 now answers this way: %2</source>
        <translation>%1 现在这样应答：%2</translation>
    </message>
    <message>
        <source>A running &quot;callback serve&quot; takes it after a restart.</source>
        <translation>正在运行的 callback serve 重启后生效。</translation>
    </message>
    <message>
        <source>How an account answers: the rules as a file</source>
        <translation>公众号如何应答：以文件表示的规则</translation>
    </message>
    <message>
        <source>Prints the stored answers of the account as JSON</source>
        <translation>以 JSON 输出公众号保存的应答</translation>
    </message>
    <message>
        <source>Checks a file of rules, without an account</source>
        <translation>检查规则文件，不需要公众号</translation>
    </message>
    <message>
        <source>Exit status 4 if something is wrong. With --json: a list of {&quot;path&quot;, &quot;line&quot;, &quot;column&quot;, &quot;message&quot;, &quot;advice&quot;}.</source>
        <translation>有问题时退出状态为 4。加 --json 时输出 {&quot;path&quot;, &quot;line&quot;, &quot;column&quot;, &quot;message&quot;, &quot;advice&quot;} 的列表。</translation>
    </message>
    <message>
        <source>The rules as JSON; - for standard input</source>
        <translation>JSON 规则；- 表示标准输入</translation>
    </message>
    <message>
        <source>Stores the answers of the account; its forwarding stays</source>
        <translation>保存公众号的应答；转发设置不变</translation>
    </message>
    <message>
        <source>{&quot;kind&quot;: &quot;success|empty|fixed|rules&quot;, &quot;fixed&quot;: REPLY, &quot;rules&quot;: [{&quot;name&quot;, &quot;on&quot;, &quot;when&quot;: {&quot;type&quot;, &quot;event&quot;, &quot;eventKey&quot;, &quot;equals&quot;|&quot;contains&quot;|&quot;matches&quot;}, &quot;reply&quot;: REPLY}]}; REPLY is {&quot;type&quot;: &quot;text&quot;, &quot;content&quot;} and so on. Exit status 4 if something is wrong; then nothing is changed.</source>
        <translation>{&quot;kind&quot;: &quot;success|empty|fixed|rules&quot;, &quot;fixed&quot;: REPLY, &quot;rules&quot;: [{&quot;name&quot;, &quot;on&quot;, &quot;when&quot;: {&quot;type&quot;, &quot;event&quot;, &quot;eventKey&quot;, &quot;equals&quot;|&quot;contains&quot;|&quot;matches&quot;}, &quot;reply&quot;: REPLY}]}；REPLY 形如 {&quot;type&quot;: &quot;text&quot;, &quot;content&quot;}。有问题时退出状态为 4，且不作任何更改。</translation>
    </message>
    <message>
        <source>Answers of %1: %2</source>
        <translation>%1 的应答：%2</translation>
    </message>
    <message>
        <source>The keys of the delivery&apos;s account cannot be read</source>
        <translation>无法读取此回调所属公众号的密钥</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl account list&quot; shows which accounts have keys.</source>
        <translation>“mpdeskctl account list”会显示哪些公众号有密钥。</translation>
    </message>
    <message>
        <source>Only the body, byte for byte as received</source>
        <translation>只输出正文，与收到时逐字节一致</translation>
    </message>
    <message>
        <source>Only the verification, worked out step by step</source>
        <translation>只输出逐步演算的验证过程</translation>
    </message>
    <message>
        <source>Forwarded to %1</source>
        <translation>转发到 %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stages, from the receipt</source>
        <translation>各阶段（自收到起）</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Try %1: delivery %2, %3</source>
        <translation>第 %1 次：回调 %2，%3</translation>
    </message>
    <message>
        <source>--budget: &quot;%1&quot; is no time such as 4.5s or 800ms</source>
        <translation>--budget：“%1”不是时长，应如 4.5s 或 800ms</translation>
    </message>
    <message>
        <source>Hands every message on to this server and answers as it does; given twice, the second one&apos;s answer is compared</source>
        <translation>把每条消息转交此服务器并按其应答回复；给出两个时比较第二个的应答</translation>
    </message>
    <message>
        <source>What that server answers is written down, but not used</source>
        <translation>只记录该服务器的应答，不采用</translation>
    </message>
    <message>
        <source>How long the platform may wait for the answer in all (4.5s); then &quot;success&quot; is said</source>
        <translation>平台等待应答的总时限（4.5s）；超过则回复 success</translation>
    </message>
    <message>
        <source>Answers 403 to signatures that came before and to timestamps five minutes off</source>
        <translation>对重复的签名和相差五分钟以上的时间戳应答 403</translation>
    </message>
    <message>
        <source>Stands before the path of every account, behind a reverse proxy</source>
        <translation>位于反向代理之后时，加在每个公众号路径之前</translation>
    </message>
    <message>
        <source>Address or net whose X-Forwarded-For is believed; may be given more than once</source>
        <translation>采信其 X-Forwarded-For 的地址或网段；可多次给出</translation>
    </message>
    <message>
        <source>--budget and --forward-only-log need --forward</source>
        <translation>--budget 和 --forward-only-log 需要 --forward</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of success, empty, @FILE, rules</source>
        <translation>“%1”不是 success、empty、@FILE 或 rules</translation>
    </message>
    <message>
        <source>success, empty, rules, or @FILE with one reply; else as stored</source>
        <translation>success、empty、rules，或 @FILE（一个回复）；默认按保存的设置</translation>
    </message>
    <message>
        <source>Every account answers by the rules of this file</source>
        <translation>所有公众号都按此文件的规则应答</translation>
    </message>
    <message>
        <source>--rules fits only --reply rules</source>
        <translation>--rules 只能与 --reply rules 一起使用</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --rejected or state: in --filter, not both.</source>
        <translation>--rejected 与 --filter 中的 state: 只能用一个。</translation>
    </message>
    <message>
        <source>Say what is to go: --older-than, --rejected, --filter, --account or --everything.</source>
        <translation>请说明要删除什么：--older-than、--rejected、--filter、--account 或 --everything。</translation>
    </message>
    <message numerus="yes">
        <source>%n with a star or a note stay; --with-marked removes them too.</source>
        <translation>
            <numerusform>%n 条有星标或备注的保留；加 --with-marked 可一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would remove %n delivery(s).</source>
        <translation>
            <numerusform>将删除 %n 条回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes deliveries, of all accounts or of one</source>
        <translation>删除回调，全部公众号或其中一个</translation>
    </message>
    <message>
        <source>Several conditions narrow. In small steps, so that an endpoint that receives meanwhile does not wait. With --account only what came for that account. What has a star or a note stays.</source>
        <translation>多个条件须同时满足。分小步进行，不耽误正在接收的端点。加 --account 时只限该公众号。有星标或备注的保留。</translation>
    </message>
    <message>
        <source>Only what was rejected</source>
        <translation>仅被拒绝的</translation>
    </message>
    <message>
        <source>Only what fits this filter, as in callback list</source>
        <translation>只删符合此筛选的，写法同 callback list</translation>
    </message>
    <message>
        <source>Without any condition</source>
        <translation>不加任何条件</translation>
    </message>
    <message>
        <source>Also what has a star or a note</source>
        <translation>包括有星标或备注的</translation>
    </message>
    <message>
        <source>Callbacks are stored again.</source>
        <translation>已恢复保存回调。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>of no account</source>
        <translation>不属于任何公众号</translation>
    </message>
    <message>
        <source>With a star or a note</source>
        <translation>有星标或备注</translation>
    </message>
    <message>
        <source>Rejected and not kept</source>
        <translation>被拒绝且未保存</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Free for new ones</source>
        <translation>可供新回调使用</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Gained %1.</source>
        <translation>释放了 %1。</translation>
    </message>
    <message>
        <source>How much is kept: rows, by state and account, size, oldest</source>
        <translation>保存了多少：条数（按状态和公众号）、大小、最早</translation>
    </message>
    <message>
        <source>Gives the room of removed deliveries back to the disk</source>
        <translation>把已删除回调占用的空间归还磁盘</translation>
    </message>
    <message>
        <source>In small steps, so that an endpoint that receives meanwhile does not wait. Ctrl+C ends it early; what was gained stays gained.</source>
        <translation>分小步进行，不耽误正在接收的端点。按 Ctrl+C 可提前结束，已归还的空间不受影响。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>%1 % 在此以内</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>%1 times: %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message>
        <source>--tries and a burst exclude each other</source>
        <translation>--tries 与突发不能同时使用</translation>
    </message>
    <message>
        <source>A burst of so many, each with a MsgId of its own; tells rate and times (1)</source>
        <translation>突发条数，每条 MsgId 不同；报告速率和用时（1）</translation>
    </message>
    <message>
        <source>Of a burst, so many at once (1)</source>
        <translation>突发的并发数（1）</translation>
    </message>
    <message>
        <source>Of a burst, percent that are sent once more with the same MsgId (0)</source>
        <translation>突发中以相同 MsgId 再发一次的百分比（0）</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 failed, %3 not sent</source>
        <translation>%1 条被接受，%2 条失败，%3 条未发送</translation>
    </message>
    <message>
        <source>Plays a scenario: messages and events of one follower</source>
        <translation>运行场景：一位粉丝的消息与事件</translation>
    </message>
    <message>
        <source>SCENARIO is a file (- = standard input), the name of a saved one, or an example: %1. A file is {&quot;name&quot;:…,&quot;steps&quot;:[{&quot;sample&quot;:&quot;text&quot;,&quot;fields&quot;:{&quot;Content&quot;:&quot;…&quot;},&quot;waitMs&quot;:500},{&quot;xml&quot;:&quot;&lt;xml&gt;…&quot;}]}. Prints a line (with --json an object) for each step as it is answered. Ctrl+C sends nothing more; twice cancels what is under way.</source>
        <translation>SCENARIO 是文件（- 表示标准输入）、已存场景的名称或示例：%1。文件形如 {&quot;name&quot;:…,&quot;steps&quot;:[{&quot;sample&quot;:&quot;text&quot;,&quot;fields&quot;:{&quot;Content&quot;:&quot;…&quot;},&quot;waitMs&quot;:500},{&quot;xml&quot;:&quot;&lt;xml&gt;…&quot;}]}。每步得到应答后输出一行（加 --json 为一个对象）。Ctrl+C 不再发送；按两次取消进行中的请求。</translation>
    </message>
    <message>
        <source>A file, a saved name, or an example</source>
        <translation>文件、已存名称或示例</translation>
    </message>
    <message>
        <source>How often each is tried where nothing comes back (3)</source>
        <translation>没有应答时每条的推送次数（3）</translation>
    </message>
    <message>
        <source>Checks a message by the platform&apos;s rules, without network</source>
        <translation>按平台规则检查消息，不需要网络</translation>
    </message>
    <message>
        <source>Says for each way to send whether it takes the message; with --account also whether that account may. Exit status 4 if none does; warnings alone are 0. With --json: {&quot;type&quot;, &quot;problems&quot;, &quot;operations&quot;: {&quot;mass&quot;: {&quot;allowed&quot;, &quot;problems&quot;}…}}. The format of the file: mpdeskctl message schema.</source>
        <translation>逐一说明各种发送方式是否接受这条消息；加上 --account 还会说明该账号是否有权限。都不接受时退出码为 4；只有警告时为 0。使用 --json 时：{&quot;type&quot;, &quot;problems&quot;, &quot;operations&quot;: {&quot;mass&quot;: {&quot;allowed&quot;, &quot;problems&quot;}…}}。文件格式见 mpdeskctl message schema。</translation>
    </message>
    <message>
        <source>The message as JSON; - for standard input</source>
        <translation>JSON 格式的消息；- 表示标准输入</translation>
    </message>
    <message>
        <source>Only for this way to send</source>
        <translation>只检查这种发送方式</translation>
    </message>
    <message>
        <source>The JSON Schema of message files</source>
        <translation>消息文件的 JSON Schema</translation>
    </message>
    <message>
        <source>FromUserName is %1: give the account&apos;s original id with --from.</source>
        <translation>FromUserName 是 %1：请用 --from 给出账号的原始 ID。</translation>
    </message>
    <message>
        <source>The XML of a passive reply, without network</source>
        <translation>被动回复的 XML，不需要网络</translation>
    </message>
    <message>
        <source>Exit status 4 if the platform would refuse it.</source>
        <translation>平台会拒绝时退出码为 4。</translation>
    </message>
    <message>
        <source>The follower who is answered</source>
        <translation>要回复的粉丝</translation>
    </message>
    <message>
        <source>The account&apos;s original id, gh_…</source>
        <translation>账号的原始 ID，gh_…</translation>
    </message>
    <message>
        <source>Answers an event: up to 8 articles instead of 1</source>
        <translation>回复事件：最多 8 篇图文，而不是 1 篇</translation>
    </message>
    <message>
        <source>Images, voices and videos on the platform</source>
        <translation>平台上的图片、语音和视频</translation>
    </message>
    <message>
        <source>Articles before they are published or sent</source>
        <translation>发布或群发之前的文章</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>The draft box, newest first</source>
        <translation>草稿箱，最新的在前</translation>
    </message>
    <message>
        <source>A draft, as a file that &quot;draft add&quot; takes</source>
        <translation>一份草稿，格式可供 draft add 使用</translation>
    </message>
    <message>
        <source>Of the draft</source>
        <translation>草稿的</translation>
    </message>
    <message>
        <source>The platform would refuse this draft. Nothing was sent.</source>
        <translation>平台会拒绝这份草稿。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Repeat with --confirm: article %1 of the draft is replaced for good.</source>
        <translation>没有改动。加上 --confirm 再执行一次：草稿的第 %1 篇文章会被替换，无法恢复。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Repeat with --confirm; it cannot be undone.</source>
        <translation>没有删除。加上 --confirm 再执行一次；删除后无法恢复。</translation>
    </message>
    <message>
        <source>Publication %1: %2.</source>
        <translation>发布任务 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing was published. Publishing makes the articles public under a link and uses the draft up; it tells no follower, which only a mass send does. Repeat with --confirm.</source>
        <translation>没有发布。发布会让文章通过链接公开，并消耗掉草稿；它不会通知粉丝，只有群发才会。请加上 --confirm 再执行一次。</translation>
    </message>
    <message>
        <source>Publication %1 was taken on; waiting for its result.</source>
        <translation>已提交发布任务 %1；正在等待结果。</translation>
    </message>
    <message>
        <source>Instead of the file&apos;s, of its first article</source>
        <translation>代替文件中第一篇文章的内容</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>A permanent image</source>
        <translation>永久图片</translation>
    </message>
    <message>
        <source>Do not upload the images that the platform would drop</source>
        <translation>不上传会被平台过滤的图片</translation>
    </message>
    <message>
        <source>Makes a draft of a file: JSON, HTML or Markdown</source>
        <translation>用文件新建草稿：JSON、HTML 或 Markdown</translation>
    </message>
    <message>
        <source>Images that lie elsewhere are uploaded and their links rewritten, each reported. Exit status 4 if the platform would refuse the draft.</source>
        <translation>外部图片会上传并改写链接，逐一报告。平台会拒绝草稿时退出码为 4。</translation>
    </message>
    <message>
        <source>The article; by its extension .html, .md or .json</source>
        <translation>文章；按扩展名 .html、.md 或 .json 识别</translation>
    </message>
    <message>
        <source>Replaces one article of a draft</source>
        <translation>替换草稿中的一篇文章</translation>
    </message>
    <message>
        <source>Which article, from 0</source>
        <translation>第几篇，从 0 开始</translation>
    </message>
    <message>
        <source>Deletes a draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Makes a draft public, and waits for the result</source>
        <translation>发布草稿并等待结果</translation>
    </message>
    <message>
        <source>Image %1 was not uploaded: %2</source>
        <translation>图片 %1 没有上传：%2</translation>
    </message>
    <message>
        <source>Image %1 is now %2</source>
        <translation>图片 %1 已改为 %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The platform would refuse this file. Nothing was sent.</source>
        <translation>平台会拒绝这个文件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Checks a file by its content and uploads it</source>
        <translation>按内容检查文件并上传</translation>
    </message>
    <message>
        <source>Temporary media live for three days. Exit status 4 if the platform would refuse the file: its kind, size or length is judged before anything is sent.</source>
        <translation>临时媒体保存三天。发送之前会检查类型、大小和时长；平台会拒绝时退出码为 4。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As what; without, by its content</source>
        <translation>作为哪种媒体；不写则按内容判断</translation>
    </message>
    <message>
        <source>Until it is deleted, and counted</source>
        <translation>永久保存，计入数量上限</translation>
    </message>
    <message>
        <source>An image inside an article: yields a link, no id</source>
        <translation>文章内图片：返回链接，没有 id</translation>
    </message>
    <message>
        <source>Of a permanent video; needed there</source>
        <translation>永久视频的标题；必填</translation>
    </message>
    <message>
        <source>Of a permanent video</source>
        <translation>永久视频的简介</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>“%1” is there already; nothing was written</source>
        <translation>“%1”已存在；没有写入</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The platform gives this no name: say where to write it with --output.</source>
        <translation>平台没有给出文件名：请用 --output 指定写到哪里。</translation>
    </message>
    <message>
        <source>The platform deletes temporary media by itself, after three days; it has no call for it</source>
        <translation>临时媒体三天后由平台自动删除；没有删除它的接口</translation>
    </message>
    <message>
        <source>Permanent media as the platform lists them</source>
        <translation>平台列出的永久媒体</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>只列出这些</translation>
    </message>
    <message>
        <source>Those that were uploaded from here for three days; the platform has no list of them</source>
        <translation>从这里上传、三天内有效的临时媒体；平台不提供它们的列表</translation>
    </message>
    <message>
        <source>Fetches what is behind a media id</source>
        <translation>获取媒体 id 对应的内容</translation>
    </message>
    <message>
        <source>The media id</source>
        <translation>媒体 id</translation>
    </message>
    <message>
        <source>Where to write it, - for standard output; without, the platform&apos;s name</source>
        <translation>写到哪里，- 表示标准输出；不写则用平台给的文件名</translation>
    </message>
    <message>
        <source>It is temporary, and was not uploaded from here</source>
        <translation>它是临时媒体，而且不是从这里上传的</translation>
    </message>
    <message>
        <source>Deletes permanent media on the platform</source>
        <translation>删除平台上的永久媒体</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody reads a reply to this event, so that no rule is asked</source>
        <translation>这个事件不会有人看到回复，因此不查规则</translation>
    </message>
    <message>
        <source>Messages in files: check, answer, preview, send to one or many</source>
        <translation>文件中的消息：检查、回复、预览、发给一人或多人</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>sent to %1 at %2</source>
        <translation>已于 %2 发给 %1</translation>
    </message>
    <message>
        <source>none was sent from here</source>
        <translation>没有从这里发过</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message numerus="yes">
        <source>Would call %1 with %n byte(s):</source>
        <translation>
            <numerusform>将调用 %1，共 %n 字节：</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no send; sends are whole numbers</source>
        <translation>“%1”不是群发编号；编号是整数</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl message jobs&quot; lists the sends.</source>
        <translation>用 mpdeskctl message jobs 可列出群发。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Repeat with --confirm; the cards stay on phones, only what they open is gone.</source>
        <translation>没有删除。加上 --confirm 再执行一次；卡片仍留在手机上，只是点开后内容已不在。</translation>
    </message>
    <message>
        <source>The mass sends of all accounts, newest first</source>
        <translation>所有账号的群发，最新的在前</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>只列出含这些文字的</translation>
    </message>
    <message>
        <source>What became of a mass send; looks with mass/get</source>
        <translation>查看群发结果；会查询 mass/get</translation>
    </message>
    <message>
        <source>A number of &quot;message jobs&quot;</source>
        <translation>message jobs 列出的编号</translation>
    </message>
    <message>
        <source>Asks under the same id for one that nobody answered; it is sent if it was not</source>
        <translation>对没有得到答复的群发，用同一 id 再问一次；如果没有发出，此时会发出</translation>
    </message>
    <message>
        <source>Cancels a scheduled one</source>
        <translation>取消定时群发</translation>
    </message>
    <message>
        <source>Wait until the platform has sent it</source>
        <translation>等待平台发送完毕</translation>
    </message>
    <message>
        <source>Deletes what a mass send sent: articles and videos</source>
        <translation>删除群发的内容：图文和视频</translation>
    </message>
    <message>
        <source>Only this one, from 1; else all</source>
        <translation>只删除这一篇，从 1 开始；不写则全部</translation>
    </message>
    <message>
        <source>%1: some of these openids are another account&apos;s</source>
        <translation>%1：其中有别的账号的 openid</translation>
    </message>
    <message>
        <source>Say to whom: --all, --tag ID or --openids FILE, one of them</source>
        <translation>请说明发给谁：--all、--tag ID 或 --openids FILE，三选一</translation>
    </message>
    <message>
        <source>A tag is a whole number; found &quot;%1&quot;</source>
        <translation>标签是整数；这里是“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-11-21T20:00:00 (local time)</source>
        <translation>“%1”不是时间；请写成 2026-11-21T20:00:00（本地时间）</translation>
    </message>
    <message>
        <source>This cannot be sent. Nothing was sent.</source>
        <translation>这条消息不能发送。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Send %1: %2</source>
        <translation>群发 %1：%2</translation>
    </message>
    <message>
        <source>Sends FILE to many, once whatever happens on the way</source>
        <translation>把 FILE 群发出去，无论途中发生什么都只发一次</translation>
    </message>
    <message>
        <source>Without --confirm nothing is sent: it says whom it would reach, what is left of the quota, what is wrong, and the exact bytes. A send that was cut off is asked for under the same id: repeat the same command. Exit status 4 if the platform would refuse it.</source>
        <translation>没有 --confirm 就不会发送：只说明会发给谁、还剩多少额度、有什么问题，以及要发送的原始字节。中途断开的群发会用同一 id 再次询问：重复同一条命令即可。平台会拒绝时退出码为 4。</translation>
    </message>
    <message>
        <source>To every follower</source>
        <translation>发给全部粉丝</translation>
    </message>
    <message>
        <source>To the followers with this tag</source>
        <translation>发给带这个标签的粉丝</translation>
    </message>
    <message>
        <source>To the followers in this list or CSV file</source>
        <translation>发给列表或 CSV 文件中的粉丝</translation>
    </message>
    <message>
        <source>Send articles that are judged to be reprints, too, where that is allowed</source>
        <translation>被判定为转载的文章，在允许转载时也照样发送</translation>
    </message>
    <message>
        <source>Later, while MpDesk or &quot;callback serve&quot; runs: 2026-11-21T20:00:00</source>
        <translation>稍后发送，届时 MpDesk 或 callback serve 须在运行：2026-11-21T20:00:00</translation>
    </message>
    <message>
        <source>Say to whom: --to OPENID or --to-wxname NAME, one of them</source>
        <translation>请说明发给谁：--to OPENID 或 --to-wxname NAME，二选一</translation>
    </message>
    <message>
        <source>The preview was sent.</source>
        <translation>预览已发送。</translation>
    </message>
    <message>
        <source>It may have arrived all the same: the platform does not recognise a repeated customer message, so that MpDesk does not repeat it.</source>
        <translation>消息可能已经送达：平台不识别重复的客服消息，所以 MpDesk 不会重发。</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>消息已发送。</translation>
    </message>
    <message>
        <source>Without --confirm nothing is sent: it prints the exact bytes. Exit status 4 if the platform would refuse the message.</source>
        <translation>没有 --confirm 就不会发送：只打印要发送的原始字节。平台会拒绝时退出码为 4。</translation>
    </message>
    <message>
        <source>Shows FILE on one phone, as a mass send would</source>
        <translation>在一部手机上预览 FILE，效果与群发相同</translation>
    </message>
    <message>
        <source>The follower whose phone shows it</source>
        <translation>在哪个粉丝的手机上显示</translation>
    </message>
    <message>
        <source>The same by WeChat id</source>
        <translation>同上，用微信号指定</translation>
    </message>
    <message>
        <source>Sends FILE to one follower as a customer message</source>
        <translation>把 FILE 作为客服消息发给一个粉丝</translation>
    </message>
    <message>
        <source>The follower; has written or acted in time</source>
        <translation>粉丝；须在时限内发过消息或有过操作</translation>
    </message>
    <message>
        <source>%1 found…</source>
        <translation>已找到 %1 条…</translation>
    </message>
    <message>
        <source>Prints the names and AppIDs that --account takes, one a line</source>
        <translation>逐行输出 --account 可用的名称和 AppID</translation>
    </message>
    <message numerus="yes">
        <source>One article replaces one article; the file has %n article(s)</source>
        <translation>
            <numerusform>一篇文章替换一篇文章；文件中有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft %1 was deleted.</source>
        <translation>草稿 %1 已删除。</translation>
    </message>
    <message>
        <source>Article %1 was refused.</source>
        <translation>第 %1 篇文章被拒绝。</translation>
    </message>
    <message>
        <source>Makes of an uploaded video one that mass sends and previews take</source>
        <translation>把已上传的视频转成群发和预览可用的视频</translation>
    </message>
    <message>
        <source>Prints the id that goes into &quot;massMediaId&quot; of a message file. It sends nothing.</source>
        <translation>输出消息文件中 &quot;massMediaId&quot; 要填的 id。不发送任何内容。</translation>
    </message>
    <message>
        <source>Of the uploaded video</source>
        <translation>已上传视频的媒体 id</translation>
    </message>
    <message>
        <source>Of the video</source>
        <translation>视频的标题或描述</translation>
    </message>
    <message>
        <source>The platform does not have %1 any more.</source>
        <translation>平台上已没有 %1。</translation>
    </message>
    <message>
        <source>--again sends it once more.</source>
        <translation>加 --again 再发一次。</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes, which is no document</source>
        <translation>%1 超过 %2 字节，不是文档</translation>
    </message>
    <message>
        <source>Template messages: look, check, send to one or a hundred thousand</source>
        <translation>模板消息：查看、检查，发给一人或十万人</translation>
    </message>
    <message>
        <source>How many follow the account (20)</source>
        <translation>关注公众号的人数（20）</translation>
    </message>
    <message>
        <source>A rate is 0 (as fast as it goes) to %1 messages a second; found &quot;%2&quot;</source>
        <translation>速度为每秒 0（不限）到 %1 条；现为“%2”</translation>
    </message>
    <message>
        <source>--map takes FIELD=TEXT, with columns as {{name}}; found &quot;%1&quot;</source>
        <translation>--map 的格式为 字段=文字，列写作 {{列名}}；现为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1, row %2: %3 (%n row(s))</source>
        <translation>
            <numerusform>%1，第 %2 行：%3（共 %n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go to somebody who gets an earlier one, too.</source>
        <translation>
            <numerusform>有 %n 行的接收者与前面的行重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would send %n message(s)</source>
        <translation>
            <numerusform>将发送 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>, in about %1 s</source>
        <translation>，约需 %1 秒</translation>
    </message>
    <message>
        <source>A new account may send %1 a day; from here %2 were sent today.</source>
        <translation>新账号每天可发 %1 条；今天从此处已发 %2 条。</translation>
    </message>
    <message numerus="yes">
        <source>The first would call %1 with %n byte(s):</source>
        <translation>
            <numerusform>第一条将以 %n 字节请求 %1：</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on with: mpdeskctl template batch --resume %1 --confirm</source>
        <translation>继续执行：mpdeskctl template batch --resume %1 --confirm</translation>
    </message>
    <message numerus="yes">
        <source>Job %1: %n message(s)</source>
        <translation>
            <numerusform>任务 %1：%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) break a rule. Nothing was sent; with --skip-faulty the others are.</source>
        <translation>
            <numerusform>有 %n 行不符合规则。没有发送任何内容；加 --skip-faulty 可发送其余行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to send: ID and --csv FILE, or --resume JOB</source>
        <translation>请指定发送内容：ID 和 --csv 文件，或 --resume 任务</translation>
    </message>
    <message>
        <source>Sends a message for each row of a table, each once</source>
        <translation>为表格的每一行发送一条消息，各一次</translation>
    </message>
    <message>
        <source>Columns that are called openid, like a field or like its label are taken by themselves. Every row is checked first. Without --confirm nothing is sent. Ctrl+C pauses; what was killed is resumed, and nobody gets a message twice. Exit status 4 if rows break a rule.</source>
        <translation>名为 openid、字段名或字段标签的列会自动对应。发送前先检查每一行。不加 --confirm 时不发送。Ctrl+C 暂停；被终止的任务可以继续，没有人会收到两次。有行不符合规则时退出状态为 4。</translation>
    </message>
    <message>
        <source>A template_id or priTmplId</source>
        <translation>template_id 或 priTmplId</translation>
    </message>
    <message>
        <source>The rows: CSV or XLSX, the first row with names</source>
        <translation>数据行：CSV 或 XLSX，第一行为列名</translation>
    </message>
    <message>
        <source>What a field says, with columns as {{name}}; also openid, url, appid, pagepath</source>
        <translation>字段的内容，列写作 {{列名}}；也可用于 openid、url、appid、pagepath</translation>
    </message>
    <message>
        <source>At most so many messages a second; 0 is no limit (0)</source>
        <translation>每秒最多发送条数；0 表示不限（0）</translation>
    </message>
    <message>
        <source>Requests at the same time (8)</source>
        <translation>同时进行的请求数（8）</translation>
    </message>
    <message>
        <source>Send the good rows although others break a rule</source>
        <translation>即使有行不符合规则，也发送其余行</translation>
    </message>
    <message>
        <source>Go on with this job, a number of &quot;template jobs&quot;</source>
        <translation>继续此任务（“template jobs”中的编号）</translation>
    </message>
    <message>
        <source>With --resume: send what failed once more</source>
        <translation>与 --resume 合用：重发失败的行</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3 %4</source>
        <translation>第 %1 行，%2：%3 %4</translation>
    </message>
    <message>
        <source>The job was taken off the journal.</source>
        <translation>已从记录中移除任务。</translation>
    </message>
    <message>
        <source>Nothing was changed. Repeat with --confirm.</source>
        <translation>没有改动。请加 --confirm 重试。</translation>
    </message>
    <message>
        <source>The template messages sent from here, newest first</source>
        <translation>从此处发送的模板消息，最新的在前</translation>
    </message>
    <message>
        <source>What became of a job, and of each row</source>
        <translation>任务及每一行的结果</translation>
    </message>
    <message>
        <source>A number of &quot;template jobs&quot;</source>
        <translation>“template jobs”中的编号</translation>
    </message>
    <message>
        <source>Send nothing more of it</source>
        <translation>不再发送其余内容</translation>
    </message>
    <message>
        <source>Take one that has ended off the journal</source>
        <translation>从记录中移除已结束的任务</translation>
    </message>
    <message>
        <source>Subscription notice</source>
        <translation>订阅通知</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Industry or category</source>
        <translation>行业或类目</translation>
    </message>
    <message>
        <source>    opens %1</source>
        <translation>    打开 %1</translation>
    </message>
    <message>
        <source>    opens the mini-program at %1</source>
        <translation>    打开小程序页面 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>not shown since 2023-05-04</source>
        <translation>自 2023-05-04 起不显示</translation>
    </message>
    <message>
        <source>%1 is the template &quot;%2&quot;</source>
        <translation>%1 是模板“%2”</translation>
    </message>
    <message>
        <source>The account&apos;s templates and subscription notices</source>
        <translation>账号的模板和订阅通知</translation>
    </message>
    <message>
        <source>A template with its fields and what they take</source>
        <translation>模板的字段及其取值要求</translation>
    </message>
    <message>
        <source>Checks values by the platform&apos;s rules; sends nothing</source>
        <translation>按平台规则检查取值；不发送</translation>
    </message>
    <message>
        <source>Exit status 4 if the platform would refuse them; warnings alone are 0. The format of the file: mpdeskctl template schema. With --template nothing is asked of the platform.</source>
        <translation>平台会拒绝时退出状态为 4；只有警告时为 0。文件格式：mpdeskctl template schema。加 --template 时不请求平台。</translation>
    </message>
    <message>
        <source>The values as JSON; - for standard input</source>
        <translation>JSON 格式的取值；- 表示标准输入</translation>
    </message>
    <message>
        <source>The template as &quot;template show --json&quot; gives it</source>
        <translation>“template show --json”输出的模板</translation>
    </message>
    <message>
        <source>The JSON Schema of files with values</source>
        <translation>取值文件的 JSON Schema</translation>
    </message>
    <message>
        <source>The account has no template &quot;%1&quot;</source>
        <translation>账号没有模板“%1”</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl template list&quot; lists the templates.</source>
        <translation>“mpdeskctl template list”列出模板。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1; %2 a second</source>
        <translation>%1；每秒 %2 条</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>；约剩 %1</translation>
    </message>
    <message>
        <source>It may have arrived all the same, so that MpDesk does not repeat it: %1</source>
        <translation>它可能已经送达，因此 MpDesk 不会重发：%1</translation>
    </message>
    <message>
        <source>Sends a template message or subscription notice to one follower</source>
        <translation>向一位粉丝发送模板消息或订阅通知</translation>
    </message>
    <message>
        <source>Without --confirm nothing is sent: it prints the exact bytes. The message is journalled before its request leaves; &quot;template jobs&quot; shows what became of it. Exit status 4 if the platform would refuse it.</source>
        <translation>不加 --confirm 时不发送，只输出确切的字节。请求发出前先记录；“template jobs”显示结果。平台会拒绝时退出状态为 4。</translation>
    </message>
    <message>
        <source>The follower</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Who it is; else a follower of the sandbox, of other accounts somebody whom nobody knows</source>
        <translation>是谁；默认是沙箱的粉丝，其他账号则是虚构的人</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost; its list of what is published has the articles.</source>
        <translation>平台的应答丢失了；已发布列表中有这些文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these openids were never seen by the inspector.</source>
        <translation>
            <numerusform>其中 %n 个 openid 回调检查器从未见过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these openids are not in the newest part of the inspector&apos;s log.</source>
        <translation>
            <numerusform>其中 %n 个 openid 不在回调检查器日志的最新部分中。</numerusform>
        </translation>
    </message>
    <message>
        <source>--file: &quot;%1&quot; is not of the form field=path</source>
        <translation>--file：“%1”不是 field=path 的形式</translation>
    </message>
    <message>
        <source>The history does not have this call: %1</source>
        <translation>此次调用未能写入历史：%1</translation>
    </message>
    <message>
        <source>A file to upload, by its form field (media)</source>
        <translation>要上传的文件，按表单字段名（media）</translation>
    </message>
    <message>
        <source>There is no code in &quot;%1&quot;.</source>
        <translation>不支持生成“%1”代码。</translation>
    </message>
    <message>
        <source>A program that makes a call, without any secret</source>
        <translation>生成调用代码，不含任何密钥</translation>
    </message>
    <message>
        <source>The program reads ACCESS_TOKEN or APP_SECRET from its environment.</source>
        <translation>生成的程序从环境变量 ACCESS_TOKEN 或 APP_SECRET 读取凭据。</translation>
    </message>
    <message>
        <source>Language (default: curl)</source>
        <translation>语言（默认 curl）</translation>
    </message>
    <message>
        <source>With the example of the catalogue for body and query</source>
        <translation>用接口目录中的示例作请求体和查询参数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>The history has only the beginning of this answer.</source>
        <translation>历史记录只保存了此响应的开头部分。</translation>
    </message>
    <message>
        <source>Calls that were made, newest first</source>
        <translation>调用历史，最新的在前</translation>
    </message>
    <message>
        <source>Only calls that have all these words</source>
        <translation>只列出包含所有这些词的调用</translation>
    </message>
    <message>
        <source>One call with request and answer</source>
        <translation>显示一次调用的请求和响应</translation>
    </message>
    <message>
        <source>At most so many (default: 20)</source>
        <translation>最多列出的条数（默认 20）</translation>
    </message>
    <message>
        <source>Name a collection, or a file with --file.</source>
        <translation>请给出集合名称，或用 --file 指定文件。</translation>
    </message>
    <message>
        <source>--var: &quot;%1&quot; is not of the form name=value</source>
        <translation>--var：“%1”不是 name=value 的形式</translation>
    </message>
    <message>
        <source>Would change %1 (%2): %3</source>
        <translation>将改变 %1（%2）：%3</translation>
    </message>
    <message>
        <source>Runs a collection of calls in their order</source>
        <translation>按顺序运行请求集合</translation>
    </message>
    <message>
        <source>Exit status 1 when a call fails. What changes a real account needs --confirm.</source>
        <translation>有调用失败时退出码为 1。会改变正式账号的操作需要 --confirm。</translation>
    </message>
    <message>
        <source>Name of a collection of the API console</source>
        <translation>API 控制台中的集合名称</translation>
    </message>
    <message>
        <source>A shared file instead; - is standard input</source>
        <translation>改用共享的文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>Value of a variable; may be repeated</source>
        <translation>变量的值；可重复使用</translation>
    </message>
    <message>
        <source>The sandbox does not know of it: %1</source>
        <translation>沙盒没有收到这件事的通知：%1</translation>
    </message>
    <message>
        <source>Web authorisation: build and check addresses, exchange codes</source>
        <translation>网页授权：生成和检查链接，用 code 换取凭证</translation>
    </message>
    <message>
        <source>What the platform allows a day, used and left; resets</source>
        <translation>接口每日额度：已用、剩余、清零</translation>
    </message>
    <message>
        <source>What an error means, why it happened, what to do</source>
        <translation>错误的含义、原因和处理办法</translation>
    </message>
    <message>
        <source>Asks this URL, too, as the platform asks a callback URL</source>
        <translation>同时像平台那样检测这个回调 URL</translation>
    </message>
    <message>
        <source>A report to paste, without secrets</source>
        <translation>可粘贴的报告，不含密钥</translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <translation>没有要解释的内容</translation>
    </message>
    <message>
        <source>An errcode, a message or a whole answer; - reads standard input</source>
        <translation>错误码、错误信息或整段返回；- 表示读标准输入</translation>
    </message>
    <message>
        <source>Exit status 1 when nothing is known of it.</source>
        <translation>查不到时退出码为 1。</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) cannot be signed; the last column says why.</source>
        <translation>
            <numerusform>%n 个 URL 无法签名，原因见最后一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs many URLs: CSV out, or JSON with --json</source>
        <translation>批量签名 URL：输出 CSV，加 --json 则输出 JSON</translation>
    </message>
    <message>
        <source>FILE has one URL on each line, or is a table (CSV, XLSX) with a column &quot;url&quot;; - is standard input. Exit status 4 if some cannot be signed.</source>
        <translation>FILE 每行一个 URL，或是带 “url” 列的表格（CSV、XLSX）；- 表示标准输入。有 URL 无法签名时退出码为 4。</translation>
    </message>
    <message>
        <source>The URLs</source>
        <translation>URL 列表</translation>
    </message>
    <message>
        <source>nonceStr for all; else a random one each</source>
        <translation>所有 URL 共用的 nonceStr；不填则各自随机</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message numerus="yes">
        <source>None of %n answer(s) in the file has a signature</source>
        <translation>
            <numerusform>文件中的 %n 个应答都没有签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it with content (“Save all as HAR with content”), after the page has loaded.</source>
        <translation>请在页面加载完成后连同内容一起保存（“Save all as HAR with content”）。</translation>
    </message>
    <message>
        <source>Signature from %1</source>
        <translation>签名来自 %1</translation>
    </message>
    <message>
        <source>Say what the page has: --config FILE (- is standard input), or --har FILE</source>
        <translation>请给出页面上的内容：--config FILE（- 为标准输入）或 --har FILE</translation>
    </message>
    <message>
        <source>Finds out why a page&apos;s signature is refused</source>
        <translation>查找页面签名无效的原因</translation>
    </message>
    <message>
        <source>The config is wx.config({…}) in any quoting, its fields, an answer in JSON or the page&apos;s HTML. Tried are mistakes that really happen, alone and in pairs. Exit status 0 if the signature is right, 4 if it is wrong, 1 if something is missing.</source>
        <translation>config 可以是任意引号写法的 wx.config({…})、各字段、JSON 应答或网页 HTML。会逐一尝试真实发生的错误，单个以及两两组合。签名正确时退出码为 0，错误为 4，资料不全为 1。</translation>
    </message>
    <message>
        <source>What the page passes to wx.config; - is standard input</source>
        <translation>页面传给 wx.config 的内容；- 为标准输入</translation>
    </message>
    <message>
        <source>A recording of the browser, in place of --config</source>
        <translation>浏览器的抓包记录，代替 --config</translation>
    </message>
    <message>
        <source>Address of the page, as the address bar shows it</source>
        <translation>页面地址，与地址栏一致</translation>
    </message>
    <message>
        <source>The ticket that was used; else the account&apos;s own</source>
        <translation>所用的票据；不填则用账号自己的</translation>
    </message>
    <message>
        <source>Where an application of one page was entered</source>
        <translation>单页应用的入口地址</translation>
    </message>
    <message>
        <source>Another address that may have been signed</source>
        <translation>可能被签名的其他地址</translation>
    </message>
    <message>
        <source>nonceStr of another answer of the server</source>
        <translation>服务器另一次应答的 nonceStr</translation>
    </message>
    <message>
        <source>Timestamp of another answer of the server</source>
        <translation>服务器另一次应答的 timestamp</translation>
    </message>
    <message>
        <source>The account&apos;s JS-safe domains, to check the page&apos;s</source>
        <translation>账号的 JS 接口安全域名，用于检查页面域名</translation>
    </message>
    <message>
        <source>In the page:</source>
        <translation>页面中：</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>服务器上：</translation>
    </message>
    <message>
        <source>URL to sign</source>
        <translation>应签名的 URL</translation>
    </message>
    <message>
        <source>URL signed</source>
        <translation>实际签名的 URL</translation>
    </message>
    <message>
        <source>Right signature</source>
        <translation>正确的签名</translation>
    </message>
    <message>
        <source>Signature of the page</source>
        <translation>页面上的签名</translation>
    </message>
    <message>
        <source>Ticket of</source>
        <translation>票据所属</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>还需要：</translation>
    </message>
    <message>
        <source>As it should be:</source>
        <translation>正确写法：</translation>
    </message>
    <message>
        <source>Web authorisation domain as the console has it; may be given twice</source>
        <translation>后台配置的网页授权域名，可给出两次</translation>
    </message>
    <message>
        <source>The address of the page that asks a visitor</source>
        <translation>生成请用户授权的链接</translation>
    </message>
    <message>
        <source>Where WeChat sends the visitor, not encoded</source>
        <translation>授权后的回调地址，不要编码</translation>
    </message>
    <message>
        <source>Only the openid without asking, or name and picture too (base)</source>
        <translation>静默获取 openid，或同时获取昵称和头像（base）</translation>
    </message>
    <message>
        <source>Comes back unchanged; else a random one</source>
        <translation>原样带回；不填则随机生成</translation>
    </message>
    <message>
        <source>Asks again who agreed before</source>
        <translation>强制再次弹窗授权</translation>
    </message>
    <message>
        <source>Answers with a virtual account</source>
        <translation>进入快照页，使用虚拟账号</translation>
    </message>
    <message>
        <source>Finds what is wrong with such an address that somebody wrote</source>
        <translation>检查授权链接有什么问题</translation>
    </message>
    <message>
        <source>Prints the address as it should be. Exit status 4 when WeChat would refuse it; warnings alone are 0. With --json: {&quot;findings&quot;: [{&quot;rule&quot;, &quot;code&quot;, &quot;position&quot;, &quot;length&quot;, &quot;message&quot;…}], &quot;corrected&quot;: …}.</source>
        <translation>输出正确写法。微信会拒绝时退出码为 4，只有警告时为 0。加 --json 时输出 {&quot;findings&quot;: [{&quot;rule&quot;, &quot;code&quot;, &quot;position&quot;, &quot;length&quot;, &quot;message&quot;…}], &quot;corrected&quot;: …}。</translation>
    </message>
    <message>
        <source>The address as it is written; - for standard input</source>
        <translation>原样的授权链接；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Paste what &quot;oauth exchange&quot; printed, or the token alone (not shown), then Ctrl+D</source>
        <translation>粘贴“oauth exchange”的输出，或只粘贴凭证（不显示），然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>Paste the code or the whole address that came back (not shown), then Ctrl+D</source>
        <translation>粘贴 code 或完整的回调地址（不显示），然后按 Ctrl+D</translation>
    </message>
    <message>
        <source>The code was not exchanged. Leave out --state to exchange it all the same.</source>
        <translation>code 没有使用。去掉 --state 可照常换取。</translation>
    </message>
    <message>
        <source>This is a virtual account: the page was opened as a snapshot.</source>
        <translation>这是虚拟账号：页面以快照页方式打开。</translation>
    </message>
    <message>
        <source>The openid is missing: give it with --openid</source>
        <translation>缺少 openid：请用 --openid 给出</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The token lives.</source>
        <translation>凭证有效。</translation>
    </message>
    <message>
        <source>Whose token it is; else as standard input says</source>
        <translation>凭证所属的 openid；不填则取自标准输入</translation>
    </message>
    <message>
        <source>A code for the visitor&apos;s openid and tokens, once</source>
        <translation>用 code 换取用户的 openid 和凭证，只能用一次</translation>
    </message>
    <message>
        <source>A code lives five minutes and works once. Prints {&quot;access_token&quot;, &quot;expires_in&quot;, &quot;refresh_token&quot;, &quot;openid&quot;, &quot;scope&quot;…}, which the verbs below read from standard input.</source>
        <translation>code 五分钟内有效，只能用一次。输出 {&quot;access_token&quot;, &quot;expires_in&quot;, &quot;refresh_token&quot;, &quot;openid&quot;, &quot;scope&quot;…}，下面的命令可从标准输入读取。</translation>
    </message>
    <message>
        <source>The code or the whole address that came back; else from standard input</source>
        <translation>code 或完整的回调地址；不填则从标准输入读取</translation>
    </message>
    <message>
        <source>What was sent; exit status 4 when another one came back</source>
        <translation>发出的 state；带回的不一致时退出码为 4</translation>
    </message>
    <message>
        <source>Prolongs an OAuth token by its refresh_token, from standard input</source>
        <translation>用标准输入中的 refresh_token 刷新网页授权凭证</translation>
    </message>
    <message>
        <source>The visitor&apos;s name and picture, token from standard input</source>
        <translation>获取用户的昵称和头像，凭证取自标准输入</translation>
    </message>
    <message>
        <source>Of places (zh_CN)</source>
        <translation>地区的语言（zh_CN）</translation>
    </message>
    <message>
        <source>Whether an OAuth token still lives, token from standard input; 4 if not</source>
        <translation>检验网页授权凭证是否有效，凭证取自标准输入；无效时退出码为 4</translation>
    </message>
    <message>
        <source>The platform tells no number.</source>
        <translation>平台没有给出数字。</translation>
    </message>
    <message>
        <source>more than 80 % is used</source>
        <translation>已用超过 80 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Nothing was reset. Repeat with --confirm: resets %1 for “%2”; 50 times a month.</source>
        <translation>没有清零。加上 --confirm 再执行：清零“%2”的 %1；每月 50 次。</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>已清零：%1。</translation>
    </message>
    <message>
        <source>Nothing was reset. Repeat with --confirm: sets back all daily quotas of “%1”.</source>
        <translation>没有清零。加上 --confirm 再执行：清零“%1”所有接口的当日调用次数。</translation>
    </message>
    <message>
        <source>%1 of %2 resets are left this month, as far as this computer knows; the console uses the same.</source>
        <translation>据本机记录，本月还可清零 %1 次（共 %2 次）；后台的清零也算在内。</translation>
    </message>
    <message>
        <source>All daily quotas of “%1” are reset; %2 of %3 resets are left this month.</source>
        <translation>“%1”所有接口的当日次数已清零；本月还可清零 %2 次（共 %3 次）。</translation>
    </message>
    <message>
        <source>What the platform allows a day, and what is used and left</source>
        <translation>接口每日额度，以及已用和剩余</translation>
    </message>
    <message>
        <source>Paths or ids of calls; else all with a published quota</source>
        <translation>接口路径或 ID；不写则查询所有公布了额度的接口</translation>
    </message>
    <message>
        <source>Sets the quotas of today back: 10 times a month</source>
        <translation>清零当日调用次数：每月 10 次</translation>
    </message>
    <message>
        <source>Only this call: 50 times a month</source>
        <translation>只清零这个接口：每月 50 次</translation>
    </message>
    <message>
        <source>With the AppSecret, for when no token can be had any more</source>
        <translation>用 AppSecret 清零，适用于已取不到 token 时</translation>
    </message>
    <message>
        <source>Web authorisation domain; may be given twice (every host)</source>
        <translation>网页授权域名，可给出两次（默认不限）</translation>
    </message>
    <message>
        <source>--format and --only-failed say how --export writes: name its FILE</source>
        <translation>--format 和 --only-failed 说明 --export 的写法：请指定其文件</translation>
    </message>
    <message>
        <source>Write all rows with their results</source>
        <translation>写出全部行及其结果</translation>
    </message>
    <message>
        <source>Kind of that file (by its name)</source>
        <translation>文件的格式（默认按文件名判断）</translation>
    </message>
    <message>
        <source>Write only rows that did not arrive, or of which nobody knows</source>
        <translation>只写出未送达或结果不明的行</translation>
    </message>
    <message>
        <source>Where to; over plain http others may read it</source>
        <translation>发往的地址；用明文 http 时内容可能被他人看到</translation>
    </message>
    <message>
        <source>--pace: &quot;%1&quot; is neither original nor a speed from 0.1x to 1000x nor fast nor a number from 1 to %2</source>
        <translation>--pace：“%1”既不是 original，也不是 0.1x 到 1000x 的倍速，也不是 fast，也不是 1 到 %2 的数</translation>
    </message>
    <message>
        <source>original: with the gaps they had; 2x: twice as fast; fast: one by one (default); N: so many at once</source>
        <translation>original：按原来的间隔；2x：快一倍；fast：逐条发送（默认）；N：同时发送这么多条</translation>
    </message>
    <message>
        <source>Where to; over plain http others may read it; else to the inspector of the settings</source>
        <translation>发往的地址；用明文 http 时内容可能被他人看到；不填则发往设置中的回调检查器</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>会删除</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Categories are removed in the console of the platform; the templates beside one go with it, for good.</source>
        <translation>类目在平台后台删除；删除后，旁边所列的模板会一并永久删除。</translation>
    </message>
    <message>
        <source>The account&apos;s categories, and what removing one deletes</source>
        <translation>该账号的类目，以及删除某个类目会删除的模板</translation>
    </message>
    <message>
        <source>Categories are removed in the console of the platform, not by API. Which one a subscription notice is of is told by its title.</source>
        <translation>类目在平台后台删除，没有接口。订阅通知模板所属的类目按标题判断。</translation>
    </message>
    <message>
        <source>Would remove the account %1 (%2, %3), its secrets from the keychain, and the journals, drafts and menus that are kept here.</source>
        <translation>将删除账号 %1（%2，%3）、它在钥匙串中的密钥，以及保存在本机的发送记录、草稿和菜单。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Remarkable</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>signature seen before</source>
        <translation>签名曾经出现</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>answers differ</source>
        <translation>应答不一致</translation>
    </message>
    <message>
        <source>forward failed</source>
        <translation>转发失败</translation>
    </message>
    <message>
        <source>targets differ</source>
        <translation>两个目标应答不一致</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>明文模式</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>兼容模式</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>URL check</source>
        <translation>URL 验证</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次推送</translation>
    </message>
    <message>
        <source>the word success</source>
        <translation>success</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空应答</translation>
    </message>
    <message>
        <source>the fixed reply</source>
        <translation>固定回复</translation>
    </message>
    <message>
        <source>the server that it was forwarded to</source>
        <translation>转发到的服务器</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>its answer was relayed</source>
        <translation>已转发其应答</translation>
    </message>
    <message>
        <source>it answered, for the log only</source>
        <translation>已应答，仅记录</translation>
    </message>
    <message>
        <source>it answered too late</source>
        <translation>应答太迟</translation>
    </message>
    <message>
        <source>Why not answered</source>
        <translation>未能应答的原因</translation>
    </message>
    <message>
        <source>First try</source>
        <translation>首次推送</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>请求方法</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>加解密方式</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>回复状态码</translation>
    </message>
    <message>
        <source>Retries are recognised by</source>
        <translation>重试排重依据</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>发出的图文：%1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl message status %1&quot; with --was-sent or --was-not-sent ends it with what you found.</source>
        <translation>查看后，用“mpdeskctl message status %1”加 --was-sent 或 --was-not-sent 结束这条记录。</translation>
    </message>
    <message>
        <source>Say one of them: --was-sent or --was-not-sent</source>
        <translation>请只选其一：--was-sent 或 --was-not-sent</translation>
    </message>
    <message>
        <source>Ends one of which nobody tells any more: the web console&apos;s list of sends has it</source>
        <translation>手动结束结果已无从得知的群发：公众平台后台的群发记录中有它</translation>
    </message>
    <message>
        <source>The same, and the web console&apos;s list of sends does not have it</source>
        <translation>同上，但公众平台后台的群发记录中没有它</translation>
    </message>
    <message>
        <source>Send once more what was sent within a day, or of which nobody tells any more whether it was</source>
        <translation>再次发送一天之内发过的、或结果已无从得知的内容</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>(empty text)</source>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>(video without a title)</source>
        <translation>（无标题视频）</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>(music without a title)</source>
        <translation>（无标题音乐）</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>(no draft chosen)</source>
        <translation>（未选草稿）</translation>
    </message>
    <message>
        <source>Articles of the draft</source>
        <translation>草稿中的文章</translation>
    </message>
    <message>
        <source>(no article chosen)</source>
        <translation>（未选文章）</translation>
    </message>
    <message>
        <source>The published article</source>
        <translation>已发布文章</translation>
    </message>
    <message>
        <source>(choice %1)</source>
        <translation>（选项 %1）</translation>
    </message>
    <message>
        <source>Mini Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>(no coupon chosen)</source>
        <translation>（未选卡券）</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>卡券</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>media_id</source>
        <translation>media_id</translation>
    </message>
    <message>
        <source>media_id of the picture</source>
        <translation>图片的 media_id</translation>
    </message>
    <message>
        <source>media_id for mass sends and previews</source>
        <translation>群发和预览用的 media_id</translation>
    </message>
    <message>
        <source>media_id of the thumbnail</source>
        <translation>缩略图的 media_id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Words above the pictures</source>
        <translation>推荐语</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link in high quality</source>
        <translation>高品质链接</translation>
    </message>
    <message>
        <source>Link of the picture</source>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>article_id of the published article</source>
        <translation>已发布文章的 article_id</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Words below the choices</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Id of the choice</source>
        <translation>选项 id</translation>
    </message>
    <message>
        <source>AppID of the mini-program</source>
        <translation>小程序 AppID</translation>
    </message>
    <message>
        <source>Page of the mini-program</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>card_id of the coupon</source>
        <translation>卡券 card_id</translation>
    </message>
    <message>
        <source>card_ext</source>
        <translation>card_ext</translation>
    </message>
    <message>
        <source>In the name of the agent</source>
        <translation>以客服账号名义</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What the followers are to read. Emoji codes such as /:rose and [微笑] are shown as pictures.</source>
        <translation>粉丝将读到的文字。/:rose 和 [微笑] 等表情代码会显示为表情。</translation>
    </message>
    <message>
        <source>temporary or permanent</source>
        <translation>临时或永久</translation>
    </message>
    <message>
        <source>as media/uploadvideo answered</source>
        <translation>media/uploadvideo 返回的 id</translation>
    </message>
    <message>
        <source>empty: the platform&apos;s own words</source>
        <translation>留空则用平台默认文字</translation>
    </message>
    <message>
        <source>empty: the account itself</source>
        <translation>留空则以公众号名义</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 篇</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; a list of openids has at most %3.</source>
        <translation>“%1”有 %2 字节；openid 列表最大 %3 字节。</translation>
    </message>
    <message>
        <source>Open a list of openids</source>
        <translation>打开 openid 列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>列表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” has more than the %2 bytes of a list of openids.</source>
        <translation>“%1”超过 openid 列表允许的 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>An encrypted reply that cannot be opened with the keys of the account</source>
        <translation>加密的回复，用此账号的密钥无法解开</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>The log of callbacks is being closed.</source>
        <translation>回调日志正在关闭。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>&quot;%1&quot; is no state of a delivery; there are accepted, urlCheck and rejected.</source>
        <translation>“%1”不是回调记录的状态；可用的有 accepted、urlCheck 和 rejected。</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>没有编号为 %1 的回调记录。</translation>
    </message>
    <message>
        <source>The EncodingAESKey is not known.</source>
        <translation>不知道 EncodingAESKey。</translation>
    </message>
    <message>
        <source>Delivery %1 holds no message that could be answered.</source>
        <translation>回调 %1 中没有可应答的消息。</translation>
    </message>
</context>
<context>
    <name>DeliveryBadges</name>
    <message>
        <source>2nd try</source>
        <translation>第 2 次</translation>
    </message>
    <message>
        <source>3rd try</source>
        <translation>第 3 次</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>WeChat sends again what was not answered within five seconds.</source>
        <translation>五秒内没有应答的消息，微信会再次推送。</translation>
    </message>
    <message>
        <source>%1 s after the first try.</source>
        <translation>在首次推送 %1 秒后。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>重复签名</translation>
    </message>
    <message>
        <source>The same signature, timestamp and nonce came before: it was replayed.</source>
        <translation>相同的签名、时间戳和随机数之前来过：这是重放。</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Its timestamp is more than five minutes away from the clock here.</source>
        <translation>其时间戳与本机时钟相差超过五分钟。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>An earlier try of the same message was answered otherwise.</source>
        <translation>同一消息之前的推送得到了不同的应答。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>A target gave no answer in time that could be relayed.</source>
        <translation>转发目标没有及时给出可转达的应答。</translation>
    </message>
    <message numerus="yes">
        <source>It came %n times.</source>
        <translation>
            <numerusform>共收到 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tries were not all answered the same.</source>
        <translation>各次推送得到的应答不完全相同。</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标不一</translation>
    </message>
    <message>
        <source>The two servers that it was forwarded to did not say the same.</source>
        <translation>转发到的两台服务器给出了不同的应答。</translation>
    </message>
</context>
<context>
    <name>DeliveryDiff</name>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Verified after</source>
        <translation>验证用时</translation>
    </message>
    <message>
        <source>Committed after</source>
        <translation>写入用时</translation>
    </message>
    <message>
        <source>Forwarded after</source>
        <translation>转发用时</translation>
    </message>
    <message>
        <source>Replied after</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>应答状态码</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>应答来源</translation>
    </message>
</context>
<context>
    <name>DeliveryExport</name>
    <message>
        <source>The export could not be written: %1</source>
        <translation>导出文件无法写入：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <source>&quot;%1&quot; is no length of time; write 500ms, 30s, 5m, 1h or 7d</source>
        <translation>“%1”不是时长；请写作 500ms、30s、5m、1h 或 7d</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is longer than the %n year(s) allowed</source>
        <translation>
            <numerusform>“%1”超过允许的 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>this quote has no end; close it with &quot;</source>
        <translation>引号没有结束；请用 &quot; 结束</translation>
    </message>
    <message>
        <source>a blank is missing after the quote</source>
        <translation>引号后缺少空格</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>第 %1 列：%2。</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the nearest is %2:, and a text with a colon is searched in quotes</source>
        <translation>没有字段“%1”；最接近的是 %2:。要搜索带冒号的文字，请加引号</translation>
    </message>
    <message>
        <source>a value is missing, as in %1</source>
        <translation>缺少值，例如 %1</translation>
    </message>
    <message>
        <source>a filter has at most %1 characters</source>
        <translation>筛选条件最多 %1 个字符</translation>
    </message>
    <message>
        <source>a filter has at most %1 conditions</source>
        <translation>筛选条件最多 %1 项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state; there are accepted, urlCheck and rejected</source>
        <translation>“%1”不是状态；可用 accepted、urlCheck 和 rejected</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1”既不是 yes 也不是 no</translation>
    </message>
    <message>
        <source>there is no account &quot;%1&quot;</source>
        <translation>没有公众号“%1”</translation>
    </message>
    <message>
        <source>there is no account &quot;%1&quot;; the nearest is account:%2</source>
        <translation>没有公众号“%1”；最接近的是 account:%2</translation>
    </message>
    <message>
        <source>a comparison is missing; write took:&gt;%1 or took:&lt;%1</source>
        <translation>缺少比较符；请写作 took:&gt;%1 或 took:&lt;%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write how long ago (30s, 5m, 1h, 7d) or when (%2, %3)</source>
        <translation>“%1”不是时间；请写多久以前（30s、5m、1h、7d）或具体时间（%2、%3）</translation>
    </message>
    <message>
        <source>the beginning is missing before the star; write %1:o6_* or quote the star</source>
        <translation>星号前缺少开头；请写作 %1:o6_*，或给星号加引号</translation>
    </message>
    <message>
        <source>a delivery is never &quot;%1&quot;; the nearest is is:%2, and there are %3</source>
        <translation>回调没有“%1”这种情况；最接近的是 is:%2，可用 %3</translation>
    </message>
</context>
<context>
    <name>DeliveryImport</name>
    <message>
        <source>The line is longer than %1 bytes</source>
        <translation>此行超过 %1 字节</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>To refuse all for one bad line the file is read twice: not from a pipe</source>
        <translation>要在有一行错误时全部拒绝，文件需读两遍，不能来自管道</translation>
    </message>
    <message>
        <source>The file could not be read twice: %1</source>
        <translation>文件无法再次读取：%1</translation>
    </message>
    <message>
        <source>%1 is no Base64</source>
        <translation>%1 不是 Base64</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header</source>
        <translation>“%1”不是请求头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the verification</source>
        <translation>“%1”不是验证步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment such as 2026-01-01T00:00:00.000Z</source>
        <translation>“%1”不是 2026-01-01T00:00:00.000Z 这样的时刻</translation>
    </message>
    <message>
        <source>%1 is no HTTP status</source>
        <translation>%1 不是 HTTP 状态</translation>
    </message>
    <message>
        <source>The format is %1; this version reads %2</source>
        <translation>格式版本为 %1，当前程序只能读 %2</translation>
    </message>
    <message>
        <source>%1 is no number of a try</source>
        <translation>%1 不是有效的推送次序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <translation>“%1”不是有效的网址</translation>
    </message>
    <message>
        <source>What was forwarded has stages, which are missing</source>
        <translation>转发过的回调应有各阶段用时，此处缺失</translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>The log of callbacks is being closed.</source>
        <translation>回调日志正在关闭。</translation>
    </message>
    <message>
        <source>This log was made by an older version and cannot give room back in small steps.</source>
        <translation>此日志由旧版本创建，无法分小步归还空间。</translation>
    </message>
    <message>
        <source>What is free in it is used again by itself. To make a smaller file, export it and import it into a new data folder.</source>
        <translation>其中的空闲空间会自动再利用。要得到更小的文件，请导出后再导入到新的数据文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>DeliveryMarks</name>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>备注最多 %1 个字符；现有 %2 个。</translation>
    </message>
</context>
<context>
    <name>DeliveryNotices</name>
    <message>
        <source>The platform only sends to the address that is entered in its console: compare it with the address of the account, with its path.</source>
        <translation>平台只向后台填写的地址推送：请核对它与公众号的地址（含路径）是否一致。</translation>
    </message>
    <message>
        <source>The platform always sends signature, timestamp and nonce. This came from elsewhere, or a proxy drops the query.</source>
        <translation>平台总会带上 signature、timestamp 和 nonce。这个请求来自别处，或代理丢掉了查询参数。</translation>
    </message>
    <message>
        <source>The Token of this account is not the one in the platform&apos;s console (Development › Basic configuration), or the request came from elsewhere. Enter the same Token on both sides.</source>
        <translation>此公众号的 Token 与平台后台（开发 › 基本配置）的不一致，或请求来自别处。请两边填写相同的 Token。</translation>
    </message>
    <message>
        <source>The Token fits the URL but not the message: a proxy changes the body on its way, or somebody forged it.</source>
        <translation>Token 与网址相符但与消息不符：途中的代理改动了正文，或有人伪造。</translation>
    </message>
    <message>
        <source>Look at the raw bytes: a proxy may answer for the platform, cut the body or change its encoding.</source>
        <translation>请看原始字节：可能是代理代答、截断了正文或改变了编码。</translation>
    </message>
    <message>
        <source>The account expects encrypted messages. Compare the mode in the platform&apos;s console with that of the account here.</source>
        <translation>此公众号要求加密消息。请核对平台后台与这里的消息加解密方式。</translation>
    </message>
    <message>
        <source>The ciphertext is damaged: a proxy or framework decodes the body, often &apos;+&apos; became a blank.</source>
        <translation>密文已损坏：代理或框架对正文做了解码，常见的是“+”变成了空格。</translation>
    </message>
    <message>
        <source>The EncodingAESKey is not the one in the platform&apos;s console. Copy its 43 characters again; after a change there, keep the old one as the previous key for a while.</source>
        <translation>EncodingAESKey 与平台后台的不一致。请重新复制 43 个字符；后台更换后，请把旧密钥保留为“上一个密钥”一段时间。</translation>
    </message>
    <message>
        <source>The message is for another AppID: the URL or the EncodingAESKey belongs to another account.</source>
        <translation>消息属于另一个 AppID：网址或 EncodingAESKey 是另一个公众号的。</translation>
    </message>
    <message>
        <source>It opened, but is no message of the platform. See the XML.</source>
        <translation>已解开，但不是平台的消息。请看 XML。</translation>
    </message>
    <message>
        <source>The platform sends in a weaker mode than this account accepts. Set the same mode on both sides.</source>
        <translation>平台发送的方式弱于此公众号接受的方式。请两边设置相同的方式。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Its timestamp is %1 ahead of the clock of this computer.</source>
        <translation>其时间戳比本机时钟快 %1。</translation>
    </message>
    <message>
        <source>Its timestamp is %1 behind the clock of this computer.</source>
        <translation>其时间戳比本机时钟慢 %1。</translation>
    </message>
    <message>
        <source>Set the clock by NTP. If it is right, the request is an old one that somebody sends again.</source>
        <translation>请用 NTP 校准时钟。若时钟无误，则是有人重发旧请求。</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>应答不一致</translation>
    </message>
    <message>
        <source>An earlier try of the same message was answered otherwise.</source>
        <translation>同一消息之前的推送得到了不同的应答。</translation>
    </message>
    <message>
        <source>Answer every try of a message alike, by its MsgId; the timeline shows all of them.</source>
        <translation>请按 MsgId 对同一消息的每次推送给出相同应答；时间线列出了全部推送。</translation>
    </message>
    <message>
        <source>Forward failed</source>
        <translation>转发失败</translation>
    </message>
    <message>
        <source>A server that it was forwarded to gave no answer in time that could be relayed.</source>
        <translation>转发到的服务器没有及时给出可转达的应答。</translation>
    </message>
    <message>
        <source>See its status, time and reason under Reply.</source>
        <translation>状态、用时和原因见“应答”。</translation>
    </message>
    <message>
        <source>Signature seen before</source>
        <translation>签名曾经出现</translation>
    </message>
    <message>
        <source>The same signature, timestamp and nonce came before.</source>
        <translation>相同的签名、时间戳和随机数之前来过。</translation>
    </message>
    <message>
        <source>The platform signs every request anew, also a repeated one. Somebody sends an old request again; a server of yours should refuse it.</source>
        <translation>平台对每个请求（包括重试）都重新签名。这是有人重发旧请求；您的服务器应当拒绝。</translation>
    </message>
    <message>
        <source>Answered too late</source>
        <translation>应答太晚</translation>
    </message>
    <message>
        <source>The answer left after %1; the platform waits for %2.</source>
        <translation>应答在 %1 后发出；平台只等 %2。</translation>
    </message>
    <message>
        <source>Answer at once and send the result later, as a customer-service message.</source>
        <translation>请立即应答，结果稍后用客服消息发送。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>The platform sent the same message again, %1 after its first try.</source>
        <translation>平台在首次推送 %1 后再次推送了同一消息。</translation>
    </message>
    <message>
        <source>The platform never sends this method: somebody tries what is there, or a proxy changes the request on its way.</source>
        <translation>微信不会使用这种请求方法：可能有人在探测，或代理在途中改动了请求。</translation>
    </message>
    <message>
        <source>The platform sends nothing that fails in such numbers. Have the proxy or the firewall hold off who is named.</source>
        <translation>微信不会发送如此大量的无效请求。请用代理或防火墙拦截上面列出的来源。</translation>
    </message>
    <message>
        <source>Targets differ</source>
        <translation>两个目标应答不一致</translation>
    </message>
    <message>
        <source>The two servers that it was forwarded to did not say the same.</source>
        <translation>转发到的两台服务器给出了不同的应答。</translation>
    </message>
    <message>
        <source>See both answers, line by line, under Reply.</source>
        <translation>在“回复”页可逐行对比两份应答。</translation>
    </message>
    <message>
        <source>Not answered as meant</source>
        <translation>未能按设定应答</translation>
    </message>
    <message>
        <source>The word success was said instead. Mend the reply under Answers, and try it there with this delivery.</source>
        <translation>已改为应答 success。请在“应答”页修正回复，并用这条回调试一试。</translation>
    </message>
</context>
<context>
    <name>DiskRoom</name>
    <message>
        <source>Only %1 are free on the disk of %2; the last %3 are kept for cleaning up.</source>
        <translation>%2 所在磁盘只剩 %1；最后的 %3 留作清理之用。</translation>
    </message>
    <message>
        <source>The disk is full: callbacks are answered with 503, so that WeChat sends them again.</source>
        <translation>磁盘已满：回调以 503 应答，微信会再次推送。</translation>
    </message>
    <message>
        <source>Callbacks cannot be stored: they are answered with 503, so that WeChat sends them again.</source>
        <translation>无法保存回调：以 503 应答，微信会再次推送。</translation>
    </message>
    <message>
        <source>Look after the disk; recording goes on by itself.</source>
        <translation>请检查磁盘；记录会自动恢复。</translation>
    </message>
    <message>
        <source>%1 are free. Make room on that disk or delete old callbacks in the settings; recording goes on by itself.</source>
        <translation>剩余 %1。请在该磁盘上腾出空间，或在设置中删除旧回调；记录会自动恢复。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>ErrorDoctor</name>
    <message>
        <source>%1 · a code that is not in our table</source>
        <translation>%1 · 表中没有的错误码</translation>
    </message>
    <message>
        <source>Nothing is known of this</source>
        <translation>查不到这个错误</translation>
    </message>
    <message>
        <source>Look the code up in the official table; ours may be older.</source>
        <translation>查官方错误码表；我们的表可能较旧。</translation>
    </message>
    <message>
        <source>With the rid, ask the platform for its record of the request.</source>
        <translation>用 rid 向平台查询这次请求的记录。</translation>
    </message>
    <message>
        <source>The platform says: %1</source>
        <translation>平台返回：%1</translation>
    </message>
    <message>
        <source>Address that WeChat saw: %1 (as a network: %2)</source>
        <translation>微信看到的 IP：%1（网段：%2）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>到哪里处理</translation>
    </message>
    <message>
        <source>Facts as of %1.</source>
        <translation>资料日期：%1。</translation>
    </message>
    <message>
        <source>Our token should have lived until %1 and was refused at %2: another program fetched one meanwhile.</source>
        <translation>我们的 token 本应有效到 %1，却在 %2 被拒绝：期间有另一个程序获取了 token。</translation>
    </message>
    <message>
        <source>Our token was over at %1; the next call fetches a new one.</source>
        <translation>我们的 token 在 %1 已到期；下次调用会重新获取。</translation>
    </message>
    <message>
        <source>This account fetches by /cgi-bin/token: each fetch, here or on your server, ends the other&apos;s token. stable_token does not.</source>
        <translation>这个账号用 /cgi-bin/token 获取：本机和服务器每次获取都会让对方的 token 作废；stable_token 不会。</translation>
    </message>
    <message>
        <source>The token was pasted and belongs to another program: when that one fetches anew, this one is dead.</source>
        <translation>这个 token 是导入的，属于另一个程序：那个程序重新获取后，它就作废了。</translation>
    </message>
    <message>
        <source>Ours comes from stable_token: plain fetches elsewhere do not touch it, only a forced refresh or a new AppSecret does.</source>
        <translation>我们的 token 来自 stable_token：别处用 /token 获取不影响它，只有强制刷新或重置 AppSecret 才会。</translation>
    </message>
    <message>
        <source>The token that is in use now was fetched at %1 and lives until %2.</source>
        <translation>现在使用的 token 于 %1 获取，有效到 %2。</translation>
    </message>
    <message>
        <source>WeChat saw us come from %1 at %2, and now from %3: the address of this line changes.</source>
        <translation>微信在 %2 看到的 IP 是 %1，现在是 %3：这条线路的出口 IP 会变。</translation>
    </message>
    <message>
        <source>Calls of this account go through the proxy %1: its address has to be on the list.</source>
        <translation>这个账号的调用经过代理 %1：白名单要填代理的出口 IP。</translation>
    </message>
    <message>
        <source>A test account has no allow-list: is the AppID another account&apos;s?</source>
        <translation>测试号没有 IP 白名单：AppID 是不是别的账号的？</translation>
    </message>
    <message>
        <source>By its type and verification as entered here, “%1” should be allowed: is that still so?</source>
        <translation>按这里填写的类型和认证状态，“%1”应该有权限：它们是否还与实际一致？</translation>
    </message>
    <message>
        <source>What “%1” cannot do, by its type and verification:</source>
        <translation>按类型和认证状态，“%1”没有的能力：</translation>
    </message>
    <message>
        <source>%1 has %2 calls a day for such an account, by the documentation.</source>
        <translation>按文档，这类账号的 %1 每日可调用 %2 次。</translation>
    </message>
    <message>
        <source>This is a test account: it has about a tenth of the usual quotas.</source>
        <translation>这是测试号：额度约为正式账号的十分之一。</translation>
    </message>
    <message numerus="yes">
        <source>%n reset(s) of the quota are left this month, as far as this computer knows.</source>
        <translation>
            <numerusform>据本机记录，本月还可清零 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer was understood, and it may be used up</source>
        <translation>没有得到可识别的应答，code 可能已被消耗</translation>
    </message>
    <message>
        <source>accepted, so it is used up</source>
        <translation>换取成功，code 已被消耗</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <translation>被拒绝，错误码 %1</translation>
    </message>
    <message>
        <source>This code was not sent from this computer before, as far as it remembers: your server or another program exchanged it.</source>
        <translation>据本机记录，此前没有从本机用过这个 code：它已被你的服务器或其他程序换取。</translation>
    </message>
    <message>
        <source>This code was sent from this computer before, at %1 %2: %3.</source>
        <translation>这个 code 已于 %1 %2从本机用过：%3。</translation>
    </message>
    <message>
        <source>by the API console</source>
        <translation>由 API 控制台</translation>
    </message>
    <message>
        <source>by the page OAuth</source>
        <translation>由“网页授权”页</translation>
    </message>
    <message>
        <source>It was sent for another account then: %1</source>
        <translation>当时是用另一个账号换取的：%1</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>Line %1: &quot;%2&quot; is not of the form Field=value</source>
        <translation>第 %1 行：“%2”不是“字段=值”的形式</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>Seen in this log</source>
        <translation>日志中出现过</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Verified and decoded</source>
        <translation>已验签并解码</translation>
    </message>
    <message>
        <source>Answered with 403</source>
        <translation>以 403 应答</translation>
    </message>
    <message>
        <source>GET with echostr, answered</source>
        <translation>带 echostr 的 GET，已应答</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Later than WeChat waits</source>
        <translation>超过微信等待的时间</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Minutes ago</source>
        <translation>几分钟前</translation>
    </message>
    <message>
        <source>Hours ago</source>
        <translation>几小时前</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>几天前</translation>
    </message>
    <message>
        <source>Five minutes ago</source>
        <translation>五分钟前</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>This time yesterday</source>
        <translation>昨天此时</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>Thirty days ago</source>
        <translation>三十天前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>With the time of day</source>
        <translation>带时刻</translation>
    </message>
    <message>
        <source>No step of the verification failed</source>
        <translation>验证的每一步都通过</translation>
    </message>
    <message>
        <source>Some step failed</source>
        <translation>有一步没有通过</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>MsgType or Event</source>
        <translation>MsgType 或 Event</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>EventKey, with * for anything</source>
        <translation>EventKey，* 代表任意内容</translation>
    </message>
    <message>
        <source>openid of the sender, with * for anything</source>
        <translation>发送者的 openid，* 代表任意内容</translation>
    </message>
    <message>
        <source>Name or AppID</source>
        <translation>名称或 AppID</translation>
    </message>
    <message>
        <source>accepted, rejected or urlCheck</source>
        <translation>accepted、rejected 或 urlCheck</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>Time to the answer: &gt;1s, &lt;50ms</source>
        <translation>应答用时：&gt;1s、&lt;50ms</translation>
    </message>
    <message>
        <source>Not earlier than: 1h, 7d or a date</source>
        <translation>不早于：1h、7d 或日期</translation>
    </message>
    <message>
        <source>Not later than: 1h, 7d or a date</source>
        <translation>不晚于：1h、7d 或日期</translation>
    </message>
    <message>
        <source>Marked with a star</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>A second or third try of WeChat</source>
        <translation>微信的第二次或第三次推送</translation>
    </message>
    <message>
        <source>Your server gave no answer in time</source>
        <translation>您的服务器没有及时应答</translation>
    </message>
    <message>
        <source>Same signature, timestamp and nonce as before</source>
        <translation>签名、时间戳和随机数与之前相同</translation>
    </message>
    <message>
        <source>More than five minutes off our clock</source>
        <translation>与本机时钟相差超过五分钟</translation>
    </message>
    <message>
        <source>An earlier try was answered otherwise</source>
        <translation>之前的推送得到了不同的应答</translation>
    </message>
    <message>
        <source>starred, noted, retry, late, replayed, skewed or differing</source>
        <translation>starred、noted、retry、late、replayed、skewed 或 differing</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Condition</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>“%1” is not a web address</source>
        <translation>“%1”不是网址</translation>
    </message>
    <message>
        <source>Such as http://192.168.1.10:8000/wechat</source>
        <translation>例如 http://192.168.1.10:8000/wechat</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password</source>
        <translation>%1 的地址含有用户名或密码</translation>
    </message>
    <message>
        <source>Addresses are stored and shown; leave that away.</source>
        <translation>地址会被保存和显示；请去掉。</translation>
    </message>
    <message>
        <source>The address of %1 has a part after “#”, which is never sent</source>
        <translation>%1 的地址有“#”之后的部分，这部分不会发送</translation>
    </message>
    <message>
        <source>The address has %1 bytes; at most %2</source>
        <translation>地址有 %1 字节；最多 %2</translation>
    </message>
    <message>
        <source>The budget is %1 s; it may be %2 to %3 s</source>
        <translation>时限为 %1 秒；应在 %2 到 %3 秒之间</translation>
    </message>
    <message>
        <source>The platform gives up after five seconds.</source>
        <translation>平台五秒后放弃。</translation>
    </message>
    <message>
        <source>The longest answer is set to %1 bytes; it may be %2 to %3</source>
        <translation>最长应答设为 %1 字节；应在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>“%1” is unknown; there are: %2</source>
        <translation>没有“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>The plan of forwarding knows no “%1”</source>
        <translation>转发设置中没有“%1”</translation>
    </message>
    <message>
        <source>An address is written as text</source>
        <translation>地址应写成文字</translation>
    </message>
    <message numerus="yes">
        <source>Forwarding this way needs %n address(es); given: %1</source>
        <translation>
            <numerusform>这种转发需要 %n 个地址；现有 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Both addresses are the same, so there is nothing to compare</source>
        <translation>两个地址相同，无从比较</translation>
    </message>
    <message>
        <source>Too many requests were still waiting for an answer of this server</source>
        <translation>等待此服务器应答的请求过多</translation>
    </message>
</context>
<context>
    <name>HttpLoad</name>
    <message>
        <source>No connection to %1, port %2: %3</source>
        <translation>无法连接 %1 端口 %2：%3</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>%2 上的端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>请换一个端口，或填 0 自动选用空闲端口。</translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation>当前用户无权监听端口 %1。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>请选择 1024 及以上的端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation>无法监听 %1 的端口 %2：%3</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No account has this path.</source>
        <translation>没有账号使用此路径。</translation>
    </message>
    <message>
        <source>The method is %1; the platform uses GET and POST only.</source>
        <translation>请求方法为 %1；微信平台只使用 GET 和 POST。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1</source>
        <translation>它以 HTTP 状态码 %1 应答</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a net</source>
        <translation>“%1”既不是 IP 地址也不是网段</translation>
    </message>
    <message>
        <source>Such as 127.0.0.1, 10.0.0.0/8 or fd00::/8.</source>
        <translation>例如 127.0.0.1、10.0.0.0/8 或 fd00::/8。</translation>
    </message>
    <message>
        <source>The base path has %1 characters; at most %2</source>
        <translation>基础路径有 %1 个字符；最多 %2 个</translation>
    </message>
    <message>
        <source>The base path holds “%1”</source>
        <translation>基础路径含有“%1”</translation>
    </message>
    <message>
        <source>It may hold letters, digits, slashes and any of “-._~”.</source>
        <translation>可用字母、数字、斜杠和“-._~”。</translation>
    </message>
    <message>
        <source>“%1” is no path that a request would have</source>
        <translation>“%1”不是请求会有的路径</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>URL check</source>
        <translation>URL 验证</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>JsSdk</name>
    <message>
        <source>Signing needs a jsapi_ticket</source>
        <translation>签名需要 jsapi_ticket</translation>
    </message>
    <message>
        <source>The URL has blanks or line breaks inside; in the address bar of a browser they are %20</source>
        <translation>URL 中含有空格或换行；在浏览器地址栏中它们显示为 %20</translation>
    </message>
    <message>
        <source>The URL starts with http:// or https:// and a host; found &quot;%1&quot;</source>
        <translation>URL 应以 http:// 或 https:// 加主机名开头；现为“%1”</translation>
    </message>
    <message>
        <source>Signing needs a nonceStr</source>
        <translation>签名需要 nonceStr</translation>
    </message>
    <message>
        <source>The signature self-test fails at the vector &quot;%1&quot;</source>
        <translation>签名自检在测试向量“%1”处失败</translation>
    </message>
    <message>
        <source>A card signature needs a ticket of type wx_card</source>
        <translation>卡券签名需要 wx_card 类型的票据</translation>
    </message>
    <message>
        <source>The timestamp must be a number of seconds; found %1</source>
        <translation>timestamp 应为秒数，实际为 %1</translation>
    </message>
    <message>
        <source>wx.addCard needs a card_id</source>
        <translation>wx.addCard 需要 card_id</translation>
    </message>
    <message>
        <source>wx.chooseCard is signed with the AppID</source>
        <translation>wx.chooseCard 的签名需要 AppID</translation>
    </message>
    <message>
        <source>The part from # on was signed, too</source>
        <translation># 及其后面的部分也被签名了</translation>
    </message>
    <message>
        <source>WeChat leaves out everything from # on. Cut it before the URL goes to the server.</source>
        <translation>微信签名时不含 # 及其后面的部分。把 URL 发给服务器之前先截掉。</translation>
    </message>
    <message>
        <source>The URL was signed with &amp;amp; in place of &amp;</source>
        <translation>签名的 URL 中 &amp; 变成了 &amp;amp;</translation>
    </message>
    <message>
        <source>A template engine escaped the URL for HTML before it was signed. Sign the raw URL, escape only what is shown.</source>
        <translation>模板引擎在签名前对 URL 做了 HTML 转义。请对原始 URL 签名，只在显示时转义。</translation>
    </message>
    <message>
        <source>The URL was signed percent-encoded</source>
        <translation>签名的是经过百分号编码的 URL</translation>
    </message>
    <message>
        <source>encodeURIComponent is for the way to the server; the server has to decode it once before it signs.</source>
        <translation>encodeURIComponent 只用于传给服务器；服务器签名前要解码一次。</translation>
    </message>
    <message>
        <source>The URL was signed percent-encoded twice</source>
        <translation>签名的是编码了两次的 URL</translation>
    </message>
    <message>
        <source>The page encodes it, and the HTTP library encodes it once more: let one of them do it.</source>
        <translation>页面编码了一次，HTTP 库又编码一次：只保留其中一次。</translation>
    </message>
    <message>
        <source>The URL was decoded before it was signed</source>
        <translation>URL 在签名前被解码了</translation>
    </message>
    <message>
        <source>The escapes (%E4…, %20) belong to the URL as location.href has it. The page must encode it for the way with encodeURIComponent, since the server decodes once by itself.</source>
        <translation>转义（%E4…、%20）是 location.href 的一部分。服务器会自动解码一次，所以页面要先用 encodeURIComponent 编码再传。</translation>
    </message>
    <message>
        <source>The URL was decoded twice before it was signed</source>
        <translation>URL 在签名前被解码了两次</translation>
    </message>
    <message>
        <source>The framework has decoded the parameter already; decoding it again by hand destroys its own escapes.</source>
        <translation>框架已经解码过参数；再手工解码会破坏 URL 自身的转义。</translation>
    </message>
    <message>
        <source>What WeChat adds to shared links (from, isappinstalled…) was not signed as the page has it</source>
        <translation>微信给分享链接加的参数（from、isappinstalled 等）与签名时不一致</translation>
    </message>
    <message>
        <source>A shared page opens with additions. Sign location.href of this very call, not an address that the server knows or keeps.</source>
        <translation>分享出去的页面打开时会带附加参数。请对本次访问的 location.href 签名，而不是服务器已知或缓存的地址。</translation>
    </message>
    <message>
        <source>code and state of the sign-in were not signed as the page has them</source>
        <translation>网页授权的 code 和 state 与签名时不一致</translation>
    </message>
    <message>
        <source>After OAuth the address has code and state. Sign location.href as it is, or redirect once more without them.</source>
        <translation>网页授权之后地址带有 code 和 state。请原样对 location.href 签名，或去掉后再跳转一次。</translation>
    </message>
    <message>
        <source>http was signed in place of https, or the other way round</source>
        <translation>http 与 https 弄反了</translation>
    </message>
    <message>
        <source>Behind a proxy the server sees http only. Take the URL from the page, or make the server trust X-Forwarded-Proto.</source>
        <translation>反向代理后面的服务器只看到 http。请使用页面传来的 URL，或让服务器信任 X-Forwarded-Proto。</translation>
    </message>
    <message>
        <source>The slash at the end of the path differs</source>
        <translation>路径末尾的斜杠不一致</translation>
    </message>
    <message>
        <source>The address bar and the code differ in one slash. Sign location.href, do not put the URL together.</source>
        <translation>地址栏与代码差一个斜杠。请对 location.href 签名，不要自己拼 URL。</translation>
    </message>
    <message>
        <source>The URL was signed without its query</source>
        <translation>签名时漏掉了查询参数</translation>
    </message>
    <message>
        <source>Everything up to # is signed, ? included.</source>
        <translation># 之前的全部内容都要签名，包括 ? 后面的参数。</translation>
    </message>
    <message>
        <source>The address at which the application was entered was signed</source>
        <translation>签名的是应用的入口地址</translation>
    </message>
    <message>
        <source>In an application of one page iOS keeps the entry address for the SDK, Android the present one. Sign the present one on Android and the entry one on iOS, or reload on the change of route.</source>
        <translation>单页应用中，iOS 以入口地址为准，Android 以当前地址为准。请在 Android 上签当前地址，在 iOS 上签入口地址，或在切换路由时刷新页面。</translation>
    </message>
    <message>
        <source>The address of another page was signed</source>
        <translation>签名的是另一个页面的地址</translation>
    </message>
    <message>
        <source>A cached answer, or the previous route: ask for a signature again after each change of route.</source>
        <translation>用了缓存的应答或上一个路由：每次切换路由后重新请求签名。</translation>
    </message>
    <message>
        <source>Only scheme and host were signed</source>
        <translation>只签了协议和域名</translation>
    </message>
    <message>
        <source>location.origin is not enough: path and query are signed, too.</source>
        <translation>只有 location.origin 不够：路径和参数也要签名。</translation>
    </message>
    <message>
        <source>The default port (:80 or :443) was signed</source>
        <translation>签名的 URL 带了默认端口（:80 或 :443）</translation>
    </message>
    <message>
        <source>Browsers leave the default port out. The Host header behind a proxy may have it: take the page&apos;s URL.</source>
        <translation>浏览器会省略默认端口，代理后的 Host 头可能带上。请使用页面传来的 URL。</translation>
    </message>
    <message>
        <source>Another port was signed</source>
        <translation>签名的端口不同</translation>
    </message>
    <message>
        <source>The server signs the port at which it listens behind its proxy. Take the URL from the page. Besides, the JS-SDK works at ports 80 and 443 only.</source>
        <translation>服务器签了它在代理后面监听的端口。请使用页面传来的 URL。另外 JS-SDK 只支持 80 和 443 端口。</translation>
    </message>
    <message>
        <source>The host was signed with or without www.</source>
        <translation>域名的 www. 多了或少了</translation>
    </message>
    <message>
        <source>The two are different pages for WeChat. Redirect one to the other and sign location.href.</source>
        <translation>对微信来说是两个不同的页面。请统一跳转到其中一个，并对 location.href 签名。</translation>
    </message>
    <message>
        <source>The host was signed in other letters (upper or lower case)</source>
        <translation>域名大小写不一致</translation>
    </message>
    <message>
        <source>Browsers show hosts in lower case. Take the URL from the page.</source>
        <translation>浏览器中域名是小写。请使用页面传来的 URL。</translation>
    </message>
    <message>
        <source>A parameter of the query was not signed</source>
        <translation>有一个查询参数没有签名</translation>
    </message>
    <message>
        <source>Sign the whole query, unknown parameters included: an analytics script or a campaign may have added it.</source>
        <translation>整个查询串都要签名，包括不认识的参数：可能是统计脚本或推广链接加的。</translation>
    </message>
    <message>
        <source>The parameters of the query were signed in another order</source>
        <translation>查询参数的顺序不同</translation>
    </message>
    <message>
        <source>The server parsed the query and wrote it anew. Sign the text as it came.</source>
        <translation>服务器解析后重新拼接了参数。请按收到的原文签名。</translation>
    </message>
    <message>
        <source>The values of the query were encoded anew before they were signed</source>
        <translation>查询参数的值在签名前被重新编码</translation>
    </message>
    <message>
        <source>The server parsed the query and encoded it in its own way. Sign the text as it came.</source>
        <translation>服务器解析参数后用自己的方式重新编码。请按收到的原文签名。</translation>
    </message>
    <message>
        <source>The escapes were signed in other letters (%2f against %2F)</source>
        <translation>转义的大小写不同（%2f 与 %2F）</translation>
    </message>
    <message>
        <source>Some libraries write escapes anew. Sign the text as it came.</source>
        <translation>有些库会改写转义。请按收到的原文签名。</translation>
    </message>
    <message>
        <source>A blank was signed as + in place of %20, or the other way round</source>
        <translation>空格的 + 与 %20 弄混了</translation>
    </message>
    <message>
        <source>A form&apos;s encoding writes blanks as +. Sign the text as location.href has it.</source>
        <translation>表单编码把空格写成 +。请按 location.href 的原文签名。</translation>
    </message>
    <message>
        <source>The host was signed in its letters, not as xn--…, or the other way round</source>
        <translation>中文域名与 xn--… 形式弄混了</translation>
    </message>
    <message>
        <source>location.href has the ASCII form. Take the URL from the page.</source>
        <translation>location.href 中是 ASCII 形式。请使用页面传来的 URL。</translation>
    </message>
    <message>
        <source>index.html or index.php was signed though the address does not have it</source>
        <translation>index.html 或 index.php 与页面地址不一致</translation>
    </message>
    <message>
        <source>The server&apos;s own path names the file that answers. Take the URL from the page.</source>
        <translation>服务器自己的路径带有实际文件名。请使用页面传来的 URL。</translation>
    </message>
    <message>
        <source>Only a part of the path was signed</source>
        <translation>只签了路径的一部分</translation>
    </message>
    <message>
        <source>The server sees the path behind its proxy&apos;s prefix, or the router only its own part. Take the URL from the page.</source>
        <translation>服务器看不到代理的路径前缀，或路由只知道自己那一段。请使用页面传来的 URL。</translation>
    </message>
    <message>
        <source>The URL was signed in lower case</source>
        <translation>签名的 URL 被转成了小写</translation>
    </message>
    <message>
        <source>Only scheme and host know no case. Do not change the URL.</source>
        <translation>只有协议和域名不分大小写。不要改动 URL。</translation>
    </message>
    <message>
        <source>A lone ? or &amp; at the end differs</source>
        <translation>末尾的 ? 或 &amp; 不一致</translation>
    </message>
    <message>
        <source>Even an empty query counts. Sign location.href as it is.</source>
        <translation>空的查询串也算。请原样对 location.href 签名。</translation>
    </message>
    <message>
        <source>A blank or line break around the URL was signed</source>
        <translation>URL 前后的空格或换行也被签名了</translation>
    </message>
    <message>
        <source>Trim what comes from a file or template before it is signed.</source>
        <translation>来自文件或模板的内容先去掉首尾空白再签名。</translation>
    </message>
    <message>
        <source>The URL was signed without scheme or host</source>
        <translation>签名的 URL 缺少协议或域名</translation>
    </message>
    <message>
        <source>The path alone (REQUEST_URI, $route.fullPath) is no address. Sign the whole URL.</source>
        <translation>只有路径（REQUEST_URI、$route.fullPath）不是完整地址。请对完整 URL 签名。</translation>
    </message>
    <message>
        <source>The server&apos;s own address behind its proxy was signed</source>
        <translation>签名的是代理后面服务器自己的地址</translation>
    </message>
    <message>
        <source>The server does not know under which name it is called. Take the URL from the page, or hand on Host.</source>
        <translation>服务器不知道外部的访问域名。请使用页面传来的 URL，或让代理传递 Host。</translation>
    </message>
    <message>
        <source>No URL was signed</source>
        <translation>没有签名任何 URL</translation>
    </message>
    <message>
        <source>The server did not get the URL (another name of the parameter, GET against POST). Refuse to sign without it.</source>
        <translation>服务器没有收到 URL（参数名不同，或 GET/POST 弄错）。没有 URL 时应拒绝签名。</translation>
    </message>
    <message>
        <source>The ticket of another account was used</source>
        <translation>用了另一个账号的票据</translation>
    </message>
    <message>
        <source>appId and ticket must be of the same account: keep tickets by AppID in the cache.</source>
        <translation>appId 与票据必须属于同一账号：缓存中按 AppID 存放票据。</translation>
    </message>
    <message>
        <source>An older ticket was used</source>
        <translation>用了旧的票据</translation>
    </message>
    <message>
        <source>A ticket lives for 7200 s at most. Cache it with its expires_in, in one place for all processes.</source>
        <translation>票据最长 7200 秒有效。请按 expires_in 缓存，所有进程共用一处。</translation>
    </message>
    <message>
        <source>The ticket for cards (wx_card) was used</source>
        <translation>用了卡券票据（wx_card）</translation>
    </message>
    <message>
        <source>wx.config needs the ticket of type=jsapi; wx_card is for cardSign only. Do not keep both under one key.</source>
        <translation>wx.config 需要 type=jsapi 的票据；wx_card 只用于 cardSign。不要把两者存在同一个键下。</translation>
    </message>
    <message>
        <source>The access_token was used as the ticket</source>
        <translation>把 access_token 当成了票据</translation>
    </message>
    <message>
        <source>Fetch the jsapi_ticket with the access_token first: /cgi-bin/ticket/getticket?type=jsapi.</source>
        <translation>先用 access_token 换取 jsapi_ticket：/cgi-bin/ticket/getticket?type=jsapi。</translation>
    </message>
    <message>
        <source>The ticket was changed on its way: blanks, quotes, escapes or case</source>
        <translation>票据在途中被改动：空白、引号、转义或大小写</translation>
    </message>
    <message>
        <source>Read the ticket from the cache as it was written, and trim it.</source>
        <translation>从缓存原样读取票据，并去掉首尾空白。</translation>
    </message>
    <message>
        <source>No ticket was there when it was signed</source>
        <translation>签名时还没有票据</translation>
    </message>
    <message>
        <source>The request for the ticket had failed or was not awaited. Check the answer&apos;s errcode before signing.</source>
        <translation>获取票据失败或没有等待完成。签名前请检查应答的 errcode。</translation>
    </message>
    <message>
        <source>The nonceStr of another signature is in the page</source>
        <translation>页面上的 nonceStr 属于另一次签名</translation>
    </message>
    <message>
        <source>The server draws a nonceStr twice, or the page mixes two answers. Hand out the four values together.</source>
        <translation>服务器生成了两次 nonceStr，或页面混用了两次应答。四个值要一起下发。</translation>
    </message>
    <message>
        <source>The nonceStr was changed: case, blanks, quotes or escapes</source>
        <translation>nonceStr 被改动：大小写、空白、引号或转义</translation>
    </message>
    <message>
        <source>Sign and hand out the very same text; letters and digits only are safe.</source>
        <translation>签名和下发要用同一个文本；只用字母和数字最稳妥。</translation>
    </message>
    <message>
        <source>It was signed with an empty nonceStr</source>
        <translation>签名时 nonceStr 为空</translation>
    </message>
    <message>
        <source>Draw the nonceStr before string1 is put together.</source>
        <translation>拼接 string1 之前先生成 nonceStr。</translation>
    </message>
    <message>
        <source>The timestamp of another signature is in the page</source>
        <translation>页面上的 timestamp 属于另一次签名</translation>
    </message>
    <message>
        <source>The page mixes two answers, or a cache keeps one of the values. Hand out the four values together.</source>
        <translation>页面混用了两次应答，或缓存保留了其中一个值。四个值要一起下发。</translation>
    </message>
    <message>
        <source>Milliseconds on one side, seconds on the other</source>
        <translation>一边用毫秒，一边用秒</translation>
    </message>
    <message>
        <source>The timestamp is in whole seconds, in string1 and in wx.config.</source>
        <translation>string1 和 wx.config 中的 timestamp 都是整数秒。</translation>
    </message>
    <message>
        <source>The timestamp was signed in another form: fraction, exponent, quotes</source>
        <translation>签名时 timestamp 的写法不同：小数、指数或引号</translation>
    </message>
    <message>
        <source>In string1 it is ten digits and nothing else. Make it a whole number before both uses.</source>
        <translation>string1 中只能是十位数字。两处使用前先转成整数。</translation>
    </message>
    <message>
        <source>The clock was read twice: another second was signed</source>
        <translation>取了两次时间：签名的是另一秒</translation>
    </message>
    <message>
        <source>Read the time once and use the same number for string1 and for wx.config.</source>
        <translation>只取一次时间，string1 和 wx.config 用同一个数。</translation>
    </message>
    <message>
        <source>It was signed without a timestamp value</source>
        <translation>签名时 timestamp 没有值</translation>
    </message>
    <message>
        <source>Read the time before string1 is put together.</source>
        <translation>拼接 string1 之前先取时间。</translation>
    </message>
    <message>
        <source>A name in string1 is spelled differently</source>
        <translation>string1 中的字段名写法不对</translation>
    </message>
    <message>
        <source>In string1 the names are jsapi_ticket, noncestr, timestamp and url, all in lower case. Only wx.config writes nonceStr.</source>
        <translation>string1 中的字段名是 jsapi_ticket、noncestr、timestamp、url，全部小写。只有 wx.config 里写 nonceStr。</translation>
    </message>
    <message>
        <source>The fields of string1 are in another order</source>
        <translation>string1 的字段顺序不对</translation>
    </message>
    <message>
        <source>Sort by name: jsapi_ticket, noncestr, timestamp, url.</source>
        <translation>按字段名排序：jsapi_ticket、noncestr、timestamp、url。</translation>
    </message>
    <message>
        <source>A field is missing in string1</source>
        <translation>string1 缺少字段</translation>
    </message>
    <message>
        <source>All four are needed: jsapi_ticket, noncestr, timestamp, url.</source>
        <translation>四个字段都需要：jsapi_ticket、noncestr、timestamp、url。</translation>
    </message>
    <message>
        <source>string1 has a field too many</source>
        <translation>string1 多了字段</translation>
    </message>
    <message>
        <source>Only jsapi_ticket, noncestr, timestamp and url are signed; appId and the list of APIs are not.</source>
        <translation>只签 jsapi_ticket、noncestr、timestamp、url；appId 和接口列表不参与签名。</translation>
    </message>
    <message>
        <source>The values were signed without their names</source>
        <translation>只签了值，没有字段名</translation>
    </message>
    <message>
        <source>Sorting and joining bare values is for callbacks and cards. The JS-SDK signs name=value pairs.</source>
        <translation>对值排序拼接是消息推送和卡券的算法。JS-SDK 签的是“字段名=值”。</translation>
    </message>
    <message>
        <source>The fields of string1 are joined differently</source>
        <translation>string1 的拼接方式不对</translation>
    </message>
    <message>
        <source>The pairs are joined with &amp; and nothing else.</source>
        <translation>各字段只用 &amp; 连接。</translation>
    </message>
    <message>
        <source>string1 was percent-encoded before it was hashed</source>
        <translation>string1 在哈希前被百分号编码</translation>
    </message>
    <message>
        <source>Do not use a function that builds queries for string1: values stand in it as they are.</source>
        <translation>不要用生成查询串的函数拼 string1：值要原样写入。</translation>
    </message>
    <message>
        <source>string1 was escaped for HTML before it was hashed</source>
        <translation>string1 在哈希前被 HTML 转义</translation>
    </message>
    <message>
        <source>The &amp; between the fields became &amp;amp;. Hash the raw text.</source>
        <translation>字段之间的 &amp; 变成了 &amp;amp;。请对原文做哈希。</translation>
    </message>
    <message>
        <source>string1 has something in front or behind: a line break, a blank, &amp; or ?</source>
        <translation>string1 前后多了内容：换行、空格、&amp; 或 ?</translation>
    </message>
    <message>
        <source>Hash the text without it; &quot;echo&quot; and files add a line break.</source>
        <translation>去掉后再做哈希；echo 和文件会带上换行。</translation>
    </message>
    <message>
        <source>string1 was changed to lower or upper case before it was hashed</source>
        <translation>string1 在哈希前被转成了小写或大写</translation>
    </message>
    <message>
        <source>Only the names are in lower case, the values stay as they are.</source>
        <translation>只有字段名是小写，值保持原样。</translation>
    </message>
    <message>
        <source>JSON was hashed in place of string1</source>
        <translation>对 JSON 而不是 string1 做了哈希</translation>
    </message>
    <message>
        <source>string1 is text of name=value pairs, joined with &amp;.</source>
        <translation>string1 是用 &amp; 连接的“字段名=值”文本。</translation>
    </message>
    <message>
        <source>string1 was hashed as UTF-16</source>
        <translation>string1 按 UTF-16 做了哈希</translation>
    </message>
    <message>
        <source>Encode the text as UTF-8 before it is hashed.</source>
        <translation>哈希前请按 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The signature is in upper case</source>
        <translation>签名是大写的</translation>
    </message>
    <message>
        <source>Write the hash with lower-case hexadecimal digits.</source>
        <translation>哈希值用小写十六进制书写。</translation>
    </message>
    <message>
        <source>Another hash than SHA-1 was used</source>
        <translation>没有使用 SHA-1</translation>
    </message>
    <message>
        <source>The JS-SDK signs with SHA-1: 40 digits.</source>
        <translation>JS-SDK 使用 SHA-1：40 位。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 was used in place of plain SHA-1</source>
        <translation>用了 HMAC-SHA1 而不是普通 SHA-1</translation>
    </message>
    <message>
        <source>There is no key: the ticket stands in string1, and that is hashed.</source>
        <translation>没有密钥：票据写在 string1 里，对 string1 做哈希即可。</translation>
    </message>
    <message>
        <source>The text was hashed twice</source>
        <translation>哈希了两次</translation>
    </message>
    <message>
        <source>Hash string1 once.</source>
        <translation>string1 只做一次哈希。</translation>
    </message>
    <message>
        <source>The signature is in Base64</source>
        <translation>签名是 Base64</translation>
    </message>
    <message>
        <source>Write the hash with 40 lower-case hexadecimal digits.</source>
        <translation>哈希值写成 40 位小写十六进制。</translation>
    </message>
    <message>
        <source>The signature is cut off</source>
        <translation>签名被截断</translation>
    </message>
    <message>
        <source>A SHA-1 has 40 hexadecimal digits; a column or field on its way is too short.</source>
        <translation>SHA-1 有 40 位十六进制；途中某个数据库列或字段太短。</translation>
    </message>
    <message>
        <source>A name in wx.config is spelled differently, so that its value is not read</source>
        <translation>wx.config 中的字段名写错，值不会被读取</translation>
    </message>
    <message>
        <source>wx.config takes appId, timestamp, nonceStr (with a capital S) and signature.</source>
        <translation>wx.config 的字段是 appId、timestamp、nonceStr（大写 S）和 signature。</translation>
    </message>
    <message>
        <source>%1, as the page passes it to wx.config</source>
        <translation>页面传给 wx.config 的 %1</translation>
    </message>
    <message>
        <source>The value of %1: “%2” is a variable or a template. Take it from the page as the browser got it, or from the answer of the server</source>
        <translation>%1 的值：“%2” 是变量或模板。请从浏览器实际收到的页面或服务器的应答中复制</translation>
    </message>
    <message>
        <source>The address of the page</source>
        <translation>页面地址</translation>
    </message>
    <message>
        <source>The jsapi_ticket that was used: choose the account, or paste the ticket</source>
        <translation>所用的 jsapi_ticket：选择账号，或粘贴票据</translation>
    </message>
    <message>
        <source>The ticket that the server used, from its cache: it may be older than the one here</source>
        <translation>服务器缓存中实际使用的票据：可能比这里的旧</translation>
    </message>
    <message>
        <source>The address at which the application was entered</source>
        <translation>应用的入口地址</translation>
    </message>
    <message>
        <source>The address that the page sent to the server to be signed, from the server&apos;s log or a HAR file</source>
        <translation>页面发给服务器签名的地址，可从服务器日志或 HAR 文件中找到</translation>
    </message>
    <message>
        <source>nonceStr and timestamp of other answers of the server, if the page has asked twice</source>
        <translation>如果页面请求过两次，另一次应答的 nonceStr 和 timestamp</translation>
    </message>
    <message>
        <source>The signature is right for this page and this ticket.</source>
        <translation>对这个页面和票据来说，签名是正确的。</translation>
    </message>
    <message>
        <source>The signature is wrong, and one mistake explains it.</source>
        <translation>签名错误，一处错误即可解释。</translation>
    </message>
    <message>
        <source>The signature is wrong, and two mistakes together explain it.</source>
        <translation>签名错误，由两处错误共同造成。</translation>
    </message>
    <message numerus="yes">
        <source>The signature is wrong, and none of %n mistake(s) tried explains it.</source>
        <translation>
            <numerusform>签名错误，试过的 %n 种错误都不能解释。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing to say more.</source>
        <translation>资料不全，还不能判断。</translation>
    </message>
    <message>
        <source>“%1” is no signature: that has 40 hexadecimal digits, this has %2 characters</source>
        <translation>“%1” 不是签名：签名有 40 位十六进制，这里有 %2 个字符</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The file is compressed; unpack it first</source>
        <translation>文件是压缩的，请先解压</translation>
    </message>
    <message>
        <source>The file is HTML or XML, not a HAR file</source>
        <translation>文件是 HTML 或 XML，不是 HAR</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8</source>
        <translation>文件是 UTF-16，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>In the browser&apos;s developer tools, Network, choose “Save all as HAR with content”.</source>
        <translation>在浏览器开发者工具的“网络”中选择“Save all as HAR with content”。</translation>
    </message>
    <message>
        <source>Reading the HAR file was stopped</source>
        <translation>已停止读取 HAR 文件</translation>
    </message>
    <message>
        <source>This is no JSON from byte %1 on, so no HAR file</source>
        <translation>从第 %1 字节起不是 JSON，因此不是 HAR 文件</translation>
    </message>
    <message>
        <source>This is JSON, but no HAR file: it has no log.entries</source>
        <translation>这是 JSON，但不是 HAR 文件：没有 log.entries</translation>
    </message>
    <message numerus="yes">
        <source>The file is cut off; the %n request(s) before were read.</source>
        <translation>
            <numerusform>文件不完整；已读取前面的 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged from byte %1 on; what stands before was read.</source>
        <translation>文件从第 %1 字节起损坏；已读取前面的内容。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>智能接口（语音识别）</translation>
    </message>
    <message>
        <source>Device and network</source>
        <translation>设备信息</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地理位置</translation>
    </message>
    <message>
        <source>Beacons</source>
        <translation>摇一摇周边</translation>
    </message>
    <message>
        <source>Menus of the window</source>
        <translation>界面操作</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫一扫</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>微信小店</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡券</translation>
    </message>
    <message>
        <source>Payment and address</source>
        <translation>支付与收货地址</translation>
    </message>
    <message>
        <source>Open tags (openTagList)</source>
        <translation>开放标签（openTagList）</translation>
    </message>
    <message>
        <source>%1 is not in the list of %2; did you mean %3?</source>
        <translation>%1 不在 %2 的列表中；是否想写 %3？</translation>
    </message>
    <message>
        <source>%1 belongs into openTagList, not into jsApiList.</source>
        <translation>%1 应写在 openTagList 中，而不是 jsApiList。</translation>
    </message>
    <message>
        <source>%1 does nothing any more.</source>
        <translation>%1 已失效。</translation>
    </message>
    <message>
        <source>%1 will go; use %2.</source>
        <translation>%1 即将废弃，请改用 %2。</translation>
    </message>
    <message>
        <source>%1 will go.</source>
        <translation>%1 即将废弃。</translation>
    </message>
    <message>
        <source>The text is cut off before the closing brace.</source>
        <translation>文本在右大括号之前就断了。</translation>
    </message>
    <message>
        <source>There are comments in it; what they hide is left out.</source>
        <translation>其中有注释，注释掉的内容不计入。</translation>
    </message>
    <message>
        <source>There is a comma before a closing bracket: fine for a phone, wrong in JSON.</source>
        <translation>右括号前多了逗号：手机可以接受，JSON 不行。</translation>
    </message>
    <message numerus="yes">
        <source>%n wx.config stand(s) in comments and are left out.</source>
        <translation>
            <numerusform>有 %n 处 wx.config 在注释中，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no wx.config({…}) in it</source>
        <translation>这个网页里没有 wx.config({…})</translation>
    </message>
    <message>
        <source>The call stands in a script of its own, or its values come by another request: paste that answer, or open a HAR file of the page.</source>
        <translation>调用可能在单独的脚本里，或其值来自另一个请求：请粘贴那个应答，或打开页面的 HAR 文件。</translation>
    </message>
    <message>
        <source>This is an error that a server answered, not a signature: %1</source>
        <translation>这是服务器返回的错误，不是签名：%1</translation>
    </message>
    <message>
        <source>Nothing here looks like wx.config({…}) or its fields; it begins with “%1”</source>
        <translation>这里没有 wx.config({…}) 或其字段；开头是 “%1”</translation>
    </message>
    <message>
        <source>Needed are timestamp, nonceStr and signature as the page has them.</source>
        <translation>需要页面上的 timestamp、nonceStr 和 signature。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the wx.config of the page, or its fields</source>
        <translation>还没有粘贴内容：页面的 wx.config 或其字段</translation>
    </message>
    <message>
        <source>%1 characters, more than %2: paste only the part with wx.config</source>
        <translation>%1 个字符，超过 %2：请只粘贴 wx.config 那一段</translation>
    </message>
    <message>
        <source>wx.config takes variables; the values are of an object that stands elsewhere in the text.</source>
        <translation>wx.config 用的是变量；值取自文本中另一处的对象。</translation>
    </message>
    <message>
        <source>This is no address of a page but %1: code or text that a browser makes a page of; found &quot;%2&quot;</source>
        <translation>这不是网页地址，而是 %1（浏览器直接执行或显示的内容）：“%2”</translation>
    </message>
    <message>
        <source>Only pages of http:// and https:// can use the JS-SDK, not %1; found &quot;%2&quot;</source>
        <translation>只有 http:// 和 https:// 的网页可以使用 JS-SDK，不能是 %1：“%2”</translation>
    </message>
    <message>
        <source>The address of the page is missing</source>
        <translation>缺少页面地址</translation>
    </message>
    <message>
        <source>The URL has %1 bytes, more than the %2 that arrive anywhere</source>
        <translation>URL 有 %1 字节，超过通常能送达的 %2 字节</translation>
    </message>
    <message>
        <source>The host has letters that go over the network as %1; location.href shows it that way.</source>
        <translation>域名中的文字在网络上写作 %1，location.href 也是如此。</translation>
    </message>
    <message>
        <source>The URL has Chinese letters, emoji or the like; location.href shows them percent-encoded, and so they are signed.</source>
        <translation>URL 中有中文或表情等字符；location.href 中是百分号编码，签名也要用编码后的形式。</translation>
    </message>
    <message>
        <source>“%1”: leave out http:// or https://</source>
        <translation>“%1”：不要写 http:// 或 https://</translation>
    </message>
    <message>
        <source>“%1”: wildcards are not possible; write each host</source>
        <translation>“%1”：不支持通配符，请逐个填写域名</translation>
    </message>
    <message>
        <source>“%1”: no port; pages work at 80 and 443 only</source>
        <translation>“%1”：不要写端口；页面只能用 80 和 443</translation>
    </message>
    <message>
        <source>“%1”: an IP address is not possible; it takes a domain with an ICP record</source>
        <translation>“%1”：不支持 IP 地址，需要通过 ICP 备案的域名</translation>
    </message>
    <message>
        <source>“%1”: write the host as xn--…</source>
        <translation>“%1”：请把域名写成 xn--… 形式</translation>
    </message>
    <message>
        <source>“%1” is no host name: letters, digits, hyphens and dots</source>
        <translation>“%1” 不是域名：只能有字母、数字、“-” 和点</translation>
    </message>
    <message>
        <source>An account has at most %1 JS-safe domains; here are %2</source>
        <translation>一个账号最多 %1 个 JS 接口安全域名，这里有 %2 个</translation>
    </message>
    <message>
        <source>The page is at port %1; the JS-SDK works at 80 and 443 only (invalid url domain).</source>
        <translation>页面端口是 %1；JS-SDK 只支持 80 和 443（invalid url domain）。</translation>
    </message>
    <message>
        <source>The page is covered by the JS-safe domain %1.</source>
        <translation>页面在 JS 接口安全域名 %1 之内。</translation>
    </message>
    <message>
        <source>Only %1 is a JS-safe domain, not %2 itself. Whether that is enough is nowhere written: add the full host to be sure.</source>
        <translation>只有 %1 是 JS 接口安全域名，%2 本身不是。是否足够没有明文规定：稳妥起见请添加完整域名。</translation>
    </message>
    <message>
        <source>%1 is none of the account&apos;s JS-safe domains (%2): WeChat answers “invalid url domain”.</source>
        <translation>%1 不在账号的 JS 接口安全域名（%2）之内：微信会提示 invalid url domain。</translation>
    </message>
    <message>
        <source>Page: plain JavaScript</source>
        <translation>页面：原生 JavaScript</translation>
    </message>
    <message>
        <source>Page: Vue, signed at each route</source>
        <translation>页面：Vue，按路由签名</translation>
    </message>
    <message>
        <source>Page: React, signed at each route</source>
        <translation>页面：React，按路由签名</translation>
    </message>
    <message>
        <source>Server: Node</source>
        <translation>服务器：Node</translation>
    </message>
    <message>
        <source>Server: PHP</source>
        <translation>服务器：PHP</translation>
    </message>
    <message>
        <source>Server: Java</source>
        <translation>服务器：Java</translation>
    </message>
    <message>
        <source>Server: Python</source>
        <translation>服务器：Python</translation>
    </message>
    <message>
        <source>Server: Go</source>
        <translation>服务器：Go</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2</source>
        <translation>文件有 %1 字节，超过 %2</translation>
    </message>
    <message>
        <source>The first row names no column &quot;url&quot;</source>
        <translation>首行没有名为 “url” 的列</translation>
    </message>
    <message>
        <source>There is no URL in the file</source>
        <translation>文件中没有 URL</translation>
    </message>
    <message>
        <source>The file has more than %1 URLs</source>
        <translation>文件中的 URL 超过 %1 个</translation>
    </message>
</context>
<context>
    <name>MenuHistory</name>
    <message>
        <source>Published from here, and read back</source>
        <translation>由此发布，并已读回核对</translation>
    </message>
    <message>
        <source>Deleted from here; no menu was left</source>
        <translation>由此删除，之后没有菜单</translation>
    </message>
    <message>
        <source>Found live, and different from before</source>
        <translation>取回的线上菜单，与之前不同</translation>
    </message>
    <message>
        <source>Live just before it was replaced</source>
        <translation>被替换前的线上菜单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Found live</source>
        <translation>线上取回</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Only a customer message comes in the name of an agent; here &quot;%1&quot; is left out</source>
        <translation>只有客服消息能以客服账号的名义发出；这里会忽略“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no agent&apos;s account</source>
        <translation>“%1”不是客服账号</translation>
    </message>
    <message>
        <source>It has the form name@account, as the list of agents shows it.</source>
        <translation>格式是“账号@微信号”，与客服列表中显示的一致。</translation>
    </message>
    <message>
        <source>%1: the %2 is missing</source>
        <translation>%1：缺少%2</translation>
    </message>
    <message>
        <source>Mass sends and previews take the id that media/uploadvideo answers, not that of the uploaded video.</source>
        <translation>群发和预览要用 media/uploadvideo 返回的 id，而不是上传视频得到的 id。</translation>
    </message>
    <message>
        <source>%1 is no tag</source>
        <translation>%1 不是标签</translation>
    </message>
    <message>
        <source>A list has %1 to %2 openids; this one has %3</source>
        <translation>列表应有 %1 到 %2 个 openid，这里有 %3 个</translation>
    </message>
    <message>
        <source>To write to one follower send a customer message.</source>
        <translation>只发给一个粉丝时，请用客服消息。</translation>
    </message>
    <message>
        <source>The openid &quot;%1&quot; is there twice</source>
        <translation>openid“%1”重复出现</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no openid</source>
        <translation>“%1”不是 openid</translation>
    </message>
    <message>
        <source>Nobody is named to receive the message</source>
        <translation>没有填写接收人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no WeChat id</source>
        <translation>“%1”不是微信号</translation>
    </message>
    <message>
        <source>The text may have %1 bytes of UTF-8; it has %2 (%3 characters)</source>
        <translation>文本最多 %1 字节（UTF-8）；现在是 %2 字节（%3 个字符）</translation>
    </message>
    <message>
        <source>The text has %1 characters; the console sends at most %2, so the platform may refuse it</source>
        <translation>文本有 %1 个字符；公众平台后台最多发送 %2 个，平台可能拒绝</translation>
    </message>
    <message numerus="yes">
        <source>A preview shows the first of %n picture(s) only</source>
        <translation>
            <numerusform>预览只显示 %n 张图片中的第一张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only a mass send takes several pictures at once; here are %n</source>
        <translation>
            <numerusform>只有群发能一次发送多张图片；这里有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the words to the pictures are left out</source>
        <translation>%1：图片的推荐语会被忽略</translation>
    </message>
    <message>
        <source>There is no article</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>The answer to an event may have %1 articles, that to a message one; there are %2</source>
        <translation>回复事件最多 %1 篇图文，回复消息只能 1 篇；现在有 %2 篇</translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>Two choices have the id &quot;%1&quot;, so their answers look alike</source>
        <translation>有两个选项的 id 都是“%1”，回复会无法区分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no AppID: it is wx with 16 hexadecimal digits</source>
        <translation>“%1”不是 AppID：应为 wx 加 16 位十六进制数字</translation>
    </message>
    <message>
        <source>A clientmsgid may have %1 bytes; it has %2</source>
        <translation>clientmsgid 最多 %1 字节；现在是 %2 字节</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>News by link</source>
        <translation>图文链接</translation>
    </message>
    <message>
        <source>Articles of a draft</source>
        <translation>草稿图文</translation>
    </message>
    <message>
        <source>Published article</source>
        <translation>已发布文章</translation>
    </message>
    <message>
        <source>Question with choices</source>
        <translation>菜单消息</translation>
    </message>
    <message>
        <source>Mini-program card</source>
        <translation>小程序卡片</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>卡券</translation>
    </message>
    <message>
        <source>This has to be %1, not %2</source>
        <translation>这里应为%1，而不是%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>这里没有“%1”</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>The file does not say of which type the message is</source>
        <translation>文件没有说明消息类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of message</source>
        <translation>“%1”不是消息类型</translation>
    </message>
    <message>
        <source>Either mediaId or mediaIds names the pictures</source>
        <translation>图片用 mediaId 或 mediaIds 之一指定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say who may comment</source>
        <translation>“%1”不能说明谁可以评论</translation>
    </message>
    <message>
        <source>Write the articles as a draft and send that.</source>
        <translation>请把文章写成草稿再发送。</translation>
    </message>
    <message>
        <source>Send the draft itself, before it is published.</source>
        <translation>请在发布之前直接发送草稿。</translation>
    </message>
    <message>
        <source>Answer with news whose link opens the article.</source>
        <translation>请用链接指向该文章的图文回复。</translation>
    </message>
    <message>
        <source>A customer message can hold it.</source>
        <translation>客服消息可以发送它。</translation>
    </message>
    <message>
        <source>A preview can show it, but a mass send does not take it.</source>
        <translation>可以预览，但群发不支持。</translation>
    </message>
    <message>
        <source>Mass send</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>客服消息</translation>
    </message>
    <message>
        <source>Passive reply</source>
        <translation>被动回复</translation>
    </message>
    <message>
        <source>The platform no longer mass-sends coupons. Send an article or a text instead.</source>
        <translation>平台已不再支持群发卡券，请改发图文或文本。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; here.</source>
        <translation>%1：这里没有“%2”。</translation>
    </message>
    <message>
        <source>A passive reply needs no permission.</source>
        <translation>被动回复不需要权限。</translation>
    </message>
    <message>
        <source>The %1 contains half of a character (%2, at position %3)</source>
        <translation>%1中有半个字符（%2，第 %3 位）</translation>
    </message>
    <message>
        <source>The %1 contains a control character (%2, at position %3)</source>
        <translation>%1中有控制字符（%2，第 %3 位）</translation>
    </message>
    <message>
        <source>The %1 contains &quot;%2&quot; as it stands; phones show these characters</source>
        <translation>%1中含有“%2”，手机会原样显示这些字符</translation>
    </message>
    <message>
        <source>The %1 has several lines; phones show one</source>
        <translation>%1有多行，手机只显示一行</translation>
    </message>
    <message>
        <source>The %1 has characters that no id has: &quot;%2&quot;</source>
        <translation>%1含有 id 中不会出现的字符：“%2”</translation>
    </message>
    <message>
        <source>The %1 may have %2 bytes; it has %3</source>
        <translation>%1最多 %2 字节；现在是 %3 字节</translation>
    </message>
    <message>
        <source>The %1 is no web address: &quot;%2&quot;</source>
        <translation>%1不是网址：“%2”</translation>
    </message>
    <message>
        <source>It starts with http:// or https://, and blanks are written as %20.</source>
        <translation>网址以 http:// 或 https:// 开头，空格写作 %20。</translation>
    </message>
    <message>
        <source>The %1 has to be a JSON object</source>
        <translation>%1必须是 JSON 对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>text above the pictures</source>
        <translation>推荐语</translation>
    </message>
    <message>
        <source>media id</source>
        <translation>媒体 id</translation>
    </message>
    <message>
        <source>media id for mass sends</source>
        <translation>群发用媒体 id</translation>
    </message>
    <message>
        <source>media id of the thumbnail</source>
        <translation>缩略图媒体 id</translation>
    </message>
    <message>
        <source>article id</source>
        <translation>文章 id</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>link for Wi-Fi</source>
        <translation>Wi-Fi 环境的链接</translation>
    </message>
    <message>
        <source>link of the picture</source>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>closing text</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>id of the choice</source>
        <translation>选项 id</translation>
    </message>
    <message>
        <source>AppID of the mini-program</source>
        <translation>小程序 AppID</translation>
    </message>
    <message>
        <source>path of the page</source>
        <translation>页面路径</translation>
    </message>
    <message>
        <source>id of the coupon</source>
        <translation>卡券 id</translation>
    </message>
    <message>
        <source>extension of the coupon</source>
        <translation>卡券扩展信息</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no openid; it has 28 letters, digits, - and _, the first an o</source>
        <translation>第 %1 行：“%2”不是 openid；openid 有 28 个字母、数字、- 和 _，以 o 开头</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in line %3 already</source>
        <translation>第 %1 行：%2 已在第 %3 行出现</translation>
    </message>
    <message>
        <source>Line %1: %2 begins differently from the openids of this account, so it is another one&apos;s</source>
        <translation>第 %1 行：%2 的开头与本账号的 openid 不同，属于别的账号</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) may be in it here; there are %1</source>
        <translation>
            <numerusform>此处最多 %n 篇文章；现有 %1 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>语音：%1</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>小视频</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Publish the draft and send the published article.</source>
        <translation>请先发布草稿，再发送已发布文章。</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>state has %1 characters; at most %2 are allowed</source>
        <translation>state 有 %1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>state may hold letters a-z, A-Z and digits only; found &quot;%1&quot;</source>
        <translation>state 只能是字母 a-z、A-Z 和数字；现在是“%1”</translation>
    </message>
    <message>
        <source>scope is snsapi_base or snsapi_userinfo, not &quot;%1&quot;</source>
        <translation>scope 只能是 snsapi_base 或 snsapi_userinfo，不能是“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the configured domain &quot;%2&quot;: with and without &quot;www.&quot; are two hosts</source>
        <translation>“%1”与网页授权域名“%2”不一致：带不带“www.”是两个域名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a subdomain of the configured &quot;%2&quot;: WeChat compares full host names</source>
        <translation>“%1”是网页授权域名“%2”的子域名：微信按完整域名比对</translation>
    </message>
    <message>
        <source>The configured domain &quot;%2&quot; is a subdomain of &quot;%1&quot;: WeChat compares full host names</source>
        <translation>网页授权域名“%2”是“%1”的子域名：微信按完整域名比对</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port that the configured domain &quot;%2&quot; has not</source>
        <translation>“%1”的端口与网页授权域名“%2”不一致</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the configured domain &quot;%2&quot;</source>
        <translation>“%1”不是已配置的网页授权域名“%2”</translation>
    </message>
    <message>
        <source>Serve the page on port 443 or 80; a domain in the console has no port.</source>
        <translation>请用 443 或 80 端口；后台的域名不带端口。</translation>
    </message>
    <message>
        <source>Enter &quot;%1&quot; under Settings, Function settings, Web authorisation domain in the console, or redirect to &quot;%2&quot;.</source>
        <translation>在后台“功能设置”的“网页授权域名”中填写“%1”，或者改为跳转到“%2”。</translation>
    </message>
    <message>
        <source>redirect_uri has a user name before &quot;@&quot;; its host is &quot;%1&quot;</source>
        <translation>redirect_uri 的“@”前有用户名；实际域名是“%1”</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is compared in its ASCII form &quot;%2&quot;</source>
        <translation>域名“%1”按 ASCII 形式“%2”比对</translation>
    </message>
    <message>
        <source>Write the ASCII form, here and in the console.</source>
        <translation>这里和后台都请写 ASCII 形式。</translation>
    </message>
    <message>
        <source>WeChat puts code and state before &quot;#%1&quot;, not behind it</source>
        <translation>微信把 code 和 state 放在“#%1”之前，不是之后</translation>
    </message>
    <message>
        <source>Read them from location.search, not from the route of the page.</source>
        <translation>请从 location.search 读取，不要从前端路由读取。</translation>
    </message>
    <message>
        <source>redirect_uri carries a &quot;%1&quot; of its own, and WeChat adds another</source>
        <translation>redirect_uri 自带“%1”参数，微信还会再加一个</translation>
    </message>
    <message>
        <source>Take it out before you redirect: an old code is exchanged again and refused (40029, 40163).</source>
        <translation>跳转前请去掉：否则旧 code 会被再次使用而报错（40029、40163）。</translation>
    </message>
    <message>
        <source>A domain is entered without &quot;%1&quot;</source>
        <translation>域名不要带“%1”</translation>
    </message>
    <message>
        <source>There are no wildcards: each host name is entered in full</source>
        <translation>不支持通配符：请逐个填写完整域名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name</source>
        <translation>“%1”不是域名</translation>
    </message>
    <message>
        <source>A domain has no port &quot;:%1&quot;; only test accounts take one</source>
        <translation>域名不能带端口“:%1”，只有测试号可以</translation>
    </message>
    <message>
        <source>redirect_uri is missing</source>
        <translation>缺少 redirect_uri</translation>
    </message>
    <message>
        <source>redirect_uri has a blank or line break in it</source>
        <translation>redirect_uri 中有空格或换行</translation>
    </message>
    <message>
        <source>Write a blank as %20 in the address of your page.</source>
        <translation>网页地址中的空格请写成 %20。</translation>
    </message>
    <message>
        <source>redirect_uri is a whole address that begins with http:// or https://; found &quot;%1&quot;</source>
        <translation>redirect_uri 必须是以 http:// 或 https:// 开头的完整地址；现在是“%1”</translation>
    </message>
    <message>
        <source>The console takes no port in a domain; &quot;:%1&quot; is likely refused with 10003</source>
        <translation>后台的域名不带端口；“:%1”很可能报 10003</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this network only: the phone must be able to open it</source>
        <translation>“%1”只在本地网络可达：手机必须能打开它</translation>
    </message>
    <message>
        <source>redirect_uri is plain http: code and state travel in the clear</source>
        <translation>redirect_uri 是 http：code 和 state 会明文传输</translation>
    </message>
    <message>
        <source>Use https; the domain in the console stays the same.</source>
        <translation>请改用 https；后台的域名不用改。</translation>
    </message>
    <message>
        <source>A code works once, and somebody was faster: the page was opened twice (a reload, a preview, a proxy that repeats, a double click), or another server exchanged it. Keep what the first exchange answered, and let the page redirect on once it has it.</source>
        <translation>code 只能用一次，已被先一步使用：页面被打开了两次（刷新、预览、代理重试、连点），或另一台服务器已换取。请保存第一次换取的结果，换取后立即再跳转一次。</translation>
    </message>
    <message>
        <source>No such code: it is of another account, was cut while copying, or was made up. Authorise again and copy the whole address.</source>
        <translation>code 无效：属于其他账号、复制不完整，或不是真实的 code。请重新授权并复制完整地址。</translation>
    </message>
    <message>
        <source>A code lives 5 minutes. Authorise again and exchange it at once.</source>
        <translation>code 5 分钟内有效。请重新授权并立即换取。</translation>
    </message>
    <message>
        <source>This is no OAuth token of this account. The access_token of /cgi-bin/ is another one and does not work here.</source>
        <translation>这不是该账号的网页授权凭证。/cgi-bin/ 的全局 access_token 是另一种凭证，不能用在这里。</translation>
    </message>
    <message>
        <source>An OAuth token lives 2 hours. Refresh it by its refresh_token.</source>
        <translation>网页授权凭证 2 小时内有效。请用 refresh_token 刷新。</translation>
    </message>
    <message>
        <source>The refresh_token is not one of this account. Authorise again.</source>
        <translation>refresh_token 不属于该账号。请重新授权。</translation>
    </message>
    <message>
        <source>A refresh_token lives 30 days from the authorisation on. Authorise again.</source>
        <translation>refresh_token 自授权起 30 天有效。请重新授权。</translation>
    </message>
    <message>
        <source>The user changed the password or took the consent back. Authorise again.</source>
        <translation>用户修改了密码或撤回了授权。请重新授权。</translation>
    </message>
    <message>
        <source>The visitor was not asked: name and picture need scope snsapi_userinfo, with snsapi_base there is the openid only.</source>
        <translation>用户没有被询问：昵称和头像需要 snsapi_userinfo，snsapi_base 只能得到 openid。</translation>
    </message>
    <message>
        <source>The openid is not the one that this OAuth token belongs to.</source>
        <translation>openid 与网页授权凭证不对应。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not ask visitors: %2</source>
        <translation>“%1”没有网页授权权限：%2</translation>
    </message>
    <message>
        <source>Web authorisation needs a verified service account, or a test account.</source>
        <translation>网页授权需要已认证的服务号或测试号。</translation>
    </message>
    <message>
        <source>There is no address to check</source>
        <translation>没有要检查的链接</translation>
    </message>
    <message>
        <source>There is a blank, a line break or an invisible character in the address</source>
        <translation>链接中有空格、换行或不可见字符</translation>
    </message>
    <message>
        <source>Remove it, or write it as %20 where it belongs to a value.</source>
        <translation>请删除；如果属于参数值，请写成 %20。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a full-width character; addresses take the plain one</source>
        <translation>“%1”是全角字符，链接中要用半角</translation>
    </message>
    <message>
        <source>&quot;&amp;amp;&quot; stands where &quot;&amp;&quot; belongs: the parameters behind it get lost</source>
        <translation>该写“&amp;”的地方写成了“&amp;amp;”：后面的参数会丢失</translation>
    </message>
    <message>
        <source>The address was escaped for HTML once too often; print it as it is in scripts and headers.</source>
        <translation>链接被多做了一次 HTML 转义；脚本和响应头中请原样输出。</translation>
    </message>
    <message>
        <source>The address has %1 characters; some phones and servers cut it</source>
        <translation>链接有 %1 个字符，部分手机和服务器会截断</translation>
    </message>
    <message>
        <source>Keep what the page needs in a session, and only its key in redirect_uri.</source>
        <translation>页面需要的数据放在会话里，redirect_uri 只带会话的键。</translation>
    </message>
    <message>
        <source>The address does not begin with &quot;%1://&quot;</source>
        <translation>链接没有以“%1://”开头</translation>
    </message>
    <message>
        <source>The page that asks is at %1, not at %2</source>
        <translation>授权页使用 %1，不是 %2</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is no web address; WeChat opens %2://</source>
        <translation>“%1:”不是网址；微信打开的是 %2://</translation>
    </message>
    <message>
        <source>This is the address that comes back with a code, not the one that asks</source>
        <translation>这是带 code 回来的回调地址，不是授权链接</translation>
    </message>
    <message>
        <source>Paste it where codes are exchanged.</source>
        <translation>请粘贴到“换取凭证”。</translation>
    </message>
    <message>
        <source>The page that asks is at &quot;%1&quot;, not at &quot;%2&quot;</source>
        <translation>授权页的域名是“%1”，不是“%2”</translation>
    </message>
    <message>
        <source>/connect/qrconnect is the QR login of websites; it does not know Official Accounts</source>
        <translation>/connect/qrconnect 是网站应用的扫码登录，不支持公众号</translation>
    </message>
    <message>
        <source>Use %1. A website login needs a website application of the open platform.</source>
        <translation>请用 %1。网站扫码登录需要开放平台的网站应用。</translation>
    </message>
    <message>
        <source>The path is &quot;%1&quot;, exactly; found &quot;%2&quot;</source>
        <translation>路径必须是“%1”；现在是“%2”</translation>
    </message>
    <message>
        <source>This &quot;#&quot; ends the address: what stands behind it never reaches WeChat</source>
        <translation>链接在这个“#”处中断：后面的内容到不了微信</translation>
    </message>
    <message>
        <source>Encode redirect_uri, so that its &quot;#&quot; becomes %23.</source>
        <translation>请对 redirect_uri 编码，“#”会变成 %23。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the parameters, which are lost so</source>
        <translation>“%1”写在了参数之前，参数会丢失</translation>
    </message>
    <message>
        <source>Move #wechat_redirect to the end.</source>
        <translation>请把 #wechat_redirect 移到末尾。</translation>
    </message>
    <message>
        <source>#wechat_redirect is missing at the end</source>
        <translation>末尾缺少 #wechat_redirect</translation>
    </message>
    <message>
        <source>Without it some versions of WeChat show an empty page.</source>
        <translation>缺少它时，部分微信版本会显示空白页。</translation>
    </message>
    <message>
        <source>The end is &quot;#wechat_redirect&quot;, exactly; found &quot;%1&quot;</source>
        <translation>末尾必须是“#wechat_redirect”；现在是“%1”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>The parameter is &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>参数名是“%1”，不是“%2”</translation>
    </message>
    <message>
        <source>WeChat has no parameter &quot;%1&quot; here</source>
        <translation>微信没有“%1”这个参数</translation>
    </message>
    <message>
        <source>If it belongs to your page, encode redirect_uri together with it.</source>
        <translation>如果它属于你的网页，请连同它一起对 redirect_uri 编码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there %2 times</source>
        <translation>“%1”出现了 %2 次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs before &quot;%2&quot;; some versions of WeChat insist on the order</source>
        <translation>“%1”应写在“%2”之前；部分微信版本要求参数顺序</translation>
    </message>
    <message>
        <source>The order is appid, redirect_uri, response_type, scope, state.</source>
        <translation>顺序是 appid、redirect_uri、response_type、scope、state。</translation>
    </message>
    <message>
        <source>An AppID is &quot;wx&quot; and 16 digits or letters a-f; found &quot;%1&quot;</source>
        <translation>AppID 是“wx”加 16 位数字或字母 a-f；现在是“%1”</translation>
    </message>
    <message>
        <source>This is another account: &quot;%1&quot; has AppID %2</source>
        <translation>这是另一个账号：“%1”的 AppID 是 %2</translation>
    </message>
    <message>
        <source>A code can only be exchanged with the AppID that asked for it.</source>
        <translation>code 只能用申请它的 AppID 换取。</translation>
    </message>
    <message>
        <source>redirect_uri is not encoded: what stands behind its &quot;&amp;&quot; or &quot;#&quot; is lost</source>
        <translation>redirect_uri 没有编码：“&amp;”或“#”之后的内容会丢失</translation>
    </message>
    <message>
        <source>redirect_uri is not encoded</source>
        <translation>redirect_uri 没有编码</translation>
    </message>
    <message>
        <source>Encode it once, as encodeURIComponent does.</source>
        <translation>请用 encodeURIComponent 编码一次。</translation>
    </message>
    <message>
        <source>redirect_uri is encoded %1 times; WeChat decodes it once</source>
        <translation>redirect_uri 编码了 %1 次；微信只解码一次</translation>
    </message>
    <message>
        <source>A library encodes it already: give it the plain address.</source>
        <translation>所用的库已经会编码：传给它未编码的地址即可。</translation>
    </message>
    <message>
        <source>response_type is &quot;code&quot;, nothing else; found &quot;%1&quot;</source>
        <translation>response_type 只能是“code”；现在是“%1”</translation>
    </message>
    <message>
        <source>snsapi_login is the scope of websites that log in by QR code, not of Official Accounts</source>
        <translation>snsapi_login 是网站应用扫码登录的 scope，公众号不能用</translation>
    </message>
    <message>
        <source>snsapi_privateinfo is a scope of WeCom, not of Official Accounts</source>
        <translation>snsapi_privateinfo 是企业微信的 scope，公众号不能用</translation>
    </message>
    <message>
        <source>An address has one scope; found &quot;%1&quot;</source>
        <translation>一个链接只能有一个 scope；现在是“%1”</translation>
    </message>
    <message>
        <source>scope is snsapi_base or snsapi_userinfo, exactly; found &quot;%1&quot;</source>
        <translation>scope 必须是 snsapi_base 或 snsapi_userinfo；现在是“%1”</translation>
    </message>
    <message>
        <source>There is no state: nobody can tell whether the visitor who comes back is the one who was sent</source>
        <translation>没有 state：无法确认回来的就是发起授权的那位用户</translation>
    </message>
    <message>
        <source>Send a random one, keep it in the session and compare it when it comes back.</source>
        <translation>请发送随机值，存入会话，带回时比对。</translation>
    </message>
    <message>
        <source>Keep what it should carry in a session, and send its key.</source>
        <translation>要携带的内容放在会话里，state 只带会话的键。</translation>
    </message>
    <message>
        <source>%1 is true or false; found &quot;%2&quot;</source>
        <translation>%1 只能是 true 或 false；现在是“%2”</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>没有 code</translation>
    </message>
    <message>
        <source>This is the address that asks the visitor, not the one that comes back</source>
        <translation>这是授权链接，不是带回 code 的回调地址</translation>
    </message>
    <message>
        <source>Open it in WeChat, then copy the address of the page that it leads to.</source>
        <translation>请在微信中打开它，再复制跳转到的网页地址。</translation>
    </message>
    <message>
        <source>A state came back and no code: the visitor refused</source>
        <translation>只带回了 state，没有 code：用户拒绝了授权</translation>
    </message>
    <message>
        <source>There is no code in &quot;%1&quot;</source>
        <translation>“%1”中没有 code</translation>
    </message>
    <message>
        <source>Paste the whole address that WeChat opened, with ?code=…&amp;state=…, or the code alone.</source>
        <translation>请粘贴微信打开的完整地址（含 ?code=…&amp;state=…），或只粘贴 code。</translation>
    </message>
    <message>
        <source>A code has letters, digits, &quot;-&quot; and &quot;_&quot; only</source>
        <translation>code 只含字母、数字、“-”和“_”</translation>
    </message>
    <message>
        <source>Copy it again; something of the page may stand before or behind it.</source>
        <translation>请重新复制；前后可能带上了别的内容。</translation>
    </message>
    <message>
        <source>There is no state that was sent to compare with</source>
        <translation>没有发出的 state 可比对</translation>
    </message>
    <message>
        <source>The state came back as it was sent</source>
        <translation>state 与发出的一致</translation>
    </message>
    <message>
        <source>A state was sent, and none came back</source>
        <translation>发出了 state，但没有带回</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent: do not trust this visit</source>
        <translation>带回的 state 与发出的不一致：不要信任这次访问</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Inspector</source>
        <translation>回调检查器</translation>
    </message>
    <message>
        <source>JS-SDK</source>
        <translation>JS-SDK</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写发送</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>网页授权</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API 控制台</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>PlainWay</name>
    <message>
        <source>The way to %1 is not encrypted (plain http): whoever listens on it reads what is sent, unless the mode of the messages is safe.</source>
        <translation>到 %1 的链路没有加密（明文 http）：途中的监听者能看到发送的内容，除非消息是安全模式。</translation>
    </message>
</context>
<context>
    <name>PushEngine</name>
    <message>
        <source>The server answered with HTTP status %1</source>
        <translation>服务器返回 HTTP 状态码 %1</translation>
    </message>
    <message>
        <source>At least one attempt is needed, not %1</source>
        <translation>至少需要尝试一次，而不是 %1 次</translation>
    </message>
    <message>
        <source>The body of the answer is not exactly the echostr %1</source>
        <translation>应答内容与 echostr %1 不完全一致</translation>
    </message>
</context>
<context>
    <name>Replayer</name>
    <message>
        <source>Delivery %1 was stored without the credentials of its query, so it cannot be repeated byte by byte</source>
        <translation>回调 %1 保存时去掉了查询串中的凭据，因此不能逐字节重放</translation>
    </message>
    <message>
        <source>Of delivery %1 only the first %2 bytes were stored, so it cannot be repeated byte by byte</source>
        <translation>回调 %1 只保存了前 %2 字节，因此不能逐字节重放</translation>
    </message>
    <message>
        <source>Delivery %1 was rejected (%2), so there is no message to seal again</source>
        <translation>回调 %1 当时被拒绝（%2），没有可以重新加密的消息</translation>
    </message>
    <message>
        <source>It can be repeated byte by byte only.</source>
        <translation>只能逐字节重放。</translation>
    </message>
    <message>
        <source>Delivery %1 is a %2; the platform uses GET and POST only</source>
        <translation>回调 %1 是 %2 请求；平台只使用 GET 和 POST</translation>
    </message>
    <message>
        <source>Signing delivery %1 again needs the keys of its account</source>
        <translation>重新签名回调 %1 需要其账号的密钥</translation>
    </message>
    <message>
        <source>says nothing now</source>
        <translation>现在没有内容</translation>
    </message>
    <message>
        <source>said nothing then</source>
        <translation>当时没有内容</translation>
    </message>
    <message>
        <source>%1 is new: &quot;%2&quot;</source>
        <translation>新增 %1：“%2”</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>%1：现为“%2”，当时为“%3”</translation>
    </message>
    <message>
        <source>%1 is missing: &quot;%2&quot;</source>
        <translation>缺少 %1：“%2”</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1</source>
        <translation>服务器应答 HTTP 状态 %1</translation>
    </message>
    <message>
        <source>The answer is not the echostr</source>
        <translation>应答不是 echostr</translation>
    </message>
    <message>
        <source>status %1 instead of %2</source>
        <translation>状态为 %1，当时为 %2</translation>
    </message>
    <message>
        <source>The query of delivery %1 cannot go out byte by byte: what is encoded in it without need would be written otherwise</source>
        <translation>回调 %1 的查询参数无法逐字节重放：其中不必要的编码会被改写</translation>
    </message>
    <message>
        <source>Repeat it signed anew.</source>
        <translation>请改用重新签名的方式重放。</translation>
    </message>
</context>
<context>
    <name>ReplyBubble</name>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[Voice]</source>
        <translation>[语音]</translation>
    </message>
    <message>
        <source>[Video]</source>
        <translation>[视频]</translation>
    </message>
    <message>
        <source>[Music]</source>
        <translation>[音乐]</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The time of the sandbox only runs forward; %1 seconds were asked for</source>
        <translation>沙箱的时间只能前进；请求的偏移为 %1 秒</translation>
    </message>
    <message>
        <source>The time of the sandbox runs ahead by ten years at most; %1 seconds were asked for</source>
        <translation>沙箱的时间最多超前十年；请求的偏移为 %1 秒</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a whole number from %2 to %3, not %4</source>
        <translation>“%1”应为 %2 至 %3 的整数，而不是 %4</translation>
    </message>
    <message>
        <source>A path starts with &quot;/&quot;, &quot;%1&quot; does not</source>
        <translation>路径应以“/”开头，“%1”不符合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a network</source>
        <translation>“%1”既不是 IP 地址也不是网段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no http or https URL</source>
        <translation>“%1”不是 http 或 https URL</translation>
    </message>
    <message>
        <source>&quot;source&quot; is &quot;plain&quot; or &quot;stable&quot;, not &quot;%1&quot;</source>
        <translation>“source”应为“plain”或“stable”，而不是“%1”</translation>
    </message>
    <message>
        <source>The sandbox has no control &quot;%1&quot;</source>
        <translation>沙箱没有控制项“%1”</translation>
    </message>
    <message>
        <source>Controls of the sandbox are POSTed</source>
        <translation>沙箱的控制项须以 POST 方式调用</translation>
    </message>
    <message>
        <source>The type of a sandbox is personal, subscription, service or test, not &quot;%1&quot;</source>
        <translation>沙箱的类型为 personal、subscription、service 或 test，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 has no text &quot;%2&quot;</source>
        <translation>%1 没有文本“%2”</translation>
    </message>
    <message>
        <source>%1 has no article in &quot;news_info&quot;</source>
        <translation>%1 的“news_info”中没有文章</translation>
    </message>
    <message>
        <source>%1: the web console makes no button of the type &quot;%2&quot;</source>
        <translation>%1：公众平台后台不会生成“%2”类型的按钮</translation>
    </message>
    <message>
        <source>%1 has %2 buttons; 1 to %3 are possible</source>
        <translation>%1 有 %2 个按钮，只能是 1 到 %3 个</translation>
    </message>
    <message>
        <source>While the server configuration is on, the web console does not edit menus</source>
        <translation>服务器配置启用期间，公众平台后台不能编辑菜单</translation>
    </message>
    <message>
        <source>No mass send %1 waits for the administrator</source>
        <translation>没有等待管理员确认的群发 %1</translation>
    </message>
    <message>
        <source>The sandbox has no follower &quot;%1&quot;</source>
        <translation>沙箱中没有粉丝“%1”</translation>
    </message>
    <message>
        <source>An article is original, reprint, forbidden or unknown, not &quot;%1&quot;</source>
        <translation>文章只能是 original、reprint、forbidden 或 unknown，不能是“%1”</translation>
    </message>
    <message>
        <source>At least no follower fails, not %1</source>
        <translation>失败人数不能是 %1</translation>
    </message>
    <message>
        <source>There are no media of the kind &quot;%1&quot;</source>
        <translation>没有“%1”这种媒体</translation>
    </message>
    <message>
        <source>Publishing ends with 0, 2, 3 or 4, not %1</source>
        <translation>发布只能以 0、2、3 或 4 结束，不能是 %1</translation>
    </message>
    <message>
        <source>&quot;fail_idx&quot; names articles from 1, for the ends 2 and 4 only</source>
        <translation>“fail_idx”从 1 开始列出文章，只用于结果 2 和 4</translation>
    </message>
    <message>
        <source>The sandbox has published no &quot;%1&quot;</source>
        <translation>沙箱没有发布过“%1”</translation>
    </message>
    <message>
        <source>A template message ends with %1, not with &quot;%2&quot;</source>
        <translation>模板消息的结果是 %1，不是“%2”</translation>
    </message>
    <message>
        <source>&quot;times&quot; is 0 to 1000000, not %1</source>
        <translation>“times”应为 0 到 1000000，不是 %1</translation>
    </message>
    <message>
        <source>The sandbox has no category %1</source>
        <translation>沙箱没有类目 %1</translation>
    </message>
    <message>
        <source>The sandbox has no subscription notice &quot;%1&quot;</source>
        <translation>沙箱没有订阅通知“%1”</translation>
    </message>
    <message>
        <source>MpDesk sandbox: this page only plays WeChat&apos;s part</source>
        <translation>MpDesk 沙箱：本页面仅模拟微信</translation>
    </message>
    <message>
        <source>Parameter error: %1</source>
        <translation>参数错误：%1</translation>
    </message>
    <message>
        <source>Request for your profile</source>
        <translation>申请获取你的个人信息</translation>
    </message>
    <message>
        <source>The page asks for your nickname and picture.</source>
        <translation>该网页申请获取你的昵称、头像。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>你的身份</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>WeChat closes the page now; nobody is sent back to your site.</source>
        <translation>微信会关闭页面，不会跳转回你的网站。</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>This page cannot be opened</source>
        <translation>该链接无法访问</translation>
    </message>
    <message>
        <source>An account has %1 web authorisation domains at most, not %2</source>
        <translation>一个账号最多配置 %1 个网页授权域名，不能是 %2 个</translation>
    </message>
    <message>
        <source>A web authorisation domain is empty</source>
        <translation>网页授权域名为空</translation>
    </message>
    <message>
        <source>An answer can be held back for %1 ms at most, not %2</source>
        <translation>应答最多可延迟 %1 毫秒，不能是 %2</translation>
    </message>
    <message>
        <source>The sandbox knows no daily quota of &quot;%1&quot;</source>
        <translation>沙箱没有“%1”的每日限额</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>First visit: subscribe, click, text, scan</source>
        <translation>首次到访：关注、点击、文字、扫码</translation>
    </message>
    <message>
        <source>From a poster: scan and subscribe, location, picture, unsubscribe</source>
        <translation>来自海报：扫码关注、位置、图片、取消关注</translation>
    </message>
    <message>
        <source>Every kind of menu button</source>
        <translation>每种菜单按钮</translation>
    </message>
    <message>
        <source>Every kind of message</source>
        <translation>每种消息</translation>
    </message>
    <message>
        <source>The same message three times, as after a lost answer</source>
        <translation>同一消息推送三次，如同应答丢失</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>this has to be %1, not %2</source>
        <translation>这里应为%1，而不是%2</translation>
    </message>
    <message>
        <source>nobody knows this member</source>
        <translation>没有这个成员</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>this member is there twice</source>
        <translation>这个成员出现了两次</translation>
    </message>
    <message>
        <source>the name has %1 characters, more than %2</source>
        <translation>名称有 %1 个字符，超过 %2 个</translation>
    </message>
    <message>
        <source>there are no steps</source>
        <translation>没有步骤</translation>
    </message>
    <message>
        <source>there are %1 steps, more than %2</source>
        <translation>有 %1 个步骤，超过 %2 个</translation>
    </message>
    <message>
        <source>a step has either a sample or an xml</source>
        <translation>步骤只能有 sample 或 xml 之一</translation>
    </message>
    <message>
        <source>the wait is %1; it has to be from 0 to %2 ms</source>
        <translation>等待为 %1；应在 0 到 %2 毫秒之间</translation>
    </message>
    <message>
        <source>This is no scenario: %1</source>
        <translation>这不是场景：%1</translation>
    </message>
</context>
<context>
    <name>SimulatorPage</name>
    <message>
        <source>Send the message, burst or scenario</source>
        <translation>发送消息、突发或场景</translation>
    </message>
    <message>
        <source>Send a burst of messages</source>
        <translation>突发发送消息</translation>
    </message>
    <message>
        <source>Run a scenario</source>
        <translation>运行场景</translation>
    </message>
</context>
<context>
    <name>SpoolFile</name>
    <message>
        <source>callbacks.spool could not be written: %1</source>
        <translation>无法写入 callbacks.spool：%1</translation>
    </message>
    <message>
        <source>There is no callbacks.spool on this system.</source>
        <translation>此系统不支持 callbacks.spool。</translation>
    </message>
    <message>
        <source>callbacks.spool holds rows of another kind.</source>
        <translation>callbacks.spool 中是其他种类的记录。</translation>
    </message>
</context>
<context>
    <name>StrangerGate</name>
    <message>
        <source>Rejected requests that came too fast to be kept: %1, from %2.</source>
        <translation>另有被拒绝的请求因过于频繁而未保存：%1 次，来自 %2。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>This has to be %1, not %2</source>
        <translation>这里应为%1，而不是%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>这里没有“%1”</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2</source>
        <translation>是否指“%1”？已知的有：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>The file has no &quot;data&quot; with the values of the fields</source>
        <translation>文件中没有包含各字段值的 &quot;data&quot;</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Colours are ignored since 2023-05-04</source>
        <translation>自 2023-05-04 起颜色不再生效</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the notices of mini-programs; it is left out</source>
        <translation>“%1”属于小程序的通知；已忽略</translation>
    </message>
    <message>
        <source>&quot;data&quot; has to be an object, not a list</source>
        <translation>“data”必须是对象，不是列表</translation>
    </message>
    <message>
        <source>Each field is a key of it: %1</source>
        <translation>每个字段是它的一个键：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is how the definition spells the field</source>
        <translation>“%1”是模板定义中的写法</translation>
    </message>
    <message>
        <source>In &quot;data&quot; the key is &quot;%1&quot;.</source>
        <translation>在 &quot;data&quot; 中的键是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no &quot;value&quot;</source>
        <translation>“%1”没有 &quot;value&quot;</translation>
    </message>
    <message>
        <source>A value is a text; the number %1 is sent as &quot;%1&quot;</source>
        <translation>值应为文本；数字 %1 按 &quot;%1&quot; 发送</translation>
    </message>
    <message>
        <source>A value has to be a text, not %1</source>
        <translation>值必须是文本，不是 %1</translation>
    </message>
    <message>
        <source>at most 20 characters of any kind</source>
        <translation>最多 20 个任意字符</translation>
    </message>
    <message>
        <source>at most 32 digits, with a decimal point if need be</source>
        <translation>最多 32 位数字，可带小数点</translation>
    </message>
    <message>
        <source>at most 32 letters A to Z</source>
        <translation>最多 32 个字母 A–Z</translation>
    </message>
    <message>
        <source>at most 5 symbols</source>
        <translation>最多 5 个符号</translation>
    </message>
    <message>
        <source>at most 32 digits, letters A to Z and symbols, no Chinese</source>
        <translation>最多 32 个数字、字母或符号，不含中文</translation>
    </message>
    <message>
        <source>a time of 24 hours such as 15:01, with a date before it if need be, or two with ~ between</source>
        <translation>24 小时制时间，如 15:01，前面可带日期；也可以是用 ~ 连接的两个时间</translation>
    </message>
    <message>
        <source>a date such as 2026年1月1日, with a time behind it if need be, or two with ~ between</source>
        <translation>日期，如 2026年1月1日，后面可带时间；也可以是用 ~ 连接的两个日期</translation>
    </message>
    <message>
        <source>a currency sign and at most 10 digits, with a decimal point and 元 at the end if need be</source>
        <translation>可带币种符号，最多 10 位数字，可带小数点，结尾可带“元”</translation>
    </message>
    <message>
        <source>at most 17 digits and symbols</source>
        <translation>最多 17 位数字和符号</translation>
    </message>
    <message>
        <source>at most 8 letters and digits; the first and the last may be Chinese</source>
        <translation>最多 8 个字母和数字；首尾可为汉字</translation>
    </message>
    <message>
        <source>at most 10 characters with Chinese among them, or 20 letters and symbols</source>
        <translation>含汉字时最多 10 个字符，或 20 个字母和符号</translation>
    </message>
    <message>
        <source>at most 5 Chinese characters</source>
        <translation>最多 5 个汉字</translation>
    </message>
    <message>
        <source>one of the values that the template lists</source>
        <translation>模板列出的取值之一</translation>
    </message>
    <message>
        <source>any text in one line</source>
        <translation>一行任意文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is documented for dates such as 2026年1月1日; found %2, which is reported to pass</source>
        <translation>“%1”的文档格式为 2026年1月1日；现为 %2，据反馈可以通过</translation>
    </message>
    <message>
        <source>The platform refused the value of &quot;%1&quot; (%2)</source>
        <translation>平台拒绝了“%1”的值（%2）</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>应为%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an emoji (%2); phones have shown none since 2023-05-04</source>
        <translation>“%1”含有 emoji（%2）；自 2023-05-04 起手机不再显示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has line breaks; phones have shown none since 2023-05-04</source>
        <translation>“%1”含有换行；自 2023-05-04 起手机不再显示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains a character that no message can hold (%2)</source>
        <translation>“%1”含有消息中不能使用的字符（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value</source>
        <translation>“%1”没有值</translation>
    </message>
    <message>
        <source>The template has no field &quot;%1&quot;; it is left out</source>
        <translation>模板没有字段“%1”；已忽略</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? It has: %2</source>
        <translation>是否指“%1”？模板的字段有：%2</translation>
    </message>
    <message>
        <source>The colour of &quot;%1&quot; is ignored since 2023-05-04</source>
        <translation>自 2023-05-04 起“%1”的颜色不再生效</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ignored: phones have not shown it since 2023-05-04</source>
        <translation>“%1”不生效：自 2023-05-04 起手机不再显示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2; found &quot;%3&quot;</source>
        <translation>“%1”应为以下之一：%2；现为“%3”</translation>
    </message>
    <message>
        <source>Phones show about %1 characters of &quot;%2&quot;; it has %3</source>
        <translation>手机大约显示“%2”的前 %1 个字符；现有 %3 个</translation>
    </message>
    <message>
        <source>Nobody is named to receive the message</source>
        <translation>没有填写接收人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no openid</source>
        <translation>“%1”不是 openid</translation>
    </message>
    <message>
        <source>The message is for the template &quot;%1&quot;, not for &quot;%2&quot;</source>
        <translation>消息用于模板“%1”，不是“%2”</translation>
    </message>
    <message>
        <source>A client_msg_id has no blanks and no Chinese; found &quot;%1&quot;</source>
        <translation>client_msg_id 不能有空格和中文；现为“%1”</translation>
    </message>
    <message>
        <source>Subscription notices have no client_msg_id; it is left out</source>
        <translation>订阅通知没有 client_msg_id；已忽略</translation>
    </message>
    <message>
        <source>The link is no web address: &quot;%1&quot;</source>
        <translation>链接不是网址：“%1”</translation>
    </message>
    <message>
        <source>It starts with http:// or https://, and blanks are written as %20.</source>
        <translation>网址以 http:// 或 https:// 开头，空格写作 %20。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no AppID of a mini-program; it is wx and 16 digits 0-9 a-f</source>
        <translation>“%1”不是小程序 AppID；格式为 wx 加 16 位 0-9 a-f</translation>
    </message>
    <message>
        <source>A tap opens the mini-program; the link is for phones that cannot open it</source>
        <translation>点击会打开小程序；链接供不支持的手机使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes at most %2 digits; found %3</source>
        <translation>“%1”最多 %2 位数字；现有 %3 位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes at most %2 characters; found %3</source>
        <translation>“%1”最多 %2 个字符；现有 %3 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2; found %3</source>
        <translation>“%1”应为%2；现为 %3</translation>
    </message>
</context>
<context>
    <name>UrlProbe</name>
    <message>
        <source>Most often the Token in the server differs from the one in the console.</source>
        <translation>最常见的原因是服务器上的 Token 与公众平台后台填写的不一致。</translation>
    </message>
    <message>
        <source>The platform waits 5 s. Answer the check before anything slow is started.</source>
        <translation>平台只等 5 秒。请先应答校验，再做耗时的事。</translation>
    </message>
    <message>
        <source>The certificate must be valid for the host name, with its whole chain.</source>
        <translation>证书必须与域名匹配，并带上完整证书链。</translation>
    </message>
    <message>
        <source>Answer the echostr and nothing else.</source>
        <translation>只返回 echostr，不要有其他内容。</translation>
    </message>
    <message>
        <source>Enter the https address in the console.</source>
        <translation>请在公众平台后台填写 https 地址。</translation>
    </message>
    <message>
        <source>Enter the address in the console exactly as the server wants it, with or without the slash.</source>
        <translation>请在公众平台后台按服务器要求填写地址，注意末尾有无斜杠。</translation>
    </message>
    <message>
        <source>Enter the address of the other host in the console.</source>
        <translation>请在公众平台后台填写另一台主机的地址。</translation>
    </message>
    <message>
        <source>Let this path through without login or any other detour.</source>
        <translation>请让此路径直接通过，不经登录或其他跳转。</translation>
    </message>
    <message>
        <source>The server redirects (%1) to %2, and the platform follows no redirects</source>
        <translation>服务器重定向（%1）到 %2，而平台不跟随重定向</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1</source>
        <translation>服务器应答 HTTP 状态 %1</translation>
    </message>
    <message>
        <source>Or a login, a CSRF filter or a firewall is in the way.</source>
        <translation>也可能被登录、CSRF 过滤或防火墙拦截。</translation>
    </message>
    <message>
        <source>Check the path, and which prefix the proxy in front of the server cuts off.</source>
        <translation>请检查路径，以及前置代理去掉了哪段前缀。</translation>
    </message>
    <message>
        <source>The check is a GET to the same path to which messages are posted: allow both.</source>
        <translation>校验是对同一路径的 GET 请求，消息是 POST：两种都要允许。</translation>
    </message>
    <message>
        <source>A proxy answers, but the program behind it does not: is it running?</source>
        <translation>代理有应答，但后面的程序没有：它在运行吗？</translation>
    </message>
    <message>
        <source>The server&apos;s own log says more.</source>
        <translation>详情请看服务器自己的日志。</translation>
    </message>
    <message>
        <source>Answer with status 200.</source>
        <translation>请以状态 200 应答。</translation>
    </message>
    <message>
        <source>The answer is a web page and not the echostr</source>
        <translation>应答是网页，而不是 echostr</translation>
    </message>
    <message>
        <source>Answer the bare echostr as text/plain, without template or debug output.</source>
        <translation>请以 text/plain 直接返回 echostr，不要套模板或带调试输出。</translation>
    </message>
    <message>
        <source>A login, a welcome page of a tunnel or a front-end&apos;s index page answers instead of your program.</source>
        <translation>应答来自登录页、内网穿透的欢迎页或前端首页，而不是您的程序。</translation>
    </message>
    <message>
        <source>The answer is the %1 and not the echostr</source>
        <translation>应答是 %1，而不是 echostr</translation>
    </message>
    <message>
        <source>Answer the value of the parameter echostr.</source>
        <translation>请返回参数 echostr 的值。</translation>
    </message>
    <message>
        <source>The answer is &quot;%1&quot; and not the echostr</source>
        <translation>应答是“%1”，而不是 echostr</translation>
    </message>
    <message>
        <source>The server takes the check for a message: a GET has to be answered with the echostr.</source>
        <translation>服务器把校验当成了消息：GET 请求要返回 echostr。</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (EF BB BF)</source>
        <translation>应答以 BOM（EF BB BF）开头</translation>
    </message>
    <message>
        <source>Save every source file that the server loads as UTF-8 without BOM.</source>
        <translation>请把服务器加载的所有源文件存为无 BOM 的 UTF-8。</translation>
    </message>
    <message>
        <source>The answer is written in UTF-16</source>
        <translation>应答是 UTF-16 编码</translation>
    </message>
    <message>
        <source>Answer in UTF-8: one byte per digit.</source>
        <translation>请用 UTF-8 返回：每个数字一个字节。</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>应答为空</translation>
    </message>
    <message numerus="yes">
        <source>There are %n byte(s) too many around the echostr: line ends or blanks</source>
        <translation>
            <numerusform>echostr 前后多了 %n 个字节：换行或空白</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the value without a line end, and leave nothing before or after the code.</source>
        <translation>输出时不要换行，代码前后也不要留内容。</translation>
    </message>
    <message>
        <source>There are quotes around the echostr</source>
        <translation>echostr 外面有引号</translation>
    </message>
    <message>
        <source>The framework turns the text into JSON: answer it as text/plain.</source>
        <translation>框架把文本转成了 JSON：请以 text/plain 返回。</translation>
    </message>
    <message>
        <source>The answer is JSON and not the bare echostr</source>
        <translation>应答是 JSON，而不是纯 echostr</translation>
    </message>
    <message>
        <source>Answer the echostr as text/plain, outside of what wraps the answers of your API.</source>
        <translation>请以 text/plain 返回 echostr，不要经过统一的接口包装。</translation>
    </message>
    <message>
        <source>The echostr comes back rounded, as %1</source>
        <translation>echostr 被舍入成了 %1</translation>
    </message>
    <message>
        <source>It has more digits than a floating-point number: treat it as a text.</source>
        <translation>它的位数超过浮点数精度，请按文本处理。</translation>
    </message>
    <message>
        <source>There is other text around the echostr</source>
        <translation>echostr 前后有其他文字</translation>
    </message>
    <message>
        <source>Answer the echostr and nothing else: no debug output, no greeting.</source>
        <translation>只返回 echostr：不要有调试输出或问候语。</translation>
    </message>
    <message>
        <source>The answer is compressed, though the request did not ask for it</source>
        <translation>应答被压缩，而请求并未要求</translation>
    </message>
    <message>
        <source>Switch compression off for this path.</source>
        <translation>请对此路径关闭压缩。</translation>
    </message>
    <message>
        <source>%1 can be reached from here only</source>
        <translation>%1 只能从本机访问</translation>
    </message>
    <message>
        <source>Probe the public address too, through the tunnel or proxy: that is what the platform sees.</source>
        <translation>请同时通过内网穿透或代理校验公网地址：平台看到的是它。</translation>
    </message>
    <message>
        <source>The platform uses the ports 80 and 443 only, not %1</source>
        <translation>平台只使用 80 和 443 端口，不使用 %1</translation>
    </message>
    <message>
        <source>Put a proxy in front of the server.</source>
        <translation>请在服务器前面加一层代理。</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <source>Use https, or the safe mode at least.</source>
        <translation>请使用 https，至少使用安全模式。</translation>
    </message>
    <message>
        <source>The answer took %1 ms of the %2 ms that the platform waits</source>
        <translation>应答用了 %1 毫秒，平台最多等 %2 毫秒</translation>
    </message>
    <message>
        <source>Messages will take longer than this check.</source>
        <translation>处理消息会比校验更慢。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>“%1”不是网址</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, as in the console.</source>
        <translation>应以 http:// 或 https:// 开头，与公众平台后台一致。</translation>
    </message>
    <message>
        <source>The address contains a user name or password, which the platform drops</source>
        <translation>地址中有用户名或密码，平台会丢弃</translation>
    </message>
    <message>
        <source>Of the address what stands behind &quot;#&quot; (&quot;%1&quot;) is never sent to a server</source>
        <translation>地址中“#”之后的部分（“%1”）不会发送给服务器</translation>
    </message>
    <message>
        <source>The server answers the echostr to a wrong signature too</source>
        <translation>签名错误时服务器也返回了 echostr</translation>
    </message>
    <message>
        <source>Anybody can send it messages in the platform&apos;s name: verify the signature first.</source>
        <translation>任何人都能冒充平台向它发消息：请先验证签名。</translation>
    </message>
</context>
<context>
    <name>ValueReading</name>
    <message>
        <source>%1 (in the second in which it came)</source>
        <translation>%1（到达的同一秒）</translation>
    </message>
    <message>
        <source>%1 (%2 before it came)</source>
        <translation>%1（到达前 %2）</translation>
    </message>
    <message>
        <source>%1 (%2 after it came)</source>
        <translation>%1（到达后 %2）</translation>
    </message>
    <message>
        <source>temporary media</source>
        <translation>临时素材</translation>
    </message>
    <message>
        <source>temporary media, to be downloaded until %1</source>
        <translation>临时素材，可下载至 %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>openid of a user</source>
        <translation>用户的 openid</translation>
    </message>
    <message>
        <source>original id of an account</source>
        <translation>公众号的原始 ID</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>%1 barcode %2</source>
        <translation>%1 条码 %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <source>scene %1 of a QR code</source>
        <translation>二维码场景 %1</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>Verified when it came in.</source>
        <translation>接收时已通过验签。</translation>
    </message>
    <message>
        <source>The calculation cannot be shown: the Token or key of its account is not known.</source>
        <translation>无法显示计算过程：缺少该账号的令牌(Token) 或密钥。</translation>
    </message>
</context>
<context>
    <name>VerificationSteps</name>
    <message>
        <source>%1… (%2 characters)</source>
        <translation>%1…（共 %2 个字符）</translation>
    </message>
    <message>
        <source>Signature of the URL (token, timestamp, nonce)</source>
        <translation>URL 签名（token、timestamp、nonce）</translation>
    </message>
    <message>
        <source>Signature of the message (… and Encrypt)</source>
        <translation>消息签名（另加 Encrypt）</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验签</translation>
    </message>
    <message>
        <source>Sorted part %1</source>
        <translation>排序后第 %1 项</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>拼接结果</translation>
    </message>
    <message>
        <source>SHA-1 of it</source>
        <translation>SHA-1 结果</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>请求中的值</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Base64 of Encrypt</source>
        <translation>Encrypt 的 Base64</translation>
    </message>
    <message>
        <source>Encrypted bytes</source>
        <translation>密文字节数</translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation>AES-256-CBC</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>the previous EncodingAESKey</source>
        <translation>上一个 EncodingAESKey</translation>
    </message>
    <message>
        <source>the current EncodingAESKey</source>
        <translation>当前 EncodingAESKey</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>first 16 bytes of the key</source>
        <translation>密钥的前 16 字节</translation>
    </message>
    <message>
        <source>PKCS#7 padding, block of 32</source>
        <translation>PKCS#7 填充，块长 32</translation>
    </message>
    <message>
        <source>Length of the message (4 bytes, big-endian)</source>
        <translation>消息长度（4 字节，大端）</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Receiver id behind the message</source>
        <translation>消息之后的接收方 ID</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>JSON of the message</source>
        <translation>消息 JSON</translation>
    </message>
    <message>
        <source>XML of the message</source>
        <translation>消息 XML</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码结果</translation>
    </message>
    <message>
        <source>Retries are recognised by</source>
        <translation>重试排重依据</translation>
    </message>
    <message>
        <source>Query of the request</source>
        <translation>请求的查询参数</translation>
    </message>
    <message>
        <source>XML of the request</source>
        <translation>请求 XML</translation>
    </message>
    <message>
        <source>Encrypt element</source>
        <translation>Encrypt 元素</translation>
    </message>
    <message>
        <source>Decoding the message</source>
        <translation>消息解码</translation>
    </message>
    <message>
        <source>Mode of the request</source>
        <translation>请求的模式</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>msg_signature</source>
        <translation>msg_signature</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>no Encrypt</source>
        <translation>缺少 Encrypt</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>decryption</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>receiver id</source>
        <translation>接收方 ID</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Last byte</source>
        <translation>最后一个字节</translation>
    </message>
    <message>
        <source>%1 = %2 padding bytes of that value, %3 bytes are left</source>
        <translation>%1 = %2 个此值的填充字节，剩余 %3 字节</translation>
    </message>
    <message>
        <source>%1 = %2 blocks of 16</source>
        <translation>%1 = %2 个 16 字节块</translation>
    </message>
    <message>
        <source>Its 32 bytes</source>
        <translation>其 32 字节</translation>
    </message>
    <message>
        <source>IV (its first 16 bytes)</source>
        <translation>IV（其前 16 字节）</translation>
    </message>
    <message>
        <source>Bytes 0–15, random</source>
        <translation>第 0–15 字节，随机</translation>
    </message>
    <message>
        <source>Bytes 16–19</source>
        <translation>第 16–19 字节</translation>
    </message>
    <message>
        <source>%1 = %2 bytes</source>
        <translation>%1 = %2 字节</translation>
    </message>
    <message>
        <source>Bytes %1–%2</source>
        <translation>第 %1–%2 字节</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Swap light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>中文界面 (Chinese)</source>
        <translation>English interface（英文界面）</translation>
    </message>
    <message>
        <source>Start or stop the inspector</source>
        <translation>启动或停止回调检查器</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Check a URL as the platform does</source>
        <translation>像平台一样检查网址</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>%1 has no callback Token</source>
        <translation>%1 未设置令牌(Token)</translation>
    </message>
    <message>
        <source>Save the account&apos;s Token first.</source>
        <translation>请先保存账号的令牌(Token)。</translation>
    </message>
</context>
<context>
    <name>app::AddressChanges</name>
    <message>
        <source>WeChat sees “%1” come from %2 now, no longer from %3.</source>
        <translation>微信现在看到“%1”的来源 IP 是 %2，不再是 %3。</translation>
    </message>
    <message>
        <source>The IP allow-list has to follow, or calls are refused.</source>
        <translation>请相应修改 IP 白名单，否则调用会被拒绝。</translation>
    </message>
</context>
<context>
    <name>app::EmbeddedSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
</context>
<context>
    <name>app::InterruptedBatches</name>
    <message numerus="yes">
        <source>MpDesk ended while it was sending template messages: %n job(s), the last one “%1” (%2).</source>
        <translation>
            <numerusform>MpDesk 在发送模板消息时退出：%n 个任务，最近一个是“%1”（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent by itself. The page Templates has it under “Send to many”: resume it there, and nobody gets a message twice.</source>
        <translation>不会自动继续发送。请在“模板”页的“批量发送”中继续，任何人都不会收到两次。</translation>
    </message>
</context>
<context>
    <name>app::MissedSends</name>
    <message>
        <source>A planned mass send was missed.</source>
        <translation>有一次计划群发已错过。</translation>
    </message>
    <message>
        <source>The page Compose has it in its history: send it again as new, if it is still wanted.</source>
        <translation>在“编写发送”页面的历史中可以找到它：如仍需要，可作为新的群发再次发送。</translation>
    </message>
</context>
<context>
    <name>app::StartupFailure</name>
    <message>
        <source>MpDesk cannot start</source>
        <translation>MpDesk 无法启动</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Not valid JSON at line %1, column %2: %3</source>
        <translation>JSON 无效，第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Expected a JSON object</source>
        <translation>应为 JSON 对象</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing</source>
        <translation>缺少键“%1”</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not %2</source>
        <translation>键“%1”的值应为%2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
</context>
<context>
    <name>core::AccountBook</name>
    <message>
        <source>Several accounts are called &quot;%1&quot;</source>
        <translation>有多个账号名为“%1”</translation>
    </message>
    <message>
        <source>Give the AppID instead.</source>
        <translation>请改用 AppID 指定。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;</source>
        <translation>没有账号“%1”</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>尚未添加任何账号。</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有账号：%1</translation>
    </message>
    <message>
        <source>The AppID %1 is in the book already, as &quot;%2&quot;</source>
        <translation>AppID %1 已存在，账号名为“%2”</translation>
    </message>
    <message>
        <source>Change that account instead of adding it again.</source>
        <translation>请修改该账号，不必重复添加。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; belongs to the account %2</source>
        <translation>名称“%1”已被账号 %2 使用</translation>
    </message>
    <message>
        <source>The callback path %1 belongs to the account &quot;%2&quot;</source>
        <translation>回调路径 %1 已被账号“%2”使用</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>密钥未能恢复原状：%1</translation>
    </message>
</context>
<context>
    <name>core::AccountProbe</name>
    <message>
        <source>The token of &quot;%1&quot; comes from elsewhere: there is no secret to test</source>
        <translation>“%1”的 access_token 由外部提供，没有可测试的 AppSecret</translation>
    </message>
    <message>
        <source>There is no AppSecret to test</source>
        <translation>没有可测试的 AppSecret</translation>
    </message>
    <message>
        <source>Enter the AppSecret of the account.</source>
        <translation>请填写账号的 AppSecret。</translation>
    </message>
</context>
<context>
    <name>core::AccountStore</name>
    <message>
        <source>The account &quot;%1&quot; in %2 cannot be read: %3</source>
        <translation>无法读取 %2 中的账号“%1”：%3</translation>
    </message>
</context>
<context>
    <name>core::AnsweringBook</name>
    <message>
        <source>The stored answers of %1 cannot be read: %2</source>
        <translation>无法读取 %1 保存的应答：%2</translation>
    </message>
    <message>
        <source>Was a newer MpDesk at work? Saving them again replaces them.</source>
        <translation>是否用过更新版本的 MpDesk？再次保存会替换它们。</translation>
    </message>
</context>
<context>
    <name>core::BatchStore</name>
    <message>
        <source>A job has no state &quot;%1&quot;</source>
        <translation>任务没有状态“%1”</translation>
    </message>
    <message>
        <source>A message has no state &quot;%1&quot;</source>
        <translation>消息没有状态“%1”</translation>
    </message>
    <message>
        <source>The job %1 has no row %2</source>
        <translation>任务 %1 没有第 %2 行</translation>
    </message>
    <message>
        <source>Row %1 may have been sent already; it stays as it is</source>
        <translation>第 %1 行可能已经发送；保持原样</translation>
    </message>
    <message>
        <source>The journal has no job %1.</source>
        <translation>记录中没有任务 %1。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl template jobs&quot; lists the jobs.</source>
        <translation>“mpdeskctl template jobs”列出任务。</translation>
    </message>
    <message>
        <source>Another MpDesk has taken over the job %1</source>
        <translation>另一个 MpDesk 已接手任务 %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The job %1 was removed</source>
        <translation>任务 %1 已被删除</translation>
    </message>
</context>
<context>
    <name>core::CallHistory</name>
    <message>
        <source>The history has no call %1 of this account.</source>
        <translation>历史记录中没有该账号的调用 %1。</translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>Catalogue, row &quot;%1&quot;: %2</source>
        <translation>内置资料的条目“%1”：%2</translation>
    </message>
    <message>
        <source>unknown kind of authorisation</source>
        <translation>未知的鉴权方式</translation>
    </message>
    <message>
        <source>needs an id and a path that starts with &quot;/&quot;</source>
        <translation>需要 id 和以“/”开头的路径</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>没有任何条目</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>id 重复</translation>
    </message>
    <message>
        <source>needs an id and a number</source>
        <translation>需要 id 和数值</translation>
    </message>
</context>
<context>
    <name>core::ConsoleStore</name>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>没有请求集合“%1”。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>请求集合需要名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2.</source>
        <translation>名称有 %1 个字符，超过 %2 个。</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的请求集合。</translation>
    </message>
</context>
<context>
    <name>core::CredentialsDirectory</name>
    <message>
        <source>The credentials file %1 cannot be used: %2</source>
        <translation>凭据文件 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>It holds an object with &quot;secret&quot;, &quot;token&quot;, &quot;aesKey&quot; and, if there is one, &quot;previousAesKey&quot;.</source>
        <translation>文件内容为一个对象，包含“secret”、“token”、“aesKey”，如有上一个密钥则另加“previousAesKey”。</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>文件超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>core::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>数据目录 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or MPDESK_DATA_DIR.</source>
        <translation>请用 --data-dir 或 MPDESK_DATA_DIR 另行指定。</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>它是一个文件</translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message>
        <source>it does not begin as an SQLite database does</source>
        <translation>文件开头不符合 SQLite 数据库格式</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>数据库 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>The database %1 has version %2; this program knows versions up to %3</source>
        <translation>数据库 %1 的版本为 %2，本程序最高支持版本 %3</translation>
    </message>
    <message>
        <source>Use the newer MpDesk that wrote it, or another data folder. Nothing was changed.</source>
        <translation>请使用写入它的新版 MpDesk，或换用其他数据目录。未作任何改动。</translation>
    </message>
    <message>
        <source>The database %1 refused: %2</source>
        <translation>数据库 %1 拒绝了操作：%2</translation>
    </message>
</context>
<context>
    <name>core::DatabaseFile</name>
    <message>
        <source>Cannot create %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>Choose another data folder, or make this one writable.</source>
        <translation>请换用其他数据目录，或为此目录开放写权限。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个目录</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>It was not possible to keep a copy; make one yourself first.</source>
        <translation>未能保留副本，请先自行备份。</translation>
    </message>
    <message>
        <source>A copy is kept as %1.</source>
        <translation>已保留副本：%1。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>数据库 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place, or move the file away to start with an empty one.</source>
        <translation>未作任何改动。请用备份替换，或移走该文件以便从空数据库开始。</translation>
    </message>
</context>
<context>
    <name>core::Inspector</name>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>The same signature, timestamp and nonce came before.</source>
        <translation>相同的签名、时间戳和随机数之前来过。</translation>
    </message>
    <message>
        <source>The timestamp %1 is more than five minutes away from the clock of this computer.</source>
        <translation>时间戳 %1 与本机时钟相差超过五分钟。</translation>
    </message>
    <message>
        <source>The request had been forwarded already, so that it was going round in circles.</source>
        <translation>请求已被转发过，正在循环。</translation>
    </message>
    <message>
        <source>%1 is this inspector itself.</source>
        <translation>%1 就是这个回调检查器本身。</translation>
    </message>
</context>
<context>
    <name>core::Json</name>
    <message>
        <source>Not acceptable JSON at line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列不是可接受的 JSON：%3</translation>
    </message>
    <message>
        <source>a surrogate without its partner (\ud800 to \udfff)</source>
        <translation>有不成对的代理字符（\ud800 至 \udfff）</translation>
    </message>
    <message>
        <source>arrays and objects are nested more than %1 deep</source>
        <translation>数组和对象嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>值的数量超过 %1 个</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>结尾之后还有多余内容</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应有一个值</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (or there is a comma too many before)</source>
        <translation>此处应为带双引号的键（也可能是前面多了一个逗号）</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>键后面缺少冒号</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>缺少逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>缺少逗号或 ]</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>\u 后面必须是四位十六进制数字</translation>
    </message>
    <message>
        <source>no such escape; a backslash itself is written \\</source>
        <translation>没有这种转义；反斜杠本身写作 \\</translation>
    </message>
    <message>
        <source>a line break or control character in a text; write \n, \t or \u00XX</source>
        <translation>文本中有换行或控制字符；请写成 \n、\t 或 \u00XX</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>缺少右引号</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>digits are missing after the decimal point</source>
        <translation>小数点后缺少数字</translation>
    </message>
    <message>
        <source>digits are missing in the exponent</source>
        <translation>指数部分缺少数字</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>此处无法读取</translation>
    </message>
    <message>
        <source>%1 bytes, more than %2</source>
        <translation>%1 字节，超过 %2</translation>
    </message>
    <message>
        <source>the text is %1; save it as UTF-8</source>
        <translation>文本编码是 %1，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; this is no text file, or it is damaged</source>
        <translation>含有 NUL 字节；这不是文本文件，或者文件已损坏</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8 (perhaps GBK); save the text as UTF-8</source>
        <translation>编码不是 UTF-8（可能是 GBK），请另存为 UTF-8</translation>
    </message>
    <message>
        <source>“%1” is a full-width sign; write the plain one</source>
        <translation>“%1”是全角符号，请改用半角</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>core::KeychainStore</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>请解锁钥匙串后重试。</translation>
    </message>
    <message>
        <source>No keychain service answers</source>
        <translation>没有可用的钥匙串服务</translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC) in this session, or use a credentials directory.</source>
        <translation>请在当前会话中启动钥匙串服务（gnome-keyring、KWallet、KeePassXC），或使用凭据目录。</translation>
    </message>
    <message>
        <source>A keychain entry may have %1 bytes; this one has %2</source>
        <translation>钥匙串条目最多 %1 字节，此条目有 %2 字节</translation>
    </message>
    <message>
        <source>A keychain entry has to be UTF-8 text</source>
        <translation>钥匙串条目必须是 UTF-8 文本</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier request yet</source>
        <translation>钥匙串尚未响应之前的请求</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s</source>
        <translation>钥匙串在 %1 秒内没有响应</translation>
    </message>
    <message>
        <source>The keychain refuses access: %1</source>
        <translation>钥匙串拒绝访问：%1</translation>
    </message>
    <message>
        <source>The keychain reports: %1</source>
        <translation>钥匙串返回：%1</translation>
    </message>
</context>
<context>
    <name>core::MediaStore</name>
    <message>
        <source>This account has no media with the id “%1”</source>
        <translation>这个账号没有 id 为“%1”的媒体</translation>
    </message>
    <message>
        <source>The small picture has %1 bytes; at most %2 are kept</source>
        <translation>缩略图有 %1 字节；最多保存 %2 字节</translation>
    </message>
</context>
<context>
    <name>core::MenuStore</name>
    <message>
        <source>This account&apos;s history has no menu version %1.</source>
        <translation>此账号的历史中没有菜单版本 %1。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl menu history&quot; lists the versions.</source>
        <translation>用“mpdeskctl menu history”可列出所有版本。</translation>
    </message>
</context>
<context>
    <name>core::MessageStore</name>
    <message>
        <source>This saved message is not there any more.</source>
        <translation>这条保存的消息已不存在。</translation>
    </message>
    <message>
        <source>A saved message needs a name.</source>
        <translation>请给保存的消息起个名字。</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2.</source>
        <translation>名称有 %1 个字符，超过 %2 个。</translation>
    </message>
    <message>
        <source>There is a saved message &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的消息。</translation>
    </message>
</context>
<context>
    <name>core::QnamTransport</name>
    <message>
        <source>%1 is not asked over unencrypted http</source>
        <translation>不通过未加密的 http 访问 %1</translation>
    </message>
    <message>
        <source>Use https; plain http is only for this computer itself.</source>
        <translation>请使用 https；明文 http 仅限本机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>“%1”不是网址</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2</source>
        <translation>无法与 %1 建立加密连接：%2</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>无法连接 %1：%2</translation>
    </message>
    <message>
        <source>Check the network, the proxy of this account and its API host.</source>
        <translation>请检查网络、此账号的代理和 API 地址。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before it had answered</source>
        <translation>%1 尚未响应，连接即已断开</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>It may have done what was asked: look before you repeat it.</source>
        <translation>请求可能已经执行，重试前请先确认。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation>%1 在 %2 秒内没有响应</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes</source>
        <translation>%1 的响应超过 %2 字节</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 的证书不受信任：%2</translation>
    </message>
</context>
<context>
    <name>core::SavedFilters</name>
    <message>
        <source>The filter needs a name.</source>
        <translation>请给筛选起个名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>名称有 %1 个字符，最多 %2 个。</translation>
    </message>
    <message>
        <source>The name has a character that does not print.</source>
        <translation>名称中有不可见字符。</translation>
    </message>
    <message>
        <source>At most %1 filters can be kept; delete one first.</source>
        <translation>最多保存 %1 个筛选；请先删除一个。</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>没有名为“%1”的已存筛选。</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>已有名为“%1”的筛选。</translation>
    </message>
</context>
<context>
    <name>core::ScenarioStore</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>场景需要名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2.</source>
        <translation>名称有 %1 个字符，超过 %2 个。</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;.</source>
        <translation>没有场景“%1”。</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already.</source>
        <translation>已有场景“%1”。</translation>
    </message>
</context>
<context>
    <name>core::SendStore</name>
    <message>
        <source>A send has no state &quot;%1&quot;</source>
        <translation>群发没有“%1”这种状态</translation>
    </message>
    <message>
        <source>Another MpDesk has taken over the send %1</source>
        <translation>另一个 MpDesk 已接管群发 %1</translation>
    </message>
    <message>
        <source>The journal has no send %1.</source>
        <translation>日志中没有群发 %1。</translation>
    </message>
    <message>
        <source>&quot;mpdeskctl message jobs&quot; lists the sends.</source>
        <translation>用 mpdeskctl message jobs 可列出群发。</translation>
    </message>
</context>
<context>
    <name>core::SessionStore</name>
    <message>
        <source>Memory of this session</source>
        <translation>本次会话的内存</translation>
    </message>
</context>
<context>
    <name>core::Settings</name>
    <message>
        <source>it is not an INI file</source>
        <translation>它不是 INI 文件</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be kept: %2</source>
        <translation>%1 中的设置无法保存：%2</translation>
    </message>
</context>
<context>
    <name>core::SystemNetwork</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation>%1 在 %2 秒内没有响应</translation>
    </message>
    <message>
        <source>The name %1 has no address: %2</source>
        <translation>域名 %1 解析不到地址：%2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2</source>
        <translation>无法与 %1 建立加密连接：%2</translation>
    </message>
</context>
<context>
    <name>core::TableReader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and GB18030 cannot be read on this computer</source>
        <translation>文件不是 UTF-8，而此电脑不能读取 GB18030</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Row %1 or one soon after it is not %2</source>
        <translation>第 %1 行或其后不远处不是 %2 编码</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is neither CSV nor XLSX: it contains NUL bytes</source>
        <translation>文件既不是 CSV 也不是 XLSX：含有 NUL 字节</translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 characters; is a quote left open?</source>
        <translation>第 %1 行超过 %2 个字符；是否有引号未闭合？</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that nothing closes</source>
        <translation>第 %1 行的引号没有闭合</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: %1 cannot be read</source>
        <translation>XLSX 文件已损坏：无法读取 %1</translation>
    </message>
    <message>
        <source>The file is a ZIP archive, but no XLSX table</source>
        <translation>文件是 ZIP 压缩包，但不是 XLSX 表格</translation>
    </message>
    <message>
        <source>The XLSX file has too much text; save it as CSV</source>
        <translation>XLSX 文件的文字过多；请另存为 CSV</translation>
    </message>
    <message>
        <source>Cell %1 has a formula without its result</source>
        <translation>单元格 %1 有公式但没有结果</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it.</source>
        <translation>请用电子表格程序打开并保存。</translation>
    </message>
    <message>
        <source>Cell %1 shows the error %2</source>
        <translation>单元格 %1 显示错误 %2</translation>
    </message>
    <message>
        <source>The XLSX file is damaged: %1</source>
        <translation>XLSX 文件已损坏：%1</translation>
    </message>
</context>
<context>
    <name>core::Vault</name>
    <message>
        <source>No secrets are stored for the account %1</source>
        <translation>没有保存账号 %1 的密钥</translation>
    </message>
    <message>
        <source>Enter AppSecret, Token and EncodingAESKey in the account&apos;s settings.</source>
        <translation>请在账号设置中填写 AppSecret、令牌(Token) 和 EncodingAESKey。</translation>
    </message>
    <message>
        <source>The secrets of this account come from %1; change them there</source>
        <translation>此账号的密钥来自 %1，请在该处修改</translation>
    </message>
    <message>
        <source>Enter all of AppSecret, Token and EncodingAESKey to replace the entry.</source>
        <translation>要替换此条目，请同时填写 AppSecret、令牌(Token) 和 EncodingAESKey。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for the account %1 is not one of MpDesk: %2</source>
        <translation>账号 %1 的钥匙串条目不是由 MpDesk 写入的：%2</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was written</source>
        <translation>钥匙串返回的内容与写入的不一致</translation>
    </message>
</context>
<context>
    <name>core::Xml</name>
    <message>
        <source>a DOCTYPE is not allowed</source>
        <translation>不允许使用 DOCTYPE</translation>
    </message>
    <message>
        <source>the entity &quot;%1&quot; is not allowed</source>
        <translation>不允许使用实体“%1”</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>more than %1 elements</source>
        <translation>元素超过 %1 个</translation>
    </message>
    <message>
        <source>Not acceptable XML at line %1: %2</source>
        <translation>无法接受的 XML，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Not acceptable XML: the bytes are not UTF-8</source>
        <translation>无法接受的 XML：不是 UTF-8 编码</translation>
    </message>
</context>
<context>
    <name>core::api</name>
    <message>
        <source>Check the account&apos;s API host and proxy; a captive portal or a firewall may have answered instead.</source>
        <translation>请检查账号的 API 地址和代理；响应可能来自网络登录页或防火墙。</translation>
    </message>
    <message>
        <source>The platform answered with HTTP status %1</source>
        <translation>微信平台返回 HTTP 状态码 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a sandbox account and may not call %2</source>
        <translation>“%1”是沙箱账号，不能调用 %2</translation>
    </message>
    <message>
        <source>Only calls to the simulated platform itself can be rehearsed.</source>
        <translation>沙箱账号只能调用模拟平台自身的接口。</translation>
    </message>
    <message>
        <source>The platform answered with a redirect to %1</source>
        <translation>微信平台返回了到 %1 的重定向</translation>
    </message>
    <message>
        <source>A web page (HTTP status %1) came instead of an answer</source>
        <translation>收到的是网页（HTTP 状态码 %1），而不是接口响应</translation>
    </message>
    <message>
        <source>The platform answered with an empty or expired token</source>
        <translation>微信平台返回的 access_token 为空或已过期</translation>
    </message>
    <message>
        <source>The platform refused with error %1</source>
        <translation>微信平台拒绝了请求，错误码 %1</translation>
    </message>
    <message>
        <source>The platform took the file, but its answer does not name it</source>
        <translation>平台接受了文件，但返回结果中没有它的 id</translation>
    </message>
    <message>
        <source>A media id is needed; there is none</source>
        <translation>需要媒体 id，但没有填写</translation>
    </message>
    <message>
        <source>The platform has no list of thumbnails</source>
        <translation>平台没有缩略图列表</translation>
    </message>
    <message>
        <source>The platform&apos;s answer does not name the new draft</source>
        <translation>平台的返回结果中没有新草稿的 id</translation>
    </message>
    <message>
        <source>The platform&apos;s answer does not name the publication</source>
        <translation>平台的返回结果中没有发布任务的 id</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>being published</source>
        <translation>发布中</translation>
    </message>
    <message>
        <source>not published: the check of originality failed</source>
        <translation>未发布：原创校验失败</translation>
    </message>
    <message>
        <source>not published: it failed</source>
        <translation>未发布：失败</translation>
    </message>
    <message>
        <source>not published: the platform refused it</source>
        <translation>未发布：平台审核不通过</translation>
    </message>
    <message>
        <source>published, and deleted since</source>
        <translation>已发布，之后被删除</translation>
    </message>
    <message>
        <source>published, and banned since</source>
        <translation>已发布，之后被封禁</translation>
    </message>
    <message>
        <source>in a state that is not documented</source>
        <translation>处于文档没有说明的状态</translation>
    </message>
</context>
<context>
    <name>core::api::AccessTokens</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>There is no living access token for &quot;%1&quot;, and MpDesk may not fetch one</source>
        <translation>“%1”没有有效的 access_token，且 MpDesk 不得自行获取</translation>
    </message>
    <message>
        <source>Paste the token of the server that owns it, or choose another token source for this account.</source>
        <translation>请粘贴服务器在用的 access_token，或为此账号改选其他 access_token 来源。</translation>
    </message>
    <message>
        <source>The platform refused the access token that was pasted for &quot;%1&quot;</source>
        <translation>微信平台拒绝了为“%1”粘贴的 access_token</translation>
    </message>
    <message>
        <source>The platform refused the access token, but stable_token still answers with it</source>
        <translation>微信平台拒绝了该 access_token，但 stable_token 仍返回它</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If it stays so, refresh the token by force; a server that uses the same stable token then has to fetch it anew.</source>
        <translation>请等待一分钟后重试。如仍如此，请强制刷新 access_token；此后使用同一 stable_token 的服务器须重新获取。</translation>
    </message>
    <message>
        <source>The token source of &quot;%1&quot; is not &quot;external&quot;</source>
        <translation>“%1”的 access_token 来源不是“external”</translation>
    </message>
    <message>
        <source>An access token is one word of ASCII characters</source>
        <translation>access_token 应为一串不含空格的 ASCII 字符</translation>
    </message>
    <message>
        <source>The access token is already expired</source>
        <translation>该 access_token 已过期</translation>
    </message>
    <message>
        <source>No AppSecret is stored for the account %1</source>
        <translation>没有保存账号 %1 的 AppSecret</translation>
    </message>
    <message>
        <source>Enter it in the account&apos;s settings.</source>
        <translation>请在账号设置中填写。</translation>
    </message>
    <message>
        <source>All %1 forced refreshes of today are used</source>
        <translation>今天的 %1 次强制刷新已用完</translation>
    </message>
    <message>
        <source>Between two forced refreshes there must be %1 s</source>
        <translation>两次强制刷新须间隔 %1 秒</translation>
    </message>
    <message>
        <source>It is possible again at %1.</source>
        <translation>可在 %1 之后再试。</translation>
    </message>
</context>
<context>
    <name>core::api::ApiClient</name>
    <message>
        <source>The catalogue has no call &quot;%1&quot;</source>
        <translation>内置资料中没有接口“%1”</translation>
    </message>
    <message>
        <source>A path starts with &quot;/&quot;; found &quot;%1&quot;</source>
        <translation>路径应以“/”开头；现为“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for third-party platforms only</source>
        <translation>“%1”仅供第三方平台使用</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>core::api::MassApi</name>
    <message>
        <source>A speed is 0, the fastest, to %1; found %2</source>
        <translation>群发速度为 0（最快）到 %1；这里是 %2</translation>
    </message>
</context>
<context>
    <name>core::api::MenuApi</name>
    <message>
        <source>The platform&apos;s answer does not say whether it was done</source>
        <translation>平台的应答没有说明是否已完成</translation>
    </message>
    <message>
        <source>The platform&apos;s answer does not name the new conditional menu</source>
        <translation>平台的应答没有给出新个性化菜单的 menuid</translation>
    </message>
    <message>
        <source>An openid or a WeChat id is needed; there is none</source>
        <translation>需要 openid 或微信号，现在为空</translation>
    </message>
</context>
<context>
    <name>core::api::Tickets</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>A ticket is &quot;jsapi&quot; or &quot;wx_card&quot;; found &quot;%1&quot;</source>
        <translation>票据类型为“jsapi”或“wx_card”；现为“%1”</translation>
    </message>
</context>
<context>
    <name>core::article</name>
    <message>
        <source>“%1” is no type of article; there are news and newspic</source>
        <translation>“%1”不是文章类型；可用 news 和 newspic</translation>
    </message>
    <message>
        <source>There is no article in the file; it needs {&quot;articles&quot;: [{&quot;title&quot;: …}]}</source>
        <translation>文件中没有文章；需要 {&quot;articles&quot;: [{&quot;title&quot;: …}]}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>原文链接</translation>
    </message>
    <message>
        <source>The digest is only shown when a draft has a single article</source>
        <translation>只有单篇草稿才显示摘要</translation>
    </message>
    <message>
        <source>The %1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>The %1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1有 %2 字节；最多 %3 字节</translation>
    </message>
    <message>
        <source>The %1 contains the character %2 at position %3, which no message can hold</source>
        <translation>%1的第 %3 个位置有消息中不能使用的字符 %2</translation>
    </message>
    <message>
        <source>The %1 has %2 characters; at most %3 are allowed</source>
        <translation>%1有 %2 个字符；最多 %3 个</translation>
    </message>
    <message>
        <source>The %1 has %2 characters; the documentation also names %3 as the limit, so it may be refused</source>
        <translation>%1有 %2 个字符；文档也写过上限 %3，可能被拒绝</translation>
    </message>
    <message>
        <source>The %1 has %2 bytes; some accounts were refused above %3</source>
        <translation>%1有 %2 字节；有账号在超过 %3 字节时被拒绝</translation>
    </message>
    <message>
        <source>The source link “%1” is no full http or https address</source>
        <translation>原文链接“%1”不是完整的 http 或 https 地址</translation>
    </message>
    <message>
        <source>“%1” is no part of a picture: it has to be X1_Y1_X2_Y2, from 0 to 1 with at most %2 decimals, the left upper corner first</source>
        <translation>“%1”不是裁剪范围：格式为 X1_Y1_X2_Y2，取值 0 到 1，最多 %2 位小数，先写左上角</translation>
    </message>
    <message>
        <source>The cover is missing: the media id of a permanent image</source>
        <translation>缺少封面：永久图片的媒体 id</translation>
    </message>
    <message>
        <source>The platform takes out of the content what runs or frames something: %1</source>
        <translation>平台会去掉正文中的脚本和框架：%1</translation>
    </message>
    <message>
        <source>The image “%1” does not lie on the platform and would be missing; upload it first</source>
        <translation>图片“%1”不在平台上，会显示不出来；请先上传</translation>
    </message>
    <message>
        <source>%1 images are in the picture post; it has %2 to %3</source>
        <translation>图片消息有 %1 张图片；应有 %2 到 %3 张</translation>
    </message>
    <message>
        <source>An image of the picture post has no media id</source>
        <translation>图片消息中有图片缺少媒体 id</translation>
    </message>
    <message>
        <source>The text of a picture post is plain; HTML in it would be read as it stands</source>
        <translation>图片消息的正文是纯文本；其中的 HTML 会原样显示</translation>
    </message>
    <message>
        <source>%1 articles are in the draft; it has %2 to %3</source>
        <translation>草稿有 %1 篇文章；应有 %2 到 %3 篇</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read</source>
        <translation>文件有 %1 字节；最多读取 %2 字节</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>Save it as UTF-8; editors call an older Chinese encoding GBK or GB18030.</source>
        <translation>请另存为 UTF-8；编辑器中较旧的中文编码称为 GBK 或 GB18030。</translation>
    </message>
</context>
<context>
    <name>core::calling::Caller</name>
    <message>
        <source>The file %1 has %2 bytes, more than %3.</source>
        <translation>文件 %1 有 %2 字节，超过 %3 字节。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The platform&apos;s uploads take one file.</source>
        <translation>平台的上传接口一次只接受一个文件。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No value for: %1</source>
        <translation>没有值的变量：%1</translation>
    </message>
    <message>
        <source>Give the variables values before the first call.</source>
        <translation>请在第一个调用之前给变量赋值。</translation>
    </message>
    <message>
        <source>The answer cannot be read: %1</source>
        <translation>无法读取响应：%1</translation>
    </message>
    <message>
        <source>The answer has nothing at %1 for {{%2}}.</source>
        <translation>响应的 %1 处没有内容可赋给 {{%2}}。</translation>
    </message>
</context>
<context>
    <name>core::console</name>
    <message>
        <source>The JSON breaks off before its end.</source>
        <translation>JSON 不完整，中途截断。</translation>
    </message>
    <message>
        <source>The answer is not UTF-8: %1</source>
        <translation>响应不是 UTF-8：%1</translation>
    </message>
    <message>
        <source>The JSON breaks off before its end: %1</source>
        <translation>JSON 不完整，中途截断：%1</translation>
    </message>
    <message>
        <source>The answer begins as JSON but is none: %1</source>
        <translation>响应以 JSON 开头，但不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The answer has no content.</source>
        <translation>响应没有内容。</translation>
    </message>
    <message>
        <source>The answer is binary.</source>
        <translation>响应是二进制数据。</translation>
    </message>
    <message>
        <source>The answer is text, but not UTF-8.</source>
        <translation>响应是文本，但不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: a captive portal, a proxy or a firewall may stand in between.</source>
        <translation>收到的是网页而不是接口响应：中间可能有上网认证页、代理或防火墙。</translation>
    </message>
    <message>
        <source>The answer is XML, not JSON.</source>
        <translation>响应是 XML，不是 JSON。</translation>
    </message>
    <message>
        <source>The answer is plain text, not JSON.</source>
        <translation>响应是纯文本，不是 JSON。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>是%1，不是对象</translation>
    </message>
    <message>
        <source>is %1, not a text</source>
        <translation>是%1，不是文本</translation>
    </message>
    <message>
        <source>the catalogue has no call &quot;%1&quot;</source>
        <translation>接口目录中没有“%1”</translation>
    </message>
    <message>
        <source>needs a &quot;call&quot; of the catalogue, or a &quot;path&quot; that starts with &quot;/&quot;</source>
        <translation>需要接口目录中的“call”，或以“/”开头的“path”</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, neither GET nor POST</source>
        <translation>为“%1”，应为 GET 或 POST</translation>
    </message>
    <message>
        <source>is no name of a variable: letters, digits and _</source>
        <translation>不是有效的变量名：只能用字母、数字和 _</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer; it starts with &quot;/&quot;</source>
        <translation>“%1”不是 JSON Pointer，应以“/”开头</translation>
    </message>
    <message>
        <source>This is no collection: an object with &quot;name&quot; and &quot;steps&quot; is expected.</source>
        <translation>这不是请求集合：应为含“name”和“steps”的对象。</translation>
    </message>
    <message>
        <source>is %1; this program reads version 1</source>
        <translation>为 %1；本程序只能读取版本 1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, neither stop nor continue</source>
        <translation>为“%1”，应为 stop 或 continue</translation>
    </message>
    <message>
        <source>has to be a list with at least one call</source>
        <translation>必须是至少含一个调用的数组</translation>
    </message>
    <message>
        <source>has %1 calls, more than %2</source>
        <translation>有 %1 个调用，超过 %2 个</translation>
    </message>
    <message>
        <source>It reaches followers, and cannot be taken back.</source>
        <translation>会直接触达粉丝，无法撤回。</translation>
    </message>
    <message>
        <source>It uses one of the ten resets of the month.</source>
        <translation>会消耗每月 10 次清零机会中的一次。</translation>
    </message>
    <message>
        <source>It ends the token that a server of this account may hold.</source>
        <translation>会使该账号的服务器正在使用的 access_token 失效。</translation>
    </message>
    <message>
        <source>What it takes away does not come back.</source>
        <translation>删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>It changes the account for everybody who works with it.</source>
        <translation>会改变账号，影响所有使用它的人。</translation>
    </message>
    <message>
        <source>The body is %1, not an object.</source>
        <translation>请求体是%1，不是对象。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 必填。</translation>
    </message>
    <message>
        <source>%1: there is no file &quot;%2&quot;.</source>
        <translation>%1：没有文件“%2”。</translation>
    </message>
    <message>
        <source>%1 has to be a text, in quotes; found %2</source>
        <translation>%1 必须是带引号的文本，现为 %2</translation>
    </message>
    <message>
        <source>%1 has to be a whole number; found %2</source>
        <translation>%1 必须是整数，现为 %2</translation>
    </message>
    <message>
        <source>%1 has to be true or false; found %2</source>
        <translation>%1 必须是 true 或 false，现为 %2</translation>
    </message>
    <message>
        <source>%1 has to be an object {…}; found %2</source>
        <translation>%1 必须是对象 {…}，现为 %2</translation>
    </message>
    <message>
        <source>%1 has to be a list […]; found %2</source>
        <translation>%1 必须是数组 […]，现为 %2</translation>
    </message>
    <message>
        <source>%1 is %2; allowed: %3</source>
        <translation>%1 为 %2，允许：%3</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than %3.</source>
        <translation>%1 有 %2 个字符，超过 %3 个。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than %3.</source>
        <translation>%1 有 %2 字节，超过 %3 字节。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; known are %3</source>
        <translation>%1 为“%2”，已知取值：%3</translation>
    </message>
    <message>
        <source>%1 has %2 entries; allowed: %3</source>
        <translation>%1 有 %2 项，允许：%3</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>接口目录中没有 %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n byte(s)</source>
        <translation>
            <numerusform>最多 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 entries</source>
        <translation>%1 至 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>at most %n entries</source>
        <translation>
            <numerusform>最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>变量 {{%1}} 没有值。</translation>
    </message>
    <message>
        <source>Write a value in its place, or give the variable one.</source>
        <translation>请直接填写值，或给变量赋值。</translation>
    </message>
    <message>
        <source>%1 has to be a number; found %2</source>
        <translation>%1 必须是数字，现为 %2</translation>
    </message>
</context>
<context>
    <name>core::diagnosis</name>
    <message>
        <source>diagnosis.json, row &quot;%1&quot;: %2</source>
        <translation>diagnosis.json，“%1”：%2</translation>
    </message>
    <message>
        <source>needs an id and a sign</source>
        <translation>缺少 id 或特征</translation>
    </message>
    <message>
        <source>The catalogue has no call &quot;%1&quot;</source>
        <translation>内置资料中没有接口“%1”</translation>
    </message>
</context>
<context>
    <name>core::diagnosis::Checkup</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>There is no account to ask for</source>
        <translation>没有可检查的账号</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <translation>没有填写 URL</translation>
    </message>
    <message>
        <source>SANDBOX: only a URL on this computer is asked</source>
        <translation>沙箱：只检测本机上的 URL</translation>
    </message>
    <message>
        <source>Qt has no TLS: the platform cannot be called.</source>
        <translation>Qt 不支持 TLS：无法调用微信平台。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>请安装 OpenSSL 3。</translation>
    </message>
    <message>
        <source>%1 is here; this computer itself is asked without</source>
        <translation>已有 %1；访问本机不用 TLS</translation>
    </message>
    <message>
        <source>Not asked: it takes a token</source>
        <translation>未检查：需要 token</translation>
    </message>
    <message>
        <source>Not asked: the token of your server would have to be replaced</source>
        <translation>未检查：否则会替换服务器的 token</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>SANDBOX: %1</source>
        <translation>【沙箱】%1</translation>
    </message>
</context>
<context>
    <name>core::diagnosis::QuotaClearing</name>
    <message>
        <source>All %1 resets of this month are used</source>
        <translation>本月 %1 次清零已用完</translation>
    </message>
    <message>
        <source>There are new ones at %1.</source>
        <translation>%1 起可以再次清零。</translation>
    </message>
</context>
<context>
    <name>core::media</name>
    <message>
        <source>“%1” is not a file</source>
        <translation>“%1”不是文件</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no kind of media; there are image, voice, video and thumb</source>
        <translation>“%1”不是媒体类型；可用 image、voice、video 和 thumb</translation>
    </message>
    <message>
        <source>“%1” is none of temporary, permanent and article</source>
        <translation>“%1”不是 temporary、permanent 或 article 之一</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Only images can be in an article, and “%1” is to be a %2</source>
        <translation>文章中只能放图片，而“%1”要作为%2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”是空文件</translation>
    </message>
    <message>
        <source>“%1” is none of the known kinds by its content</source>
        <translation>从内容看，“%1”不是已知的媒体类型</translation>
    </message>
    <message>
        <source>“%1” is %2 by its content</source>
        <translation>从内容看，“%1”是 %2</translation>
    </message>
    <message>
        <source>for a %1 the platform takes %2</source>
        <translation>%1只接受 %2</translation>
    </message>
    <message>
        <source>“%1” is %2 by its content and is sent as “%3”</source>
        <translation>从内容看，“%1”是 %2，将以“%3”发送</translation>
    </message>
    <message>
        <source>“%1” has %2; a %3 has at most %4</source>
        <translation>“%1”大小为 %2；%3最大 %4</translation>
    </message>
    <message>
        <source>“%1” has %2; the documentation also names %3 as the limit, so it may be refused</source>
        <translation>“%1”大小为 %2；文档也写过上限 %3，可能被拒绝</translation>
    </message>
    <message>
        <source>“%1” does not tell how long it plays; at most %2 s are taken</source>
        <translation>“%1”没有写明时长；最长 %2 秒</translation>
    </message>
    <message>
        <source>“%1” plays %2 s; at most %3 s are taken</source>
        <translation>“%1”时长 %2 秒；最长 %3 秒</translation>
    </message>
    <message>
        <source>“%1” begins like %2, but its header cannot be read; it may be cut or damaged</source>
        <translation>“%1”开头像 %2，但无法读取文件头，可能不完整或已损坏</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>image in an article</source>
        <translation>文章内图片</translation>
    </message>
    <message>
        <source>temporary image</source>
        <translation>临时图片</translation>
    </message>
    <message>
        <source>permanent image</source>
        <translation>永久图片</translation>
    </message>
    <message>
        <source>temporary voice</source>
        <translation>临时语音</translation>
    </message>
    <message>
        <source>permanent voice</source>
        <translation>永久语音</translation>
    </message>
    <message>
        <source>temporary video</source>
        <translation>临时视频</translation>
    </message>
    <message>
        <source>permanent video</source>
        <translation>永久视频</translation>
    </message>
    <message>
        <source>temporary thumbnail</source>
        <translation>临时缩略图</translation>
    </message>
    <message>
        <source>permanent thumbnail</source>
        <translation>永久缩略图</translation>
    </message>
    <message>
        <source>Choose another one from the library, or upload it on the page Media.</source>
        <translation>请从媒体库中另选一个，或在“媒体”页上传。</translation>
    </message>
    <message>
        <source>“%1” is a %2, which does not fit here</source>
        <translation>“%1”是%2，不能用在这里</translation>
    </message>
</context>
<context>
    <name>core::mediadesk</name>
    <message>
        <source>The image that stands in the article as data is empty</source>
        <translation>文章中以数据形式嵌入的图片是空的</translation>
    </message>
    <message>
        <source>“%1” is no full address</source>
        <translation>“%1”不是完整的地址</translation>
    </message>
    <message>
        <source>“%1” lies outside the article&apos;s folder</source>
        <translation>“%1”位于文章所在文件夹之外</translation>
    </message>
    <message>
        <source>“%1” is too large or cannot be read: %2</source>
        <translation>“%1”太大或无法读取：%2</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2</source>
        <translation>%1 返回 HTTP 状态 %2</translation>
    </message>
    <message>
        <source>%1 redirects too often</source>
        <translation>%1 重定向次数过多</translation>
    </message>
    <message>
        <source>Images with “%1:” are not fetched</source>
        <translation>不会获取以“%1:”开头的图片</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not uploaded: stopped</source>
        <translation>未上传：已停止</translation>
    </message>
    <message>
        <source>The newest drafts of the list are others</source>
        <translation>列表最新的草稿是别的</translation>
    </message>
    <message>
        <source>Whether the draft was added is not known. Read the list before you save again: a second one would stay.</source>
        <translation>不确定草稿是否已添加。再次保存前请先读取列表：重复的会保留。</translation>
    </message>
    <message>
        <source>The platform&apos;s list, read just now, does not have it: it was not added.</source>
        <translation>刚读取的平台列表中没有它：没有添加成功。</translation>
    </message>
    <message>
        <source>“%1” belongs to another account (%2)</source>
        <translation>“%1”属于另一个账号（%2）</translation>
    </message>
    <message>
        <source>“%1” expired at %2</source>
        <translation>“%1”已于 %2 过期</translation>
    </message>
    <message>
        <source>“%1” is temporary; articles need permanent images</source>
        <translation>“%1”是临时素材；文章需要永久图片</translation>
    </message>
    <message>
        <source>Whether the draft was published is not known. Look in the console under published articles. Publishing it once more looks again first, and hands in only what was not taken on.</source>
        <translation>不知道草稿是否已发布。请在后台的已发布内容中查看。再次发布会先核对，只提交未被受理的内容。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to the publication was lost. The draft is gone, and the list of what is published does not have it.</source>
        <translation>平台对发布的应答丢失了。草稿已不在，已发布列表中也没有它。</translation>
    </message>
    <message>
        <source>The platform did not take the publication on: it has the draft still, and the list of what is published does not have it.</source>
        <translation>平台没有受理发布：草稿仍在，已发布列表中没有它。</translation>
    </message>
    <message>
        <source>Nothing was published. Publish once more.</source>
        <translation>没有发布任何内容，请再次发布。</translation>
    </message>
    <message>
        <source>“%1” is temporary; only permanent media can be used here</source>
        <translation>“%1”是临时素材；这里只能使用永久素材</translation>
    </message>
    <message>
        <source>“%1” is temporary: the platform keeps it until %2, and this answer cannot be delivered from then on</source>
        <translation>“%1”是临时素材：平台保存至 %2，此后这条回复将无法送达</translation>
    </message>
    <message>
        <source>“%1” cannot publish by API. %2</source>
        <translation>“%1”不能通过接口发布。%2</translation>
    </message>
    <message>
        <source>If the account is verified by now, say so in its settings.</source>
        <translation>如果账号已通过认证，请在账号设置中勾选。</translation>
    </message>
</context>
<context>
    <name>core::mediadesk::MediaDesk</name>
    <message>
        <source>A copy in another format or smaller would be taken.</source>
        <translation>换一种格式或更小的副本可以通过。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>A permanent video needs a title; there is none</source>
        <translation>永久视频需要标题，但没有填写</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The platform&apos;s list, read just now, does not have “%1”: it did not arrive.</source>
        <translation>刚读取的平台列表中没有“%1”：它没有到达。</translation>
    </message>
    <message>
        <source>The list has a “%1” from that time, with other content.</source>
        <translation>列表中有同一时间的“%1”，但内容不同。</translation>
    </message>
    <message>
        <source>The newest in the platform&apos;s list do not have “%1”.</source>
        <translation>平台列表最新的条目中没有“%1”。</translation>
    </message>
    <message>
        <source>Whether it arrived is not known (%1). Look for “%2” in the list before you upload it again; a second one would stay and count.</source>
        <translation>不确定是否已到达（%1）。再次上传之前，请先在列表中查找“%2”；重复的会保留并占用数量。</translation>
    </message>
</context>
<context>
    <name>core::menu</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The button has no name</source>
        <translation>按钮没有名称</translation>
    </message>
    <message>
        <source>The button&apos;s name consists of blanks</source>
        <translation>按钮名称全是空白</translation>
    </message>
    <message>
        <source>Followers will read “%1” in the name: it was escaped twice</source>
        <translation>粉丝会在名称中看到“%1”：内容被转义了两次</translation>
    </message>
    <message>
        <source>The name has no character that can be seen</source>
        <translation>名称中没有可见字符</translation>
    </message>
    <message>
        <source>The name is as wide as %1 Chinese characters; phones show %2 of them and “…”</source>
        <translation>名称有 %1 个汉字宽，手机上只显示 %2 个，其余为“…”</translation>
    </message>
    <message>
        <source>The name is as wide as %1 Chinese characters; older phones show %2 and “…”</source>
        <translation>名称有 %1 个汉字宽，旧版微信只显示 %2 个，其余为“…”</translation>
    </message>
    <message>
        <source>A button in a pop-up cannot open another pop-up: a menu has two levels</source>
        <translation>子菜单中的按钮不能再有子菜单：菜单最多两级</translation>
    </message>
    <message>
        <source>%1 buttons are in the pop-up; at most %2 are allowed</source>
        <translation>子菜单中有 %1 个按钮，最多 %2 个</translation>
    </message>
    <message>
        <source>The button does nothing: it needs a type</source>
        <translation>按钮没有动作：需要选择类型</translation>
    </message>
    <message>
        <source>The button does nothing: it needs a type or sub-buttons</source>
        <translation>按钮没有动作：需要选择类型或添加子菜单</translation>
    </message>
    <message>
        <source>“%1” is a type of the web console that the API does not take; choose “Convert” to replace it by the nearest type that it takes</source>
        <translation>“%1”是公众平台后台的类型，接口不接受；点“转换”可换成最接近的可用类型</translation>
    </message>
    <message>
        <source>The platform does not know the type “%1”</source>
        <translation>平台没有类型“%1”</translation>
    </message>
    <message>
        <source>The platform retired “view_limited” together with news material; use “article_view_limited”</source>
        <translation>“view_limited”已随图文素材下线，请改用“article_view_limited”</translation>
    </message>
    <message>
        <source>“media_id” is retired and was meant for unverified accounts; use “article_id”, or “click” with an answer by your server</source>
        <translation>“media_id”已下线，原本供未认证账号使用；请改用“article_id”，或用“click”由服务器回复</translation>
    </message>
    <message>
        <source>“%1” works in WeChat from %2 (iOS) and %3 (Android) on</source>
        <translation>“%1”需要微信 %2（iOS）或 %3（Android）以上版本</translation>
    </message>
    <message>
        <source>A button of the type “%1” needs the %2</source>
        <translation>“%1”类型的按钮需要%2</translation>
    </message>
    <message>
        <source>“%1” is a mini program&apos;s original ID; its AppID is “wx” and 16 hex digits</source>
        <translation>“%1”是小程序的原始 ID；AppID 应为“wx”加 16 位十六进制数字</translation>
    </message>
    <message>
        <source>The mini program&apos;s AppID is “wx” and 16 lower-case hex digits; found “%1”</source>
        <translation>小程序 AppID 应为“wx”加 16 位小写十六进制数字，现为“%1”</translation>
    </message>
    <message>
        <source>The button opens a pop-up, so its type means nothing and the platform drops it</source>
        <translation>按钮有子菜单，它的类型不起作用，平台会丢弃</translation>
    </message>
    <message>
        <source>The button opens a pop-up, so its %1 means nothing and the platform drops it</source>
        <translation>按钮有子菜单，它的%1不起作用，平台会丢弃</translation>
    </message>
    <message>
        <source>A button of the type “%1” has no %2; the platform drops it</source>
        <translation>“%1”类型的按钮没有%2，平台会丢弃</translation>
    </message>
    <message>
        <source>“%1” is kept here, but the platform drops it</source>
        <translation>“%1”在此保留，但平台会丢弃</translation>
    </message>
    <message>
        <source>The %1 must be a JSON list of objects; found %2</source>
        <translation>%1必须是对象的 JSON 列表，现为%2</translation>
    </message>
    <message>
        <source>The %1 must be text in quotes; found %2</source>
        <translation>%1必须是带引号的文本，现为%2</translation>
    </message>
    <message>
        <source>The %1 contains half of a character (%2, at position %3)</source>
        <translation>%1中有半个字符（%2，第 %3 位）</translation>
    </message>
    <message>
        <source>The %1 contains a control character (%2, at position %3)</source>
        <translation>%1中有控制字符（%2，第 %3 位）</translation>
    </message>
    <message>
        <source>The %1 has %2 bytes in UTF-8; at most %3 are allowed</source>
        <translation>%1按 UTF-8 计为 %2 字节，最多 %3 字节</translation>
    </message>
    <message>
        <source>The %1 has %2 bytes in UTF-8; older documentation allows %3, so the platform may refuse it</source>
        <translation>%1按 UTF-8 计为 %2 字节，旧文档上限为 %3 字节，平台可能拒绝</translation>
    </message>
    <message>
        <source>The %1 has blanks at its beginning or end: “%2”</source>
        <translation>%1首尾有空白：“%2”</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Opens the link in WeChat&apos;s browser.</source>
        <translation>在微信内打开链接。</translation>
    </message>
    <message>
        <source>Send an event</source>
        <translation>推送点击事件</translation>
    </message>
    <message>
        <source>Sends the key to your server, which can answer with a message.</source>
        <translation>把 key 推送给服务器，服务器可回复消息。</translation>
    </message>
    <message>
        <source>Open a mini program</source>
        <translation>打开小程序</translation>
    </message>
    <message>
        <source>Opens a page of a linked mini program; clients that are too old open the link.</source>
        <translation>打开已关联小程序的页面；版本过旧的微信打开备用链接。</translation>
    </message>
    <message>
        <source>Send a published article</source>
        <translation>发送已发布的文章</translation>
    </message>
    <message>
        <source>Sends a published article into the chat as a card.</source>
        <translation>以卡片形式把已发布的文章发到会话中。</translation>
    </message>
    <message>
        <source>Open a published article</source>
        <translation>打开已发布的文章</translation>
    </message>
    <message>
        <source>Opens a published article at once.</source>
        <translation>直接打开已发布的文章。</translation>
    </message>
    <message>
        <source>Send material</source>
        <translation>发送素材</translation>
    </message>
    <message>
        <source>Sends a permanent image, voice or video into the chat.</source>
        <translation>把永久图片、语音或视频素材发到会话中。</translation>
    </message>
    <message>
        <source>Open news material</source>
        <translation>打开图文素材</translation>
    </message>
    <message>
        <source>Opens an article of permanent news material, which is retired.</source>
        <translation>打开永久图文素材（该素材类型已下线）。</translation>
    </message>
    <message>
        <source>Scan and open</source>
        <translation>扫码推事件</translation>
    </message>
    <message>
        <source>Scans a code, shows what it says, and tells your server.</source>
        <translation>扫码后显示结果，并推送给服务器。</translation>
    </message>
    <message>
        <source>Scan and wait for an answer</source>
        <translation>扫码并等待回复</translation>
    </message>
    <message>
        <source>Scans a code and waits for your server&apos;s message.</source>
        <translation>扫码后显示“消息接收中”，等待服务器回复。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>系统拍照发图</translation>
    </message>
    <message>
        <source>Opens the camera and sends the photo to your server.</source>
        <translation>打开相机，把照片发送给服务器。</translation>
    </message>
    <message>
        <source>Take or choose a photo</source>
        <translation>拍照或者相册发图</translation>
    </message>
    <message>
        <source>Asks for the camera or the album and sends the photos.</source>
        <translation>让用户选择拍照或相册，并发送照片。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>微信相册发图</translation>
    </message>
    <message>
        <source>Opens WeChat&apos;s album and sends the photos that are chosen.</source>
        <translation>打开微信相册，发送所选照片。</translation>
    </message>
    <message>
        <source>Send a location</source>
        <translation>发送位置</translation>
    </message>
    <message>
        <source>Opens the map and sends the place that is chosen.</source>
        <translation>打开地图，发送所选位置。</translation>
    </message>
    <message>
        <source>A menu must be of the JSON type %1, but this is of the type %2</source>
        <translation>菜单必须是 JSON 的 %1 类型，这里是 %2</translation>
    </message>
    <message>
        <source>“%1” must be of the JSON type %2, but is of the type %3</source>
        <translation>“%1”必须是 JSON 的 %2 类型，这里是 %3</translation>
    </message>
    <message>
        <source>There is no menu in this text: the key “%1” is missing</source>
        <translation>这段内容中没有菜单：缺少键“%1”</translation>
    </message>
    <message>
        <source>“%1” does not belong here and was left out</source>
        <translation>“%1”不应出现在这里，已略去</translation>
    </message>
    <message numerus="yes">
        <source>A menu has two levels; the %n button(s) on the third level were left out</source>
        <translation>
            <numerusform>菜单最多两级，第三级的 %n 个按钮已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error of the platform and no menu: %1 %2</source>
        <translation>这是平台的错误应答，不是菜单：%1 %2</translation>
    </message>
    <message>
        <source>The key “%1” is there twice; only the last one counts</source>
        <translation>键“%1”出现了两次，只有最后一个生效</translation>
    </message>
    <message>
        <source>The number %1 at “%2” has more digits than can be kept</source>
        <translation>“%2”处的数字 %1 位数过多，无法完整保留</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>material (media_id)</source>
        <translation>素材（media_id）</translation>
    </message>
    <message>
        <source>article (article_id)</source>
        <translation>文章（article_id）</translation>
    </message>
    <message>
        <source>mini program&apos;s AppID</source>
        <translation>小程序 AppID</translation>
    </message>
    <message>
        <source>mini program&apos;s page</source>
        <translation>小程序页面路径</translation>
    </message>
    <message>
        <source>list of sub-buttons</source>
        <translation>子菜单列表</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>client platform</source>
        <translation>客户端平台</translation>
    </message>
    <message>
        <source>The tag is the number of one of your tags; found “%1”</source>
        <translation>标签应填标签的数字编号，现为“%1”</translation>
    </message>
    <message>
        <source>The tag is the number of one of your tags</source>
        <translation>标签应填标签的数字编号</translation>
    </message>
    <message>
        <source>The client platform is 1 (iOS), 2 (Android) or 3 (others); found “%1”</source>
        <translation>客户端平台只能是 1（iOS）、2（Android）或 3（其他），现为“%1”</translation>
    </message>
    <message>
        <source>The client platform is 1 (iOS), 2 (Android) or 3 (others)</source>
        <translation>客户端平台只能是 1（iOS）、2（Android）或 3（其他）</translation>
    </message>
    <message>
        <source>The conditional menu does not say for whom: give a tag, a platform or both</source>
        <translation>个性化菜单没有匹配条件：请填写标签、客户端平台，或两者都填</translation>
    </message>
    <message>
        <source>All conditional menus together lead to %1 domains; at most %2 are allowed: %3</source>
        <translation>全部个性化菜单合计跳转 %1 个域名，最多 %2 个：%3</translation>
    </message>
    <message>
        <source>The key “%1” is that of “%2”, too</source>
        <translation>“%2”也使用了 key“%1”</translation>
    </message>
    <message>
        <source>The menu has no button</source>
        <translation>菜单没有按钮</translation>
    </message>
    <message>
        <source>%1 buttons are in the chat bar; at most %2 are allowed</source>
        <translation>一级菜单有 %1 个按钮，最多 %2 个</translation>
    </message>
    <message>
        <source>Conditional menus need a default menu, and it has no button</source>
        <translation>个性化菜单需要先有默认菜单，而默认菜单没有按钮</translation>
    </message>
    <message>
        <source>The link has blanks around it: “%1”</source>
        <translation>链接首尾有空白：“%1”</translation>
    </message>
    <message>
        <source>The link has no valid host: “%1”</source>
        <translation>链接没有有效的域名：“%1”</translation>
    </message>
    <message>
        <source>The link must begin with http:// or https://; found “%1”</source>
        <translation>链接必须以 http:// 或 https:// 开头，现为“%1”</translation>
    </message>
    <message>
        <source>The link must be http or https, not %1: “%2”</source>
        <translation>链接必须是 http 或 https，不能是 %1：“%2”</translation>
    </message>
    <message>
        <source>The link contains a blank; inside a link it is written %20</source>
        <translation>链接中有空格，应写成 %20</translation>
    </message>
    <message>
        <source>The link contains “&amp;amp;”, as if it was copied from HTML; a link has “&amp;”</source>
        <translation>链接中有“&amp;amp;”，像是从 HTML 中复制的，应为“&amp;”</translation>
    </message>
    <message>
        <source>The link uses http; some phones warn of pages without https</source>
        <translation>链接使用 http，部分手机会提示页面不安全</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>other clients</source>
        <translation>其他客户端</translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation>平台 %1</translation>
    </message>
    <message>
        <source>Open a pop-up</source>
        <translation>弹出子菜单</translation>
    </message>
    <message>
        <source>place %1 in the chat bar</source>
        <translation>一级菜单第 %1 位</translation>
    </message>
    <message>
        <source>place %1 below “%2”</source>
        <translation>“%2”下第 %1 位</translation>
    </message>
    <message>
        <source>“%1”: %2 set to “%3”</source>
        <translation>“%1”：%2设为“%3”</translation>
    </message>
    <message>
        <source>“%1”: %2 “%3” removed</source>
        <translation>“%1”：删除%2“%3”</translation>
    </message>
    <message>
        <source>“%1”: %2 changed from “%3” to “%4”</source>
        <translation>“%1”：%2由“%3”改为“%4”</translation>
    </message>
    <message>
        <source>“%1” added (%2)</source>
        <translation>新增“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” removed (%2)</source>
        <translation>删除“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” renamed to “%2”</source>
        <translation>“%1”更名为“%2”</translation>
    </message>
    <message>
        <source>“%1” moved from %2 to %3</source>
        <translation>“%1”从%2移到%3</translation>
    </message>
    <message>
        <source>Conditional menu for %1 added (%2)</source>
        <translation>新增个性化菜单：%1（%2）</translation>
    </message>
    <message>
        <source>Conditional menu for %1 removed (%2)</source>
        <translation>删除个性化菜单：%1（%2）</translation>
    </message>
    <message>
        <source>Conditional menu for %1 moved from place %2 to place %3</source>
        <translation>个性化菜单“%1”从第 %2 位移到第 %3 位</translation>
    </message>
    <message>
        <source>Conditional menu %1</source>
        <translation>个性化菜单 %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Menu for %1: %2</source>
        <translation>个性化菜单“%1”：%2</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <translation>%1（错误码 %2）</translation>
    </message>
    <message>
        <source>%1 (error %2). %3</source>
        <translation>%1（错误码 %2）。%3</translation>
    </message>
    <message>
        <source>%1 (error %2): %3</source>
        <translation>%1（错误码 %2）：%3</translation>
    </message>
    <message>
        <source>“%1” contains a control character (%2) that the platform refuses</source>
        <translation>“%1”含有平台拒绝的控制字符（%2）</translation>
    </message>
    <message>
        <source>Menus by “%1” ended in 2021 for privacy&apos;s sake: remove it, and use a tag</source>
        <translation>出于隐私保护，按“%1”匹配的菜单已于 2021 年停用：请删除它，改用标签</translation>
    </message>
</context>
<context>
    <name>core::publishing::MenuPublisher</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Creating the default menu</source>
        <translation>正在创建默认菜单</translation>
    </message>
    <message>
        <source>Deleting the conditional menu %1</source>
        <translation>正在删除个性化菜单 %1</translation>
    </message>
    <message>
        <source>Adding conditional menu %1</source>
        <translation>正在添加个性化菜单 %1</translation>
    </message>
    <message>
        <source>Deleting all menus</source>
        <translation>正在删除全部菜单</translation>
    </message>
    <message>
        <source>A publication for &quot;%1&quot; is under way already</source>
        <translation>“%1”的菜单正在发布中</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等待发布结束。</translation>
    </message>
    <message>
        <source>The backup of the live menu could not be kept, so nothing was sent: %1</source>
        <translation>线上菜单未能备份，因此什么也没有发送：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have menus by API. %2</source>
        <translation>“%1”不能通过接口设置菜单。%2</translation>
    </message>
    <message>
        <source>If the account is verified by now, say so in its settings.</source>
        <translation>如果账号已通过认证，请在账号设置中勾选。</translation>
    </message>
    <message>
        <source>A menu without buttons cannot be published</source>
        <translation>没有按钮的菜单不能发布</translation>
    </message>
    <message>
        <source>To have no menu any more, delete it.</source>
        <translation>如果不再需要菜单，请使用删除。</translation>
    </message>
    <message numerus="yes">
        <source>The platform would refuse this menu, %n problem(s): %1</source>
        <translation>
            <numerusform>平台会拒绝此菜单，共 %n 个问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the menu back</source>
        <translation>正在读回菜单</translation>
    </message>
    <message>
        <source>Found after a publication that did not end as wanted</source>
        <translation>发布未按预期结束后的线上菜单</translation>
    </message>
</context>
<context>
    <name>core::sending::CustomerSender</name>
    <message>
        <source>MpDesk ended before the platform answered</source>
        <translation>平台应答之前 MpDesk 退出了</translation>
    </message>
    <message>
        <source>Ask the follower, or look at the phone, before you send it again.</source>
        <translation>再次发送之前，请询问粉丝或查看手机。</translation>
    </message>
    <message>
        <source>MpDesk is ending</source>
        <translation>MpDesk 正在退出</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not known whether it arrived</source>
        <translation>不确定是否送达</translation>
    </message>
</context>
<context>
    <name>core::sending::MassQuota</name>
    <message>
        <source>Counted in this computer&apos;s own journal, by Beijing&apos;s day; what the web console or other programs sent is not in it.</source>
        <translation>按本机日志统计，以北京时间的自然日计；公众平台后台或其他程序发送的不在其中。</translation>
    </message>
    <message>
        <source>Each follower receives so many a month, by Beijing&apos;s calendar. Counted in this computer&apos;s own journal; what the web console or other programs sent is not in it.</source>
        <translation>每个粉丝每月（北京时间）最多接收这么多次。按本机日志统计；公众平台后台或其他程序发送的不在其中。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 </translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 </translation>
    </message>
    <message>
        <source>%1 of %2 mass sends were used %3</source>
        <translation>%3已用 %1 次群发，共 %2 次</translation>
    </message>
    <message>
        <source>%1 of %2 mass sends are used or planned %3</source>
        <translation>%3已用或已定时 %1 次群发，共 %2 次</translation>
    </message>
    <message>
        <source>Followers who have had theirs are filtered out.</source>
        <translation>已用完次数的粉丝会被过滤。</translation>
    </message>
    <message>
        <source>%1 of %2 left %3</source>
        <translation>%3还剩 %1 次，共 %2 次</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>其中定时 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::sending::MassSender</name>
    <message>
        <source>The same was sent to the same as send %1 less than a day ago</source>
        <translation>不到一天前已把相同内容发给相同对象（群发 %1）</translation>
    </message>
    <message>
        <source>If it is to be sent once more, say so: send it again as new.</source>
        <translation>如果确实要再发一次，请选择“作为新群发再发一次”。</translation>
    </message>
    <message>
        <source>The moment has passed already</source>
        <translation>这个时间已经过去</translation>
    </message>
    <message>
        <source>This send is being worked on at the moment, perhaps by another MpDesk</source>
        <translation>这次群发正在处理中，可能由另一个 MpDesk 处理</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The account %1 of this send is not in the book</source>
        <translation>这次群发的账号 %1 不在账号列表中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It is too late to ask: the platform recognises a request for 24 hours only, and would send it once more. The list of sends in the web console shows what was sent.</source>
        <translation>现在询问已经太晚：平台只在 24 小时内识别同一请求，再问会重复发送。请在公众平台后台的群发记录中查看是否已发送。</translation>
    </message>
    <message>
        <source>Only a scheduled send that has not begun can be cancelled</source>
        <translation>只有尚未开始的定时群发可以取消</translation>
    </message>
    <message>
        <source>The platform&apos;s number of this send is not known, so that it cannot be deleted</source>
        <translation>不知道平台给这次群发的编号，因此无法删除</translation>
    </message>
    <message>
        <source>The platform deletes sent articles and videos only; this send is of the kind &quot;%1&quot;</source>
        <translation>平台只能删除已群发的图文和视频；此次群发的类型是“%1”</translation>
    </message>
    <message>
        <source>This send reached nobody, so that there is nothing to delete</source>
        <translation>此次群发没有送达任何人，没有可删除的内容</translation>
    </message>
    <message>
        <source>The same went to the same as send %1, and nobody will tell any more what became of it</source>
        <translation>已把相同内容发给相同对象（群发 %1），其结果已无从得知</translation>
    </message>
    <message>
        <source>Look at the list of sends in the web console first: if it is there, a new one reaches the followers a second time. Else say so: send it again as new.</source>
        <translation>请先查看公众平台后台的群发记录：如果其中已有，再发一次粉丝会收到两次。如果没有，请明确选择作为新的群发再次发送。</translation>
    </message>
    <message>
        <source>Only a send of which nobody will tell any more what became of it is ended by hand: %1</source>
        <translation>只有结果已无从得知的群发才能手动结束：%1</translation>
    </message>
</context>
<context>
    <name>core::sending::MassTexts</name>
    <message>
        <source>Stopped by the platform: advertising</source>
        <translation>平台审核不通过：涉嫌广告</translation>
    </message>
    <message>
        <source>Stopped by the platform: politics</source>
        <translation>平台审核不通过：涉嫌政治</translation>
    </message>
    <message>
        <source>Stopped by the platform: pornography</source>
        <translation>平台审核不通过：涉嫌色情</translation>
    </message>
    <message>
        <source>Stopped by the platform: harm to society</source>
        <translation>平台审核不通过：涉嫌社会</translation>
    </message>
    <message>
        <source>Stopped by the platform: crime</source>
        <translation>平台审核不通过：涉嫌违法犯罪</translation>
    </message>
    <message>
        <source>Stopped by the platform: fraud</source>
        <translation>平台审核不通过：涉嫌欺诈</translation>
    </message>
    <message>
        <source>Stopped by the platform: copyright</source>
        <translation>平台审核不通过：涉嫌版权</translation>
    </message>
    <message>
        <source>Stopped by the platform: another reason</source>
        <translation>平台审核不通过：涉嫌其他</translation>
    </message>
    <message>
        <source>Stopped by the platform: mutual promotion</source>
        <translation>平台审核不通过：涉嫌互推</translation>
    </message>
    <message>
        <source>The check for originality itself failed, and the send was to stop at reprints</source>
        <translation>原创校验系统错误，且设置为遇到转载即停止</translation>
    </message>
    <message>
        <source>An article is a reprint of one that may not be reprinted</source>
        <translation>有文章转载了不允许转载的原创文章</translation>
    </message>
    <message>
        <source>An article is a reprint, and the send was to stop at reprints</source>
        <translation>有文章被判定为转载，且设置为遇到转载即停止</translation>
    </message>
    <message>
        <source>The administrator refused it</source>
        <translation>管理员拒绝了这次群发</translation>
    </message>
    <message>
        <source>The administrator did not answer within 30 minutes</source>
        <translation>管理员在 30 分钟内没有确认</translation>
    </message>
    <message>
        <source>Nobody answered what became of the request.</source>
        <translation>没有得到请求的答复。</translation>
    </message>
    <message>
        <source>MpDesk asks again under the same id at %1; nothing is sent twice.</source>
        <translation>MpDesk 会在 %1 用同一 id 再次询问；不会重复发送。</translation>
    </message>
    <message>
        <source>Ask again: if the platform has it, it gives its number; if not, it is sent then. That is possible until %1.</source>
        <translation>可以再问一次：平台如果已收到，会给出编号；如果没有，此时会发出。%1 之前都可以这样做。</translation>
    </message>
    <message>
        <source>Sent. How many it reached comes with the event MASSSENDJOBFINISH, if the inspector gets it.</source>
        <translation>已发送。送达人数在检查器收到 MASSSENDJOBFINISH 事件后显示。</translation>
    </message>
    <message>
        <source>Sent to %1 of %2 followers; %3 could not be reached, %4 were filtered out.</source>
        <translation>已发给 %2 个粉丝中的 %1 个；%3 个发送失败，%4 个被过滤。</translation>
    </message>
    <message numerus="yes">
        <source>The administrator has to confirm it on the phone within %n minute(s), until %1; else it fails.</source>
        <translation>
            <numerusform>管理员须在 %n 分钟内（%1 之前）在手机上确认；否则群发失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已定时</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已准备</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>请求中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Waits for the administrator</source>
        <translation>等待管理员确认</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>To be sent at %1, if MpDesk runs then.</source>
        <translation>将在 %1 发送，届时 MpDesk 须在运行。</translation>
    </message>
    <message>
        <source>No MpDesk ran at %1. Nothing was sent, and nothing will be.</source>
        <translation>%1 时 MpDesk 没有运行。没有发送，之后也不会发送。</translation>
    </message>
    <message>
        <source>MpDesk ended before the request was made. Nothing was sent, and nothing will be.</source>
        <translation>MpDesk 在发出请求之前退出。没有发送，之后也不会发送。</translation>
    </message>
    <message>
        <source>Cancelled before its time. Nothing was sent.</source>
        <translation>已在到点前取消。没有发送。</translation>
    </message>
    <message>
        <source>In the journal; nothing was sent yet.</source>
        <translation>已记入日志；还没有发送。</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>请求正在发送。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>没有发送：%1</translation>
    </message>
    <message>
        <source>The platform has it, but did not say under which number; the web console shows what becomes of it.</source>
        <translation>平台已收到，但没有给出编号；结果请在公众平台后台查看。</translation>
    </message>
    <message>
        <source>The platform has it as number %1.</source>
        <translation>平台已收到，编号 %1。</translation>
    </message>
    <message>
        <source>The platform is sending it as number %1.</source>
        <translation>平台正在发送，编号 %1。</translation>
    </message>
    <message>
        <source>Deleted after it was sent: the content is gone, the cards stay on phones.</source>
        <translation>发送后已删除：内容已不在，卡片仍留在手机上。</translation>
    </message>
    <message>
        <source>The platform could not send it and does not say why.</source>
        <translation>平台发送失败，没有说明原因。</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n 个粉丝</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部粉丝</translation>
    </message>
    <message>
        <source>If an article is judged to be a reprint: send it all the same, where its author allows that (send_ignore_reprint = 1)</source>
        <translation>文章被判定为转载时：在作者允许的情况下照样发送（send_ignore_reprint = 1）</translation>
    </message>
    <message>
        <source>If an article is judged to be a reprint: stop, nothing is sent (send_ignore_reprint = 0)</source>
        <translation>文章被判定为转载时：停止，不发送（send_ignore_reprint = 0）</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 篇</translation>
    </message>
    <message>
        <source>%1: a reprint that may not be sent</source>
        <translation>%1：转载，不可发送</translation>
    </message>
    <message>
        <source>%1: a reprint; its content is replaced by the original</source>
        <translation>%1：转载，内容会替换为原文</translation>
    </message>
    <message>
        <source>%1: a reprint that may be sent</source>
        <translation>%1：转载，可以发送</translation>
    </message>
    <message>
        <source>%1: no reprint found</source>
        <translation>%1：未发现转载</translation>
    </message>
    <message>
        <source>Nobody answered what became of the request, and the draft is not there any more. A draft is used up by the send that succeeds, so that this one was probably sent: look at the list of sends in the web console before you send it again.</source>
        <translation>请求没有得到应答，而草稿已不存在。成功的群发会用掉草稿，所以它很可能已经发出：再次发送之前，请在公众平台后台查看群发记录。</translation>
    </message>
    <message>
        <source>Nobody answered what became of the request, and the platform does not find its media any more: look at the list of sends in the web console before you send it again.</source>
        <translation>请求没有得到应答，而平台已找不到其素材：再次发送之前，请在公众平台后台查看群发记录。</translation>
    </message>
    <message>
        <source>The administrator had until %1 to confirm it on the phone; without that it failed.</source>
        <translation>管理员需在 %1 之前在手机上确认；未确认则已失败。</translation>
    </message>
    <message>
        <source>It is too late to ask: look at the list of sends in the web console, and say whether it is there. If it is not, nothing was sent.</source>
        <translation>现在询问已经太晚：请查看公众平台后台的群发记录，并说明其中是否有它。如果没有，就是没有发送。</translation>
    </message>
    <message>
        <source>The platform never told what became of it. It was sent: somebody found it in the web console and said so at %1.</source>
        <translation>平台始终没有告知结果。已发送：有人在公众平台后台查到它，并于 %1 作了说明。</translation>
    </message>
    <message>
        <source>The platform never told what became of it. Nothing was sent: somebody did not find it in the web console and said so at %1.</source>
        <translation>平台始终没有告知结果。没有发送：有人在公众平台后台没有查到它，并于 %1 作了说明。</translation>
    </message>
    <message>
        <source>The platform had it already under this clientmsgid, probably from another computer: nothing was sent a second time.</source>
        <translation>平台此前已收到相同 clientmsgid 的群发，可能来自另一台电脑：没有重复发送。</translation>
    </message>
    <message>
        <source>The platform could not send it. Why comes with the event MASSSENDJOBFINISH, if the inspector gets it.</source>
        <translation>平台发送失败。原因在检查器收到 MASSSENDJOBFINISH 事件后显示。</translation>
    </message>
    <message>
        <source>%1: a reprint; its content would have been replaced by the original</source>
        <translation>%1：转载，若发送，内容会替换为原文</translation>
    </message>
</context>
<context>
    <name>core::sending::MediaProblems</name>
    <message>
        <source>“%1” is temporary: the platform keeps it until %2, and the message leaves at %3</source>
        <translation>“%1”是临时素材：平台只保留到 %2，而消息将于 %3 发出</translation>
    </message>
    <message>
        <source>Upload the file once more on the page Media and choose the new one.</source>
        <translation>请在“媒体”页重新上传该文件，并选用新的媒体。</translation>
    </message>
    <message>
        <source>“%1” belongs to another account (%2)</source>
        <translation>“%1”属于另一个账号（%2）</translation>
    </message>
    <message>
        <source>Media can be sent by the account that uploaded it only: upload the file for this account on the page Media.</source>
        <translation>媒体只能由上传它的账号发送：请在“媒体”页为当前账号上传该文件。</translation>
    </message>
    <message>
        <source>“%1” is the uploaded video itself; mass sends and previews take the one that the platform makes of it (media/uploadvideo)</source>
        <translation>“%1”是上传的视频本身；群发和预览只接受平台由它生成的视频（media/uploadvideo）</translation>
    </message>
    <message>
        <source>Choose the video with the button beside the field, or run “mpdeskctl media mass-video”: that yields its id.</source>
        <translation>请用输入框旁的按钮选择该视频，或运行“mpdeskctl media mass-video”，即可得到它的 id。</translation>
    </message>
</context>
<context>
    <name>core::sending::Preflight</name>
    <message>
        <source>the list itself</source>
        <translation>列表本身</translation>
    </message>
    <message>
        <source>followers of the account, by user/get</source>
        <translation>账号的粉丝数，来自 user/get</translation>
    </message>
    <message>
        <source>The account has no tag %1</source>
        <translation>账号没有标签 %1</translation>
    </message>
    <message>
        <source>tag &quot;%1&quot;, by tags/get</source>
        <translation>标签“%1”，来自 tags/get</translation>
    </message>
    <message>
        <source>The same is under way as send %1: %2</source>
        <translation>相同的群发正在进行（群发 %1）：%2</translation>
    </message>
    <message>
        <source>The same was sent to the same before, as send %1 on %2</source>
        <translation>相同内容曾于 %2 发给相同对象（群发 %1）</translation>
    </message>
    <message>
        <source>There is no such draft any more</source>
        <translation>这份草稿已不存在</translation>
    </message>
    <message>
        <source>A draft is used up by the mass send that succeeds with it. Send another one.</source>
        <translation>群发成功后草稿即被消耗。请换一份草稿。</translation>
    </message>
    <message>
        <source>The draft could not be checked: %1</source>
        <translation>无法检查草稿：%1</translation>
    </message>
    <message>
        <source>How many it reaches could not be asked: %1</source>
        <translation>无法查询会发给多少人：%1</translation>
    </message>
    <message>
        <source>No preview of this was sent from here</source>
        <translation>没有从这里发过这条消息的预览</translation>
    </message>
    <message>
        <source>Send one to a phone first: nothing else shows it as followers see it.</source>
        <translation>请先发预览到手机：只有这样才能看到粉丝看到的样子。</translation>
    </message>
    <message>
        <source>not asked, since something is wrong with it</source>
        <translation>未查询，因为内容有误</translation>
    </message>
    <message>
        <source>not asked, since the account may not send it</source>
        <translation>未查询，因为此账号不能发送</translation>
    </message>
    <message>
        <source>It would reach nobody</source>
        <translation>不会有任何人收到</translation>
    </message>
    <message>
        <source>The platform takes it on and then reports that it failed.</source>
        <translation>平台会接受这次群发，随后报告失败。</translation>
    </message>
    <message>
        <source>The same went to the same as send %1 on %2, and nobody will tell any more what became of it</source>
        <translation>已于 %2 把相同内容发给相同对象（群发 %1），其结果已无从得知</translation>
    </message>
    <message>
        <source>Look at the list of sends in the web console first: if it is there, this reaches the followers a second time.</source>
        <translation>请先查看公众平台后台的群发记录：如果其中已有，粉丝会再收到一次。</translation>
    </message>
</context>
<context>
    <name>core::sending::TypingNotice</name>
    <message numerus="yes">
        <source>The follower does not see you typing: the last message is more than %n second(s) old.</source>
        <translation>
            <numerusform>粉丝看不到“正在输入”：上一条消息已超过 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The follower does not see you typing: %1</source>
        <translation>粉丝看不到“正在输入”：%1</translation>
    </message>
</context>
<context>
    <name>core::simulator::Burst</name>
    <message>
        <source>%1 is %2; it has to be from %3 to %4</source>
        <translation>%1 为 %2；应在 %3 到 %4 之间</translation>
    </message>
</context>
<context>
    <name>core::templatebatch::BatchSender</name>
    <message>
        <source>The file has no rows</source>
        <translation>文件中没有行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The file has a header and no rows</source>
        <translation>文件只有表头，没有数据行</translation>
    </message>
    <message>
        <source>The job %1 is being sent; pause it first</source>
        <translation>任务 %1 正在发送；请先暂停</translation>
    </message>
    <message>
        <source>The job %1 was cancelled</source>
        <translation>任务 %1 已取消</translation>
    </message>
    <message>
        <source>The table of the job %1 was not read to its end</source>
        <translation>任务 %1 的表格没有读完</translation>
    </message>
    <message>
        <source>Delete the job and read the table again.</source>
        <translation>请删除任务并重新读取表格。</translation>
    </message>
    <message>
        <source>The account %1 of the job is not here</source>
        <translation>任务所属的账号 %1 不在此处</translation>
    </message>
    <message>
        <source>Another MpDesk is sending the job %1</source>
        <translation>另一个 MpDesk 正在发送任务 %1</translation>
    </message>
    <message>
        <source>MpDesk ended while the message was on its way</source>
        <translation>消息发送途中 MpDesk 退出了</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>不符合规则</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not read to its end</source>
        <translation>未读完</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The follower does not want messages of this account</source>
        <translation>粉丝拒收此公众号的消息</translation>
    </message>
    <message>
        <source>The platform failed to deliver it</source>
        <translation>平台未能送达</translation>
    </message>
    <message>
        <source>%1 messages one after the other were refused for the same reason: %2</source>
        <translation>连续 %1 条消息因同一原因被拒绝：%2</translation>
    </message>
    <message>
        <source>Nothing more was sent. Correct the cause, then resume the job.</source>
        <translation>已停止发送。请排除原因后继续任务。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The rows of the job %1 are being changed; wait a moment</source>
        <translation>正在更改任务 %1 的各行；请稍候</translation>
    </message>
    <message>
        <source>The job %1 has ended</source>
        <translation>任务 %1 已经结束</translation>
    </message>
    <message>
        <source>The job %1 has not ended; cancel it first</source>
        <translation>任务 %1 尚未结束；请先取消</translation>
    </message>
    <message>
        <source>Another MpDesk is at the job %1</source>
        <translation>另一个 MpDesk 正在处理任务 %1</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Being queued again</source>
        <translation>正在重新排队</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>The job %1 went with its account; nothing more of it is sent</source>
        <translation>任务 %1 已随其账号一同删除，不再发送</translation>
    </message>
</context>
<context>
    <name>core::templatebatch::Mapping</name>
    <message>
        <source>The table has no column &quot;%1&quot; for %2</source>
        <translation>表中没有用于 %2 的列“%1”</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? It has: %2</source>
        <translation>是否指“%1”？模板的字段有：%2</translation>
    </message>
    <message>
        <source>No column says who receives the messages</source>
        <translation>没有列说明消息发给谁</translation>
    </message>
    <message>
        <source>The template has no field &quot;%1&quot;</source>
        <translation>模板没有字段“%1”</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>它有：%1</translation>
    </message>
    <message>
        <source>No column and no text is given for &quot;%1&quot; (%2)</source>
        <translation>“%1”（%2）没有对应的列，也没有指定文字</translation>
    </message>
    <message>
        <source>The table has: %1</source>
        <translation>表中有：%1</translation>
    </message>
</context>
<context>
    <name>mpdesk</name>
    <message>
        <source>Folder of this profile (default: the system&apos;s place, or MPDESK_DATA_DIR).</source>
        <translation>数据目录（默认为系统位置，或 MPDESK_DATA_DIR）。</translation>
    </message>
    <message>
        <source>Add the sandbox account without asking and use it.</source>
        <translation>直接添加并使用沙箱账号，不再询问。</translation>
    </message>
    <message>
        <source>Language of the window: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Page to show: overview, inspector, jssdk, accounts, settings…</source>
        <translation>要显示的页面：overview、inspector、jssdk、accounts、settings…</translation>
    </message>
    <message>
        <source>Draw the shown page to a PNG file and quit.</source>
        <translation>将显示的页面绘制为 PNG 文件后退出。</translation>
    </message>
    <message>
        <source>Draw every page to PNG files in a folder and quit.</source>
        <translation>将每个页面绘制为目录中的 PNG 文件后退出。</translation>
    </message>
    <message>
        <source>--%1 “%2”: choose one of %3
</source>
        <translation>--%1“%2”：请从 %3 中选择
</translation>
    </message>
    <message>
        <source>Usage: mpdesk [options]

Desktop workbench for WeChat Official Accounts.

Options:
</source>
        <translation>用法：mpdesk [选项]

微信公众号桌面工作台。

选项：
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>No program of this desktop opens folders.</source>
        <translation>当前桌面没有可打开目录的程序。</translation>
    </message>
    <message numerus="yes">
        <source>%n published vector(s) came out right.</source>
        <translation>
            <numerusform>%n 组公开测试向量全部通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>About MpDesk</source>
        <translation>关于 MpDesk</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL-3.0-or-later. Not affiliated with Tencent.</source>
        <translation>版本 %1 · Qt %2 · GPL-3.0-or-later。与腾讯公司无隶属关系。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>the path of the data folder</source>
        <translation>数据目录的路径</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check the cryptography</source>
        <translation>检查加密功能</translation>
    </message>
    <message>
        <source>Signatures and AES against the published vectors.</source>
        <translation>用公开测试向量检验签名与 AES。</translation>
    </message>
</context>
<context>
    <name>ui::AccountEditor</name>
    <message>
        <source>Subscription account (公众号)</source>
        <translation>公众号（订阅号）</translation>
    </message>
    <message>
        <source>Service account (服务号)</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Test account (测试号)</source>
        <translation>测试号</translation>
    </message>
    <message>
        <source>Sandbox (simulated)</source>
        <translation>沙箱（模拟）</translation>
    </message>
    <message>
        <source>Safe: encrypted (安全模式)</source>
        <translation>安全模式（加密）</translation>
    </message>
    <message>
        <source>Compatible: both (兼容模式)</source>
        <translation>兼容模式（明文与密文）</translation>
    </message>
    <message>
        <source>Plain: not encrypted (明文模式)</source>
        <translation>明文模式（不加密）</translation>
    </message>
    <message>
        <source>stable_token: leaves your server&apos;s token alone</source>
        <translation>stable_token：不影响服务器在用的 access_token</translation>
    </message>
    <message>
        <source>token: ends the token that your server uses!</source>
        <translation>token：会使服务器在用的 access_token 失效！</translation>
    </message>
    <message>
        <source>From elsewhere: I paste it</source>
        <translation>外部提供：由我粘贴</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Secrets, kept in the system keychain</source>
        <translation>密钥，保存在系统钥匙串中</translation>
    </message>
    <message>
        <source>Callbacks and connection</source>
        <translation>回调与连接</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>App&amp;ID</source>
        <translation>AppID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>标识颜色(&amp;B)</translation>
    </message>
    <message>
        <source>App&amp;Secret</source>
        <translation>AppSecret(&amp;S)</translation>
    </message>
    <message>
        <source>Callback To&amp;ken</source>
        <translation>令牌(Token)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;EncodingAESKey</source>
        <translation>EncodingAESKey(&amp;E)</translation>
    </message>
    <message>
        <source>Previous key</source>
        <translation>上一个密钥</translation>
    </message>
    <message>
        <source>Callback &amp;mode</source>
        <translation>回调模式(&amp;M)</translation>
    </message>
    <message>
        <source>Callback &amp;path</source>
        <translation>回调路径(&amp;P)</translation>
    </message>
    <message>
        <source>Access token &amp;from</source>
        <translation>access_token 来源(&amp;F)</translation>
    </message>
    <message>
        <source>API &amp;host</source>
        <translation>API 地址(&amp;H)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Verified (已认证)</source>
        <translation>已认证(&amp;V)</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>已保存；输入新值可替换</translation>
    </message>
    <message>
        <source>3 to 32 letters or digits</source>
        <translation>3 至 32 个字母或数字</translation>
    </message>
    <message>
        <source>43 characters</source>
        <translation>43 个字符</translation>
    </message>
    <message>
        <source>Only while the key is being changed</source>
        <translation>仅在更换密钥期间填写</translation>
    </message>
    <message>
        <source>/ and the AppID</source>
        <translation>/ 加 AppID</translation>
    </message>
</context>
<context>
    <name>ui::AccountList</name>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>移除此账号…</translation>
    </message>
</context>
<context>
    <name>ui::AccountSwitcher</name>
    <message>
        <source>Manage accounts…</source>
        <translation>管理账号…</translation>
    </message>
    <message>
        <source>Switch account (%1)</source>
        <translation>切换账号（%1）</translation>
    </message>
    <message>
        <source>Account in use: %1</source>
        <translation>当前账号：%1</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>移除账号“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>账号已移除。</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在请求微信…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Asking WeChat whether AppID and AppSecret fit…</source>
        <translation>正在向微信核实 AppID 与 AppSecret 是否匹配…</translation>
    </message>
    <message>
        <source>Saved: AppID and AppSecret fit.</source>
        <translation>已保存：AppID 与 AppSecret 匹配。</translation>
    </message>
    <message>
        <source>Saved without proof.</source>
        <translation>已保存，未经核实。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Without a keychain its secrets are kept for this session only.</source>
        <translation>没有钥匙串，密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>使用此账号</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Ask WeChat whether AppID and AppSecret fit; nothing is saved</source>
        <translation>向微信核实 AppID 与 AppSecret 是否匹配，不保存任何内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its secrets, tokens and tickets are deleted from the keychain, and so are its journals, drafts and menus here. What was not sent will not be. Callbacks that were received stay in the log. Nothing changes on WeChat&apos;s side.</source>
        <translation>钥匙串中的密钥、令牌和票据会被删除，本机的发送记录、草稿和菜单也会删除。尚未发送的不会再发送。已收到的回调仍留在日志中。微信侧没有任何变化。</translation>
    </message>
</context>
<context>
    <name>ui::AddTemplateDialog</name>
    <message>
        <source>Reading the library: %1 of %2</source>
        <translation>正在读取模板库：%1 / %2</translation>
    </message>
    <message>
        <source>Enter asks the platform for number %1</source>
        <translation>按回车向平台查询编号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) open to the account&apos;s categories</source>
        <translation>
            <numerusform>账号的类目可用 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 keywords have to be ticked; now it is %3.</source>
        <translation>须勾选 %1 至 %2 个关键词，现为 %3 个。</translation>
    </message>
    <message>
        <source>The scene needs 1 to %1 characters; it has %2.</source>
        <translation>场景说明须为 1 至 %1 个字，现为 %2 个。</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Add a template to</source>
        <translation>添加模板到</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>作为(&amp;A)</translation>
    </message>
    <message>
        <source>Template message: to any follower</source>
        <translation>模板消息：可发给任何粉丝</translation>
    </message>
    <message>
        <source>Subscription notice: to who agreed to get it</source>
        <translation>订阅通知：只发给同意接收的人</translation>
    </message>
    <message>
        <source>Words of the title, or a number such as 43216</source>
        <translation>标题中的字，或编号，如 43216</translation>
    </message>
    <message>
        <source>Search the public library</source>
        <translation>搜索公共模板库</translation>
    </message>
    <message>
        <source>Templates of the public library</source>
        <translation>公共模板库中的模板</translation>
    </message>
    <message>
        <source>&amp;Scene: what the notice is for</source>
        <translation>场景说明（&amp;S）：通知的用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>ui::AddressBuilder</name>
    <message>
        <source>Full host names, as under “Web authorisation domain” in the console. Only for checking; empty if you do not know them.</source>
        <translation>填完整域名，与后台“网页授权域名”一致。仅用于检查，不清楚可留空。</translation>
    </message>
    <message>
        <source>&amp;Where the visitor comes back to (redirect_uri)</source>
        <translation>回调地址 redirect_uri（&amp;W）</translation>
    </message>
    <message>
        <source>Web authorisation &amp;domains</source>
        <translation>网页授权域名（&amp;D）</translation>
    </message>
    <message>
        <source>What the page learns</source>
        <translation>授权作用域 scope</translation>
    </message>
    <message>
        <source>The openid only (snsapi_base)</source>
        <translation>只获取 openid（snsapi_base）</translation>
    </message>
    <message>
        <source>Name and picture too (snsapi_userinfo)</source>
        <translation>同时获取昵称和头像（snsapi_userinfo）</translation>
    </message>
    <message>
        <source>&amp;state, comes back unchanged</source>
        <translation>state，原样带回（&amp;S）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Make a new random state</source>
        <translation>生成新的随机 state</translation>
    </message>
    <message>
        <source>Ask again (forcePopup)</source>
        <translation>强制弹窗授权（forcePopup）</translation>
    </message>
    <message>
        <source>As a snapshot (forceSnapShot)</source>
        <translation>强制进入快照页（forceSnapShot）</translation>
    </message>
    <message>
        <source>The visitor is not asked</source>
        <translation>静默授权，不询问用户</translation>
    </message>
    <message>
        <source>The visitor is asked first</source>
        <translation>需用户同意</translation>
    </message>
    <message>
        <source>Those who agreed before are asked again</source>
        <translation>已授权过的用户也会再次询问</translation>
    </message>
    <message>
        <source>The visitor comes as a virtual account</source>
        <translation>用户以虚拟账号身份访问</translation>
    </message>
    <message>
        <source>Address to open in WeChat</source>
        <translation>在微信中打开的授权链接</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look at this address as at one that somebody wrote</source>
        <translation>把这个链接当作别人写的来检查</translation>
    </message>
    <message>
        <source>&amp;Follower</source>
        <translation>粉丝（&amp;F）</translation>
    </message>
    <message>
        <source>Authorise as this follower</source>
        <translation>以该粉丝身份授权</translation>
    </message>
    <message>
        <source>Sandbox: this address leads to the simulated platform on this computer. No phone can open it, a browser here can.</source>
        <translation>沙箱：该链接指向本机的模拟平台，手机打不开，本机浏览器可以打开。</translation>
    </message>
    <message>
        <source>Scan it with WeChat: browsers only show that it has to be opened there.</source>
        <translation>请用微信扫码打开：浏览器只会提示“请在微信客户端打开链接”。</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>授权链接的二维码</translation>
    </message>
</context>
<context>
    <name>ui::AddressLens</name>
    <message>
        <source>Paste an address as it stands in your code, in a menu or in the log of your server.</source>
        <translation>把代码、菜单或服务器日志里的授权链接原样粘贴到这里。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one can tell without knowing the domains.</source>
        <translation>没有发现问题（未填写网页授权域名，无法核对域名）。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>有 %n 处需要检查</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address as somebody wrote it</source>
        <translation>待检查的授权链接（&amp;A）</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>正确写法</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Replaces what is written; Ctrl+Z brings it back</source>
        <translation>替换所写内容；按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>链接存在的问题</translation>
    </message>
</context>
<context>
    <name>ui::AgainActions</name>
    <message>
        <source>A URL is checked with the Token of an account, and there is none yet.</source>
        <translation>检查网址需要某个公众号的 Token，目前还没有。</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>请先添加公众号。</translation>
    </message>
</context>
<context>
    <name>ui::AnswerEditor</name>
    <message numerus="yes">
        <source>All %n message(s) that the follower&apos;s last deed allows have been sent (45047). There are more as soon as the follower writes, taps on a menu button that tells you so, or scans again.</source>
        <translation>
            <numerusform>粉丝上次操作允许的 %n 条消息已全部发送（45047）。粉丝再次发消息、点击会通知您的菜单按钮或扫码后，可以继续发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to answer is over (45015). It begins anew when the follower writes (48 hours), or taps on a menu button that tells you so, scans a code of the account or subscribes (1 minute).</source>
        <translation>可回复的时间已过（45015）。粉丝发来消息（48 小时），或点击会通知您的菜单按钮、扫描公众号二维码、关注（1 分钟）后重新开始。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>仍然尝试</translation>
    </message>
    <message>
        <source>The follower may have written while the inspector was not running; the platform decides.</source>
        <translation>检查器未运行时粉丝可能发过消息；以平台判断为准。</translation>
    </message>
    <message>
        <source>Send to the follower</source>
        <translation>发给粉丝</translation>
    </message>
</context>
<context>
    <name>ui::AnswerTester</name>
    <message>
        <source>A text that I type</source>
        <translation>我输入的文字</translation>
    </message>
    <message>
        <source>The delivery with the number…</source>
        <translation>指定编号的回调…</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Delivery %1: %2</source>
        <translation>回调 %1：%2</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>还不行：%1</translation>
    </message>
    <message>
        <source>&quot;success&quot; would be sent: %1</source>
        <translation>会发送 success：%1</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>不会发送任何内容。</translation>
    </message>
    <message>
        <source>No reply: only &quot;success&quot; would be sent.</source>
        <translation>没有回复：只会发送 success。</translation>
    </message>
    <message>
        <source>The fixed reply would be sent.</source>
        <translation>会发送固定回复。</translation>
    </message>
    <message>
        <source>The rule “%1” would answer.</source>
        <translation>规则“%1”会应答。</translation>
    </message>
    <message>
        <source>(no reply appears)</source>
        <translation>（不显示回复）</translation>
    </message>
    <message>
        <source>&amp;What would answer this?</source>
        <translation>这会得到什么应答？(&amp;W)</translation>
    </message>
    <message>
        <source>Text or number of a delivery</source>
        <translation>文字或回调编号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why each rule applies or not</source>
        <translation>各条规则是否符合的原因</translation>
    </message>
    <message>
        <source>Nobody reads a reply to this event: &quot;success&quot; would be sent.</source>
        <translation>这个事件不会有人看到回复：会返回 success。</translation>
    </message>
</context>
<context>
    <name>ui::AnswerText</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Found on page %1</source>
        <translation>在第 %1 页找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>页 · %1</translation>
    </message>
    <message>
        <source>of %1 · %2</source>
        <translation>页，共 %1 页 · %2</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>第 </translation>
    </message>
</context>
<context>
    <name>ui::AnswerView</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>The reply appears here</source>
        <translation>回复会显示在这里</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态码</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>Try %1: %2 after %3 ms</source>
        <translation>第 %1 次：%2，%3 毫秒</translation>
    </message>
    <message>
        <source>The follower sees nothing</source>
        <translation>粉丝看不到任何内容</translation>
    </message>
    <message>
        <source>The follower sees: “The account&apos;s service is down, try again later”</source>
        <translation>粉丝看到：“该公众号提供的服务出现故障，请稍后再试”</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
</context>
<context>
    <name>ui::AnswersEditing</name>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>移动规则</translation>
    </message>
</context>
<context>
    <name>ui::AnswersFile</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入应答</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>The answers are in “%1”.</source>
        <translation>应答已写入“%1”。</translation>
    </message>
    <message>
        <source>Answers as JSON (*.json)</source>
        <translation>JSON 应答文件 (*.json)</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出应答</translation>
    </message>
</context>
<context>
    <name>ui::AnswersPage</name>
    <message>
        <source>Save answers</source>
        <translation>保存应答</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入应答</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出应答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Change kind of answer</source>
        <translation>更改应答方式</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve before it can be saved</source>
        <translation>
            <numerusform>有 %n 个问题，解决后才能保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The answers of %1 are saved and in use.</source>
        <translation>%1 的应答已保存并生效。</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>The answers of %1 become again what was saved last.</source>
        <translation>%1 的应答将恢复为上次保存的内容。</translation>
    </message>
    <message>
        <source>&amp;How %1 answers</source>
        <translation>%1 如何应答(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>应答(&amp;A)</translation>
    </message>
    <message>
        <source>With &quot;success&quot;</source>
        <translation>回复 success</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>不回复</translation>
    </message>
    <message>
        <source>Always with the same reply</source>
        <translation>总是固定回复</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Kept as a draft, even if the program ends; answers are given as before.</source>
        <translation>已存为草稿，程序退出也不会丢失；应答仍按原来的规则。</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>ui::ArticleForm</name>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>%1 / %2 characters, %3 bytes</source>
        <translation>%1 / %2 字符，%3 字节</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>原文链接</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Empty: the first characters of the text</source>
        <translation>留空则取正文开头</translation>
    </message>
    <message>
        <source>Media id of a permanent image</source>
        <translation>永久图片的媒体 id</translation>
    </message>
    <message>
        <source>Wide 2.35:1, X1_Y1_X2_Y2</source>
        <translation>宽 2.35:1，X1_Y1_X2_Y2</translation>
    </message>
    <message>
        <source>Square 1:1, X1_Y1_X2_Y2</source>
        <translation>方 1:1，X1_Y1_X2_Y2</translation>
    </message>
    <message>
        <source>A part of the cover from 0 to 1, left upper corner first; empty: the middle</source>
        <translation>封面的一部分，取值 0 到 1，先左上角；留空则取中间</translation>
    </message>
    <message>
        <source>Square crop</source>
        <translation>方形裁剪</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>所有人可评论</translation>
    </message>
    <message>
        <source>Only for followers</source>
        <translation>仅粉丝可评论</translation>
    </message>
    <message>
        <source>Choose on the picture…</source>
        <translation>在图片上选择…</translation>
    </message>
    <message>
        <source>The cover, wide and square</source>
        <translation>封面：宽幅和方形</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePicker</name>
    <message>
        <source>Choose a draft</source>
        <translation>选择草稿</translation>
    </message>
    <message>
        <source>Choose a published article</source>
        <translation>选择已发布的文章</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在获取列表…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are listed.</source>
        <translation>已列出 %1 / %2。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有含这些文字的内容。</translation>
    </message>
    <message>
        <source>There is no draft. Write one on the page Drafts.</source>
        <translation>没有草稿。请在“草稿”页面编写。</translation>
    </message>
    <message>
        <source>Nothing was published yet. The page Drafts publishes.</source>
        <translation>还没有发布过文章。请在“草稿”页面发布。</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePreview</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>阅读原文</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>“%1”的预览</translation>
    </message>
</context>
<context>
    <name>ui::ArticlesAbout</name>
    <message>
        <source>Asking for the articles…</source>
        <translation>正在获取文章…</translation>
    </message>
    <message>
        <source>The articles could not be read: %1</source>
        <translation>无法读取文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <translation>
            <numerusform>%n 篇文章：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mass send uses the draft up: afterwards it is gone from the draft box.</source>
        <translation>群发会用掉草稿：发送后它会从草稿箱消失。</translation>
    </message>
</context>
<context>
    <name>ui::Badge</name>
    <message>
        <source>Test account</source>
        <translation>测试号</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式账号</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
</context>
<context>
    <name>ui::BatchDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are done</source>
        <translation>
            <numerusform>%n 行已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) break a rule of the platform and are not sent</source>
        <translation>
            <numerusform>%n 行违反平台规则，不会发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go to somebody who gets an earlier one, too</source>
        <translation>
            <numerusform>%n 行的收件人在前面的行中已有</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>%1 of %2 left today, by what was sent from here; accounts with many followers have more. When it is used up the job stops and can be resumed the next day.</source>
        <translation>按从此处的发送计算，今天还剩 %1 / %2；粉丝多的账号额度更高。用完后任务停止，次日可继续。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Dry run for</source>
        <translation>试运行的账号</translation>
    </message>
    <message>
        <source>Template messages of</source>
        <translation>发送模板消息的账号</translation>
    </message>
    <message>
        <source>Dry run for “%1”</source>
        <translation>“%1”的试运行</translation>
    </message>
    <message>
        <source>Template messages of “%1”</source>
        <translation>“%1”的模板消息</translation>
    </message>
    <message>
        <source>Send the &amp;others although some rows break a rule</source>
        <translation>有些行违反规则，仍发送其余的行（&amp;O）</translation>
    </message>
    <message>
        <source>T&amp;ype “%1” to go on</source>
        <translation>输入“%1”以继续（&amp;Y）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message numerus="yes">
        <source>Exactly this goes out first: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>首先发出的内容：POST %1 · %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>No new message can be sent</source>
        <translation>没有可发送的新消息</translation>
    </message>
</context>
<context>
    <name>ui::BatchJobView</name>
    <message>
        <source>All messages of “%1” were sent</source>
        <translation>“%1”的消息已全部发出</translation>
    </message>
    <message>
        <source>Cancel the job?</source>
        <translation>取消任务？</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of “%1” that were not sent will not be. Those that were stay sent.</source>
        <translation>
            <numerusform>“%1”中尚未发出的 %n 条消息将不再发送，已发出的不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the job?</source>
        <translation>删除任务？</translation>
    </message>
    <message>
        <source>“%1” and what became of its rows go off this computer. Messages that were sent stay sent.</source>
        <translation>“%1”及其各行的结果将从本机删除，已发出的消息不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>只看有问题的行</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the first is row %1: %2</source>
        <translation>
            <numerusform>%n 行，第一处在第 %1 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>发送…（&amp;S）</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>继续…（&amp;R）</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>规则检查结果</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>任务的各行</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>试运行…（&amp;D）</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停（&amp;P）</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>重试失败的行（&amp;F）</translation>
    </message>
    <message>
        <source>Export the results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Cancel the job…</source>
        <translation>取消任务…</translation>
    </message>
    <message>
        <source>Delete the job…</source>
        <translation>删除任务…</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>全部行…（&amp;A）</translation>
    </message>
    <message>
        <source>&amp;Only those that did not arrive…</source>
        <translation>仅未送达的行…（&amp;O）</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines（*.jsonl）</translation>
    </message>
    <message>
        <source>Writing the rows…</source>
        <translation>正在写出各行…</translation>
    </message>
    <message>
        <source>Queueing the rows anew…</source>
        <translation>正在将各行重新排队…</translation>
    </message>
</context>
<context>
    <name>ui::BatchMapping</name>
    <message>
        <source>Receiver (openid)</source>
        <translation>收件人（openid）</translation>
    </message>
    <message>
        <source>Page to open</source>
        <translation>打开的网页</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Mini-program (AppID)</source>
        <translation>小程序（AppID）</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>A column, or words</source>
        <translation>一列，或直接填写文字</translation>
    </message>
</context>
<context>
    <name>ui::BatchPace</name>
    <message>
        <source>Messages a &amp;second</source>
        <translation>每秒条数（&amp;S）</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time</source>
        <translation>同时请求数（&amp;T）</translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>quota left today: %1</source>
        <translation>今天剩余额度：%1</translation>
    </message>
</context>
<context>
    <name>ui::BatchRowModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>小程序页面</translation>
    </message>
</context>
<context>
    <name>ui::BatchSetup</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>“%1”不是文件</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”是空文件</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Template: %1 · %2</source>
        <translation>模板：%1 · %2</translation>
    </message>
    <message>
        <source>Choose a template in the list first: its fields are what the columns become.</source>
        <translation>请先在列表中选择模板：各列将对应它的字段。</translation>
    </message>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>选择表格…（&amp;T）</translation>
    </message>
    <message>
        <source>CSV or XLSX, the first row with the names of the columns. A file can be dropped here, too.</source>
        <translation>CSV 或 XLSX，第一行是列名。也可以把文件拖到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>What the messages say</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Check all rows</source>
        <translation>检查所有行（&amp;C）</translation>
    </message>
</context>
<context>
    <name>ui::BatchView</name>
    <message>
        <source>A new table</source>
        <translation>新表格</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>任务（&amp;J）</translation>
    </message>
</context>
<context>
    <name>ui::BurstView</name>
    <message>
        <source>Sends the message of the first tab (%1), each with a MsgId of its own.</source>
        <translation>发送第一个标签页的消息（%1），每条 MsgId 各不相同。</translation>
    </message>
    <message>
        <source>%1 of %2 messages and %3 duplicates in %4 s: %5 a second, %6 accepted.</source>
        <translation>%4 秒内发送 %2 条中的 %1 条和 %3 条重复：每秒 %5 条，%6 条被接受。</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) got another reply than the first time.</source>
        <translation>
            <numerusform>%n 条重复推送得到了与首次不同的回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <translation>%1 % 在此以内</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>with other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send the burst</source>
        <translation>突发发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Rate, times and answers appear here.</source>
        <translation>速率、用时和应答会显示在这里。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>As the platform repeats what was not answered: the same MsgId, signed anew</source>
        <translation>如同平台重试未应答的消息：MsgId 相同，重新签名</translation>
    </message>
    <message>
        <source>All from one</source>
        <translation>都来自同一人</translation>
    </message>
    <message>
        <source>Each from another one</source>
        <translation>每条来自不同的人</translation>
    </message>
    <message>
        <source>Events are told apart by who they are from and when</source>
        <translation>事件按来自谁和时间区分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Not accepted because</source>
        <translation>未被接受的原因</translation>
    </message>
</context>
<context>
    <name>ui::ButtonFields</name>
    <message>
        <source>Kept as it came: %1</source>
        <translation>原样保留：%1</translation>
    </message>
    <message>
        <source>Made in the web console.</source>
        <translation>在公众平台后台创建。</translation>
    </message>
    <message numerus="yes">
        <source>Opens a pop-up with %n button(s).</source>
        <translation>
            <numerusform>点击后弹出 %n 个子菜单。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did itself (%1) rests until they are gone.</source>
        <translation>它自身的动作（%1）在子菜单全部删除后才会生效。</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Convert “%1”</source>
        <translation>转换“%1”</translation>
    </message>
    <message>
        <source>What followers read</source>
        <translation>粉丝看到的文字</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Insert sub-button</source>
        <translation>添加子菜单</translation>
    </message>
</context>
<context>
    <name>ui::ButtonForm</name>
    <message>
        <source>Match rule</source>
        <translation>匹配规则</translation>
    </message>
    <message>
        <source>Conditional menu %1 of %2</source>
        <translation>个性化菜单 %1/%2</translation>
    </message>
    <message>
        <source>Sub-button %1 of “%2”</source>
        <translation>“%2”的第 %1 个子菜单</translation>
    </message>
    <message>
        <source>Button %1 of %2</source>
        <translation>一级菜单 %1/%2</translation>
    </message>
    <message>
        <source>There is no menu yet: followers see the text field only.</source>
        <translation>还没有菜单：粉丝只看到输入框。</translation>
    </message>
    <message>
        <source>Everybody sees it whom no conditional menu matches. Choose a button in the tree or on the phone.</source>
        <translation>不匹配任何个性化菜单的粉丝看到它。请在左侧或手机上选择一个按钮。</translation>
    </message>
    <message>
        <source>Whom this menu is for</source>
        <translation>此菜单给谁看</translation>
    </message>
    <message>
        <source>Insert button</source>
        <translation>添加菜单</translation>
    </message>
</context>
<context>
    <name>ui::BytesView</name>
    <message>
        <source>the body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>还不能发送</translation>
    </message>
    <message numerus="yes">
        <source>POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>POST %1 · %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer of your server to the callback · %n byte(s)</source>
        <translation>
            <numerusform>您的服务器对回调的应答 · %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is in safe mode: your server has to encrypt and sign it.</source>
        <translation>此账号为安全模式：您的服务器必须加密并签名。</translation>
    </message>
    <message>
        <source>This account is in compatible mode: your server may encrypt and sign it.</source>
        <translation>此账号为兼容模式：您的服务器可以加密并签名。</translation>
    </message>
</context>
<context>
    <name>ui::CallAnswer</name>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>（%n 字节）</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>图片，%1 × %2</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>errcode %1</source>
        <translation>errcode %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>The history has only the beginning of this answer.</source>
        <translation>历史记录只保存了此响应的开头部分。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>The answer is saved as %1</source>
        <translation>响应已保存为 %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The platform&apos;s answer will stand here.</source>
        <translation>平台的响应将显示在这里。</translation>
    </message>
    <message>
        <source>Look up the rid</source>
        <translation>查询 rid</translation>
    </message>
    <message>
        <source>Asks the platform what it remembers of this request (openapi/rid/get)</source>
        <translation>向平台查询此次请求的记录（openapi/rid/get）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Answer, laid out</source>
        <translation>格式化的响应</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>响应原文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应头</translation>
    </message>
</context>
<context>
    <name>ui::CallHistoryList</name>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Forget all calls of “%1”?</source>
        <translation>清除“%1”的全部调用记录？</translation>
    </message>
    <message>
        <source>Requests and answers are deleted from this computer.</source>
        <translation>将从本机删除请求和响应。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Calls that you make are kept here, without secrets.</source>
        <translation>您的调用会记录在这里，不含任何密钥。</translation>
    </message>
    <message>
        <source>No call has these words.</source>
        <translation>没有符合的调用。</translation>
    </message>
    <message>
        <source>Call, request, errcode, rid or answer</source>
        <translation>接口、请求、errcode、rid 或响应</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>调用历史</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复到表单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>With the answer that is shown</source>
        <translation>与当前显示的响应比较</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
</context>
<context>
    <name>ui::CallTree</name>
    <message>
        <source>Tokens, quotas and addresses</source>
        <translation>基础接口（凭据、额度、IP）</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>自定义菜单</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布能力</translation>
    </message>
    <message>
        <source>Mass messages</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Template messages</source>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>Subscription notices</source>
        <translation>订阅通知</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服消息</translation>
    </message>
    <message>
        <source>Followers and tags</source>
        <translation>用户与标签</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>数据统计</translation>
    </message>
    <message>
        <source>Web authorisation</source>
        <translation>网页授权</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡券</translation>
    </message>
    <message>
        <source>AI, OCR and images</source>
        <translation>智能接口与图像</translation>
    </message>
    <message>
        <source>Store mini programs</source>
        <translation>门店小程序</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>微信门店</translation>
    </message>
    <message>
        <source>Shopping guides</source>
        <translation>导购</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>城市服务</translation>
    </message>
    <message>
        <source>Groups of followers (retired)</source>
        <translation>用户分组（已下线）</translation>
    </message>
    <message>
        <source>Title, path or id</source>
        <translation>名称、路径或 ID</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>搜索接口</translation>
    </message>
    <message>
        <source>Calls of the platform</source>
        <translation>平台接口</translation>
    </message>
</context>
<context>
    <name>ui::CallsView</name>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>已发送，无应答</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>What this call sends</source>
        <translation>此次调用发送的内容</translation>
    </message>
    <message>
        <source>exactly these bytes</source>
        <translation>逐字节如此</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 bytes of UTF-8, exactly as they are sent</source>
        <translation>UTF-8 共 %1 字节，原样发送</translation>
    </message>
</context>
<context>
    <name>ui::Candidate</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>pasted.png</translation>
    </message>
</context>
<context>
    <name>ui::CapabilitiesCard</name>
    <message>
        <source>What this account may do</source>
        <translation>账号权限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::CardPreview</name>
    <message>
        <source>Open the mini-program</source>
        <translation>进入小程序查看</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Preview on the phone</source>
        <translation>手机预览</translation>
    </message>
</context>
<context>
    <name>ui::CardSigningView</name>
    <message>
        <source>card_id</source>
        <translation>card_id</translation>
    </message>
    <message>
        <source>code (own codes only)</source>
        <translation>code（仅自定义 code 的卡券）</translation>
    </message>
    <message>
        <source>openid (cards of one user only)</source>
        <translation>openid（仅指定用户领取的卡券）</translation>
    </message>
    <message>
        <source>card_type (empty: all)</source>
        <translation>card_type（留空：全部）</translation>
    </message>
    <message>
        <source>location_id of the shop (empty: all)</source>
        <translation>门店 location_id（留空：全部）</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>nonce_str</source>
        <translation>nonce_str</translation>
    </message>
    <message>
        <source>timestamp, in seconds</source>
        <translation>timestamp（秒）</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>调用（&amp;C）</translation>
    </message>
    <message>
        <source>New nonce_str and timestamp</source>
        <translation>换新的 nonce_str 和 timestamp</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <translation>签名（%1）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What was hashed: the values, sorted and joined, the ticket among them</source>
        <translation>参与哈希的内容：各值（含票据）排序后拼接</translation>
    </message>
    <message>
        <source>To paste into the page</source>
        <translation>粘贴到网页的代码</translation>
    </message>
    <message>
        <source>what was hashed</source>
        <translation>参与哈希的内容</translation>
    </message>
</context>
<context>
    <name>ui::CategoryDialog</name>
    <message>
        <source>Reading categories and templates…</source>
        <translation>正在读取类目和模板…</translation>
    </message>
    <message>
        <source>Reading the public library: %1 of %2</source>
        <translation>正在读取公共模板库：%1/%2</translation>
    </message>
    <message>
        <source>Removing “%1” deletes no template.</source>
        <translation>删除“%1”不会删除模板。</translation>
    </message>
    <message numerus="yes">
        <source>Removing “%1” in the console deletes %n template(s), for good:</source>
        <translation>
            <numerusform>在后台删除“%1”将永久删除 %n 个模板：</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Categories of</source>
        <translation>类目：</translation>
    </message>
    <message>
        <source>Categories are chosen and removed in the console of the platform, not by API. The templates of a category that is removed there are deleted.</source>
        <translation>类目在平台后台添加和删除，没有接口。在后台删除类目后，该类目下的模板会一并被删除。</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开平台后台</translation>
    </message>
    <message>
        <source>What each category takes with it</source>
        <translation>删除各类目会带走的模板</translation>
    </message>
    <message>
        <source>The platform does not say which category a subscription notice is of: MpDesk goes by its title, and lists it with each category that has the title.</source>
        <translation>平台不返回订阅通知模板所属的类目：MpDesk 按标题判断，标题出现在多个类目时，在每个类目下都会列出。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::CauseView</name>
    <message>
        <source>Open a HAR file</source>
        <translation>打开 HAR 文件</translation>
    </message>
    <message>
        <source>Recordings (*.har *.json);;All files (*)</source>
        <translation>抓包记录 (*.har *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What the &amp;page has: its wx.config, fields, an answer in JSON, or its HTML</source>
        <translation>页面上的内容（&amp;P）：wx.config、各字段、JSON 应答或网页 HTML</translation>
    </message>
    <message>
        <source>Open HAR…</source>
        <translation>打开 HAR…</translation>
    </message>
    <message>
        <source>&amp;Address of the page, as the address bar shows it</source>
        <translation>页面地址（&amp;A），与地址栏一致</translation>
    </message>
    <message>
        <source>Where a single-page app was &amp;entered (optional)</source>
        <translation>单页应用的入口地址（&amp;E，可选）</translation>
    </message>
    <message>
        <source>&amp;Other addresses that may have been signed (optional)</source>
        <translation>可能被签名的其他地址（&amp;O，可选）</translation>
    </message>
    <message>
        <source>&amp;nonceStr and timestamp of another answer (optional)</source>
        <translation>另一次应答的 nonceStr 和 timestamp（&amp;N，可选）</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Find the cause (%1)</source>
        <translation>查找原因（%1）</translation>
    </message>
    <message>
        <source>Read a recording of the browser&apos;s developer tools; it can be dropped or pasted here, too</source>
        <translation>读取浏览器开发者工具导出的记录；也可拖放或粘贴到这里</translation>
    </message>
</context>
<context>
    <name>ui::CheckupTab</name>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message>
        <source>SANDBOX: only the simulated platform on this computer is asked.</source>
        <translation>沙箱：只访问本机上的模拟平台。</translation>
    </message>
    <message>
        <source>Looks at everything between this computer and the platform. Nothing is changed, and no token is taken away from a server.</source>
        <translation>检查本机到微信平台之间的每个环节。不改动任何东西，也不会让服务器的 token 失效。</translation>
    </message>
    <message>
        <source>Callback &amp;URL</source>
        <translation>回调 &amp;URL</translation>
    </message>
    <message>
        <source>Asked from here as WeChat asks it; may be left empty</source>
        <translation>像微信一样从本机检测；可以不填</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Run the check-up (F5)</source>
        <translation>开始体检（F5）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>report as Markdown, without secrets</source>
        <translation>Markdown 报告，不含密钥</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::ChooseButton</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ui::Choosing</name>
    <message>
        <source>The platform made an id for mass sends of the video.</source>
        <translation>平台已为该视频生成群发用的 id。</translation>
    </message>
    <message>
        <source>Choose a published article</source>
        <translation>选择已发布文章</translation>
    </message>
</context>
<context>
    <name>ui::CodeDialog</name>
    <message>
        <source>The call as code</source>
        <translation>生成代码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>How the token stands in the code</source>
        <translation>代码中 access_token 的写法</translation>
    </message>
    <message>
        <source>Token as a variable</source>
        <translation>access_token 用变量</translation>
    </message>
    <message>
        <source>Token masked</source>
        <translation>access_token 打码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy once with the token</source>
        <translation>含 access_token 复制一次</translation>
    </message>
    <message>
        <source>Whoever has this copy can act as the account for up to two hours</source>
        <translation>持有此副本的人最长两小时内可以操作该账号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::CodeExchange</name>
    <message>
        <source>This is a virtual account: the page was opened as a snapshot.</source>
        <translation>这是虚拟账号：页面以快照页方式打开。</translation>
    </message>
    <message>
        <source>Done. The code is used up now.</source>
        <translation>换取成功，该 code 已失效。</translation>
    </message>
    <message>
        <source>The token stayed the same and lives longer now.</source>
        <translation>凭证未变，有效期已延长。</translation>
    </message>
    <message>
        <source>The token was over; this is a new one.</source>
        <translation>原凭证已过期，这是新的凭证。</translation>
    </message>
    <message>
        <source>The token lives.</source>
        <translation>凭证有效。</translation>
    </message>
    <message>
        <source>&amp;Address that came back, or the code alone</source>
        <translation>带回的回调地址，或只填 code（&amp;A）</translation>
    </message>
    <message>
        <source>&amp;state that was sent</source>
        <translation>发出的 state（&amp;S）</translation>
    </message>
    <message>
        <source>Exchange the code</source>
        <translation>用 code 换取凭证</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多剩余</translation>
    </message>
    <message>
        <source>A code works once and lives 5 minutes (40163, 42003). Exchange it on your server only, because it takes the AppSecret.</source>
        <translation>code 只能用一次，5 分钟内有效（40163、42003）。换取凭证需要 AppSecret，只能在服务器上进行。</translation>
    </message>
</context>
<context>
    <name>ui::CollectionDialog</name>
    <message>
        <source>Collection</source>
        <translation>请求集合</translation>
    </message>
    <message>
        <source>&quot;capture&quot; gives a variable the value at a JSON pointer of the answer: {&quot;media_id&quot;: &quot;/media_id&quot;}. Later calls write {{media_id}}.</source>
        <translation>“capture”按 JSON Pointer 从响应中取值赋给变量：{&quot;media_id&quot;: &quot;/media_id&quot;}，后面的调用写 {{media_id}} 即可。</translation>
    </message>
    <message>
        <source>Collection as JSON</source>
        <translation>JSON 格式的请求集合</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::CollectionList</name>
    <message>
        <source>Collections (*.json)</source>
        <translation>请求集合 (*.json)</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新集合</translation>
    </message>
    <message>
        <source>Import a collection</source>
        <translation>导入请求集合</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is imported</source>
        <translation>已导入“%1”</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation>导出请求集合</translation>
    </message>
    <message>
        <source>The collection is saved as %1; it holds no secret</source>
        <translation>请求集合已保存为 %1，不含任何密钥</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The collection is deleted from this computer.</source>
        <translation>将从本机删除该集合。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add this request…</source>
        <translation>加入当前请求…</translation>
    </message>
    <message>
        <source>New from this request…</source>
        <translation>用当前请求新建…</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>A collection is a list of calls that are run in their order; later calls use what earlier ones answered.</source>
        <translation>请求集合是按顺序执行的一组调用，后面的调用可以使用前面响应中的值。</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Page, account or action</source>
        <translation>页面、账号或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ui::CompareActions</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>One of them is no longer in the log.</source>
        <translation>其中一条已不在日志中。</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Times and state</source>
        <translation>时间与状态</translation>
    </message>
    <message>
        <source>Compare two deliveries</source>
        <translation>比较两条回调</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>下一处不同（F7）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ComposePage</name>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Kept while you write · not saved under a name</source>
        <translation>边写边存 · 尚未命名保存</translation>
    </message>
    <message>
        <source>“%1”, changed since it was saved</source>
        <translation>“%1”，保存后有改动</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Send the preview</source>
        <translation>发送预览</translation>
    </message>
    <message>
        <source>Send to the follower</source>
        <translation>发给粉丝</translation>
    </message>
    <message>
        <source>Check and send…</source>
        <translation>检查并发送…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Speed of mass sends…</source>
        <translation>群发速度…</translation>
    </message>
    <message>
        <source>Copy the XML</source>
        <translation>复制 XML</translation>
    </message>
    <message>
        <source>This send belongs to another account (%1).</source>
        <translation>这次群发属于另一个账号（%1）。</translation>
    </message>
</context>
<context>
    <name>ui::ComposeSession</name>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>There is no account to save it for.</source>
        <translation>没有账号，无法保存。</translation>
    </message>
    <message>
        <source>It was not saved under a name yet.</source>
        <translation>还没有命名保存。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Take up a sent message</source>
        <translation>取用已发送的消息</translation>
    </message>
    <message>
        <source>The list of openids is still being read.</source>
        <translation>仍在读取 openid 列表。</translation>
    </message>
    <message>
        <source>The reply needs the original ID of the account, gh_…: it is the ToUserName of each message that followers send.</source>
        <translation>回复需要公众号的原始 ID（gh_…）：即粉丝消息中的 ToUserName。</translation>
    </message>
    <message>
        <source>This is the media_id of a draft; followers get what is published under an article_id.</source>
        <translation>这是草稿的 media_id；发给粉丝的是已发布文章，请填写它的 article_id。</translation>
    </message>
    <message>
        <source>Publish the draft, then choose the article with the button beside the field.</source>
        <translation>请先发布草稿，再用输入框旁的按钮选择已发布文章。</translation>
    </message>
</context>
<context>
    <name>ui::ConditionForm</name>
    <message>
        <source>Change rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Without type and event the rule holds for everything that is pushed.</source>
        <translation>不填类型和事件时，规则适用于推送的一切。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type of message</source>
        <translation>消息类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Event&amp;Key</source>
        <translation>EventKey(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>any; else exactly this, such as the key of a menu button</source>
        <translation>任意；或完全等于，例如菜单按钮的 key</translation>
    </message>
    <message>
        <source>Text to compare with</source>
        <translation>用来比较的文字</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleMenuHint</name>
    <message>
        <source>When server configuration is switched on with this URL, a menu made in the web console disappears. Take it over first, to publish it by API.</source>
        <translation>用此 URL 启用服务器配置后，公众平台后台创建的菜单会消失。请先接管，再通过接口发布。</translation>
    </message>
    <message>
        <source>Look at the menu</source>
        <translation>查看菜单</translation>
    </message>
</context>
<context>
    <name>ui::ConsolePage</name>
    <message>
        <source>Compare two answers</source>
        <translation>比较两次响应</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>两次响应相同。</translation>
    </message>
    <message>
        <source>Left: from the history. Right: what is shown.</source>
        <translation>左：历史记录；右：当前显示的响应。</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Fill in the example</source>
        <translation>填入示例</translation>
    </message>
    <message>
        <source>The call as code…</source>
        <translation>生成代码…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>保存响应…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>搜索接口</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>适用账号：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Send “%1”?</source>
        <translation>发送“%1”？</translation>
    </message>
    <message>
        <source>It goes to %1 of “%2”. %3</source>
        <translation>将发往“%2”（%1）。%3</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>verified service accounts only</source>
        <translation>仅已认证的服务号</translation>
    </message>
    <message>
        <source>verified ones</source>
        <translation>已认证的账号</translation>
    </message>
    <message>
        <source>The first %1 are compared.</source>
        <translation>仅比较了前 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ConsoleSession</name>
    <message>
        <source>Type into %1</source>
        <translation>填写 %1</translation>
    </message>
    <message>
        <source>The catalogue does not know %1.</source>
        <translation>接口目录中没有 %1。</translation>
    </message>
    <message>
        <source>The command line can call it: mpdeskctl api call %1</source>
        <translation>可以用命令行调用：mpdeskctl api call %1</translation>
    </message>
    <message>
        <source>Take over a request</source>
        <translation>取用请求</translation>
    </message>
    <message>
        <source>There is no account to call for.</source>
        <translation>没有可用的账号。</translation>
    </message>
</context>
<context>
    <name>ui::ContentForm</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>关闭评论</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人可评论</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>仅粉丝可评论</translation>
    </message>
</context>
<context>
    <name>ui::ConversationPage</name>
    <message>
        <source>Find a follower</source>
        <translation>查找粉丝</translation>
    </message>
    <message>
        <source>Next follower who waits</source>
        <translation>下一位待回复的粉丝</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>撰写回复</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>在检查器中显示</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再次发送…</translation>
    </message>
    <message>
        <source>This follower belongs to another account (%1).</source>
        <translation>此粉丝属于另一个账号（%1）。</translation>
    </message>
    <message>
        <source>Choose a follower</source>
        <translation>选择一位粉丝</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>再发送一次？</translation>
    </message>
    <message>
        <source>Nobody knows whether this message reached the follower, and the platform does not recognise a repeated one: it may arrive twice.</source>
        <translation>不知道这条消息是否已送达，平台也不识别重复消息：粉丝可能收到两次。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新编写</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as curl, signed anew</source>
        <translation>复制为 curl（重新签名）</translation>
    </message>
    <message>
        <source>Copy as curl, as received</source>
        <translation>复制为 curl（原样）</translation>
    </message>
    <message>
        <source>Copy as XML</source>
        <translation>复制为 XML</translation>
    </message>
    <message>
        <source>Copy as test fixture</source>
        <translation>复制为测试数据</translation>
    </message>
    <message>
        <source>%1 callbacks are selected; at most %2 can be copied.</source>
        <translation>选中了 %1 条回调；最多可复制 %2 条。</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>请改为导出到文件。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n curl commands</source>
        <translation>
            <numerusform>已复制 %n 条 curl 命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n messages</source>
        <translation>
            <numerusform>已复制 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n JSON lines with request, message and reply; no key is in them</source>
        <translation>
            <numerusform>已复制 %n 行 JSON，含请求、消息和应答，不含密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::CountLabel</name>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln 条回调</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 deliveries</source>
        <translation>超过 %1 条回调</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数 …</translation>
    </message>
</context>
<context>
    <name>ui::Countdown</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ui::CropDialog</name>
    <message>
        <source>Parts of the cover</source>
        <translation>封面裁剪</translation>
    </message>
    <message>
        <source>&amp;Wide, 2.35:1</source>
        <translation>宽幅 2.35:1(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Square, 1:1</source>
        <translation>方形 1:1(&amp;S)</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. With the keyboard: arrows move it (with Ctrl by a pixel), + and - change its size, Home puts it into the middle. An empty value is the middle, too.</source>
        <translation>拖动选框或其四角。键盘：方向键移动（按住 Ctrl 每次一个像素），+ 和 - 改变大小，Home 居中。留空也表示居中。</translation>
    </message>
    <message>
        <source>Both parts as readers see them</source>
        <translation>读者看到的两种效果</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>居中</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryHead</name>
    <message>
        <source>Take the star away (S)</source>
        <translation>取消星标（S）</translation>
    </message>
    <message>
        <source>Star it, so that it is kept (S)</source>
        <translation>加星标以保留（S）</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>URL check</source>
        <translation>网址检查</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未解开</translation>
    </message>
    <message>
        <source>Show the worst only</source>
        <translation>只看最严重的</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>备注（N）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Saved as you type; what has a note is kept when old deliveries are deleted</source>
        <translation>随输入保存；有备注的回调在清理旧回调时保留</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新回调</numerusform>
        </translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Show them and follow (Home)</source>
        <translation>显示并跟随最新（Home）</translation>
    </message>
    <message numerus="yes">
        <source>more than %n new</source>
        <translation>
            <numerusform>超过 %n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DesignView</name>
    <message>
        <source>This account has no menu</source>
        <translation>此账号没有菜单</translation>
    </message>
    <message>
        <source>Start a new one, or import one from a file. Nothing is published before you have seen what would change.</source>
        <translation>可以新建，或从文件导入。发布之前一定会先让您看到改动。</translation>
    </message>
    <message>
        <source>Which menu is live?</source>
        <translation>线上是什么菜单？</translation>
    </message>
    <message>
        <source>Fetch the live menu to work on it. You can also start a new one, or import one from a file; before anything is published it is compared with what is live.</source>
        <translation>取回线上菜单进行编辑；也可以新建，或从文件导入。发布之前一定会与线上菜单比较。</translation>
    </message>
    <message>
        <source>Fetch the live menu</source>
        <translation>取回线上菜单</translation>
    </message>
    <message>
        <source>Start a new menu</source>
        <translation>新建菜单</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPage</name>
    <message>
        <source>Run the check-up</source>
        <translation>开始体检</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>解释错误</translation>
    </message>
    <message>
        <source>Show the quotas</source>
        <translation>查看额度</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Error doctor</source>
        <translation>错误医生</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisView</name>
    <message>
        <source>What would help:</source>
        <translation>还需要：</translation>
    </message>
    <message>
        <source>In the page:</source>
        <translation>页面中：</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>服务器上：</translation>
    </message>
    <message>
        <source>instead of</source>
        <translation>不要写</translation>
    </message>
    <message>
        <source>write</source>
        <translation>应写成</translation>
    </message>
    <message>
        <source>Ticket of: %1</source>
        <translation>票据所属：%1</translation>
    </message>
    <message>
        <source>Right address: %1</source>
        <translation>正确的地址：%1</translation>
    </message>
    <message>
        <source>Address signed: %1</source>
        <translation>实际签名的地址：%1</translation>
    </message>
    <message>
        <source>Right signature: %1</source>
        <translation>正确的签名：%1</translation>
    </message>
    <message>
        <source>Signature of the page: %1</source>
        <translation>页面上的签名：%1</translation>
    </message>
    <message>
        <source>Why is it “invalid signature”?</source>
        <translation>为什么提示 invalid signature？</translation>
    </message>
    <message>
        <source>Paste what the page passes to wx.config and its address. MpDesk computes the signature anew, and where it differs, tries the mistakes that really happen, alone and in pairs.</source>
        <translation>粘贴页面传给 wx.config 的内容和页面地址。MpDesk 会重新计算签名；如有不同，就逐一尝试真实发生的错误，单个以及两两组合。</translation>
    </message>
    <message>
        <source>Code to change</source>
        <translation>要改的代码</translation>
    </message>
    <message>
        <source>Both signatures</source>
        <translation>两个签名</translation>
    </message>
    <message>
        <source>the report as JSON, without tickets</source>
        <translation>JSON 报告（不含票据）</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n sub-button(s)</source>
        <translation>
            <numerusform>%n 个子菜单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>更名 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ui::DoctorTab</name>
    <message>
        <source>&amp;Error code, message or whole answer</source>
        <translation>错误码、错误信息或整段返回(&amp;E)</translation>
    </message>
    <message>
        <source>40164
{&quot;errcode&quot;:48001,&quot;errmsg&quot;:&quot;api unauthorized rid: …&quot;}
config:invalid signature</source>
        <translation>40164
{&quot;errcode&quot;:48001,&quot;errmsg&quot;:&quot;api unauthorized rid: …&quot;}
config:invalid signature</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Explain (Ctrl+Return)</source>
        <translation>解释（Ctrl+Return）</translation>
    </message>
    <message>
        <source>JSON, a line of a log, the words of an OAuth page or of the JS-SDK: nothing leaves this computer.</source>
        <translation>可以是 JSON、一行日志、网页授权页或 JS-SDK 的提示；内容不会离开本机。</translation>
    </message>
</context>
<context>
    <name>ui::DomainLine</name>
    <message>
        <source>JS-safe &amp;domains</source>
        <translation>JS 接口安全域名（&amp;D）</translation>
    </message>
    <message>
        <source>As the console of the account has them (JS接口安全域名): no API tells them.</source>
        <translation>照管理后台填写（JS接口安全域名）：没有接口可以查询。</translation>
    </message>
</context>
<context>
    <name>ui::DraftEditing</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>添加文章</translation>
    </message>
</context>
<context>
    <name>ui::DraftList</name>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>ui::DraftsPage</name>
    <message>
        <source>Give up what is not saved?</source>
        <translation>放弃未保存的内容？</translation>
    </message>
    <message>
        <source>“%1” has changes that the platform does not have.</source>
        <translation>“%1”有尚未保存到平台的改动。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Import an article</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.md *.markdown *.json)</source>
        <translation>文章 (*.html *.htm *.md *.markdown *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>The draft is saved on the platform</source>
        <translation>草稿已保存到平台</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>发布“%1”？</translation>
    </message>
    <message>
        <source>The articles become public under their links, for %1 of “%2”. Followers are not told, and the draft is gone afterwards: it can then no longer be sent to all.</source>
        <translation>文章将通过链接公开，账号为“%2”（%1）。粉丝不会收到通知，草稿随后消失：之后不能再用它群发。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publication %1 was taken on; waiting for its result…</source>
        <translation>已提交发布任务 %1；正在等待结果…</translation>
    </message>
    <message>
        <source>Publication %1: %2.</source>
        <translation>发布任务 %1：%2。</translation>
    </message>
    <message>
        <source>Article %1 was refused</source>
        <translation>第 %1 篇文章被拒绝</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The draft is deleted on the platform for good, from %1 of “%2”.</source>
        <translation>草稿将从平台上永久删除，账号为“%2”（%1）。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新草稿</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Upload foreign images</source>
        <translation>上传外部图片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Publishing makes a draft public under a link: it tells no follower and does not stand in the account&apos;s history. Only a mass send (page Compose) does both. Either uses the draft up.</source>
        <translation>发布会让草稿通过链接公开：不通知粉丝，也不进入历史消息。只有群发（“编写发送”页）才会。两者都会消耗草稿。</translation>
    </message>
    <message>
        <source>Articles of the draft</source>
        <translation>草稿中的文章</translation>
    </message>
    <message>
        <source>Add an article to a new draft; the platform adds none to one that it has</source>
        <translation>给新草稿添加文章；平台不能给已有草稿添加文章</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>“%1”不是文件</translation>
    </message>
    <message>
        <source>Reading the draft…</source>
        <translation>正在读取草稿…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>Looking for foreign images…</source>
        <translation>正在查找外部图片…</translation>
    </message>
    <message>
        <source>Uploading image %1 of %2…</source>
        <translation>正在上传图片 %1 / %2…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The draft is gone on the platform: published, sent or deleted. Nothing is lost here; save once more to add it as a new one.</source>
        <translation>平台上已没有此草稿：已发布、已群发或已删除。此处内容没有丢失；再保存一次会作为新草稿添加。</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>The event PUBLISHJOBFINISH came at %1.</source>
        <translation>事件 PUBLISHJOBFINISH 于 %1 到达。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Asking for the draft box…</source>
        <translation>正在查询草稿箱…</translation>
    </message>
    <message>
        <source>This account has a draft box</source>
        <translation>此账号已启用草稿箱</translation>
    </message>
    <message>
        <source>Open the draft box?</source>
        <translation>启用草稿箱？</translation>
    </message>
    <message>
        <source>This account still keeps articles among its material. Opening the draft box moves them, and cannot be undone.</source>
        <translation>此账号的图文仍在素材库中。启用草稿箱会迁移它们，且不能撤销。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Is the draft box open?</source>
        <translation>是否已启用草稿箱？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Brought back as you left it: the platform does not have these changes yet.</source>
        <translation>已恢复上次的内容：平台上还没有这些改动。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking what became of the publication of “%1”, whose answer never came…</source>
        <translation>“%1”的发布没有收到应答，正在查看结果…</translation>
    </message>
    <message>
        <source>Published: the answer was lost, but the list of what is published has it.</source>
        <translation>已发布：应答丢失了，但已发布列表中有它。</translation>
    </message>
</context>
<context>
    <name>ui::EmptyLibrary</name>
    <message>
        <source>This account has no templates</source>
        <translation>此账号不能使用模板</translation>
    </message>
    <message>
        <source>Reading the platform&apos;s lists…</source>
        <translation>正在读取平台列表…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The platform is asked for the account&apos;s templates when you want it.</source>
        <translation>需要时再向平台读取账号的模板。</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>Add one from the platform&apos;s public library, by its number or by words.</source>
        <translation>请从平台的公共模板库添加，可按编号或文字查找。</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>添加模板…</translation>
    </message>
</context>
<context>
    <name>ui::EndpointBar</name>
    <message>
        <source>● Receiving</source>
        <translation>● 接收中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ 已停止</translation>
    </message>
    <message>
        <source>The account in use has no callback Token.</source>
        <translation>当前账号未设置令牌(Token)。</translation>
    </message>
    <message>
        <source>The address to enter as server URL appears here.</source>
        <translation>此处将显示应填写的服务器地址(URL)。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start or stop the callback endpoint (%1)</source>
        <translation>启动或停止回调端点（%1）</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>服务器地址(URL)</translation>
    </message>
    <message>
        <source>From outside…</source>
        <translation>外网访问…</translation>
    </message>
    <message>
        <source>How WeChat&apos;s servers can reach this computer: tunnels, reverse SSH, nginx</source>
        <translation>微信服务器如何访问这台电脑：内网穿透、反向 SSH、nginx</translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>message, code and rid</source>
        <translation>错误信息、错误码和 rid</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Explain: why it happened and what to do</source>
        <translation>解释：为什么会这样，怎么办</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
</context>
<context>
    <name>ui::ErrorsCard</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>Nothing has failed in this session.</source>
        <translation>本次会话中没有出错。</translation>
    </message>
</context>
<context>
    <name>ui::ExplainDialog</name>
    <message>
        <source>Explanation</source>
        <translation>错误解释</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationView</name>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>The platform says: %1</source>
        <translation>平台返回：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>WeChat saw</source>
        <translation>微信看到的 IP</translation>
    </message>
    <message>
        <source>address</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>network (CIDR)</source>
        <translation>网段（CIDR）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>到哪里处理</translation>
    </message>
    <message>
        <source>Facts as of %1.</source>
        <translation>资料日期：%1。</translation>
    </message>
    <message>
        <source>WeChat&apos;s record: %1, %2 ms, from %3</source>
        <translation>微信的记录：%1，耗时 %2 毫秒，来自 %3</translation>
    </message>
    <message>
        <source>Show WeChat&apos;s record of the request</source>
        <translation>查看微信的请求记录</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>WeChat&apos;s record of the request</source>
        <translation>微信的请求记录</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>“%1” is there already. It is replaced once the export is whole.</source>
        <translation>“%1”已存在。导出完成后才会替换它。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>Export callbacks</source>
        <translation>导出回调</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message>
        <source>Export callbacks</source>
        <translation>导出回调</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>The selected ones (%1)</source>
        <translation>选中的（%1）</translation>
    </message>
    <message>
        <source>What the filter shows (%1): %2</source>
        <translation>筛选结果（%1）：%2</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>JSON Lines: everything, can be imported again</source>
        <translation>JSON Lines：内容完整，可再导入</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets</source>
        <translation>CSV：用于电子表格</translation>
    </message>
    <message>
        <source>HAR: for the developer tools of browsers</source>
        <translation>HAR：用于浏览器开发者工具</translation>
    </message>
    <message>
        <source>&amp;Mask openids</source>
        <translation>隐去 openid(&amp;M)</translation>
    </message>
    <message>
        <source>Each openid gets a name that is the same throughout the file. Encrypted bodies and replies are left out, since they hold the openid too.</source>
        <translation>每个 openid 换成文件内一致的代号。加密的正文和应答也含 openid，因此不导出。</translation>
    </message>
    <message>
        <source>Openids, names and texts of followers are in the file as they came.</source>
        <translation>文件中含有粉丝的 openid、名称和文字原文。</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>Choose another kind in the list to change this</source>
        <translation>要更改请在列表中选择其他种类</translation>
    </message>
    <message>
        <source>The follower is chosen above</source>
        <translation>粉丝在上方选择</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Set at each sending</source>
        <translation>每次发送时设置</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>One more like this</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>移除此项</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>%1/%2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
</context>
<context>
    <name>ui::FieldWidget</name>
    <message>
        <source>%1/%2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
    <message>
        <source>%1/%2 characters</source>
        <translation>%1/%2 字符</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldsTab</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The URL check has no message: it asks for its echostr back.</source>
        <translation>URL 验证请求没有消息内容，只要求原样返回 echostr。</translation>
    </message>
    <message>
        <source>(no fields)</source>
        <translation>（没有字段）</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>It came from outside, with the message:</source>
        <translation>它来自外部，随消息而来：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy as read</source>
        <translation>复制解读</translation>
    </message>
    <message>
        <source>Show all with this value</source>
        <translation>显示此值的全部回调</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>解码后的字段</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Filter: event:CLICK from:o6_* took:&gt;1s since:1h 退款 (Ctrl+F)</source>
        <translation>筛选：event:CLICK from:o6_* took:&gt;1s since:1h 退款（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Hold the table while new callbacks come in</source>
        <translation>有新回调时保持表格不动</translation>
    </message>
    <message>
        <source>There is no filter in the line to be saved.</source>
        <translation>筛选栏中没有可保存的条件。</translation>
    </message>
</context>
<context>
    <name>ui::FollowerBox</name>
    <message>
        <source>Random (a new follower)</source>
        <translation>随机（新粉丝）</translation>
    </message>
    <message>
        <source>%1  ·  follows the sandbox</source>
        <translation>%1  ·  沙箱的粉丝</translation>
    </message>
</context>
<context>
    <name>ui::FollowerDialog</name>
    <message>
        <source>Choose a follower of “%1”</source>
        <translation>选择“%1”的粉丝</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Nobody follows the account.</source>
        <translation>该账号还没有粉丝。</translation>
    </message>
    <message>
        <source>None of the first %1 followers has that in the openid.</source>
        <translation>前 %1 个粉丝中，没有 openid 含有这些字符的。</translation>
    </message>
    <message>
        <source>All %1 followers of the account</source>
        <translation>该账号的全部 %1 个粉丝</translation>
    </message>
    <message>
        <source>%1 of %2 followers are shown; the search goes through the first %3.</source>
        <translation>共 %2 个粉丝，显示 %1 个；搜索范围为前 %3 个。</translation>
    </message>
</context>
<context>
    <name>ui::FollowerList</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nobody has such an openid or wrote such words. With a whole openid, Enter opens the conversation all the same.</source>
        <translation>没有这样的 openid，也没有人写过这些文字。输入完整的 openid 后按 Enter 仍可打开会话。</translation>
    </message>
    <message>
        <source>Nobody has written yet, as far as the inspector has seen. It has to be on and to receive the callbacks of the account.</source>
        <translation>检查器还没有见到粉丝来信。检查器需要开启，并能收到此账号的回调。</translation>
    </message>
    <message>
        <source>openid or words</source>
        <translation>openid 或文字</translation>
    </message>
    <message>
        <source>Search followers</source>
        <translation>搜索粉丝</translation>
    </message>
    <message>
        <source>Followers who wrote lately</source>
        <translation>最近来信的粉丝</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的</translation>
    </message>
</context>
<context>
    <name>ui::FollowerModel</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 of %2 left · %3</source>
        <translation>剩余 %1 / %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n 条未回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowerTab</name>
    <message>
        <source>Follower</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>The sender is not known: the message was not opened.</source>
        <translation>不知道发送者：消息没有解开。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n 条回调</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries, and more</source>
        <translation>
            <numerusform>%n 条回调，还有更多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; Enter shows one.</source>
        <translation>%2 中的 %1；按 Enter 查看。</translation>
    </message>
    <message>
        <source>Show all of this follower</source>
        <translation>显示此粉丝的全部回调</translation>
    </message>
    <message>
        <source>Sets the filter from:…</source>
        <translation>设置筛选 from:…</translation>
    </message>
    <message>
        <source>Deliveries of this follower</source>
        <translation>此粉丝的回调</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What passed between this follower and the account, and the answer</source>
        <translation>此粉丝与公众号的往来，以及回复</translation>
    </message>
</context>
<context>
    <name>ui::FormRow</name>
    <message>
        <source>Choose the file to upload</source>
        <translation>选择要上传的文件</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>filled in by MpDesk</source>
        <translation>由 MpDesk 自动填入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>ui::ForwardForm</name>
    <message>
        <source>The answers of this page are sent.</source>
        <translation>按本页应答。</translation>
    </message>
    <message>
        <source>The answers of this page are sent at once; what your server says is only logged.</source>
        <translation>立即按本页应答；您服务器的应答只作记录。</translation>
    </message>
    <message>
        <source>The first server&apos;s answer goes to the platform; the second gets the same, and both answers are compared.</source>
        <translation>第一台服务器的应答转给平台；第二台收到同样内容，并比较两者的应答。</translation>
    </message>
    <message>
        <source>Change forwarding</source>
        <translation>更改转发</translation>
    </message>
    <message>
        <source>&amp;Forward to your server</source>
        <translation>转发到您的服务器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;econd address</source>
        <translation>第二个地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Time until our answer</source>
        <translation>应答时限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replayed or late requests</source>
        <translation>重放或过期的请求(&amp;R)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Relay its answer</source>
        <translation>转达其应答</translation>
    </message>
    <message>
        <source>Only log its answer</source>
        <translation>只记录其应答</translation>
    </message>
    <message>
        <source>Compare two servers</source>
        <translation>比较两台服务器</translation>
    </message>
    <message>
        <source>Accept and mark them</source>
        <translation>接受并标记</translation>
    </message>
    <message>
        <source>Refuse them with 403</source>
        <translation>以 403 拒绝</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Your server gets the original body, query and headers, with Accept-Encoding: identity and X-MpDesk-Forwarded: 1 added; what it answers within the time goes to the platform, else &quot;success&quot;.</source>
        <translation>你的服务器会收到原始的请求体、查询参数和请求头（另加 Accept-Encoding: identity 和 X-MpDesk-Forwarded: 1）；它在时限内的应答会转给微信，否则应答 success。</translation>
    </message>
</context>
<context>
    <name>ui::ForwardsView</name>
    <message>
        <source>relayed</source>
        <translation>已转达</translation>
    </message>
    <message>
        <source>logged only</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>太晚</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>(%1 over the limit)</source>
        <translation>（超出时限 %1）</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Side by side: equal</source>
        <translation>并排对照：相同</translation>
    </message>
    <message numerus="yes">
        <source>Side by side: %n line(s) differ</source>
        <translation>
            <numerusform>并排对照：%n 行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Servers that it was forwarded to</source>
        <translation>转发到的服务器</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>服务器的应答</translation>
    </message>
</context>
<context>
    <name>ui::GrantView</name>
    <message>
        <source>OAuth token</source>
        <translation>网页授权 access_token</translation>
    </message>
    <message>
        <source>refresh_token, 30 days</source>
        <translation>refresh_token（30 天）</translation>
    </message>
    <message>
        <source>Granted: %1. This token is the visitor&apos;s and works below /sns/ only; the account&apos;s own access token is another one.</source>
        <translation>已授权：%1。该凭证属于这位用户，只能用于 /sns/ 接口；与账号的全局 access_token 不同。</translation>
    </message>
    <message>
        <source>The token lives for</source>
        <translation>凭证有效期</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Prolong the token by its refresh_token</source>
        <translation>用 refresh_token 延长凭证有效期</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation>获取昵称和头像</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>检验凭证</translation>
    </message>
</context>
<context>
    <name>ui::HarSource</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>None of %n answer(s) in the file has a signature</source>
        <translation>
            <numerusform>文件中的 %n 个应答都没有签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it with content, after the page has loaded.</source>
        <translation>请在页面加载完成后连同内容一起保存。</translation>
    </message>
    <message>
        <source>Reading the HAR file</source>
        <translation>正在读取 HAR 文件</translation>
    </message>
    <message>
        <source>Signature from</source>
        <translation>签名来自</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>Nothing was mass-sent from here yet.</source>
        <translation>还没有从这里群发过。</translation>
    </message>
    <message>
        <source>No send has these words.</source>
        <translation>没有含这些文字的群发。</translation>
    </message>
    <message>
        <source>Mass send: %1</source>
        <translation>群发：%1</translation>
    </message>
    <message>
        <source>Send again as new…</source>
        <translation>作为新群发再发一次…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the sends</source>
        <translation>搜索群发</translation>
    </message>
    <message>
        <source>Mass sends</source>
        <translation>群发记录</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>查看事件推送</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>Restore the version of %1</source>
        <translation>还原 %1 的版本</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>Every menu that is fetched and found different, and every one that is published or deleted from here, is kept with its time, so that there is always a way back.</source>
        <translation>取回后发现有变化的菜单，以及由此发布或删除的菜单，都会连同时间保存下来，随时可以退回。</translation>
    </message>
</context>
<context>
    <name>ui::HostEdit</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s hosts</source>
        <translation>从平台的域名中选择</translation>
    </message>
</context>
<context>
    <name>ui::ImageReport</name>
    <message numerus="yes">
        <source>%n image(s) uploaded and their links replaced.</source>
        <translation>
            <numerusform>已上传 %n 张图片并替换链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not: their links stay as they were.</source>
        <translation>
            <numerusform>%n 张图片未上传：链接保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Foreign images</source>
        <translation>外部图片</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.json)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>Stored: %1. Known before: %2. Bad lines: %3.</source>
        <translation>已存入：%1。原已存在：%2。无效行：%3。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import callbacks</source>
        <translation>导入回调</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::IndustryDialog</name>
    <message>
        <source>No template of the account would be deleted.</source>
        <translation>不会删除账号的任何模板。</translation>
    </message>
    <message numerus="yes">
        <source>The platform deletes %n template(s), for good:</source>
        <translation>
            <numerusform>平台将永久删除 %n 个模板：</numerusform>
        </translation>
    </message>
    <message>
        <source>The two have to be different.</source>
        <translation>两个行业不能相同。</translation>
    </message>
    <message>
        <source>Which templates would be deleted is known once the list has been read.</source>
        <translation>读取列表后才能知道会删除哪些模板。</translation>
    </message>
    <message>
        <source>Change the industries of “%1”?</source>
        <translation>更改“%1”的行业？</translation>
    </message>
    <message>
        <source>It cannot be changed again in this month.</source>
        <translation>本月内不能再次更改。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Industries of</source>
        <translation>行业所属账号</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>主行业（&amp;F）</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>副行业（&amp;S）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>They can be changed once a month. Templates of other industries are deleted by it. What goes with a category, “Categories…” tells.</source>
        <translation>每月可修改一次，修改后其他行业的模板会被删除。删除类目会带走哪些模板，见“类目…”。</translation>
    </message>
</context>
<context>
    <name>ui::InspectorCard</name>
    <message>
        <source>Callback inspector</source>
        <translation>回调检查器</translation>
    </message>
    <message>
        <source>the callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Show callbacks</source>
        <translation>查看回调</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>WeChat reaches only public addresses on ports 80 and 443: put a tunnel or a reverse proxy in front.</source>
        <translation>微信只能访问公网地址的 80 和 443 端口：请在前面架设内网穿透或反向代理。</translation>
    </message>
    <message>
        <source>Receives, verifies and decrypts what WeChat pushes, and keeps it.</source>
        <translation>接收微信推送的回调，完成验签和解密，并保存记录。</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPage</name>
    <message>
        <source>Start receiving</source>
        <translation>开始接收</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Waiting for callbacks</source>
        <translation>正在等待回调</translation>
    </message>
    <message>
        <source>Enter the address above as server URL of the account, or push one from the sandbox: mpdeskctl callback push.</source>
        <translation>请将上方地址填入该账号的服务器地址(URL)，或从沙箱推送一条：mpdeskctl callback push。</translation>
    </message>
    <message>
        <source>No callbacks yet</source>
        <translation>还没有回调</translation>
    </message>
    <message>
        <source>Start the endpoint to receive what WeChat pushes to your server.</source>
        <translation>启动接收服务后，即可收到微信推送到服务器的回调。</translation>
    </message>
    <message>
        <source>No callback fits this filter.</source>
        <translation>没有符合此筛选的回调。</translation>
    </message>
    <message>
        <source>What can be done to the selected callbacks</source>
        <translation>可对选中的回调做的操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks are in %1</source>
        <translation>
            <numerusform>%1 中有 %n 条回调</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the follower</source>
        <translation>回复粉丝</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>暂未找到</translation>
    </message>
    <message>
        <source>The search was stopped before it had seen all callbacks.</source>
        <translation>搜索在查完全部回调之前被停止。</translation>
    </message>
</context>
<context>
    <name>ui::InspectorSection</name>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>Other computers will be able to reach the inspector. Requests that do not verify are turned away, but prefer loopback behind a tunnel or a reverse proxy.</source>
        <translation>其他计算机将可以访问回调检查器。未通过验签的请求会被拒绝，但更建议只监听本机回环地址，并在前面架设内网穿透或反向代理。</translation>
    </message>
    <message>
        <source>Loopback: reached only from this computer. Port 0 takes any free one.</source>
        <translation>回环地址：仅本机可访问。端口填 0 则自动选用空闲端口。</translation>
    </message>
    <message>
        <source>The inspector moves to the new address.</source>
        <translation>回调检查器将切换到新地址。</translation>
    </message>
    <message>
        <source>Used when the inspector starts next.</source>
        <translation>下次启动回调检查器时生效。</translation>
    </message>
    <message>
        <source>Callback inspector</source>
        <translation>回调检查器</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>&amp;Base path</source>
        <translation>基础路径(&amp;B)</translation>
    </message>
    <message>
        <source>Stands before the path of every account, for a reverse proxy that hands on one folder</source>
        <translation>加在每个公众号路径之前，用于只转交某个目录的反向代理</translation>
    </message>
    <message>
        <source>Addresses or nets of reverse proxies and tunnels whose X-Forwarded-For is believed</source>
        <translation>反向代理和隧道的地址或网段，采信其 X-Forwarded-For</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies</source>
        <translation>可信代理(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::JobArticles</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <translation>发出的图文：%1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Enter or a double click opens it in the browser</source>
        <translation>按 Enter 或双击，在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>ui::JobView</name>
    <message>
        <source>Delete what was sent?</source>
        <translation>删除已群发的内容？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The administrator has to confirm it within</source>
        <translation>管理员确认剩余时间</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Under the same clientmsgid, so that it can never be sent twice</source>
        <translation>使用同一 clientmsgid，绝不会发两次</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消群发</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>The platform deletes articles and videos only: this one stays on the phones.</source>
        <translation>平台只能删除图文和视频：这条会留在手机上。</translation>
    </message>
    <message>
        <source>The platform deletes a send when it has ended; until then nothing stops it.</source>
        <translation>平台只能删除已结束的群发；在此之前无法阻止。</translation>
    </message>
    <message>
        <source>Delete article %1 of what was sent?</source>
        <translation>删除已群发的第 %1 篇文章？</translation>
    </message>
    <message>
        <source>The platform takes the content away: whoever opens it afterwards reads that it was deleted. The card itself stays on every phone that has it, and nobody is told. It cannot be undone, and the quota does not come back.</source>
        <translation>平台会移除内容：之后打开的人会看到“已删除”。已送达的卡片仍留在手机上，也不会通知任何人。此操作不能撤销，群发次数不会退还。</translation>
    </message>
    <message>
        <source>Delete article %1…</source>
        <translation>删除第 %1 篇文章…</translation>
    </message>
    <message>
        <source>It is deleted already.</source>
        <translation>已经删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) · %1 left after filtering · %2 sent · %3 failed</source>
        <translation>
            <numerusform>%n 位粉丝 · 过滤后 %1 · 已发送 %2 · 失败 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>确认已发送？</translation>
    </message>
    <message>
        <source>Was it not sent?</source>
        <translation>确认没有发送？</translation>
    </message>
    <message>
        <source>Its row in the journal ends as sent, by your word. It cannot be undone. Look at the list of sends in the web console first.</source>
        <translation>将按你的说明把这条记录记为已发送，无法撤销。请先查看公众平台后台的群发记录。</translation>
    </message>
    <message>
        <source>Its row in the journal ends as not sent, by your word, and its part of the quota is free again. It cannot be undone. Look at the list of sends in the web console first: if it is there, a new one reaches the followers a second time.</source>
        <translation>将按你的说明把这条记录记为没有发送，其占用的次数随之释放，无法撤销。请先查看公众平台后台的群发记录：如果其中已有，再发一次粉丝会收到两次。</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>没有发送</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送。</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>已发送…</translation>
    </message>
    <message>
        <source>It was not sent…</source>
        <translation>没有发送…</translation>
    </message>
</context>
<context>
    <name>ui::JsApiPicker</name>
    <message>
        <source>will go</source>
        <translation>即将废弃</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>does nothing any more</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Choose JS-SDK APIs</source>
        <translation>选择 JS-SDK 接口</translation>
    </message>
    <message>
        <source>Search by name or purpose</source>
        <translation>按名称或用途搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; list of %1</source>
        <translation>
            <numerusform>已选 %n 个；列表日期 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsSdkPage</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡券</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>JS-SDK: sign a page</source>
        <translation>JS-SDK：签名页面</translation>
    </message>
    <message>
        <source>JS-SDK: find the cause of “invalid signature”</source>
        <translation>JS-SDK：查找 invalid signature 的原因</translation>
    </message>
    <message>
        <source>JS-SDK: sign many addresses</source>
        <translation>JS-SDK：批量签名</translation>
    </message>
    <message>
        <source>JS-SDK: sign cards</source>
        <translation>JS-SDK：卡券签名</translation>
    </message>
    <message>
        <source>JS-SDK: ready code</source>
        <translation>JS-SDK：示例代码</translation>
    </message>
</context>
<context>
    <name>ui::JsonView</name>
    <message>
        <source>Edit as JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
    <message>
        <source>Text and design follow each other; a valid text is taken over after a short pause.</source>
        <translation>文本与设计互相跟随；文本有效时，稍停即生效。</translation>
    </message>
    <message>
        <source>This text cannot be read yet, and the menu was changed elsewhere meanwhile. Once it can be read it replaces those changes.</source>
        <translation>文本尚无法读取，其间菜单又在别处改过。文本可读后会取代那些改动。</translation>
    </message>
    <message>
        <source>This text cannot be read yet. It is kept as it is; the design shows the menu as it was before.</source>
        <translation>文本尚无法读取，已原样保留；设计视图仍显示之前的菜单。</translation>
    </message>
    <message>
        <source>Menus as JSON</source>
        <translation>菜单 JSON</translation>
    </message>
    <message>
        <source>Shows the menu as the design has it</source>
        <translation>恢复为设计视图中的菜单</translation>
    </message>
</context>
<context>
    <name>ui::KeychainCard</name>
    <message>
        <source>The keychain is locked. Unlock it and try again; until then secrets that you type are kept for this session only.</source>
        <translation>钥匙串已锁定。请解锁后重试；在此之前输入的密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Secrets that you type are kept in memory for this session and are never written to a file; you will be asked for them again after the next start.</source>
        <translation>系统中没有可用的钥匙串。输入的密钥仅保存在本次会话的内存中，绝不写入文件；下次启动后需要重新输入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::KeychainSection</name>
    <message numerus="yes">
        <source>The secrets of %n account(s) are in the keychain now.</source>
        <translation>
            <numerusform>%n 个账号的密钥已存入钥匙串。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未访问</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在访问钥匙串…</translation>
    </message>
    <message>
        <source>Kept by: %1</source>
        <translation>保存于：%1</translation>
    </message>
    <message>
        <source>An entry was written, read back, compared and deleted in %1 ms.</source>
        <translation>已完成一次写入、读回、比对和删除，用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>The keychain is asked when a secret is needed, never at start-up. The test writes an entry, reads it back, compares it and deletes it.</source>
        <translation>仅在需要密钥时访问钥匙串，启动时从不访问。测试会写入一个条目，读回、比对后删除。</translation>
    </message>
    <message>
        <source>Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>请用桌面的密码管理器解锁，然后重试。</translation>
    </message>
    <message>
        <source>Install and start one (gnome-keyring, KWallet), then try again.</source>
        <translation>请安装并启动钥匙串服务（gnome-keyring、KWallet），然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n account(s) live only in this session: they are gone when MpDesk ends.</source>
        <translation>
            <numerusform>%n 个账号的密钥仅存在于本次会话：MpDesk 退出后即消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Move them to the keychain</source>
        <translation>存入钥匙串</translation>
    </message>
</context>
<context>
    <name>ui::KeywordChoice</name>
    <message>
        <source>&amp;Keywords: tick those that are wanted and put them in order</source>
        <translation>关键词（&amp;K）：勾选需要的并排好顺序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>ui::LineDiffView</name>
    <message>
        <source>Both texts side by side</source>
        <translation>两段文字并排</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Go to…  %1</source>
        <translation>转到…  %1</translation>
    </message>
    <message>
        <source>Jump to a page, an account or an action (%1)</source>
        <translation>跳转到页面、账号或操作（%1）</translation>
    </message>
</context>
<context>
    <name>ui::MarkActions</name>
    <message>
        <source>Star, or take the star away</source>
        <translation>加上或取消星标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ui::MatchRuleForm</name>
    <message>
        <source>Also in the rule: %1</source>
        <translation>规则中还有：%1</translation>
    </message>
    <message>
        <source>Followers who match all of it see this menu instead of the default one. Where several menus match, the newest wins.</source>
        <translation>全部条件都符合的粉丝看到此菜单，而不是默认菜单。多个菜单同时匹配时，以最新的为准。</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>不限客户端</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>其他客户端</translation>
    </message>
    <message>
        <source>The number of a tag that followers carry. Empty: any.</source>
        <translation>粉丝标签的编号；留空表示不限。</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>删除这些</translation>
    </message>
</context>
<context>
    <name>ui::MediaDetails</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Media id</source>
        <translation>媒体 ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Deletes it on the platform</source>
        <translation>在平台上删除</translation>
    </message>
    <message>
        <source>Removes it from this list; the platform keeps it as long as it wants</source>
        <translation>只从列表移除；平台保留到过期为止</translation>
    </message>
</context>
<context>
    <name>ui::MediaLibrary</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the platform&apos;s list…</source>
        <translation>正在读取平台列表…</translation>
    </message>
    <message>
        <source>as known here; the platform&apos;s list was not read yet (F5)</source>
        <translation>仅为本机所知；尚未读取平台列表（F5）</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Images in articles</source>
        <translation>文章内图片</translation>
    </message>
    <message>
        <source>How the platform keeps it</source>
        <translation>平台如何保存</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name or media id</source>
        <translation>名称或媒体 id</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Drop files here, paste a picture, or choose some. What the platform would refuse is said before anything is sent.</source>
        <translation>把文件拖到这里、粘贴图片或选择文件。平台会拒绝的内容在发送前就会说明。</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No medium of this kind has such a name or media id.</source>
        <translation>没有名称或媒体 id 相符的此类素材。</translation>
    </message>
</context>
<context>
    <name>ui::MediaModel</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>ui::MediaPage</name>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Upload from the clipboard</source>
        <translation>从剪贴板上传</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Copy the media id</source>
        <translation>复制媒体 id</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation>上传媒体</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file in the clipboard</source>
        <translation>剪贴板中没有图片或文件</translation>
    </message>
    <message>
        <source>“%1” is uploaded</source>
        <translation>已上传“%1”</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>It is deleted from the platform for good, from %1 of “%2”. Messages and drafts that use it will fail. The platform refuses (48005) while a menu or an automatic answer uses it.</source>
        <translation>将从平台上永久删除，账号为“%2”（%1）。使用它的消息和草稿会失败。菜单或自动回复正在使用时，平台会拒绝（48005）。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::MediaPicker</name>
    <message>
        <source>Choose from the media library</source>
        <translation>从媒体库选择</translation>
    </message>
    <message>
        <source>The library of this account has nothing of this kind. Upload it on the page Media, or type its media_id.</source>
        <translation>这个账号的媒体库中没有这种媒体。请在“媒体”页上传，或直接输入 media_id。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有含这些文字的内容。</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>only permanent media can be used here</source>
        <translation>这里只能使用永久素材</translation>
    </message>
</context>
<context>
    <name>ui::MenuActions</name>
    <message>
        <source>Insert button</source>
        <translation>添加菜单</translation>
    </message>
    <message>
        <source>Insert sub-button</source>
        <translation>添加子菜单</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete button</source>
        <translation>删除菜单</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move out of the pop-up</source>
        <translation>移出子菜单</translation>
    </message>
    <message>
        <source>Move into the pop-up before it</source>
        <translation>移入前一个菜单的子菜单</translation>
    </message>
</context>
<context>
    <name>ui::MenuCommands</name>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation>添加个性化菜单</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Copy wire bytes</source>
        <translation>复制发送内容</translation>
    </message>
    <message>
        <source>Take over the live menu</source>
        <translation>采用线上菜单</translation>
    </message>
    <message>
        <source>Try match…</source>
        <translation>测试匹配…</translation>
    </message>
    <message>
        <source>Delete the live menu…</source>
        <translation>删除线上菜单…</translation>
    </message>
    <message>
        <source>This file is not a menu: line %1: %2</source>
        <translation>此文件不是菜单：第 %1 行：%2</translation>
    </message>
    <message>
        <source>This file is not a menu: %1</source>
        <translation>此文件不是菜单：%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Take over the console&apos;s menu</source>
        <translation>接管后台菜单</translation>
    </message>
    <message numerus="yes">
        <source>Copied the body of menu/create: %n byte(s).</source>
        <translation>
            <numerusform>已复制 menu/create 的请求体：%n 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the body of menu/addconditional: %n byte(s).</source>
        <translation>
            <numerusform>已复制 menu/addconditional 的请求体：%n 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuEditing</name>
    <message>
        <source>New</source>
        <translation>新菜单</translation>
    </message>
    <message>
        <source>Insert button</source>
        <translation>添加菜单</translation>
    </message>
    <message>
        <source>Insert sub-button</source>
        <translation>添加子菜单</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Rename button</source>
        <translation>重命名菜单</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Add conditional menu</source>
        <translation>添加个性化菜单</translation>
    </message>
    <message>
        <source>Delete conditional menu</source>
        <translation>删除个性化菜单</translation>
    </message>
    <message>
        <source>Change match rule</source>
        <translation>更改匹配规则</translation>
    </message>
</context>
<context>
    <name>ui::MenuHeader</name>
    <message>
        <source>Looking at the live menu…</source>
        <translation>正在查看线上菜单…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The live menu has not been looked at yet</source>
        <translation>尚未查看线上菜单</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Live as of %1</source>
        <translation>%1 取自线上</translation>
    </message>
    <message>
        <source>Last seen live: %1</source>
        <translation>上次取回：%1</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>没有菜单</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>与此处相同</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not published</source>
        <translation>
            <numerusform>%n 处改动未发布</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>已被他人修改</translation>
    </message>
    <message>
        <source>made in the web console</source>
        <translation>在公众平台后台创建</translation>
    </message>
</context>
<context>
    <name>ui::MenuNotices</name>
    <message>
        <source>Unpublished edits of %1 are back.</source>
        <translation>已恢复 %1 未发布的编辑。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Shows the menu as it was last seen live</source>
        <translation>显示上次取回的线上菜单</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed the live menu since you began to edit: %n difference(s).</source>
        <translation>
            <numerusform>您开始编辑之后，有人改过线上菜单：%n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>One undo brings your edits back</source>
        <translation>撤销一次即可恢复您的编辑</translation>
    </message>
    <message>
        <source>This menu was made in the web console. When server configuration is switched on it disappears. Take it over to publish it by API; what the API cannot do is marked.</source>
        <translation>此菜单在公众平台后台创建，启用服务器配置后会消失。接管后可通过接口发布；接口做不到的会标出。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>This account cannot publish a menu by API. %1 Fetching still shows the menu that was made in the web console, and you can design, check and export one here.</source>
        <translation>此账号不能通过接口发布菜单。%1 仍可取回后台创建的菜单，也可以在此设计、检查和导出。</translation>
    </message>
</context>
<context>
    <name>ui::MenuOutline</name>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>With</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contents of the menu</source>
        <translation>菜单内容</translation>
    </message>
</context>
<context>
    <name>ui::MenuPage</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The live menu was changed elsewhere; the editor shows it as it is now.</source>
        <translation>线上菜单在别处改过，编辑器已显示现在的内容。</translation>
    </message>
    <message>
        <source>A part of the live menu could not be read: %1</source>
        <translation>线上菜单有一部分无法读取：%1</translation>
    </message>
    <message>
        <source>The JSON text cannot be read yet, so it is not clear what to publish.</source>
        <translation>JSON 文本尚无法读取，不清楚要发布什么。</translation>
    </message>
    <message>
        <source>Correct it or discard it, then publish.</source>
        <translation>请改正或放弃文本，然后发布。</translation>
    </message>
    <message numerus="yes">
        <source>The platform would refuse this menu: %n error(s). %1</source>
        <translation>
            <numerusform>平台会拒绝此菜单：%n 个错误。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what is marked, then publish.</source>
        <translation>请改正标出的地方，然后发布。</translation>
    </message>
</context>
<context>
    <name>ui::MenuPreview</name>
    <message>
        <source>Official account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>The menu on a phone</source>
        <translation>手机上的菜单</translation>
    </message>
    <message>
        <source>Name of the button</source>
        <translation>菜单名称</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>显示键盘</translation>
    </message>
    <message>
        <source>Show the menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Insert button</source>
        <translation>添加菜单</translation>
    </message>
    <message>
        <source>Insert sub-button</source>
        <translation>添加子菜单</translation>
    </message>
    <message>
        <source>Thank you for following us!</source>
        <translation>感谢关注！</translation>
    </message>
</context>
<context>
    <name>ui::MenuRemoval</name>
    <message>
        <source>There is no menu made by the API, so there is nothing to delete.</source>
        <translation>没有通过接口创建的菜单，无需删除。</translation>
    </message>
    <message>
        <source>There is no conditional menu now; if there were any, they would go too.</source>
        <translation>现在没有个性化菜单；如果有，也会一并删除。</translation>
    </message>
    <message numerus="yes">
        <source>The %n conditional menu(s) go with it.</source>
        <translation>
            <numerusform>%n 个个性化菜单会一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the live menu of “%1”?</source>
        <translation>删除“%1”的线上菜单？</translation>
    </message>
    <message>
        <source>Followers of “%1” (%2) will see no menu at all. %3 What is live now (%4) is kept in the history, and can be published again from there.</source>
        <translation>“%1”（%2）的粉丝将看不到任何菜单。%3现在的线上菜单（%4）会保存在历史中，可从那里再次发布。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Really delete it?</source>
        <translation>确定要删除吗？</translation>
    </message>
    <message>
        <source>“%1” is a sandbox: no real follower loses anything.</source>
        <translation>“%1”是沙箱，不影响真实粉丝。</translation>
    </message>
    <message>
        <source>“%1” is a real account: every follower loses the menu within minutes.</source>
        <translation>“%1”是真实账号：几分钟内所有粉丝都会失去菜单。</translation>
    </message>
    <message>
        <source>Delete the live menu</source>
        <translation>删除线上菜单</translation>
    </message>
    <message>
        <source>The live menu was deleted. The editor still holds what you had.</source>
        <translation>线上菜单已删除，编辑器中仍保留原有内容。</translation>
    </message>
    <message>
        <source>Somebody changed the live menu just now, so nothing was deleted.</source>
        <translation>刚才有人改过线上菜单，因此没有删除。</translation>
    </message>
    <message>
        <source>Look at what is live, then delete again.</source>
        <translation>请先查看线上菜单，再决定是否删除。</translation>
    </message>
    <message>
        <source>It is not certain whether the live menu was deleted.</source>
        <translation>不确定线上菜单是否已删除。</translation>
    </message>
    <message>
        <source>Fetch the live menu to see.</source>
        <translation>请取回线上菜单确认。</translation>
    </message>
</context>
<context>
    <name>ui::MenuSession</name>
    <message>
        <source>Edits of last time</source>
        <translation>上次的编辑</translation>
    </message>
    <message>
        <source>Take over the live menu</source>
        <translation>采用线上菜单</translation>
    </message>
</context>
<context>
    <name>ui::MenuTabs</name>
    <message>
        <source>%1: has errors</source>
        <translation>%1：有错误</translation>
    </message>
    <message>
        <source>Remove this conditional menu</source>
        <translation>移除此个性化菜单</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>ui::MenuTree</name>
    <message>
        <source>Buttons of the menu</source>
        <translation>菜单按钮</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageEditing</name>
    <message>
        <source>Change the kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>ui::MessageEditor</name>
    <message>
        <source>&amp;New MsgId and CreateTime at each sending</source>
        <translation>每次发送使用新的 MsgId 和 CreateTime(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::MessageForm</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
</context>
<context>
    <name>ui::MessagePreview</name>
    <message>
        <source>Preview on the phone</source>
        <translation>手机预览</translation>
    </message>
</context>
<context>
    <name>ui::MissedNotice</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The send planned for %1 was missed, since no MpDesk ran then. Nothing was sent.</source>
        <translation>计划于 %1 的群发已错过，因为当时没有运行 MpDesk。没有发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n planned send(s) were missed, since no MpDesk ran then; the last one at %1. Nothing was sent.</source>
        <translation>
            <numerusform>有 %n 次计划群发已错过，因为当时没有运行 MpDesk；最后一次在 %1。没有发送任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MomentPopover</name>
    <message>
        <source>What came &amp;until</source>
        <translation>截至此时收到的（&amp;U）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Operate</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::OauthPage</name>
    <message>
        <source>Exchange the code</source>
        <translation>用 code 换取凭证</translation>
    </message>
    <message>
        <source>A page learns who visits it through an address that WeChat opens, and a code that comes back. Build the address, find what is wrong with one, and try the way to the visitor&apos;s name.</source>
        <translation>网页通过微信打开的授权链接和带回的 code 得知访问者是谁。在这里生成链接、检查链接，并走完换取用户信息的全过程。</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>检查链接</translation>
    </message>
    <message>
        <source>Exchange a code</source>
        <translation>换取凭证</translation>
    </message>
</context>
<context>
    <name>ui::OauthSession</name>
    <message>
        <source>The simulated platform did not let the visitor through: %1</source>
        <translation>模拟平台拒绝了授权：%1</translation>
    </message>
    <message>
        <source>Check the address for what is wrong with it.</source>
        <translation>请检查链接的问题。</translation>
    </message>
</context>
<context>
    <name>ui::OpenIdBox</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>……还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin in several ways: some of them must be those of another account.</source>
        <translation>它们的开头不一致：其中必有别的账号的 openid。</translation>
    </message>
    <message numerus="yes">
        <source>%n openid(s)</source>
        <translation>
            <numerusform>%n 个 openid</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>openids</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>Paste openids: one a line, or with commas between them</source>
        <translation>粘贴 openid：每行一个，或用逗号分隔</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
</context>
<context>
    <name>ui::OperationTabs</name>
    <message>
        <source>Goes to many followers, uses up the quota, and does not come back.</source>
        <translation>发给众多粉丝，占用群发次数，且无法收回。</translation>
    </message>
    <message>
        <source>Shows the message on one phone before it is sent to many. Costs no quota of mass sends.</source>
        <translation>群发前先在一部手机上查看。不占用群发次数。</translation>
    </message>
    <message>
        <source>Goes to one follower at once, as long as the time to answer is open.</source>
        <translation>在可回复时间内，立即发给一位粉丝。</translation>
    </message>
    <message>
        <source>The XML with which your server answers a message. Nothing is sent from here: copy it.</source>
        <translation>您的服务器应答消息所用的 XML。此处不发送任何内容：请复制。</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Switch to that account first, at the top left.</source>
        <translation>请先在左上角切换到该账号。</translation>
    </message>
</context>
<context>
    <name>ui::PairView</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Values of both</source>
        <translation>两边的值</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>ui::PickDialog</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>ui::Pictures</name>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 million are read</source>
        <translation>图片为 %1 × %2 像素；最多读取 %3 百万像素</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>无法读取图片：%1</translation>
    </message>
    <message>
        <source>No copy of the picture fits into %1</source>
        <translation>没有能放进 %1 的副本</translation>
    </message>
</context>
<context>
    <name>ui::PlaceActions</name>
    <message>
        <source>Go to a time…</source>
        <translation>跳到某一时间…</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>跳到最新的回调</translation>
    </message>
    <message>
        <source>Go to the oldest</source>
        <translation>跳到最早的回调</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Problems of the menu</source>
        <translation>菜单的问题</translation>
    </message>
</context>
<context>
    <name>ui::PublicLibrary</name>
    <message>
        <source>The account has no category, and the library is sorted by them.</source>
        <translation>账号没有类目，而模板库按类目划分。</translation>
    </message>
    <message>
        <source>Choose categories in the console of the platform first.</source>
        <translation>请先在平台后台选择类目。</translation>
    </message>
</context>
<context>
    <name>ui::PublishDialog</name>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Reading the live menu…</source>
        <translation>正在读取线上菜单…</translation>
    </message>
    <message>
        <source>Publish the menu of “%1”</source>
        <translation>发布“%1”的菜单</translation>
    </message>
    <message>
        <source>Menu of</source>
        <translation>菜单所属</translation>
    </message>
    <message>
        <source>Publish for</source>
        <translation>发布到</translation>
    </message>
    <message>
        <source>Looking at the live menu…</source>
        <translation>正在查看线上菜单…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核对</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Publish over their changes</source>
        <translation>覆盖对方的改动并发布</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>ui::PublishOutcome</name>
    <message>
        <source>Nothing to publish</source>
        <translation>无需发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>What was to be published is not live</source>
        <translation>要发布的内容没有生效</translation>
    </message>
    <message>
        <source>Published, but not the same when read back</source>
        <translation>已发布，但读回的内容不同</translation>
    </message>
    <message>
        <source>The platform refused it</source>
        <translation>平台拒绝了</translation>
    </message>
    <message>
        <source>Not certain what is live</source>
        <translation>不确定线上是什么</translation>
    </message>
    <message>
        <source>Somebody changed the live menu just now</source>
        <translation>刚才有人改过线上菜单</translation>
    </message>
    <message>
        <source>The menu before it is in the history as version %1.</source>
        <translation>之前的菜单已存入历史，版本 %1。</translation>
    </message>
    <message>
        <source>The live menu is already the same to a follower. Nothing was sent.</source>
        <translation>对粉丝来说，线上菜单已经相同。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Read back from the platform and compared: the same.</source>
        <translation>已从平台读回并核对：一致。</translation>
    </message>
    <message>
        <source>The live menu was read just now. “Look again” compares it with the editor, and lets you publish again.</source>
        <translation>刚刚读取了线上菜单。“重新查看”会与编辑器比较，并可再次发布。</translation>
    </message>
    <message>
        <source>The platform took it, but answers with something else.</source>
        <translation>平台接受了，但读回的是别的内容。</translation>
    </message>
    <message>
        <source>Nothing has changed: the live menu is as it was.</source>
        <translation>没有变化：线上菜单仍是原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) had been accepted before; the live menu is now between the two.</source>
        <translation>
            <numerusform>此前已有 %n 次调用被接受，线上菜单处于两者之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a problem to go to its button.</source>
        <translation>点击问题可转到对应按钮。</translation>
    </message>
    <message>
        <source>The connection was lost on the way. Below is what was sent and what was not; “Check now” reads the live menu and compares.</source>
        <translation>中途连接断开。下面列出已发送和未发送的内容；“立即核对”会读取线上菜单并比较。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look again at what would change, then decide.</source>
        <translation>没有发送任何内容。请重新查看改动后再决定。</translation>
    </message>
    <message>
        <source>What the platform refused</source>
        <translation>平台拒绝的内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>对方的改动</translation>
    </message>
    <message>
        <source>From what was sent to what is live</source>
        <translation>从已发送内容到线上菜单</translation>
    </message>
</context>
<context>
    <name>ui::PublishReview</name>
    <message numerus="yes">
        <source>Somebody else has changed the live menu since these edits began: %n difference(s). Publishing replaces their changes; what is live now is kept in the history.</source>
        <translation>
            <numerusform>开始编辑之后有人改过线上菜单：%n 处差异。发布会覆盖对方的改动；现在的线上菜单会保存在历史中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what they changed</source>
        <translation>查看对方的改动</translation>
    </message>
    <message>
        <source>Take theirs into the editor</source>
        <translation>在编辑器中采用对方的</translation>
    </message>
    <message>
        <source>One undo brings your edits back</source>
        <translation>撤销一次即可恢复您的编辑</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>改动（%1）</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>调用（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the platform may take it, but look twice</source>
        <translation>
            <numerusform>%n 个警告：平台可能会接受，但请再看一眼</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>历史备注(&amp;N)</translation>
    </message>
    <message>
        <source>What this change is for</source>
        <translation>这次改动是为了什么</translation>
    </message>
</context>
<context>
    <name>ui::PurgeDialog</name>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>早于(&amp;O)</translation>
    </message>
    <message>
        <source>Only what was &amp;rejected</source>
        <translation>仅被拒绝的(&amp;R)</translation>
    </message>
    <message>
        <source>Only of the &amp;account</source>
        <translation>仅此公众号(&amp;A)</translation>
    </message>
    <message>
        <source>Also those with a &amp;star or a note</source>
        <translation>包括有星标或备注的(&amp;S)</translation>
    </message>
    <message>
        <source>Delete callbacks</source>
        <translation>删除回调</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1 callbacks will be deleted. This cannot be undone.</source>
        <translation>将删除 %1 条回调。此操作无法撤销。</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>没有可删除的。</translation>
    </message>
    <message>
        <source>%1 with a star or a note stay.</source>
        <translation>%1 条有星标或备注的保留。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ui::PushCard</name>
    <message>
        <source>Accepted after %1 ms at attempt %2.</source>
        <translation>第 %2 次尝试已接收，用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>未被接收。</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
    <message>
        <source>Signed, encrypted and posted to the inspector as WeChat does it.</source>
        <translation>像微信一样签名、加密并推送到回调检查器。</translation>
    </message>
    <message>
        <source>Start the inspector first.</source>
        <translation>请先启动回调检查器。</translation>
    </message>
    <message>
        <source>Push a callback from the sandbox</source>
        <translation>从沙箱推送回调</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>示例(&amp;M)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
</context>
<context>
    <name>ui::QuotaTab</name>
    <message>
        <source>The platform tells no number</source>
        <translation>平台没有给出数字</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Reset all daily quotas of “%1”?</source>
        <translation>清零“%1”所有接口的当日次数？</translation>
    </message>
    <message>
        <source>All counters of today start again. %1 of %2 resets are left this month, as far as this computer knows; the console and other programs use the same ones. This takes one.</source>
        <translation>当日所有计数重新开始。据本机记录，本月还可清零 %1 次（共 %2 次），与后台和其他程序共用。这次会用掉一次。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Reset the quota of %1?</source>
        <translation>清零 %1 的额度？</translation>
    </message>
    <message>
        <source>The counter of this call starts again, for “%1”. The platform does so 50 times a month.</source>
        <translation>“%1”这个接口的计数重新开始。平台每月允许 50 次。</translation>
    </message>
    <message>
        <source>All daily quotas are reset.</source>
        <translation>所有接口的当日次数已清零。</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>已清零：%1</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>请先添加账号。</translation>
    </message>
    <message>
        <source>%1 of %2 resets left this month</source>
        <translation>本月还可清零 %1 次（共 %2 次）</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) above 80 %</source>
        <translation>
            <numerusform>%n 个接口已用超过 80 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>搜索接口</translation>
    </message>
    <message>
        <source>Ask for all with a published quota</source>
        <translation>查询所有公布了额度的接口</translation>
    </message>
    <message>
        <source>Ask for selected</source>
        <translation>查询所选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reset this call…</source>
        <translation>清零此接口…</translation>
    </message>
    <message>
        <source>Reset all quotas…</source>
        <translation>全部清零…</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It is asked for with the AppSecret instead of a token, and works when no token can be had any more.</source>
        <translation>用 AppSecret 代替令牌发起请求，无法再获取令牌时也能用。</translation>
    </message>
    <message>
        <source>Reset by AppSecret…</source>
        <translation>用 AppSecret 清零…</translation>
    </message>
    <message>
        <source>All quotas, for when no token can be had any more</source>
        <translation>全部接口的额度，用于已无法获取令牌时</translation>
    </message>
</context>
<context>
    <name>ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, from %3 (0x%4)</source>
        <translation>%2 字节中的 %1，从 %3（0x%4）起</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Save bytes</source>
        <translation>保存字节</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>哪些字节</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Decrypted message</source>
        <translation>解密后的消息</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected bytes, or all of them</source>
        <translation>复制选中的字节，未选则全部</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C)</source>
        <translation>作为文本（Ctrl+C）</translation>
    </message>
    <message>
        <source>As hex (Ctrl+Shift+C)</source>
        <translation>作为十六进制（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>As dump with offsets</source>
        <translation>带偏移的转储</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Reach it from outside…</source>
        <translation>从外网访问…</translation>
    </message>
    <message>
        <source>Reach it from outside</source>
        <translation>从外网访问</translation>
    </message>
    <message>
        <source>WeChat&apos;s servers have to reach the inspector at %1:%2 on this computer. Each way below is filled in for the account in use; the Token and the EncodingAESKey stay as they are.</source>
        <translation>微信服务器需要能访问本机 %1:%2 上的回调检查器。下列每种方式都已按当前公众号填好；Token 和 EncodingAESKey 保持不变。</translation>
    </message>
    <message>
        <source>Your &amp;domain or server</source>
        <translation>您的域名或服务器(&amp;D)</translation>
    </message>
    <message>
        <source>What to &amp;run or to write down</source>
        <translation>要执行或写入的内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Server URL for WeChat&apos;s console</source>
        <translation>填入微信后台的服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>What to run or to write down</source>
        <translation>要执行或写入的内容</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>ui::ReachGuide</name>
    <message>
        <source>The program in front runs at %1 for the inspector: enter that under Settings → Callback inspector → Trusted proxies, so that the sender&apos;s own address is shown.</source>
        <translation>对回调检查器来说，前置程序位于 %1：请填入 设置 → 回调检查器 → 可信代理，这样才会显示发送者自己的地址。</translation>
    </message>
    <message>
        <source>WeChat calls port 80 (http) or 443 (https) only, and no other.</source>
        <translation>微信只访问 80（http）或 443（https）端口。</translation>
    </message>
    <message>
        <source>Own server, reverse SSH</source>
        <translation>自有服务器，反向 SSH</translation>
    </message>
    <message>
        <source>On the server, let nginx or Caddy hand the path on to 127.0.0.1:18090 (see there, with that port); ports 80 and 443 themselves are for root.</source>
        <translation>在服务器上让 nginx 或 Caddy 把该路径转交给 127.0.0.1:18090（参见相应条目，换成此端口）；80 和 443 端口只有 root 可用。</translation>
    </message>
    <message>
        <source>When the line breaks nothing arrives; WeChat tries three times within some fifteen seconds.</source>
        <translation>连接中断时收不到任何消息；微信会在约十五秒内推送三次。</translation>
    </message>
    <message>
        <source>nginx on this network</source>
        <translation>本网络中的 nginx</translation>
    </message>
    <message>
        <source>Inside the server block of your domain. proxy_pass without a path, or nginx would rewrite what WeChat has signed.</source>
        <translation>写在您域名的 server 块中。proxy_pass 不要带路径，否则 nginx 会改写微信签过名的内容。</translation>
    </message>
    <message>
        <source>the address of nginx</source>
        <translation>nginx 的地址</translation>
    </message>
    <message>
        <source>Caddy</source>
        <translation>Caddy</translation>
    </message>
    <message>
        <source>A Caddyfile. Caddy fetches the certificate by itself and sets X-Forwarded-For.</source>
        <translation>Caddyfile 内容。Caddy 会自动申请证书并设置 X-Forwarded-For。</translation>
    </message>
    <message>
        <source>the address of Caddy</source>
        <translation>Caddy 的地址</translation>
    </message>
    <message>
        <source>Without an account the domain is another one each time: enter what cloudflared prints as the domain above.</source>
        <translation>没有账号时每次域名都不同：请把 cloudflared 显示的域名填到上方。</translation>
    </message>
    <message>
        <source>Its domains are slow or blocked from mainland China, where WeChat calls from; a domain of your own helps.</source>
        <translation>微信从中国大陆访问，而其域名在大陆较慢或被屏蔽；使用自己的域名会好些。</translation>
    </message>
    <message>
        <source>frpc.toml is for this computer, frps.toml for the server; set auth.token in both.</source>
        <translation>frpc.toml 用于本机，frps.toml 用于服务器；两边都要设置 auth.token。</translation>
    </message>
    <message>
        <source>Enter the domain that ngrok prints above. Free domains show browsers a warning page first; WeChat does not get it.</source>
        <translation>请把 ngrok 显示的域名填到上方。免费域名会先给浏览器显示警告页，微信不会遇到。</translation>
    </message>
    <message>
        <source>Reached from mainland China with delays that may cost the five seconds.</source>
        <translation>从中国大陆访问有延迟，可能耗尽五秒时限。</translation>
    </message>
    <message>
        <source>natapp and the like</source>
        <translation>natapp 等</translation>
    </message>
    <message>
        <source>On the web page of the tunnel set “Web”, local address %1 and local port %2.</source>
        <translation>在隧道的网页上选择“Web”，本地地址填 %1，本地端口填 %2。</translation>
    </message>
    <message>
        <source>Free tunnels change their domain; WeChat&apos;s console then has to be changed too.</source>
        <translation>免费隧道会更换域名；届时微信后台也要修改。</translation>
    </message>
</context>
<context>
    <name>ui::RefreshStrip</name>
    <message numerus="yes">
        <source>Published at %1. Until the time is up, phones may still show the menu before it: WeChat keeps a menu for %n minute(s). To see the new one, leave the chat and enter it again.</source>
        <translation>
            <numerusform>已于 %1 发布。倒计时结束前，手机可能仍显示旧菜单：微信会缓存菜单 %n 分钟。想看新菜单，请退出会话再进入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Replay…</source>
        <translation>重放…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n callback(s)</source>
        <translation>
            <numerusform>重放 %n 条回调</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y results</source>
        <translation>复制结果(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>没有公众号 %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>%1 accepted, %2 of them answered otherwise than then, %3 failed, %4 not sent</source>
        <translation>%1 条被接受，其中 %2 条与当时应答不同，%3 条失败，%4 条未发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n callback(s) to %1?</source>
        <translation>
            <numerusform>向 %1 重放 %n 条回调？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are callbacks of %1. The server takes them for real ones: what it did about them it does again.</source>
        <translation>它们是 %1 的回调。服务器会当作真实回调处理：当时做过的事会再做一遍。</translation>
    </message>
</context>
<context>
    <name>ui::ReplayForm</name>
    <message>
        <source>&amp;URL</source>
        <translation>网址(&amp;U)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Change &amp;fields</source>
        <translation>修改字段(&amp;F)</translation>
    </message>
    <message>
        <source>Signed and encrypted a&amp;new</source>
        <translation>重新签名和加密(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Identical, byte by byte</source>
        <translation>逐字节原样(&amp;I)</translation>
    </message>
    <message>
        <source>With the old signature and moment; a careful server refuses that</source>
        <translation>使用旧签名和时间；谨慎的服务器会拒绝</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐条</translation>
    </message>
    <message>
        <source>With the gaps they had</source>
        <translation>按原来的间隔</translation>
    </message>
    <message>
        <source>With shorter gaps</source>
        <translation>缩短间隔</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>多条并发</translation>
    </message>
    <message>
        <source> times faster</source>
        <translation> 倍速</translation>
    </message>
    <message>
        <source>How many times faster</source>
        <translation>加快倍数</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> 条并发</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Nothing is changed. One a line: Content=hello</source>
        <translation>不作修改。每行一个：Content=hello</translation>
    </message>
    <message>
        <source>The server %1 takes these messages for real ones: what it does about them it does again.</source>
        <translation>服务器 %1 会把这些消息当真：它会再次执行相应操作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>“%1”不是网址</translation>
    </message>
</context>
<context>
    <name>ui::ReplayResults</name>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>as then</source>
        <translation>与当时相同</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time (then)</source>
        <translation>用时（当时）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Compared with then</source>
        <translation>与当时比较</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reply then</source>
        <translation>当时的回复</translation>
    </message>
    <message>
        <source>Reply now</source>
        <translation>现在的回复</translation>
    </message>
    <message>
        <source>%1 ms (%2 ms)</source>
        <translation>%1 毫秒（%2 毫秒）</translation>
    </message>
</context>
<context>
    <name>ui::RepliesView</name>
    <message>
        <source>Every message gets an empty answer: the follower sees nothing.</source>
        <translation>每条消息都回空：粉丝看不到任何内容。</translation>
    </message>
    <message>
        <source>Every message is answered with &quot;success&quot;: the follower sees nothing, and the platform does not try again.</source>
        <translation>每条消息都回复 success：粉丝看不到任何内容，平台也不会重试。</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>Rules are tried from the top; the first that applies answers. Everything else is answered with &quot;success&quot;.</source>
        <translation>规则自上而下尝试，第一条符合的作出应答；其余一律回复 success。</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>添加第一条规则</translation>
    </message>
</context>
<context>
    <name>ui::ReplyForm</name>
    <message>
        <source>Change kind of reply</source>
        <translation>更改回复种类</translation>
    </message>
    <message>
        <source>%1/%2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
    <message>
        <source>Article %1: %2</source>
        <translation>图文 %1：%2</translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation>更改回复</translation>
    </message>
    <message>
        <source>what the regular expression found</source>
        <translation>正则表达式找到的内容</translation>
    </message>
    <message>
        <source>its group %1</source>
        <translation>其第 %1 个分组</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>添加图文</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>移除图文</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>回复种类</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>Remove last article</source>
        <translation>移除最后一条图文</translation>
    </message>
</context>
<context>
    <name>ui::ReplyMedia</name>
    <message>
        <source>Choose media</source>
        <translation>选择媒体</translation>
    </message>
</context>
<context>
    <name>ui::ReplyPreview</name>
    <message>
        <source>Customer service takes over</source>
        <translation>转由客服接待</translation>
    </message>
    <message>
        <source>Preview on a phone</source>
        <translation>手机预览</translation>
    </message>
</context>
<context>
    <name>ui::ReplyTab</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>No answer is known yet.</source>
        <translation>尚无应答。</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>应答来源：%1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>As sent, since it cannot be opened: %1</source>
        <translation>无法解开，显示原样：%1</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>应答没有正文。</translation>
    </message>
    <message>
        <source>Decrypted and indented</source>
        <translation>解密并缩进</translation>
    </message>
    <message>
        <source>Exactly as it was sent</source>
        <translation>与发送时完全一致</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已解开</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>success, instead of: %1</source>
        <translation>已应答 success，未用：%1</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>Type into the JSON</source>
        <translation>编辑 JSON</translation>
    </message>
    <message>
        <source>Type into the query</source>
        <translation>编辑查询参数</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>More of the query</source>
        <translation>其他查询参数</translation>
    </message>
    <message>
        <source>Body of the request as JSON</source>
        <translation>JSON 请求体</translation>
    </message>
    <message>
        <source>This call needs nothing but the token.</source>
        <translation>此接口只需要 access_token。</translation>
    </message>
    <message>
        <source>The catalogue knows no fields of this call. What it needs goes into the JSON.</source>
        <translation>接口目录没有此接口的字段，请在 JSON 中填写所需内容。</translation>
    </message>
</context>
<context>
    <name>ui::RetentionSection</name>
    <message>
        <source>Delete old callbacks?</source>
        <translation>删除旧的回调？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 条回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector log</source>
        <translation>回调日志</translation>
    </message>
    <message>
        <source>Keep callbacks for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source> callbacks</source>
        <translation> 条回调</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Delete old ones now…</source>
        <translation>立即清理…</translation>
    </message>
    <message>
        <source>Everything beyond the bounds above is deleted from the inspector&apos;s log of all accounts, but for what has a star or a note. This cannot be undone.</source>
        <translation>将从所有公众号的回调日志中删除超出上述限度的内容，有星标或备注的除外。此操作无法撤销。</translation>
    </message>
    <message>
        <source>%1 to give back…</source>
        <translation>待归还 %1…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>已归还磁盘 %1。</translation>
    </message>
    <message>
        <source>Now: %1 callbacks, of these %2 rejected and %3 with a star or a note.</source>
        <translation>现有 %1 条回调，其中 %2 条被拒绝，%3 条有星标或备注。</translation>
    </message>
    <message>
        <source>%1 in use, %2 free, %3 on the disk.</source>
        <translation>已用 %1，空闲 %2，占用磁盘 %3。</translation>
    </message>
    <message>
        <source>The oldest is from %1.</source>
        <translation>最早的来自 %1。</translation>
    </message>
    <message>
        <source>What is beyond these bounds is deleted by itself; a star or a note protects.</source>
        <translation>超出这些限度的会自动删除；有星标或备注的受保护。</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>最多占用</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as much as it needs</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Keep of the rejected</source>
        <translation>被拒绝的保留</translation>
    </message>
    <message>
        <source> newest</source>
        <translation> 条最新</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without valid signature</source>
        <translation>签名无效的</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>only the first ones</source>
        <translation>只存最初的</translation>
    </message>
    <message>
        <source>Delete callbacks…</source>
        <translation>删除回调…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Give room back to the disk</source>
        <translation>归还磁盘空间</translation>
    </message>
    <message>
        <source>%1 rejected requests came too fast to be kept.</source>
        <translation>有 %1 个被拒绝的请求因过于频繁而未保存。</translation>
    </message>
</context>
<context>
    <name>ui::RetryChoice</name>
    <message>
        <source>Show each retry</source>
        <translation>逐条显示重试</translation>
    </message>
</context>
<context>
    <name>ui::RowReading</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ui::RuleList</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Duplicate rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Move rule up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Move rule down</source>
        <translation>下移规则</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <translation>%1，启用：%2</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <translation>%1，停用：%2</translation>
    </message>
    <message>
        <source>Switch rule on</source>
        <translation>启用规则</translation>
    </message>
    <message>
        <source>Switch rule off</source>
        <translation>停用规则</translation>
    </message>
    <message>
        <source>Rules, the first that applies answers</source>
        <translation>规则，第一条符合的作出应答</translation>
    </message>
</context>
<context>
    <name>ui::RunDialog</name>
    <message>
        <source>Run</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run a collection</source>
        <translation>运行请求集合</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Run “%1”?</source>
        <translation>运行“%1”？</translation>
    </message>
    <message>
        <source>It changes %1 of “%2”: %3</source>
        <translation>将改变“%2”（%1）：%3</translation>
    </message>
    <message>
        <source>Call %1 of %2…</source>
        <translation>第 %1 个调用，共 %2 个…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>All calls succeeded</source>
        <translation>全部调用成功</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed</source>
        <translation>
            <numerusform>%n 个调用失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SampleList</name>
    <message>
        <source>Find a message or event</source>
        <translation>查找消息或事件</translation>
    </message>
    <message>
        <source>Messages and events</source>
        <translation>消息与事件</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersButton</name>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Arrange…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name for “%1”:</source>
        <translation>为“%1”命名：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::SavedList</name>
    <message>
        <source>Saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>What is written here is kept by itself. Save it under a name to use it again.</source>
        <translation>这里写的内容会自动保存。命名保存后可再次使用。</translation>
    </message>
    <message>
        <source>No saved message has these words.</source>
        <translation>没有含这些文字的消息。</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>搜索已保存的消息</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称，按回车</translation>
    </message>
    <message>
        <source>Name of the saved message</source>
        <translation>消息名称</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message>
        <source>New scenario</source>
        <translation>新建场景</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>重命名场景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Delete the scenario “%1”?</source>
        <translation>删除场景“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Its %n step(s) are gone then; export it first to keep them.</source>
        <translation>
            <numerusform>其 %n 个步骤将一并删除；要保留请先导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>导入场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>导出场景</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Copy the scenario</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioView</name>
    <message>
        <source>whole message: %1</source>
        <translation>整条消息：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>%1 accepted, %2 failed</source>
        <translation>%1 条被接受，%2 条失败</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 条未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run the scenario</source>
        <translation>运行场景</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个（Shift+Enter）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个（Enter）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::SearchStrip</name>
    <message>
        <source>Searched back to %1 …</source>
        <translation>已搜索到 %1 …</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>已搜索到 %1。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>保留已找到的结果</translation>
    </message>
    <message>
        <source>Look at older callbacks too</source>
        <translation>继续查看更早的回调</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Schedule</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Mass send of “%1”</source>
        <translation>“%1”的群发</translation>
    </message>
    <message>
        <source>Mass send of</source>
        <translation>群发账号</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Looking at audience, quota and drafts…</source>
        <translation>正在检查受众、额度和草稿…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>ui::SendLink</name>
    <message>
        <source>Show this send</source>
        <translation>查看这次发送</translation>
    </message>
    <message>
        <source>The message whose end this event tells of, with all that became of it</source>
        <translation>此事件所报告的那次发送，以及它的全部结果</translation>
    </message>
</context>
<context>
    <name>ui::SendOneDialog</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 sent from here of about %2 a day</source>
        <translation>今天从此处已发 %1 条，每天约可发 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>Exactly this goes out: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>实际发送：POST %1 · %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a message of “%1”</source>
        <translation>发送“%1”的消息</translation>
    </message>
    <message>
        <source>Send a message of</source>
        <translation>发送消息的账号</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to go on</source>
        <translation>输入“%1”以继续(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>ui::SendReview</name>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>This account may do it</source>
        <translation>本账号可以群发</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n 个粉丝</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sent to %1 at %2</source>
        <translation>已于 %2 发给 %1</translation>
    </message>
    <message>
        <source>Nobody has seen exactly this message on a phone yet</source>
        <translation>还没有人在手机上看过这条消息</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>曾经发过</translation>
    </message>
    <message>
        <source>The same went to the same before: %1. This would be send number %2.</source>
        <translation>相同内容曾发给相同对象：%1。这将是第 %2 次。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>If an article is a &amp;reprint</source>
        <translation>文章是转载时(&amp;R)</translation>
    </message>
    <message>
        <source>Send it &amp;without a preview</source>
        <translation>不预览直接发送(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not now, but at</source>
        <translation>不是现在，而是(&amp;N)</translation>
    </message>
    <message>
        <source>When to send</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to go on</source>
        <translation>输入“%1”以继续(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Exactly this goes out: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>实际发送：POST %1 · %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent yet</source>
        <translation>还不能发送</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1. The send uses the draft up: afterwards it is gone from the draft box.</source>
        <translation>
            <numerusform>%n 篇文章：%1。群发会用掉草稿：之后它会从草稿箱消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have &amp;looked in the web console: send %1 is not there</source>
        <translation>已查看公众平台后台：其中没有群发 %1(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::Sendings</name>
    <message>
        <source>The preview is on its way to %1.</source>
        <translation>预览正在发往 %1。</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>消息已发给 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The XML of the reply is in the clipboard: %n byte(s). Nothing was sent.</source>
        <translation>
            <numerusform>回复的 XML 已复制到剪贴板：%n 字节。没有发送任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentList</name>
    <message>
        <source>Messages sent one at a time</source>
        <translation>逐条发送的消息</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet. Each message stays here with what became of it.</source>
        <translation>还没有从此处发送过。每条消息及其结果都会留在这里。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新编写</translation>
    </message>
    <message>
        <source>Puts its words into the form</source>
        <translation>把内容填入表单</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It has not left: goes on where it stopped</source>
        <translation>消息尚未发出：从中断处继续</translation>
    </message>
</context>
<context>
    <name>ui::SentView</name>
    <message>
        <source>The platform has it; whether it arrives is told to the inspector by an event.</source>
        <translation>平台已收到；是否送达将由事件告知回调检查器。</translation>
    </message>
    <message>
        <source>The platform has it.</source>
        <translation>平台已收到。</translation>
    </message>
    <message>
        <source>It may have arrived all the same, so that MpDesk does not repeat it: %1</source>
        <translation>它可能已经送达，因此 MpDesk 不会重发：%1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ui::SignView</name>
    <message>
        <source>The timestamp must be a number of seconds; &quot;%1&quot; is not.</source>
        <translation>timestamp 应为秒数，“%1”不是。</translation>
    </message>
    <message>
        <source>The part from # on was cut: WeChat signs the address without its fragment.</source>
        <translation>已去掉 # 及其后的部分：微信签名时不包含该部分。</translation>
    </message>
    <message>
        <source>Signature for Android: the present address</source>
        <translation>Android 签名：当前地址</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>&amp;Address of the page</source>
        <translation>网页地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Entry address of a single-page app, for iOS (optional)</source>
        <translation>单页应用的入口地址，用于 iOS（&amp;E，可选）</translation>
    </message>
    <message>
        <source>&amp;noncestr</source>
        <translation>noncestr(&amp;N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Make a new random noncestr</source>
        <translation>生成新的随机 noncestr</translation>
    </message>
    <message>
        <source>&amp;timestamp, in seconds</source>
        <translation>timestamp，单位为秒(&amp;T)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Use the present moment</source>
        <translation>使用当前时间</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose from the list of all JS-SDK APIs</source>
        <translation>从 JS-SDK 接口列表中选择</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <translation>签名（%1）</translation>
    </message>
    <message>
        <source>Signature for iOS: the entry address</source>
        <translation>iOS 签名：入口地址</translation>
    </message>
    <message>
        <source>In history mode iOS keeps the address at which the app was entered, Android takes the present one. Sign what the phone in question takes.</source>
        <translation>history 模式下，iOS 以入口地址为准，Android 以当前地址为准。请按手机类型选择要签的地址。</translation>
    </message>
    <message>
        <source>Address as signed</source>
        <translation>参与签名的地址</translation>
    </message>
    <message>
        <source>string1, what was hashed</source>
        <translation>string1（待签名字符串）</translation>
    </message>
    <message>
        <source>To paste into the page</source>
        <translation>粘贴到网页的代码</translation>
    </message>
    <message>
        <source>jsApi&amp;List, separated by blanks or commas</source>
        <translation>jsApiList，以空格或逗号分隔(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::SimulatorPage</name>
    <message>
        <source>An account and a URL are needed first</source>
        <translation>请先选择公众号和网址</translation>
    </message>
    <message>
        <source>The message is not XML</source>
        <translation>消息不是 XML</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the scenario</source>
        <translation>加入场景(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) to %1?</source>
        <translation>
            <numerusform>向 %1 发送 %n 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed with the real Token of the account: the server takes them for messages of followers, and does with all of them what it does with those.</source>
        <translation>它们用账号的真实 Token 签名：服务器会当作粉丝发来的消息，并全部照常处理。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>发送 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>&amp;For</source>
        <translation>用于（&amp;F）</translation>
    </message>
    <message>
        <source>this code</source>
        <translation>这段代码</translation>
    </message>
    <message>
        <source>The AppID is the account&apos;s, the APIs are those of the tab “Sign”. No secret is in it: servers take theirs from the environment.</source>
        <translation>AppID 取自当前账号，接口取自“签名”页。代码中没有密钥：服务器从环境变量读取。</translation>
    </message>
</context>
<context>
    <name>ui::SourceTab</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As received, since it cannot be read: %1</source>
        <translation>无法读取，显示原样：%1</translation>
    </message>
    <message>
        <source>The URL check has no message: it asks for its echostr back.</source>
        <translation>URL 验证请求没有消息内容，只要求原样返回 echostr。</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>请求没有正文。</translation>
    </message>
    <message>
        <source>It was not opened: this is the body of the request.</source>
        <translation>消息没有解开：这是请求正文。</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>One element per line</source>
        <translation>每行一个元素</translation>
    </message>
    <message>
        <source>The message exactly as it came out of the envelope</source>
        <translation>与从信封中取出时完全一致的消息</translation>
    </message>
    <message>
        <source>The encrypted body of the request</source>
        <translation>加密的请求正文</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>消息源文</translation>
    </message>
</context>
<context>
    <name>ui::SourceView</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>文本的问题</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>放弃此文本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Indent the text anew (%1)</source>
        <translation>重新缩进（%1）</translation>
    </message>
</context>
<context>
    <name>ui::SpeedDialog</name>
    <message>
        <source>%1 messages a minute: a million followers in %2</source>
        <translation>每分钟 %1 条：一百万粉丝需 %2</translation>
    </message>
    <message>
        <source>Mass sends go out at speed %1 from now on: %2.</source>
        <translation>今后群发使用速度 %1：%2。</translation>
    </message>
    <message>
        <source>Speed of mass sends</source>
        <translation>群发速度</translation>
    </message>
    <message>
        <source>Speed of mass sends of</source>
        <translation>群发速度：</translation>
    </message>
    <message>
        <source>How fast the platform hands a mass send out. A slower one brings fewer visitors to your servers at a time. It holds for every mass send of this account until it is set anew.</source>
        <translation>平台下发群发消息的快慢。较慢时，同一时间访问您服务器的人较少。对此账号之后的每次群发有效，直到重新设置。</translation>
    </message>
    <message>
        <source>Asking for the speed…</source>
        <translation>正在查询速度…</translation>
    </message>
    <message>
        <source> (set now)</source>
        <translation>（当前）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Set the speed</source>
        <translation>设置速度</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the later stages are not known</source>
        <translation>之后的阶段未知</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 用时 %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>时限 %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
    <message>
        <source>Token: not fetched yet</source>
        <translation>access_token：尚未获取</translation>
    </message>
    <message>
        <source>Token valid for</source>
        <translation>access_token 剩余</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>access_token：</translation>
    </message>
    <message>
        <source>Inspector is starting…</source>
        <translation>回调检查器正在启动…</translation>
    </message>
    <message numerus="yes">
        <source>Inspector on %1:%2 · %n callback(s) in the last minute</source>
        <translation>
            <numerusform>回调检查器 %1:%2 · 最近一分钟 %n 条回调</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector off</source>
        <translation>回调检查器未启动</translation>
    </message>
    <message>
        <source>Last error %1: %2</source>
        <translation>最近的错误 %1：%2</translation>
    </message>
    <message>
        <source>Show what happened and what to do</source>
        <translation>查看错误说明和处理办法</translation>
    </message>
    <message>
        <source>Callbacks cannot be stored: answered with 503</source>
        <translation>无法保存回调：以 503 应答</translation>
    </message>
</context>
<context>
    <name>ui::StepEditor</name>
    <message>
        <source>A whole message (%1)</source>
        <translation>整条消息（%1）</translation>
    </message>
    <message>
        <source>A whole message</source>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>先等待</translation>
    </message>
    <message>
        <source>One a line: the XML name, an equals sign and the value; \n is a line break</source>
        <translation>每行一个：XML 名称、等号和值；\n 表示换行</translation>
    </message>
</context>
<context>
    <name>ui::StepsTab</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Show the callback Token and the bytes of the key in the calculation</source>
        <translation>在演算中显示回调 Token 和密钥字节</translation>
    </message>
</context>
<context>
    <name>ui::TagBox</name>
    <message numerus="yes">
        <source>%1 – %n follower(s)</source>
        <translation>
            <numerusform>%1 – %n 个粉丝</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Fetch the tags first</source>
        <translation>请先获取标签</translation>
    </message>
    <message>
        <source>Fetch the tags with their followers</source>
        <translation>获取标签及粉丝数</translation>
    </message>
</context>
<context>
    <name>ui::TargetBar</name>
    <message>
        <source>Messages are signed for an account: add or choose one first.</source>
        <translation>消息需以某个公众号签名：请先添加或选择。</translation>
    </message>
    <message>
        <source>Type the URL of your server, or start the inspector (Ctrl+Shift+I) to send to it.</source>
        <translation>请输入您服务器的网址，或启动回调检查器（Ctrl+Shift+I）并发送给它。</translation>
    </message>
    <message>
        <source>This is the inspector itself: what you send appears there.</source>
        <translation>这是回调检查器本身：发送的内容会出现在那里。</translation>
    </message>
    <message>
        <source>Signed with the real Token of &quot;%1&quot; (%2): the server %3 cannot tell these messages from the platform&apos;s.</source>
        <translation>以“%1”（%2）的真实 Token 签名：服务器 %3 无法区分这些消息与平台的消息。</translation>
    </message>
    <message>
        <source>Signed for &quot;%1&quot; (%2).</source>
        <translation>以“%1”（%2）签名。</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>网址(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tries</source>
        <translation>次数(&amp;T)</translation>
    </message>
    <message>
        <source>The platform waits 5 s and tries three times when nothing comes back</source>
        <translation>平台等待 5 秒，没有应答时共推送三次</translation>
    </message>
    <message>
        <source>The account&apos;s</source>
        <translation>同公众号设置</translation>
    </message>
    <message>
        <source>The account&apos;s (%1)</source>
        <translation>同公众号设置（%1）</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>粉丝</translation>
    </message>
</context>
<context>
    <name>ui::TargetPanel</name>
    <message>
        <source>&amp;To</source>
        <translation>发给(&amp;T)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部粉丝</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>一个标签</translation>
    </message>
    <message>
        <source>A list of openids</source>
        <translation>openid 列表</translation>
    </message>
    <message>
        <source>openid of the follower</source>
        <translation>粉丝的 openid</translation>
    </message>
    <message>
        <source>Whose phone shows the preview</source>
        <translation>在谁的手机上预览</translation>
    </message>
    <message>
        <source>Whose phone shows it</source>
        <translation>在谁的手机上显示</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>WeChat id</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Sort of name</source>
        <translation>标识类型</translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>速度…</translation>
    </message>
    <message>
        <source>How fast the platform hands mass sends out</source>
        <translation>平台下发群发消息的速度</translation>
    </message>
    <message>
        <source>All followers</source>
        <translation>全部粉丝</translation>
    </message>
    <message>
        <source>Those listed below</source>
        <translation>下面列出的粉丝</translation>
    </message>
    <message>
        <source>Show the conversation with this follower</source>
        <translation>显示与此粉丝的会话</translation>
    </message>
    <message>
        <source>answers a message</source>
        <translation>应答消息</translation>
    </message>
    <message>
        <source>answers an event</source>
        <translation>应答事件</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>应答对象</translation>
    </message>
    <message>
        <source>A message may be answered with one article, an event with up to eight.</source>
        <translation>应答消息只能用一篇文章，应答事件最多八篇。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来自(&amp;F)</translation>
    </message>
    <message>
        <source>original ID of the account, gh_…</source>
        <translation>公众号原始 ID，gh_…</translation>
    </message>
    <message>
        <source>The ToUserName of each message that followers send; the inspector shows it.</source>
        <translation>粉丝消息中的 ToUserName；检查器中可以看到。</translation>
    </message>
</context>
<context>
    <name>ui::TemplateEditing</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Fill in the example</source>
        <translation>填入示例</translation>
    </message>
</context>
<context>
    <name>ui::TemplateJson</name>
    <message>
        <source>Edit as JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
    <message>
        <source>Text and form follow each other.</source>
        <translation>文本与表单同步。</translation>
    </message>
    <message>
        <source>This text cannot be read yet, and the form was changed meanwhile. Once it can be read it replaces those changes.</source>
        <translation>此文本暂时无法解析，而表单已有改动。文本一旦可以解析，就会取代这些改动。</translation>
    </message>
    <message>
        <source>This text cannot be read yet. It is kept as it is; the form shows the message as it was before.</source>
        <translation>此文本暂时无法解析，会原样保留；表单仍显示之前的消息。</translation>
    </message>
    <message>
        <source>The message as JSON</source>
        <translation>消息的 JSON</translation>
    </message>
    <message>
        <source>Shows the message as the form has it</source>
        <translation>按表单内容显示消息</translation>
    </message>
</context>
<context>
    <name>ui::TemplateList</name>
    <message>
        <source>one consent, one notice</source>
        <translation>一次同意，一条通知</translation>
    </message>
    <message>
        <source>consent holds for long</source>
        <translation>长期有效的同意</translation>
    </message>
    <message>
        <source>Template messages</source>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>Subscription notices</source>
        <translation>订阅通知</translation>
    </message>
    <message>
        <source>Reading the platform&apos;s lists…</source>
        <translation>正在读取平台列表…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Title, id or category</source>
        <translation>标题、ID 或类目</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ui::TemplatesPage</name>
    <message>
        <source>Read the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>添加模板…</translation>
    </message>
    <message>
        <source>Industries…</source>
        <translation>行业…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Delete the template…</source>
        <translation>删除模板…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>The industries are changed</source>
        <translation>行业已更改</translation>
    </message>
    <message>
        <source>The JSON of the message cannot be read yet.</source>
        <translation>消息的 JSON 暂时无法解析。</translation>
    </message>
    <message>
        <source>Correct the text, or discard it.</source>
        <translation>请改正文本，或放弃它。</translation>
    </message>
    <message>
        <source>The account does not have the template of this message any more.</source>
        <translation>账号已经没有这条消息的模板。</translation>
    </message>
    <message>
        <source>Write a message again</source>
        <translation>重写消息</translation>
    </message>
    <message>
        <source>Programs that send by its id are refused (40037) from then on. Added again, it gets another id.</source>
        <translation>此后按其 ID 发送的程序会被拒绝（40037）。重新添加会得到另一个 ID。</translation>
    </message>
    <message>
        <source>Programs that send by its id are refused from then on, and consents of followers to it are lost. Added again, it gets another id.</source>
        <translation>此后按其 ID 发送的程序会被拒绝，粉丝对它的同意也会失效。重新添加会得到另一个 ID。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>It is deleted from %1 of “%2”. %3</source>
        <translation>将从“%2”的%1中删除。%3</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send to many</source>
        <translation>批量发送</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Check and send…</source>
        <translation>检查并发送…</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>类目…</translation>
    </message>
    <message>
        <source>This message belongs to another account (%1).</source>
        <translation>这条模板消息属于另一个账号（%1）。</translation>
    </message>
</context>
<context>
    <name>ui::TermActions</name>
    <message>
        <source>Show only this type</source>
        <translation>只看此类型</translation>
    </message>
    <message>
        <source>Show only this key</source>
        <translation>只看此 EventKey</translation>
    </message>
    <message>
        <source>Show only this sender</source>
        <translation>只看此发送者</translation>
    </message>
    <message>
        <source>Show only this account</source>
        <translation>只看此公众号</translation>
    </message>
    <message>
        <source>Hide this type</source>
        <translation>隐藏此类型</translation>
    </message>
    <message>
        <source>Hide this key</source>
        <translation>隐藏此 EventKey</translation>
    </message>
    <message>
        <source>Hide this sender</source>
        <translation>隐藏此发送者</translation>
    </message>
    <message>
        <source>Hide this account</source>
        <translation>隐藏此公众号</translation>
    </message>
</context>
<context>
    <name>ui::ThreadModel</name>
    <message>
        <source>Replied at once</source>
        <translation>已即时回复</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>ui::TicketBox</name>
    <message>
        <source>jsapi_ticket</source>
        <translation>jsapi_ticket</translation>
    </message>
    <message>
        <source>api_ticket (wx_card)</source>
        <translation>api_ticket（wx_card）</translation>
    </message>
    <message>
        <source>Live ticket of “%1”</source>
        <translation>“%1”的当前票据</translation>
    </message>
    <message>
        <source>Live ticket (no account)</source>
        <translation>当前票据（无账号）</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定票据：</translation>
    </message>
    <message>
        <source>Ticket to sign with</source>
        <translation>用于签名的票据</translation>
    </message>
    <message>
        <source>A ticket typed here is used for this window only and kept nowhere.</source>
        <translation>在此输入的票据只在本窗口使用，不会保存。</translation>
    </message>
    <message>
        <source>Not fetched yet; the first signature fetches it.</source>
        <translation>尚未获取；首次签名时获取。</translation>
    </message>
    <message>
        <source>Belongs to %1, about %2 old, expires at %3</source>
        <translation>属于 %1，已用约 %2，%3 过期</translation>
    </message>
    <message>
        <source>The known ticket of %1 has expired at %2; a new one will be fetched.</source>
        <translation>%1 已知的票据已于 %2 过期，将获取新的。</translation>
    </message>
</context>
<context>
    <name>ui::TicketCard</name>
    <message>
        <source>Tickets</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>A ticket signs pages for the JS-SDK. WeChat allows few fetches a day, so MpDesk keeps it until it runs out.</source>
        <translation>票据用于 JS-SDK 网页签名。微信每天允许获取的次数很少，因此 MpDesk 会保存到过期为止。</translation>
    </message>
    <message>
        <source>JS-SDK (jsapi)</source>
        <translation>JS-SDK（jsapi）</translation>
    </message>
    <message>
        <source>Cards (wx_card)</source>
        <translation>卡券（wx_card）</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the ticket: %1</source>
        <translation>获取票据：%1</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在请求微信…</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
</context>
<context>
    <name>ui::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The platform sent this message once.</source>
        <translation>平台推送了一次此消息。</translation>
    </message>
    <message numerus="yes">
        <source>The platform sent this message %n times.</source>
        <translation>
            <numerusform>平台推送了 %n 次此消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all tries were answered alike.</source>
        <translation>各次推送的应答不一致。</translation>
    </message>
    <message>
        <source>Compare with the first try</source>
        <translation>与首次推送比较</translation>
    </message>
</context>
<context>
    <name>ui::TokenCard</name>
    <message>
        <source>The token is there.</source>
        <translation>已取得 access_token。</translation>
    </message>
    <message>
        <source>Force a new token for “%1”?</source>
        <translation>强制刷新“%1”的 access_token？</translation>
    </message>
    <message numerus="yes">
        <source>WeChat issues a new token and the one in use stops working for every program that holds it. It allows 20 forced refreshes a day, at least 30 seconds apart; %n are left today.</source>
        <translation>
            <numerusform>微信将签发新的 access_token，所有程序正在使用的旧 access_token 随即失效。每天最多强制刷新 20 次，至少间隔 30 秒；今天还剩 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Force refresh</source>
        <translation>强制刷新</translation>
    </message>
    <message>
        <source>A new token has been issued.</source>
        <translation>已签发新的 access_token。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Asks the keychain and WeChat for the token in force</source>
        <translation>向钥匙串和微信查询当前有效的 access_token</translation>
    </message>
    <message>
        <source>Force refresh…</source>
        <translation>强制刷新…</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在请求微信…</translation>
    </message>
    <message>
        <source>Not fetched yet in this session.</source>
        <translation>本次会话中尚未获取。</translation>
    </message>
    <message>
        <source>left, until %1 · source: %2</source>
        <translation>后过期，有效期至 %1 · 来源：%2</translation>
    </message>
    <message>
        <source>The token has run out; the next call fetches a new one.</source>
        <translation>access_token 已过期，下次调用时会获取新的。</translation>
    </message>
    <message>
        <source>Another program fetched a token at %1: WeChat refused ours before its time. Let only one program use /cgi-bin/token, or use stable_token everywhere.</source>
        <translation>另一程序在 %1 获取了 access_token：微信提前拒绝了本程序持有的那个。请只让一个程序使用 /cgi-bin/token，或全部改用 stable_token。</translation>
    </message>
    <message>
        <source>This account&apos;s token comes from another server. Give it to MpDesk with &quot;mpdeskctl token import&quot;; MpDesk never fetches one.</source>
        <translation>此账号的 access_token 由其他服务器提供。请用“mpdeskctl token import”交给 MpDesk；MpDesk 不会自行获取。</translation>
    </message>
    <message>
        <source>Each fetch from /cgi-bin/token ends the token that other programs of this account hold.</source>
        <translation>每次通过 /cgi-bin/token 获取，都会使此账号其他程序持有的 access_token 失效。</translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, 30 s apart.</source>
        <translation>
            <numerusform>强制刷新：今天还剩 %n 次（共 20 次），每次间隔 30 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, possible again at %1.</source>
        <translation>
            <numerusform>强制刷新：今天还剩 %n 次（共 20 次），%1 后可再次刷新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the access token</source>
        <translation>获取 access_token</translation>
    </message>
</context>
<context>
    <name>ui::TriesList</name>
    <message>
        <source>Try</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Until answered, and the limit of 5 s</source>
        <translation>应答用时与 5 秒时限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Tries of this message</source>
        <translation>此消息的各次推送</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>differs from an earlier answer</source>
        <translation>与之前的应答不同</translation>
    </message>
    <message>
        <source>answered after %1 of %2</source>
        <translation>%2 中的 %1 后应答</translation>
    </message>
</context>
<context>
    <name>ui::TryMatchDialog</name>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在询问微信…</translation>
    </message>
    <message>
        <source>This follower sees: %1</source>
        <translation>这位粉丝看到：%1</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>没有菜单</translation>
    </message>
    <message>
        <source>this menu</source>
        <translation>此菜单</translation>
    </message>
    <message>
        <source>a menu that was not live when it was last fetched</source>
        <translation>上次取回时还不在线上的菜单</translation>
    </message>
    <message>
        <source>Try match</source>
        <translation>测试匹配</translation>
    </message>
    <message>
        <source>&amp;OpenID or WeChat ID of a follower</source>
        <translation>粉丝的 openid 或微信号(&amp;O)</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::TypeBox</name>
    <message>
        <source>Made in the web console; the API does not take it.</source>
        <translation>在公众平台后台创建，接口不接受。</translation>
    </message>
    <message>
        <source>A type that we do not know.</source>
        <translation>未知类型。</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>选择点击后的动作</translation>
    </message>
</context>
<context>
    <name>ui::UnseenNote</name>
    <message numerus="yes">
        <source>%n of these were never seen by the inspector.</source>
        <translation>
            <numerusform>其中 %n 个回调检查器从未见过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are not in the newest part of the inspector&apos;s log.</source>
        <translation>
            <numerusform>其中 %n 个不在回调检查器日志的最新部分中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UploadDialog</name>
    <message>
        <source>A converted copy is uploaded; the file stays as it is.</source>
        <translation>上传的是转换后的副本；原文件不变。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation>上传媒体</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>作为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>简介(&amp;I)</translation>
    </message>
    <message>
        <source>Permanently, counted</source>
        <translation>永久，计入数量</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>三天</translation>
    </message>
    <message>
        <source>As images in articles: a link, not counted</source>
        <translation>作为文章内图片：返回链接，不计数量</translation>
    </message>
    <message>
        <source>What it is by its content</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>&amp;Convert pictures that the platform does not take</source>
        <translation>转换平台不接受的图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>正在转换…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>再次上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Look whether it arrived</source>
        <translation>查看是否已到达(&amp;L)</translation>
    </message>
    <message>
        <source>Files are judged by their content. Names go out in plain ASCII.</source>
        <translation>按内容判断文件类型。发出的文件名只用 ASCII 字符。</translation>
    </message>
</context>
<context>
    <name>ui::UrlBatchView</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Address as signed</source>
        <translation>参与签名的地址</translation>
    </message>
    <message>
        <source>nonceStr</source>
        <translation>nonceStr</translation>
    </message>
    <message>
        <source>Signature, or why there is none</source>
        <translation>签名，或无法签名的原因</translation>
    </message>
    <message>
        <source>Open addresses</source>
        <translation>打开地址列表</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格和文本 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Signing needs a jsapi_ticket</source>
        <translation>签名需要 jsapi_ticket</translation>
    </message>
    <message>
        <source>Paste addresses first, one on each line</source>
        <translation>请先粘贴地址，每行一个</translation>
    </message>
    <message>
        <source>%1 addresses, more than %2</source>
        <translation>%1 个地址，超过 %2 个</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>还没有签名。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) signed.</source>
        <translation>
            <numerusform>已签名 %n 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) signed, %1 refused.</source>
        <translation>
            <numerusform>已签名 %n 个地址，%1 个无法签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save signatures</source>
        <translation>保存签名</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Addresses of pages, one on each line</source>
        <translation>页面地址（&amp;A），每行一个</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>One address on each line, or a table (CSV, XLSX) with a column “url”</source>
        <translation>每行一个地址，或带 “url” 列的表格（CSV、XLSX）</translation>
    </message>
    <message>
        <source>Sign all</source>
        <translation>全部签名</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <translation>签名（%1）</translation>
    </message>
    <message>
        <source>all as CSV</source>
        <translation>全部（CSV）</translation>
    </message>
    <message>
        <source>all as JSON</source>
        <translation>全部（JSON）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>ui::UrlCheckDialog</name>
    <message>
        <source>Check a URL…</source>
        <translation>检查网址…</translation>
    </message>
    <message>
        <source>No bytes at all</source>
        <translation>没有任何字节</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>……另有 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the echostr are missing.</source>
        <translation>
            <numerusform>缺少 echostr 的 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>URL check</source>
        <translation>网址检查</translation>
    </message>
    <message>
        <source>URL to check</source>
        <translation>要检查的网址</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Asks the URL with a GET that is signed with the account&apos;s Token, as the platform does when the URL is saved in the console: it follows no redirect and waits 5 s.</source>
        <translation>用公众号的 Token 签名后以 GET 请求该网址，与在后台保存网址时平台的做法相同：不跟随跳转，等待 5 秒。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再次检查(&amp;C)</translation>
    </message>
    <message>
        <source>The platform would refuse this URL: %1</source>
        <translation>平台会拒绝此网址：%1</translation>
    </message>
    <message>
        <source>The platform would accept this URL.</source>
        <translation>平台会接受此网址。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>%1, %2 ms of 5 s</source>
        <translation>%1，5 秒中的 %2 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>Wanted: the %n byte(s) of the echostr, %1</source>
        <translation>
            <numerusform>应为 echostr 的 %n 字节：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n byte(s)</source>
        <translation>
            <numerusform>收到 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValueField</name>
    <message>
        <source>%1/%2 digits</source>
        <translation>%1/%2 位数字</translation>
    </message>
    <message>
        <source>%1/%2 characters</source>
        <translation>%1/%2 字符</translation>
    </message>
</context>
<context>
    <name>ui::ValuesForm</name>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>openid of a follower</source>
        <translation>粉丝的 openid</translation>
    </message>
    <message>
        <source>Openids that the inspector has seen are offered while you type.</source>
        <translation>输入时会提示回调检查器见过的 openid。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fill in the example</source>
        <translation>填入示例</translation>
    </message>
    <message>
        <source>not shown since 2023-05-04</source>
        <translation>自 2023-05-04 起不显示</translation>
    </message>
    <message>
        <source>Phones have not shown it since 2023-05-04.</source>
        <translation>自 2023-05-04 起手机不再显示。</translation>
    </message>
    <message>
        <source>What a tap opens</source>
        <translation>点击后打开</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>May be empty: then the card cannot be tapped.</source>
        <translation>可留空：卡片就不能点击。</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>AppID, wx…</source>
        <translation>AppID，wx…</translation>
    </message>
    <message>
        <source>It has to be linked with the account.</source>
        <translation>须与此账号关联。</translation>
    </message>
    <message>
        <source>Page of the mini-program</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>The path, with parameters if need be.</source>
        <translation>路径，可带参数。</translation>
    </message>
    <message>
        <source>Against sending twice</source>
        <translation>防止重复发送</translation>
    </message>
    <message>
        <source>made for each message when empty</source>
        <translation>留空则为每条消息生成</translation>
    </message>
    <message>
        <source>The platform sends equal ids to one follower once within ten minutes.</source>
        <translation>十分钟内，平台对同一粉丝、同一 ID 只发送一次。</translation>
    </message>
    <message>
        <source>Read from the platform…</source>
        <translation>从平台读取…</translation>
    </message>
    <message>
        <source>Choose a follower: those that the inspector has seen, or those that the platform lists</source>
        <translation>选择粉丝：回调检查器见过的，或平台列表中的</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>AppID and AppSecret fit.</source>
        <translation>AppID 与 AppSecret 匹配。</translation>
    </message>
    <message>
        <source>Nothing to test: no AppSecret is known, or tokens come from elsewhere.</source>
        <translation>无可测试：没有 AppSecret，或 access_token 由外部提供。</translation>
    </message>
    <message>
        <source>WeChat saw this computer as %1, which is not on the account&apos;s IP allow-list. Add it at the developer platform; it takes effect after some minutes.</source>
        <translation>微信看到本机的 IP 为 %1，不在此账号的 IP 白名单中。请在微信开发者平台添加，几分钟后生效。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>ui::VersionDetails</name>
    <message numerus="yes">
        <source>%n difference(s) from this version to what the editor shows.</source>
        <translation>
            <numerusform>从此版本到编辑器内容共 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a second version with Ctrl to compare the two.</source>
        <translation>按住 Ctrl 再选一个版本，可比较两者。</translation>
    </message>
    <message>
        <source>These two are the same to a follower.</source>
        <translation>对粉丝来说，两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the older to the newer one.</source>
        <translation>
            <numerusform>从旧版本到新版本共 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Against the editor</source>
        <translation>与编辑器比较</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why this version is worth remembering</source>
        <translation>为什么要记住这个版本</translation>
    </message>
    <message>
        <source>Restore into the editor</source>
        <translation>还原到编辑器</translation>
    </message>
    <message>
        <source>One undo brings back what is there now</source>
        <translation>撤销一次即可恢复现在的内容</translation>
    </message>
    <message>
        <source>Publish again…</source>
        <translation>再次发布…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>会先显示改动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this version as a file</source>
        <translation>把此版本保存为文件</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Welcome to MpDesk</source>
        <translation>欢迎使用 MpDesk</translation>
    </message>
    <message>
        <source>Tokens, menus, JS-SDK signatures and callbacks of WeChat Official Accounts, on your own machine. Secrets stay in the system&apos;s keychain; nothing is sent anywhere but to WeChat.</source>
        <translation>在自己的电脑上管理微信公众号的 access_token、自定义菜单、JS-SDK 签名和回调。密钥只保存在系统钥匙串中；除微信外，不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>A simulated WeChat platform runs inside MpDesk. It issues tokens, keeps menus and pushes encrypted callbacks as the real one does, and nothing you do there reaches a real account.</source>
        <translation>MpDesk 内置一个模拟的微信平台，与真实平台一样签发 access_token、保存菜单、推送加密回调；在其中的任何操作都不会影响真实账号。</translation>
    </message>
    <message>
        <source>Try the sandbox account</source>
        <translation>试用沙箱账号</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>使用自己的账号</translation>
    </message>
    <message>
        <source>You need its AppID and AppSecret from the WeChat developer platform, and for callbacks the Token and EncodingAESKey of the server configuration. This computer&apos;s IP address has to be on the account&apos;s allow-list; a test tells you which address that is.</source>
        <translation>需要从微信开发者平台取得 AppID 和 AppSecret；如要接收回调，还需要服务器配置中的令牌(Token) 和 EncodingAESKey。本机 IP 须加入该账号的 IP 白名单，测试一次即可得知是哪个 IP。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
</context>
<context>
    <name>ui::WindowMeter</name>
    <message>
        <source>since a tap on the menu</source>
        <translation>自点击菜单起</translation>
    </message>
    <message>
        <source>since the follower subscribed</source>
        <translation>自关注起</translation>
    </message>
    <message>
        <source>since a scan</source>
        <translation>自扫码起</translation>
    </message>
    <message>
        <source>since the follower wrote</source>
        <translation>自粉丝发消息起</translation>
    </message>
    <message>
        <source>The follower has to have written within 48 hours, or to have tapped, scanned or subscribed within a minute.</source>
        <translation>粉丝须在 48 小时内发过消息，或在 1 分钟内点过菜单、扫过码或关注过。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left</source>
        <translation>
            <numerusform>还可发 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to answer is over; the platform would refuse it with 45015.</source>
        <translation>已过回复时限；平台会以 45015 拒绝。</translation>
    </message>
    <message>
        <source>The inspector has seen nothing of this follower, so it may be refused (45015).</source>
        <translation>检查器没有收到过这个粉丝的消息，可能被拒绝（45015）。</translation>
    </message>
</context>
<context>
    <name>ui::confirm</name>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>请输入“%1”以继续：</translation>
    </message>
</context>
<context>
    <name>ui::menu</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面路径</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>子菜单</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Match rule</source>
        <translation>匹配规则</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Does nothing yet</source>
        <translation>尚无动作</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Menus as JSON (*.json)</source>
        <translation>菜单 JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>Save the menu as a file</source>
        <translation>把菜单保存为文件</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; a menu has at most %3.</source>
        <translation>“%1”有 %2 字节，菜单最多 %3 字节。</translation>
    </message>
    <message>
        <source>Import a menu</source>
        <translation>导入菜单</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>其他客户端</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>Default menu</source>
        <translation>默认菜单</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>没有菜单</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n 个按钮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional menu(s)</source>
        <translation>
            <numerusform>%n 个个性化菜单</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Create the default menu</source>
        <translation>创建默认菜单</translation>
    </message>
    <message>
        <source>Delete the conditional menu %1</source>
        <translation>删除个性化菜单 %1</translation>
    </message>
    <message>
        <source>Add the conditional menu “%1”</source>
        <translation>添加个性化菜单“%1”</translation>
    </message>
    <message>
        <source>Delete all menus</source>
        <translation>删除全部菜单</translation>
    </message>
</context>
</TS>
