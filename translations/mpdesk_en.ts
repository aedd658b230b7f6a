<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>{{%1}}: the regular expression has %n group(s)</source>
        <translation>
            <numerusform>{{%1}}: the regular expression has %n group</numerusform>
            <numerusform>{{%1}}: the regular expression has %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message numerus="yes">
        <source>This reply may have %n article(s); it has %1</source>
        <translation>
            <numerusform>This reply may have %n article; it has %1</numerusform>
            <numerusform>This reply may have %n articles; it has %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %1, %n byte(s)</source>
        <translation>
            <numerusform>File %1, %n byte</numerusform>
            <numerusform>File %1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Menu: %1, %n picture(s)</source>
        <translation>
            <numerusform>Menu: %1, %n picture</numerusform>
            <numerusform>Menu: %1, %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n callback</numerusform>
            <numerusform>%n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published vector(s) come out</source>
        <translation>
            <numerusform>%n published vector come out</numerusform>
            <numerusform>%n published vectors come out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) drawn to %1</source>
        <translation>
            <numerusform>%n page drawn to %1</numerusform>
            <numerusform>%n pages drawn to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) exported.</source>
        <translation>
            <numerusform>%n delivery exported.</numerusform>
            <numerusform>%n deliveries exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n delivery(s).</source>
        <translation>
            <numerusform>Removed %n delivery.</numerusform>
            <numerusform>Removed %n deliveries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n button(s) checked, published, read back and kept as version %1</source>
        <translation>
            <numerusform>%n button checked, published, read back and kept as version %1</numerusform>
            <numerusform>%n buttons checked, published, read back and kept as version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would call %1 with %n byte(s)</source>
        <translation>
            <numerusform>Would call %1 with %n byte</numerusform>
            <numerusform>Would call %1 with %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) changed.</source>
        <translation>
            <numerusform>%n delivery changed.</numerusform>
            <numerusform>%n deliveries changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is not in the log.</source>
        <translation>
            <numerusform>%n of these is not in the log.</numerusform>
            <numerusform>%n of these are not in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1</source>
        <translation>
            <numerusform>%n problem in %1</numerusform>
            <numerusform>%n problems in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a star or a note stay; --with-marked removes them too.</source>
        <translation>
            <numerusform>%n with a star or a note stays; --with-marked removes it too.</numerusform>
            <numerusform>%n with a star or a note stay; --with-marked removes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would remove %n delivery(s).</source>
        <translation>
            <numerusform>Would remove %n delivery.</numerusform>
            <numerusform>Would remove %n deliveries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would call %1 with %n byte(s):</source>
        <translation>
            <numerusform>Would call %1 with %n byte:</numerusform>
            <numerusform>Would call %1 with %n bytes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One article replaces one article; the file has %n article(s)</source>
        <translation>
            <numerusform>One article replaces one article; the file has %n article</numerusform>
            <numerusform>One article replaces one article; the file has %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, row %2: %3 (%n row(s))</source>
        <translation>
            <numerusform>%1, row %2: %3 (%n row)</numerusform>
            <numerusform>%1, row %2: %3 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go to somebody who gets an earlier one, too.</source>
        <translation>
            <numerusform>%n row goes to somebody who gets an earlier one, too.</numerusform>
            <numerusform>%n rows go to somebody who gets an earlier one, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would send %n message(s)</source>
        <translation>
            <numerusform>Would send %n message</numerusform>
            <numerusform>Would send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first would call %1 with %n byte(s):</source>
        <translation>
            <numerusform>The first would call %1 with %n byte:</numerusform>
            <numerusform>The first would call %1 with %n bytes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job %1: %n message(s)</source>
        <translation>
            <numerusform>Job %1: %n message</numerusform>
            <numerusform>Job %1: %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) break a rule. Nothing was sent; with --skip-faulty the others are.</source>
        <translation>
            <numerusform>%n row breaks a rule. Nothing was sent; with --skip-faulty the others are.</numerusform>
            <numerusform>%n rows break a rule. Nothing was sent; with --skip-faulty the others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these openids were never seen by the inspector.</source>
        <translation>
            <numerusform>%n of these openids was never seen by the inspector.</numerusform>
            <numerusform>%n of these openids were never seen by the inspector.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these openids are not in the newest part of the inspector&apos;s log.</source>
        <translation>
            <numerusform>%n of these openids is not in the newest part of the inspector&apos;s log.</numerusform>
            <numerusform>%n of these openids are not in the newest part of the inspector&apos;s log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) cannot be signed; the last column says why.</source>
        <translation>
            <numerusform>%n URL cannot be signed; the last column says why.</numerusform>
            <numerusform>%n URLs cannot be signed; the last column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n answer(s) in the file has a signature</source>
        <translation>
            <numerusform>The %n answer in the file has no signature</numerusform>
            <numerusform>None of %n answers in the file has a signature</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryBadges</name>
    <message numerus="yes">
        <source>It came %n times.</source>
        <translation>
            <numerusform>It came %n time.</numerusform>
            <numerusform>It came %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message numerus="yes">
        <source>&quot;%1&quot; is longer than the %n year(s) allowed</source>
        <translation>
            <numerusform>&quot;%1&quot; is longer than the %n year allowed</numerusform>
            <numerusform>&quot;%1&quot; is longer than the %n years allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDoctor</name>
    <message numerus="yes">
        <source>%n reset(s) of the quota are left this month, as far as this computer knows.</source>
        <translation>
            <numerusform>%n reset of the quota is left this month, as far as this computer knows.</numerusform>
            <numerusform>%n resets of the quota are left this month, as far as this computer knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message numerus="yes">
        <source>Forwarding this way needs %n address(es); given: %1</source>
        <translation>
            <numerusform>Forwarding this way needs %n address; given: %1</numerusform>
            <numerusform>Forwarding this way needs %n addresses; given: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsSdk</name>
    <message numerus="yes">
        <source>The signature is wrong, and none of %n mistake(s) tried explains it.</source>
        <translation>
            <numerusform>The signature is wrong, and the %n mistake tried does not explain it.</numerusform>
            <numerusform>The signature is wrong, and none of %n mistakes tried explains it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is cut off; the %n request(s) before were read.</source>
        <translation>
            <numerusform>The file is cut off; the %n request before was read.</numerusform>
            <numerusform>The file is cut off; the %n requests before were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wx.config stand(s) in comments and are left out.</source>
        <translation>
            <numerusform>%n wx.config stands in comments and is left out.</numerusform>
            <numerusform>%n wx.config stand in comments and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>A preview shows the first of %n picture(s) only</source>
        <translation>
            <numerusform>A preview shows %n picture only</numerusform>
            <numerusform>A preview shows the first of %n pictures only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only a mass send takes several pictures at once; here are %n</source>
        <translation>
            <numerusform>Only a mass send takes several pictures at once; here is %n</numerusform>
            <numerusform>Only a mass send takes several pictures at once; here are %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) may be in it here; there are %1</source>
        <translation>
            <numerusform>%n article may be in it here; there are %1</numerusform>
            <numerusform>%n articles may be in it here; there are %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrlProbe</name>
    <message numerus="yes">
        <source>There are %n byte(s) too many around the echostr: line ends or blanks</source>
        <translation>
            <numerusform>There is %n byte too many around the echostr: a line end or blank</numerusform>
            <numerusform>There are %n bytes too many around the echostr: line ends or blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::InterruptedBatches</name>
    <message numerus="yes">
        <source>MpDesk ended while it was sending template messages: %n job(s), the last one “%1” (%2).</source>
        <translation>
            <numerusform>MpDesk ended while it was sending template messages: %n job, the last one “%1” (%2).</numerusform>
            <numerusform>MpDesk ended while it was sending template messages: %n jobs, the last one “%1” (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::console</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n byte(s)</source>
        <translation>
            <numerusform>at most %n byte</numerusform>
            <numerusform>at most %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n entries</source>
        <translation>
            <numerusform>at most %n entry</numerusform>
            <numerusform>at most %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::menu</name>
    <message numerus="yes">
        <source>A menu has two levels; the %n button(s) on the third level were left out</source>
        <translation>
            <numerusform>A menu has two levels; the button on the third level was left out</numerusform>
            <numerusform>A menu has two levels; the %n buttons on the third level were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::publishing::MenuPublisher</name>
    <message numerus="yes">
        <source>The platform would refuse this menu, %n problem(s): %1</source>
        <translation>
            <numerusform>The platform would refuse this menu: %1</numerusform>
            <numerusform>The platform would refuse this menu, %n problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::sending::MassQuota</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::sending::MassTexts</name>
    <message numerus="yes">
        <source>The administrator has to confirm it on the phone within %n minute(s), until %1; else it fails.</source>
        <translation>
            <numerusform>The administrator has to confirm it on the phone within %n minute, until %1; else it fails.</numerusform>
            <numerusform>The administrator has to confirm it on the phone within %n minutes, until %1; else it fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::sending::TypingNotice</name>
    <message numerus="yes">
        <source>The follower does not see you typing: the last message is more than %n second(s) old.</source>
        <translation>
            <numerusform>The follower does not see you typing: the last message is more than %n second old.</numerusform>
            <numerusform>The follower does not see you typing: the last message is more than %n seconds old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message numerus="yes">
        <source>%n published vector(s) came out right.</source>
        <translation>
            <numerusform>%n published vector came out right.</numerusform>
            <numerusform>%n published vectors came out right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddTemplateDialog</name>
    <message numerus="yes">
        <source>%n template(s) open to the account&apos;s categories</source>
        <translation>
            <numerusform>%n template open to the account&apos;s categories</numerusform>
            <numerusform>%n templates open to the account&apos;s categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddressLens</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerEditor</name>
    <message numerus="yes">
        <source>All %n message(s) that the follower&apos;s last deed allows have been sent (45047). There are more as soon as the follower writes, taps on a menu button that tells you so, or scans again.</source>
        <translation>
            <numerusform>The one message that the follower&apos;s last deed allows has been sent (45047). There are more as soon as the follower writes, taps on a menu button that tells you so, or scans again.</numerusform>
            <numerusform>All %n messages that the follower&apos;s last deed allows have been sent (45047). There are more as soon as the follower writes, taps on a menu button that tells you so, or scans again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerText</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswersPage</name>
    <message numerus="yes">
        <source>%n problem(s) to solve before it can be saved</source>
        <translation>
            <numerusform>%n problem to solve before it can be saved</numerusform>
            <numerusform>%n problems to solve before it can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticlePicker</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticlesAbout</name>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <translation>
            <numerusform>%n article: %1</numerusform>
            <numerusform>%n articles: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are done</source>
        <translation>
            <numerusform>%n row is done</numerusform>
            <numerusform>%n rows are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) break a rule of the platform and are not sent</source>
        <translation>
            <numerusform>%n row breaks a rule of the platform and is not sent</numerusform>
            <numerusform>%n rows break a rule of the platform and are not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go to somebody who gets an earlier one, too</source>
        <translation>
            <numerusform>%n row goes to somebody who gets an earlier one, too</numerusform>
            <numerusform>%n rows go to somebody who gets an earlier one, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly this goes out first: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>Exactly this goes out first: POST %1 · %n byte</numerusform>
            <numerusform>Exactly this goes out first: POST %1 · %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchJobView</name>
    <message numerus="yes">
        <source>%n message(s) of “%1” that were not sent will not be. Those that were stay sent.</source>
        <translation>
            <numerusform>%n message of “%1” that was not sent will not be. Those that were stay sent.</numerusform>
            <numerusform>%n messages of “%1” that were not sent will not be. Those that were stay sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the first is row %1: %2</source>
        <translation>
            <numerusform>%n row: row %1: %2</numerusform>
            <numerusform>%n rows, the first is row %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchSetup</name>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n column</numerusform>
            <numerusform>%1 · %2 · %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BurstView</name>
    <message numerus="yes">
        <source>%n duplicate(s) got another reply than the first time.</source>
        <translation>
            <numerusform>%n duplicate got another reply than the first time.</numerusform>
            <numerusform>%n duplicates got another reply than the first time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ButtonFields</name>
    <message numerus="yes">
        <source>Opens a pop-up with %n button(s).</source>
        <translation>
            <numerusform>Opens a pop-up with %n button.</numerusform>
            <numerusform>Opens a pop-up with %n buttons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BytesView</name>
    <message numerus="yes">
        <source>POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>POST %1 · %n byte</numerusform>
            <numerusform>POST %1 · %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer of your server to the callback · %n byte(s)</source>
        <translation>
            <numerusform>Answer of your server to the callback · %n byte</numerusform>
            <numerusform>Answer of your server to the callback · %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CallAnswer</name>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n byte)</numerusform>
            <numerusform>(%n bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CategoryDialog</name>
    <message numerus="yes">
        <source>Removing “%1” in the console deletes %n template(s), for good:</source>
        <translation>
            <numerusform>Removing “%1” in the console deletes %n template, for good:</numerusform>
            <numerusform>Removing “%1” in the console deletes %n templates, for good:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckupTab</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message numerus="yes">
        <source>Copied %n curl commands</source>
        <translation>
            <numerusform>Copied %n curl command</numerusform>
            <numerusform>Copied %n curl commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n messages</source>
        <translation>
            <numerusform>Copied %n message</numerusform>
            <numerusform>Copied %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n JSON lines with request, message and reply; no key is in them</source>
        <translation>
            <numerusform>Copied %n JSON line with request, message and reply; no key is in it</numerusform>
            <numerusform>Copied %n JSON lines with request, message and reply; no key is in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CountLabel</name>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliveryTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n new</source>
        <translation>
            <numerusform>more than %n new</numerusform>
            <numerusform>more than %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n sub-button(s)</source>
        <translation>
            <numerusform>%n sub-button</numerusform>
            <numerusform>%n sub-buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldWidget</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowerModel</name>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FollowerTab</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries, and more</source>
        <translation>
            <numerusform>%n delivery, and more</numerusform>
            <numerusform>%n deliveries, and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ForwardsView</name>
    <message numerus="yes">
        <source>Side by side: %n line(s) differ</source>
        <translation>
            <numerusform>Side by side: %n line differs</numerusform>
            <numerusform>Side by side: %n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HarSource</name>
    <message numerus="yes">
        <source>None of %n answer(s) in the file has a signature</source>
        <translation>
            <numerusform>The %n answer in the file has no signature</numerusform>
            <numerusform>None of %n answers in the file has a signature</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImageReport</name>
    <message numerus="yes">
        <source>%n image(s) uploaded and their links replaced.</source>
        <translation>
            <numerusform>%n image uploaded and its link replaced.</numerusform>
            <numerusform>%n images uploaded and their links replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not: their links stay as they were.</source>
        <translation>
            <numerusform>%n image not: its link stays as it was.</numerusform>
            <numerusform>%n images not: their links stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IndustryDialog</name>
    <message numerus="yes">
        <source>The platform deletes %n template(s), for good:</source>
        <translation>
            <numerusform>The platform deletes %n template, for good:</numerusform>
            <numerusform>The platform deletes %n templates, for good:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InspectorPage</name>
    <message numerus="yes">
        <source>%n callbacks are in %1</source>
        <translation>
            <numerusform>%n callback is in %1</numerusform>
            <numerusform>%n callbacks are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobView</name>
    <message numerus="yes">
        <source>%n follower(s) · %1 left after filtering · %2 sent · %3 failed</source>
        <translation>
            <numerusform>%n follower · %1 left after filtering · %2 sent · %3 failed</numerusform>
            <numerusform>%n followers · %1 left after filtering · %2 sent · %3 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsApiPicker</name>
    <message numerus="yes">
        <source>%n chosen; list of %1</source>
        <translation>
            <numerusform>%n chosen; list of %1</numerusform>
            <numerusform>%n chosen; list of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeychainSection</name>
    <message numerus="yes">
        <source>The secrets of %n account(s) are in the keychain now.</source>
        <translation>
            <numerusform>The secrets of %n account are in the keychain now.</numerusform>
            <numerusform>The secrets of %n accounts are in the keychain now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n account(s) live only in this session: they are gone when MpDesk ends.</source>
        <translation>
            <numerusform>The secrets of %n account live only in this session: they are gone when MpDesk ends.</numerusform>
            <numerusform>The secrets of %n accounts live only in this session: they are gone when MpDesk ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MediaLibrary</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuCommands</name>
    <message numerus="yes">
        <source>Copied the body of menu/create: %n byte(s).</source>
        <translation>
            <numerusform>Copied the body of menu/create: %n byte.</numerusform>
            <numerusform>Copied the body of menu/create: %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the body of menu/addconditional: %n byte(s).</source>
        <translation>
            <numerusform>Copied the body of menu/addconditional: %n byte.</numerusform>
            <numerusform>Copied the body of menu/addconditional: %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuHeader</name>
    <message numerus="yes">
        <source>%n change(s) not published</source>
        <translation>
            <numerusform>%n change not published</numerusform>
            <numerusform>%n changes not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuNotices</name>
    <message numerus="yes">
        <source>Somebody else has changed the live menu since you began to edit: %n difference(s).</source>
        <translation>
            <numerusform>Somebody else has changed the live menu since you began to edit: %n difference.</numerusform>
            <numerusform>Somebody else has changed the live menu since you began to edit: %n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuPage</name>
    <message numerus="yes">
        <source>The platform would refuse this menu: %n error(s). %1</source>
        <translation>
            <numerusform>The platform would refuse this menu: %n error. %1</numerusform>
            <numerusform>The platform would refuse this menu: %n errors. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MenuRemoval</name>
    <message numerus="yes">
        <source>The %n conditional menu(s) go with it.</source>
        <translation>
            <numerusform>The conditional menu goes with it.</numerusform>
            <numerusform>The %n conditional menus go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MissedNotice</name>
    <message numerus="yes">
        <source>%n planned send(s) were missed, since no MpDesk ran then; the last one at %1. Nothing was sent.</source>
        <translation>
            <numerusform>%n planned send was missed, since no MpDesk ran then, at %1. Nothing was sent.</numerusform>
            <numerusform>%n planned sends were missed, since no MpDesk ran then; the last one at %1. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OpenIdBox</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openid(s)</source>
        <translation>
            <numerusform>%n openid</numerusform>
            <numerusform>%n openids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishOutcome</name>
    <message numerus="yes">
        <source>%n call(s) had been accepted before; the live menu is now between the two.</source>
        <translation>
            <numerusform>%n call had been accepted before; the live menu is now between the two.</numerusform>
            <numerusform>%n calls had been accepted before; the live menu is now between the two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishReview</name>
    <message numerus="yes">
        <source>Somebody else has changed the live menu since these edits began: %n difference(s). Publishing replaces their changes; what is live now is kept in the history.</source>
        <translation>
            <numerusform>Somebody else has changed the live menu since these edits began: %n difference. Publishing replaces their changes; what is live now is kept in the history.</numerusform>
            <numerusform>Somebody else has changed the live menu since these edits began: %n differences. Publishing replaces their changes; what is live now is kept in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the platform may take it, but look twice</source>
        <translation>
            <numerusform>%n warning: the platform may take it, but look twice</numerusform>
            <numerusform>%n warnings: the platform may take it, but look twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuotaTab</name>
    <message numerus="yes">
        <source>%n call(s) above 80 %</source>
        <translation>
            <numerusform>%n call above 80 %</numerusform>
            <numerusform>%n calls above 80 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefreshStrip</name>
    <message numerus="yes">
        <source>Published at %1. Until the time is up, phones may still show the menu before it: WeChat keeps a menu for %n minute(s). To see the new one, leave the chat and enter it again.</source>
        <translation>
            <numerusform>Published at %1. Until the time is up, phones may still show the menu before it: WeChat keeps a menu for %n minute. To see the new one, leave the chat and enter it again.</numerusform>
            <numerusform>Published at %1. Until the time is up, phones may still show the menu before it: WeChat keeps a menu for %n minutes. To see the new one, leave the chat and enter it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message numerus="yes">
        <source>Replay %n callback(s)</source>
        <translation>
            <numerusform>Replay %n callback</numerusform>
            <numerusform>Replay %n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n callback(s) to %1?</source>
        <translation>
            <numerusform>Replay %n callback to %1?</numerusform>
            <numerusform>Replay %n callbacks to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionSection</name>
    <message numerus="yes">
        <source>%n callback(s) deleted.</source>
        <translation>
            <numerusform>%n callback deleted.</numerusform>
            <numerusform>%n callbacks deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunDialog</name>
    <message numerus="yes">
        <source>%n call(s) failed</source>
        <translation>
            <numerusform>%n call failed</numerusform>
            <numerusform>%n calls failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message numerus="yes">
        <source>Its %n step(s) are gone then; export it first to keep them.</source>
        <translation>
            <numerusform>Its %n step is gone then; export it first to keep it.</numerusform>
            <numerusform>Its %n steps are gone then; export it first to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScenarioView</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SendOneDialog</name>
    <message numerus="yes">
        <source>Exactly this goes out: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>Exactly this goes out: POST %1 · %n byte</numerusform>
            <numerusform>Exactly this goes out: POST %1 · %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SendReview</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly this goes out: POST %1 · %n byte(s)</source>
        <translation>
            <numerusform>Exactly this goes out: POST %1 · %n byte</numerusform>
            <numerusform>Exactly this goes out: POST %1 · %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1. The send uses the draft up: afterwards it is gone from the draft box.</source>
        <translation>
            <numerusform>%n article: %1. The send uses the draft up: afterwards it is gone from the draft box.</numerusform>
            <numerusform>%n articles: %1. The send uses the draft up: afterwards it is gone from the draft box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Sendings</name>
    <message numerus="yes">
        <source>The XML of the reply is in the clipboard: %n byte(s). Nothing was sent.</source>
        <translation>
            <numerusform>The XML of the reply is in the clipboard: %n byte. Nothing was sent.</numerusform>
            <numerusform>The XML of the reply is in the clipboard: %n bytes. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SimulatorPage</name>
    <message numerus="yes">
        <source>Send %n message(s) to %1?</source>
        <translation>
            <numerusform>Send %n message to %1?</numerusform>
            <numerusform>Send %n messages to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Send %n message</numerusform>
            <numerusform>Send %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>Inspector on %1:%2 · %n callback(s) in the last minute</source>
        <translation>
            <numerusform>Inspector on %1:%2 · %n callback in the last minute</numerusform>
            <numerusform>Inspector on %1:%2 · %n callbacks in the last minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagBox</name>
    <message numerus="yes">
        <source>%1 – %n follower(s)</source>
        <translation>
            <numerusform>%1 – %n follower</numerusform>
            <numerusform>%1 – %n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineTab</name>
    <message numerus="yes">
        <source>The platform sent this message %n times.</source>
        <translation>
            <numerusform>The platform sent this message %n time.</numerusform>
            <numerusform>The platform sent this message %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokenCard</name>
    <message numerus="yes">
        <source>WeChat issues a new token and the one in use stops working for every program that holds it. It allows 20 forced refreshes a day, at least 30 seconds apart; %n are left today.</source>
        <translation>
            <numerusform>WeChat issues a new token and the one in use stops working for every program that holds it. It allows 20 forced refreshes a day, at least 30 seconds apart; %n is left today.</numerusform>
            <numerusform>WeChat issues a new token and the one in use stops working for every program that holds it. It allows 20 forced refreshes a day, at least 30 seconds apart; %n are left today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, 30 s apart.</source>
        <translation>
            <numerusform>Forced refresh: %n of 20 left today, 30 s apart.</numerusform>
            <numerusform>Forced refresh: %n of 20 left today, 30 s apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forced refresh: %n of 20 left today, possible again at %1.</source>
        <translation>
            <numerusform>Forced refresh: %n of 20 left today, possible again at %1.</numerusform>
            <numerusform>Forced refresh: %n of 20 left today, possible again at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnseenNote</name>
    <message numerus="yes">
        <source>%n of these were never seen by the inspector.</source>
        <translation>
            <numerusform>%n of these was never seen by the inspector.</numerusform>
            <numerusform>%n of these were never seen by the inspector.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are not in the newest part of the inspector&apos;s log.</source>
        <translation>
            <numerusform>%n of these is not in the newest part of the inspector&apos;s log.</numerusform>
            <numerusform>%n of these are not in the newest part of the inspector&apos;s log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UrlBatchView</name>
    <message numerus="yes">
        <source>%n address(es) signed.</source>
        <translation>
            <numerusform>%n address signed.</numerusform>
            <numerusform>%n addresses signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) signed, %1 refused.</source>
        <translation>
            <numerusform>%n address signed, %1 refused.</numerusform>
            <numerusform>%n addresses signed, %1 refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UrlCheckDialog</name>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… and %n more byte</numerusform>
            <numerusform>… and %n more bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the echostr are missing.</source>
        <translation>
            <numerusform>%n byte of the echostr is missing.</numerusform>
            <numerusform>%n bytes of the echostr are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wanted: the %n byte(s) of the echostr, %1</source>
        <translation>
            <numerusform>Wanted: the %n byte of the echostr, %1</numerusform>
            <numerusform>Wanted: the %n bytes of the echostr, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n byte(s)</source>
        <translation>
            <numerusform>Found: %n byte</numerusform>
            <numerusform>Found: %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionDetails</name>
    <message numerus="yes">
        <source>%n difference(s) from this version to what the editor shows.</source>
        <translation>
            <numerusform>%n difference from this version to what the editor shows.</numerusform>
            <numerusform>%n differences from this version to what the editor shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the older to the newer one.</source>
        <translation>
            <numerusform>%n difference from the older to the newer one.</numerusform>
            <numerusform>%n differences from the older to the newer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WindowMeter</name>
    <message numerus="yes">
        <source>%n message(s) left</source>
        <translation>
            <numerusform>%n message left</numerusform>
            <numerusform>%n messages left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::menu</name>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n button</numerusform>
            <numerusform>%n buttons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditional menu(s)</source>
        <translation>
            <numerusform>%n conditional menu</numerusform>
            <numerusform>%n conditional menus</numerusform>
        </translation>
    </message>
</context>
</TS>
