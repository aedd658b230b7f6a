// Java 17. Keep the ticket in a cache that all instances share, by AppID.
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

public final class JsSdkSigner {
    private static final String APP_ID = {{appId}};
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The ticket of type=jsapi; the URL as the page sent it, decoded once by the framework. */
    public static Map<String, Object> sign(String ticket, String pageUrl) throws Exception {
        String url = pageUrl.split("#", 2)[0];
        byte[] drawn = new byte[8];
        RANDOM.nextBytes(drawn);
        String nonceStr = HexFormat.of().formatHex(drawn);
        long timestamp = System.currentTimeMillis() / 1000;
        String string1 = "jsapi_ticket=" + ticket + "&noncestr=" + nonceStr
                + "&timestamp=" + timestamp + "&url=" + url;
        byte[] hash = MessageDigest.getInstance("SHA-1").digest(string1.getBytes(StandardCharsets.UTF_8));
        return Map.of("appId", APP_ID, "timestamp", timestamp, "nonceStr", nonceStr,
                "signature", HexFormat.of().formatHex(hash));
    }
}
