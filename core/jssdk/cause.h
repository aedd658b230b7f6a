// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::jssdk {

/// A mistake that makes a signature wrong. The commoner come first: of two that explain the same, the first is meant.
enum class Cause {
    FragmentKept,
    HtmlEscaped,
    UrlEncoded,
    UrlEncodedTwice,
    UrlDecoded,
    UrlDecodedTwice,
    WeChatParameters,
    OAuthParameters,
    SchemeChanged,
    TrailingSlash,
    QueryDropped,
    EntryUrl,
    OtherUrl,
    OriginOnly,
    DefaultPort,
    PortChanged,
    WwwHost,
    HostCase,
    ParameterDropped,
    QueryOrder,
    EscapeCase,
    PlusForSpace,
    QueryReencoded,
    IdnHost,
    IndexFile,
    PathCut,
    PathCase,
    DanglingMark,
    BlankAround,
    OriginMissing,
    InternalHost,
    UrlMissing,
    ForeignTicket,
    ExpiredTicket,
    CardTicket,
    AccessTokenAsTicket,
    TicketMangled,
    TicketMissing,
    NonceOfOtherCall,
    NonceChanged,
    NonceMissing,
    TimestampOfOtherCall,
    TimestampMilliseconds,
    TimestampFormat,
    TimestampShifted,
    TimestampMissing,
    KeySpelling,
    FieldOrder,
    FieldMissing,
    ExtraField,
    ValuesOnly,
    Separators,
    String1Encoded,
    String1Escaped,
    String1Ends,
    String1Case,
    String1Json,
    String1Utf16,
    SignatureCase,
    WrongHash,
    Hmac,
    HashedTwice,
    Base64Signature,
    SignatureCut,
    ConfigKey,
};

/// Stable name for JSON output: "fragment-kept".
[[nodiscard]] QString toString(Cause cause);
/// Translated: what happened, in one sentence.
[[nodiscard]] QString titleOf(Cause cause);
/// Translated: why the platform sees it differently, and what to do.
[[nodiscard]] QString adviceOf(Cause cause);

/// A line of code to change.
struct Remedy
{
    enum class Side { Page, Server };

    Side side = Side::Page;
    QString before; ///< what such code looks like; may be empty
    QString after;

    friend bool operator==(const Remedy &, const Remedy &) = default;
};
[[nodiscard]] QString toString(Remedy::Side side); ///< "page", "server"
[[nodiscard]] QList<Remedy> remediesFor(Cause cause);

/// Every cause there is.
[[nodiscard]] QList<Cause> allCauses();

} // namespace core::jssdk
