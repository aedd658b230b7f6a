<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may have %1 characters; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may not have line breaks or tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API host is a scheme, a host and a port, such as %1; found &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS the API host can only be this computer (127.0.0.1); found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sandbox account&apos;s API host is this computer (127.0.0.1); found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy with a user name or password is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is http://host:port or socks5://host:port; found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback path starts with &quot;/&quot; and has up to %1 letters, digits or - . _ ~ between its slashes; found &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs an AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is &quot;#&quot; and six hex digits; found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account&apos;s original id. The AppID stands in the console of the platform under Settings and Development, Basic Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AppID is &quot;wx&quot; and 16 digits or letters a to f, 18 characters; found: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only service accounts can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only verified service accounts can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a verified account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppSecret has blanks or characters that no AppSecret has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback Token has %1 to %2 characters; found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback Token has only letters A–Z, a–z and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EncodingAESKey has %1 characters; found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EncodingAESKey has only letters A–Z, a–z, digits, + and /</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The encrypted text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted text is not Base64 (%1 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out of decryption does not end in a padding of 1 to %1 equal bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the EncodingAESKey is not the one that the sender used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypted to %1 bytes; at least %2 are needed for the random bytes and the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message claims %1 bytes, but only %2 follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 encrypted bytes are not whole blocks of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AES decryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is for &quot;%1&quot;, not for &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no callback Token, so no signature can be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s callback mode is &quot;%1&quot;, which needs an EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no echostr, so this is no URL check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the URL check is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the Token differs from the one in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting needs an EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AES encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no callback of the platform: there is no MsgType</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acceptable JSON: nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acceptable JSON: more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypt_type &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform signs every request; this one comes from somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query says &quot;aes&quot;, but the body has no Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in mode &quot;%1&quot;, but the account is in mode &quot;%2&quot; and accepts nothing weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the account&apos;s callback mode to what the console shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is encrypted, but the query has no msg_signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The msg_signature does not fit the encrypted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is encrypted, but the account has no EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the EncodingAESKey of the console, or switch the console to plain mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply needs the media id of an uploaded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the reply is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a reply may have %1 bytes of UTF-8; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A music reply needs the media id of a thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This reply may have %n article(s); it has %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The platform drops the others without a word: one for a message, up to 8 for an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 needs a title and a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is encrypted, but the account has no EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MsgSignature of the reply does not fit its encrypted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say who sent it, so there is nobody to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In safe mode the reply must be encrypted; this one is plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no MsgType, so the platform cannot deliver it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path of element names such as ScanCodeInfo.ScanResult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text and has no elements inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has elements inside; set one of them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest one is &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption self-test fails at the vector &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini program page: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>File %1, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed after scanning scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Menu: %1, %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mass message %1: %2, sent to %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template message %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing %1 ended with status %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>&quot;%1&quot; is no state of a delivery; there are accepted, urlCheck and rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>The log of callbacks is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No account has this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is %1; the platform uses GET and POST only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>URL check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsSdk</name>
    <message>
        <source>Signing needs a jsapi_ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has blanks or line breaks inside; in the address bar of a browser they are %20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL starts with http:// or https:// and a host; found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing needs a nonceStr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature self-test fails at the vector &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS-SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushEngine</name>
    <message>
        <source>The server answered with HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is neither &quot;success&quot; nor XML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain mode a reply must not be encrypted, this one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply goes to &quot;%1&quot; and not to the user &quot;%2&quot; who wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply comes from &quot;%1&quot; and not from the account &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one attempt is needed, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the answer is not exactly the echostr %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The time of the sandbox only runs forward; %1 seconds were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the sandbox runs ahead by ten years at most; %1 seconds were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a whole number from %2 to %3, not %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path starts with &quot;/&quot;, &quot;%1&quot; does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no http or https URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;source&quot; is &quot;plain&quot; or &quot;stable&quot;, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has no control &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls of the sandbox are POSTed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a sandbox is personal, subscription, service or test, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>Verified when it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation cannot be shown: the Token or key of its account is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationSteps</name>
    <message>
        <source>%1… (%2 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the URL (token, timestamp, nonce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the message (… and Encrypt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 of Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the previous EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first 16 bytes of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 random bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#7 padding, block of 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the message (4 bytes, big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver id behind the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries are recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msg_signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Not valid JSON at line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::AccountBook</name>
    <message>
        <source>Several accounts are called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the AppID instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppID %1 is in the book already, as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that account instead of adding it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; belongs to the account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback path %1 belongs to the account &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::AccountProbe</name>
    <message>
        <source>The token of &quot;%1&quot; comes from elsewhere: there is no secret to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AppSecret to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the AppSecret of the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::AccountStore</name>
    <message>
        <source>The account &quot;%1&quot; in %2 cannot be read: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>Catalogue, row &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind of authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an id and a path that starts with &quot;/&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an id and a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::CredentialsDirectory</name>
    <message>
        <source>The credentials file %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an object with &quot;secret&quot;, &quot;token&quot;, &quot;aesKey&quot; and, if there is one, &quot;previousAesKey&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or MPDESK_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message>
        <source>it does not begin as an SQLite database does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has version %2; this program knows versions up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer MpDesk that wrote it, or another data folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::DatabaseFile</name>
    <message>
        <source>Cannot create %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data folder, or make this one writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not possible to keep a copy; make one yourself first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place, or move the file away to start with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Inspector</name>
    <message>
        <source>Port %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::KeychainStore</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (gnome-keyring, KWallet, KeePassXC) in this session, or use a credentials directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keychain entry may have %1 bytes; this one has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keychain entry has to be UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refuses access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::QnamTransport</name>
    <message>
        <source>%1 is not asked over unencrypted http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https; plain http is only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy of this account and its API host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before it had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have done what was asked: look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::SessionStore</name>
    <message>
        <source>Memory of this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Vault</name>
    <message>
        <source>No secrets are stored for the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter AppSecret, Token and EncodingAESKey in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this account come from %1; change them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter all of AppSecret, Token and EncodingAESKey to replace the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for the account %1 is not one of MpDesk: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else than was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Xml</name>
    <message>
        <source>a DOCTYPE is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity &quot;%1&quot; is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acceptable XML at line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acceptable XML: the bytes are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::api</name>
    <message>
        <source>Check the account&apos;s API host and proxy; a captive portal or a firewall may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered with HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a sandbox account and may not call %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls to the simulated platform itself can be rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered with a redirect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page (HTTP status %1) came instead of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered with an empty or expired token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused with error %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::api::AccessTokens</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no living access token for &quot;%1&quot;, and MpDesk may not fetch one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token of the server that owns it, or choose another token source for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the access token that was pasted for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the access token, but stable_token still answers with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again. If it stays so, refresh the token by force; a server that uses the same stable token then has to fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token source of &quot;%1&quot; is not &quot;external&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token is one word of ASCII characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is already expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AppSecret is stored for the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 forced refreshes of today are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two forced refreshes there must be %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is possible again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::api::ApiClient</name>
    <message>
        <source>The catalogue has no call &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path starts with &quot;/&quot;; found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for third-party platforms only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::api::Tickets</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is &quot;jsapi&quot; or &quot;wx_card&quot;; found &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>No program of this desktop opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n published vector(s) came out right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About MpDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · Qt %2 · GPL-3.0-or-later. Not affiliated with Tencent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cryptography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures and AES against the published vectors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountEditor</name>
    <message>
        <source>Subscription account (公众号)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account (服务号)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test account (测试号)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: encrypted (安全模式)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible: both (兼容模式)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain: not encrypted (明文模式)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable_token: leaves your server&apos;s token alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token: ends the token that your server uses!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From elsewhere: I paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, kept in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks and connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;EncodingAESKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verified (已认证)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 32 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>43 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the key is being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ and the AppID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountSwitcher</name>
    <message>
        <source>Manage accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>%1 · in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets, tokens and tickets are deleted from the keychain. Callbacks that were received stay in the log. Nothing changes on WeChat&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WeChat whether AppID and AppSecret fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: AppID and AppSecret fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a keychain its secrets are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID and AppSecret fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to test: no AppSecret is known, or tokens come from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat saw this computer as %1, which is not on the account&apos;s IP allow-list. Add it at the developer platform; it takes effect after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again; until then secrets that you type are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this system. Secrets that you type are kept in memory for this session and are never written to a file; you will be asked for them again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat whether AppID and AppSecret fit; nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Badge</name>
    <message>
        <source>Test account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CapabilitiesCard</name>
    <message>
        <source>What this account may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, account or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Countdown</name>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeliveryDetails</name>
    <message>
        <source>The URL check has no message: it asks for its echostr back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no fields)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the callback Token in the calculation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>message, code and rid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ErrorsCard</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed in this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InspectorCard</name>
    <message>
        <source>Callback inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat reaches only public addresses on ports 80 and 443: put a tunnel or a reverse proxy in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives, verifies and decrypts what WeChat pushes, and keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InspectorPage</name>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account in use has no callback Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to enter as server URL appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callback fits this search and these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address above as server URL of the account, or push one from the sandbox: mpdeskctl callback push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callbacks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the endpoint to receive what WeChat pushes to your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in messages (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, e.g. CLICK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message or event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the table while new callbacks come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop the callback endpoint (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::InspectorSection</name>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers will be able to reach the inspector. Requests that do not verify are turned away, but prefer loopback behind a tunnel or a reverse proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback: reached only from this computer. Port 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspector moves to the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when the inspector starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JsSdkPage</name>
    <message>
        <source>The timestamp must be a number of seconds; &quot;%1&quot; is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page may use the JS-SDK only with a signature over its exact address. Sign one here and compare it with what your server made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsapi_ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live ticket of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live ticket (no account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;noncestr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new random noncestr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;timestamp, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the present moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>js&amp;ApiList, separated by blanks or commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part from # on was cut: WeChat signs the address without its fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string1, what was hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To paste into the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeychainSection</name>
    <message numerus="yes">
        <source>The secrets of %n account(s) are in the keychain now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was written, read back, compared and deleted in %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is asked when a secret is needed, never at start-up. The test writes an entry, reads it back, compares it and deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start one (gnome-keyring, KWallet), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n account(s) live only in this session: they are gone when MpDesk ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them to the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Go to…  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a page, an account or an action (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Develop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RetentionSection</name>
    <message>
        <source>Delete old callbacks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything beyond the bounds above is deleted from the inspector&apos;s log of all accounts. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep callbacks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old ones now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is beyond these bounds is deleted once a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Inspector on %1:%2 · %n callback(s) in the last minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened and what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TicketCard</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket signs pages for the JS-SDK. WeChat allows few fetches a day, so MpDesk keeps it until it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JS-SDK (jsapi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (wx_card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the ticket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TokenCard</name>
    <message>
        <source>The token is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force a new token for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>WeChat issues a new token and the one in use stops working for every program that holds it. It allows 20 forced refreshes a day, at least 30 seconds apart; %n are left today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Force refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token has been issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the keychain and WeChat for the token in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force refresh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, until %1 · source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has run out; the next call fetches a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program fetched a token at %1: WeChat refused ours before its time. Let only one program use /cgi-bin/token, or use stable_token everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s token comes from another server. Paste it with mpdeskctl or on the accounts page; MpDesk never fetches one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fetch from /cgi-bin/token ends the token that other programs of this account hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, 30 s apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, possible again at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Welcome to MpDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, menus, JS-SDK signatures and callbacks of WeChat Official Accounts, on your own machine. Secrets stay in the system&apos;s keychain; nothing is sent anywhere but to WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated WeChat platform runs inside MpDesk. It issues tokens, keeps menus and pushes encrypted callbacks as the real one does, and nothing you do there reaches a real account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need its AppID and AppSecret from the WeChat developer platform, and for callbacks the Token and EncodingAESKey of the server configuration. This computer&apos;s IP address has to be on the account&apos;s allow-list; a test tells you which address that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::confirm</name>
    <message>
        <source>Type “%1” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
