// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace core {

using namespace Qt::StringLiterals;

QString toString(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Timeout: return u"timeout"_s;
    case Error::Kind::Network: return u"network"_s;
    case Error::Kind::Tls: return u"tls"_s;
    case Error::Kind::Protocol: return u"protocol"_s;
    case Error::Kind::Api: return u"api"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::NotFound: return u"notFound"_s;
    case Error::Kind::Storage: return u"storage"_s;
    case Error::Kind::Secret: return u"secret"_s;
    case Error::Kind::Unsupported: return u"unsupported"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Error &error)
{
    QString text = error.message;
    if (!error.advice.isEmpty())
        text += u'\n' + error.advice;
    if (!error.rid.isEmpty())
        text += u"\nrid: "_s + error.rid;
    return text;
}

} // namespace core
