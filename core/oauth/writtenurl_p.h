// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::oauth {

/// A piece of what was written and where it stands.
struct Piece
{
    QString text;
    qsizetype at = 0;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

struct WrittenParameter
{
    Piece name;
    Piece value; ///< as written, not decoded
    QString means; ///< the documented name that this is, or looks like; empty for others
    bool isPartOfRedirect = false; ///< fell out of a redirect_uri that was not encoded

    [[nodiscard]] bool isMisspelt() const { return !means.isEmpty() && means != name.text; }
};

/// An authorise address taken apart as it was written, however wrong: nothing is decoded or put right.
struct WrittenUrl
{
    explicit WrittenUrl(const QString &text);

    /// The one that counts, or null.
    [[nodiscard]] const WrittenParameter *find(QLatin1String name) const;
    [[nodiscard]] QList<const WrittenParameter *> all(QLatin1String name) const;

    Piece whole; ///< without blanks and quotes around it
    Piece scheme; ///< without "://"
    Piece authority;
    Piece path;
    Piece fragment; ///< with '#'
    QList<WrittenParameter> parameters;
    QList<Piece> escapes; ///< each "&amp;"
    QList<Piece> wideSigns; ///< "？", "＆", "＝", "＃"
    bool isFragmentEarly = false; ///< it stands before the query
    bool isCutByHash = false; ///< a '#' of the redirect_uri ends the query too early
    QString redirectUri; ///< the whole of it as written, with what fell out

private:
    void takeEndpoint();
    void takeFragment();
    void takeParameters();
    void gatherRedirect();

    QString m_signs; ///< the whole with wide signs made narrow
    qsizetype m_query = -1; ///< where it begins in the whole
    qsizetype m_end = 0; ///< where it ends
};

/// The documented parameters, in their order.
[[nodiscard]] const QList<QLatin1String> &documentedOrder();

} // namespace core::oauth
