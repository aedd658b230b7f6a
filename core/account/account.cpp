// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestPath = 128;

/// An enumerator and the word that stands for it on the command line and in the database.
template <typename T>
struct Word
{
    T value;
    QLatin1String text;
};

constexpr std::array accountTypes{
    Word<AccountType>{AccountType::Subscription, "subscription"_L1},
    Word<AccountType>{AccountType::Service, "service"_L1},
    Word<AccountType>{AccountType::TestAccount, "test"_L1},
    Word<AccountType>{AccountType::Sandbox, "sandbox"_L1},
};
constexpr std::array callbackModes{
    Word<CallbackMode>{CallbackMode::Plain, "plain"_L1},
    Word<CallbackMode>{CallbackMode::Compat, "compat"_L1},
    Word<CallbackMode>{CallbackMode::Safe, "safe"_L1},
};
constexpr std::array tokenSources{
    Word<TokenSource>{TokenSource::Stable, "stable"_L1},
    Word<TokenSource>{TokenSource::Plain, "plain"_L1},
    Word<TokenSource>{TokenSource::External, "external"_L1},
};

template <typename T, size_t N>
QString wordFor(const std::array<Word<T>, N> &words, T value)
{
    const auto found = std::ranges::find(words, value, &Word<T>::value);
    Q_ASSERT(found != words.end());
    return found->text;
}

template <typename T, size_t N>
Result<T> parseWord(const std::array<Word<T>, N> &words, QStringView text, const QString &field)
{
    const QStringView trimmed = text.trimmed();
    QStringList known;
    for (const Word<T> &word : words) {
        if (trimmed.compare(word.text, Qt::CaseInsensitive) == 0)
            return word.value;
        known += word.text;
    }
    return invalid(field,
                   QCoreApplication::translate("Account", "\"%1\" is not one of: %2")
                       .arg(trimmed.left(40).toString(), known.join(u", "_s)));
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// A badge colour for who chose none: the real accounts green, what cannot do harm in warmer colours.
QString colorOf(AccountType type)
{
    switch (type) {
    case AccountType::Subscription:
    case AccountType::Service: return u"#07c160"_s;
    case AccountType::TestAccount: return u"#f0a020"_s;
    case AccountType::Sandbox: return u"#8e6cc9"_s;
    }
    Q_UNREACHABLE();
}

bool isColor(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#') && std::ranges::all_of(text.sliced(1), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isPathCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 && (c.isLetterOrNumber() || QStringView(u"/-._~").contains(c));
}

/// What a URL must not carry beyond scheme, host and port; also keeps passwords out of the database.
bool isBareOrigin(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
}

Done checkName(const QString &name)
{
    if (name.isEmpty())
        return invalid(u"name"_s, QCoreApplication::translate("Account", "The account needs a name"));
    const qsizetype length = name.toUcs4().size(); // an emoji is one character
    if (length > longestName)
        return invalid(u"name"_s,
                       QCoreApplication::translate("Account", "The name may have %1 characters; it has %2")
                           .arg(longestName)
                           .arg(length));
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalid(u"name"_s, QCoreApplication::translate("Account", "The name may not have line breaks or tabs"));
    return {};
}

Done checkApiBase(const Account &account)
{
    const QUrl &url = account.apiBase;
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!isBareOrigin(url) || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return invalid(u"apiBase"_s,
                       QCoreApplication::translate(
                           "Account", "The API host is a scheme, a host and a port, such as %1; found \"%2\"")
                           .arg(Account::defaultApiBase().toString(), shown));
    const bool loopback = isLoopback(url.host());
    if (url.scheme() == "http"_L1 && !loopback)
        return invalid(u"apiBase"_s,
                       QCoreApplication::translate(
                           "Account", "Without TLS the API host can only be this computer (127.0.0.1); found \"%1\"")
                           .arg(shown));
    if (account.type == AccountType::Sandbox && !loopback)
        return invalid(u"apiBase"_s,
                       QCoreApplication::translate(
                           "Account", "A sandbox account's API host is this computer (127.0.0.1); found \"%1\"")
                           .arg(shown));
    return {};
}

Done checkProxy(const QUrl &proxy)
{
    if (proxy.isEmpty())
        return {};
    if (!proxy.userInfo().isEmpty())
        return invalid(u"proxy"_s,
                       QCoreApplication::translate("Account", "A proxy with a user name or password is not supported"));
    if (!isBareOrigin(proxy) || (proxy.scheme() != "http"_L1 && proxy.scheme() != "socks5"_L1) || proxy.port() < 1)
        return invalid(
            u"proxy"_s,
            QCoreApplication::translate("Account", "A proxy is http://host:port or socks5://host:port; found \"%1\"")
                .arg(proxy.toDisplayString(QUrl::RemoveQuery)));
    return {};
}

Done checkCallbackPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    const bool sound = path.startsWith(u'/') && path.size() > 1 && path.size() <= longestPath
        && std::ranges::all_of(path, isPathCharacter) && !path.contains("//"_L1) && !path.contains("/."_L1);
    if (!sound)
        return invalid(u"callbackPath"_s,
                       QCoreApplication::translate("Account",
                                                   "A callback path starts with \"/\" and has up to %1 letters, digits "
                                                   "or - . _ ~ between its slashes; found \"%2\"")
                           .arg(longestPath)
                           .arg(path.left(60)));
    return {};
}

/// Users paste "https://host/": the slash means nothing.
QUrl withoutPath(QUrl url)
{
    if (url.path() == "/"_L1)
        url.setPath(QString());
    return url;
}

} // namespace

QUrl Account::defaultApiBase()
{
    return QUrl(u"https://api.weixin.qq.com"_s);
}

bool Account::isSandbox() const
{
    return type == AccountType::Sandbox || apiBase.scheme() == "http"_L1;
}

QString Account::effectiveCallbackPath() const
{
    return callbackPath.isEmpty() ? u'/' + appId.toString() : callbackPath;
}

Result<Account> validated(Account account)
{
    account.name = account.name.trimmed();
    account.badgeColor = account.badgeColor.trimmed().toLower();
    account.callbackPath = account.callbackPath.trimmed();
    account.apiBase = account.apiBase.isEmpty() ? Account::defaultApiBase() : withoutPath(account.apiBase);
    account.proxy = withoutPath(account.proxy);
    if (account.badgeColor.isEmpty())
        account.badgeColor = colorOf(account.type);

    if (account.appId.isNull())
        return invalid(u"appid"_s, QCoreApplication::translate("Account", "The account needs an AppID"));
    if (!isColor(account.badgeColor))
        return invalid(u"badgeColor"_s,
                       QCoreApplication::translate("Account", "A colour is \"#\" and six hex digits; found \"%1\"")
                           .arg(account.badgeColor.left(40)));
    return checkName(account.name)
        .and_then([&] { return checkApiBase(account); })
        .and_then([&] { return checkProxy(account.proxy); })
        .and_then([&] { return checkCallbackPath(account.callbackPath); })
        .map([&] { return account; });
}

QString toString(AccountType type)
{
    return wordFor(accountTypes, type);
}

QString toString(CallbackMode mode)
{
    return wordFor(callbackModes, mode);
}

QString toString(TokenSource source)
{
    return wordFor(tokenSources, source);
}

Result<AccountType> parseAccountType(QStringView text)
{
    return parseWord(accountTypes, text, u"type"_s);
}

Result<CallbackMode> parseCallbackMode(QStringView text)
{
    return parseWord(callbackModes, text, u"mode"_s);
}

Result<TokenSource> parseTokenSource(QStringView text)
{
    return parseWord(tokenSources, text, u"tokenSource"_s);
}

} // namespace core
