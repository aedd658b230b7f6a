// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlerules.h"

#include <QRegularExpression>

namespace core::article {

using namespace Qt::StringLiterals;

std::optional<Crop> parseCrop(const QString &text)
{
    static const QRegularExpression number(u"^[01](\\.[0-9]{1,6})?$"_s);
    const QStringList parts = text.split(u'_');
    if (parts.size() != 4)
        return std::nullopt;
    for (const QString &part : parts) {
        if (!number.match(part).hasMatch() || part.toDouble() > 1)
            return std::nullopt;
    }
    const Crop crop{.left = parts[0].toDouble(),
                    .top = parts[1].toDouble(),
                    .right = parts[2].toDouble(),
                    .bottom = parts[3].toDouble()};
    if (crop.left >= crop.right || crop.top >= crop.bottom)
        return std::nullopt;
    return crop;
}

QString toString(const Crop &crop)
{
    QStringList parts;
    for (const double value : {crop.left, crop.top, crop.right, crop.bottom}) {
        QString part = QString::number(qBound(0.0, value, 1.0), 'f', 6);
        while (part.endsWith(u'0'))
            part.chop(1);
        if (part.endsWith(u'.'))
            part.chop(1);
        parts += part;
    }
    return parts.join(u'_');
}

Crop middleCrop(const QSize &pixels, double ratio)
{
    if (pixels.isEmpty())
        return {};
    const double shape = double(pixels.width()) / pixels.height();
    const double width = shape > ratio ? ratio / shape : 1;
    const double height = shape > ratio ? 1 : shape / ratio;
    return {.left = (1 - width) / 2, .top = (1 - height) / 2, .right = (1 + width) / 2, .bottom = (1 + height) / 2};
}

} // namespace core::article
