// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/sendreview.h"

#include "core/catalogue/catalogue.h"
#include "ui/pages/compose/articleshelf.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::sending;
using core::Problem;
using core::message::Reprint;

SendReview::SendReview(const core::Account &account, const core::Catalogue &catalogue, const core::Clock &clock,
                       ArticleShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_shelf(shelf)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
    , m_error(new ErrorCard)
    , m_bytesHead(new QLabel)
    , m_bytes(new CodeView)
{
    m_error->setObjectName(u"sendError"_s);
    m_bytesHead->setTextFormat(Qt::PlainText);
    m_bytes->setObjectName(u"sendBytes"_s);
    m_bytes->setMinimumHeight(96);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_lines);
    layout->addWidget(createDecisions());
    layout->addWidget(m_bytesHead);
    layout->addWidget(m_bytes, 1);
    layout->addWidget(m_error);
    connect(&shelf, &ArticleShelf::changed, this, &SendReview::fill);
    retranslate();
}

QWidget *SendReview::createDecisions()
{
    m_reprintLabel = new QLabel;
    m_reprint = new QComboBox;
    m_reprint->setObjectName(u"sendReprint"_s);
    m_reprint->addItems({{}, {}});
    m_reprint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its sentences are long
    m_reprint->setMinimumContentsLength(20);
    m_reprintLabel->setBuddy(m_reprint);
    m_skipPreview = new QCheckBox;
    m_skipPreview->setObjectName(u"skipPreview"_s);
    m_looked = new QCheckBox;
    m_looked->setObjectName(u"sendLooked"_s);
    m_later = new QCheckBox;
    m_later->setObjectName(u"sendLater"_s);
    m_when = new QDateTimeEdit(m_clock.now().toLocalTime().addSecs(3600));
    m_when->setObjectName(u"sendWhen"_s);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_when->setMinimumWidth(m_when->fontMetrics().horizontalAdvance(u"0000-00-00 00:00"_s) + 64);
    m_when->setEnabled(false);
    m_nameLabel = new QLabel;
    m_name = new QLineEdit;
    m_name->setObjectName(u"sendTyped"_s);
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_nameLabel->setBuddy(m_name);

    auto *decisions = new QWidget;
    auto *layout = new QGridLayout(decisions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_reprintLabel, 0, 0);
    layout->addWidget(m_reprint, 0, 1);
    layout->addWidget(m_skipPreview, 1, 0, 1, 2);
    layout->addWidget(m_looked, 2, 0, 1, 2);
    layout->addWidget(m_later, 3, 0);
    layout->addWidget(m_when, 3, 1, Qt::AlignLeft);
    layout->addWidget(m_nameLabel, 4, 0);
    layout->addWidget(m_name, 4, 1);
    const bool isReal = !m_account.isSandbox();
    m_nameLabel->setVisible(isReal);
    m_name->setVisible(isReal);

    connect(m_reprint, &QComboBox::activated, this, &SendReview::reprintChanged);
    connect(m_skipPreview, &QCheckBox::toggled, this, &SendReview::changed);
    connect(m_looked, &QCheckBox::toggled, this, &SendReview::changed);
    connect(m_later, &QCheckBox::toggled, m_when, &QWidget::setEnabled);
    connect(m_later, &QCheckBox::toggled, this, &SendReview::momentChanged);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &SendReview::momentChanged);
    connect(m_name, &QLineEdit::textChanged, this, &SendReview::changed);
    return decisions;
}

Reprint SendReview::reprint() const
{
    return m_reprint->currentIndex() == 1 ? Reprint::Continue : Reprint::Stop;
}

QDateTime SendReview::scheduledFor() const
{
    return m_later->isChecked() ? m_when->dateTime().toUTC() : QDateTime();
}

bool SendReview::isReady() const
{
    const bool isPreviewSettled = m_preflight.preview.has_value() || m_skipPreview->isChecked();
    const bool isLookedUp = !m_preflight.isSameUntold || m_looked->isChecked();
    const bool isNamed = m_account.isSandbox() || m_name->text().trimmed() == m_account.name;
    return m_preflight.maySend() && m_preflight.request && isPreviewSettled && isLookedUp && isNamed;
}

void SendReview::setPreflight(const Preflight &preflight, const MassOrder &order)
{
    m_preflight = preflight;
    m_order = order;
    m_error->clear();
    const bool hasArticles = order.message.kind() == core::message::Kind::Articles;
    m_reprintLabel->setVisible(hasArticles);
    m_reprint->setVisible(hasArticles);
    m_reprint->setCurrentIndex(order.reprint == Reprint::Continue ? 1 : 0);
    m_skipPreview->setVisible(!preflight.preview);
    m_looked->setVisible(preflight.isSameUntold);
    const QByteArray body = preflight.request ? preflight.request->body : QByteArray();
    m_bytes->setText(QString::fromUtf8(body), CodeView::Syntax::Json);
    retranslate();
    Q_EMIT changed();
}

void SendReview::setError(const core::Error &error)
{
    m_error->setError(error);
}

void SendReview::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_preflight.offer.isAllowed)
        addLine(u"offer"_s, Mark::Bad, tr("Permission"), m_preflight.offer.reason);
    else
        addLine(u"offer"_s, m_preflight.offer.note.isEmpty() ? Mark::Good : Mark::Look, tr("Permission"),
                m_preflight.offer.note.isEmpty() ? tr("This account may do it") : m_preflight.offer.note);
    addAudience();
    addQuota();
    addContent();
    addProblems();
}

void SendReview::addLine(const QString &name, Mark mark, const QString &title, const QString &text)
{
    const int row = m_grid->rowCount();
    auto *icon = new QLabel;
    const bool isGood = mark == Mark::Good;
    const Tone tone = isGood ? Tone::Good : mark == Mark::Look ? Tone::Warning : Tone::Bad;
    icon->setPixmap(themedIcon(isGood                   ? u"check"_s
                                   : mark == Mark::Look ? u"warning"_s
                                                        : u"error"_s,
                               tone)
                        .pixmap(18, 18));
    auto *heading = new QLabel(title);
    auto *words = new ToneLabel(isGood ? Tone::Normal : tone);
    words->setObjectName(u"check-"_s + name);
    words->setText(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    m_grid->addWidget(heading, row, 1, Qt::AlignTop);
    m_grid->addWidget(words, row, 2);
}

void SendReview::addAudience()
{
    const auto &size = m_preflight.audience.size;
    QString text = describe(m_order.target);
    if (size)
        text += u" · "_s + tr("%n follower(s)", nullptr, int(*size));
    addLine(u"audience"_s, size.value_or(0) > 0 ? Mark::Good : Mark::Look, tr("Audience"),
            text + u" · "_s + m_preflight.audience.source);
}

void SendReview::addQuota()
{
    const auto &quota = m_preflight.quota;
    if (!quota)
        return;
    addLine(u"quota"_s,
            quota->left() > 1        ? Mark::Good
                : quota->left() == 1 ? Mark::Look
                                     : Mark::Bad,
            tr("Quota"), describe(*quota) + u" · "_s + quota->source);
}

void SendReview::addContent()
{
    if (!m_preflight.reprint.isEmpty())
        addLine(u"reprint"_s, Mark::Good, tr("Reprints"), m_preflight.reprint);
    if (!m_preflight.articles.isEmpty())
        addLine(u"draft"_s, Mark::Look, tr("Draft"),
                tr("%n article(s): %1. The send uses the draft up: afterwards it is gone from the draft box.", nullptr,
                   int(m_preflight.articles.size()))
                    .arg(m_preflight.articles.join(u" · "_s)));
    addCovers();
    if (m_preflight.preview)
        addLine(u"preview"_s, Mark::Good, tr("Preview"),
                tr("Sent to %1 at %2")
                    .arg(m_preflight.preview->receiver, momentText(m_preflight.preview->at, m_clock.now())));
    else
        addLine(u"preview"_s, Mark::Look, tr("Preview"), tr("Nobody has seen exactly this message on a phone yet"));
    if (m_preflight.same)
        addLine(u"same"_s, Mark::Look, tr("Sent before"),
                tr("The same went to the same before: %1. This would be send number %2.")
                    .arg(nameOf(m_preflight.same->state))
                    .arg(m_preflight.attempt));
}

void SendReview::addCovers()
{
    constexpr int mostShown = 8; // a draft has no more
    const ArticleShelf::Shown *known = m_shelf.look(m_order.message.content);
    if (!known || known->articles.isEmpty())
        return;
    auto *covers = new QWidget;
    covers->setObjectName(u"check-covers"_s);
    auto *layout = new QHBoxLayout(covers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const core::article::Article &article :
         known->articles.first(std::min<qsizetype>(mostShown, known->articles.size()))) {
        const QImage image = m_shelf.picture(article.thumbMediaId);
        auto *cover = new QLabel;
        cover->setFixedSize(64, 36);
        cover->setAlignment(Qt::AlignCenter);
        cover->setPixmap(image.isNull()
                             ? themedIcon(u"article"_s, Tone::Muted).pixmap(24, 24)
                             : QPixmap::fromImage(image.scaled(cover->size() * 2, Qt::KeepAspectRatioByExpanding,
                                                               Qt::SmoothTransformation)));
        cover->setScaledContents(!image.isNull());
        cover->setToolTip(article.title.toHtmlEscaped());
        cover->setAccessibleName(article.title);
        layout->addWidget(cover);
    }
    layout->addStretch();
    m_grid->addWidget(covers, m_grid->rowCount(), 2);
}

void SendReview::addProblems()
{
    int number = 0;
    for (const Problem &problem : m_preflight.problems) {
        if (problem.rule == "mass.preview"_L1)
            continue; // has its own line
        const Mark mark = problem.severity == Problem::Severity::Error ? Mark::Bad : Mark::Look;
        addLine(u"problem%1"_s.arg(number++), mark,
                problem.severity == Problem::Severity::Error ? tr("Wrong") : tr("Look twice"),
                problem.advice.isEmpty() ? problem.message : QString(problem.message + u'\n' + problem.advice));
    }
}

void SendReview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendReview::retranslate()
{
    m_reprintLabel->setText(tr("If an article is a &reprint"));
    m_reprint->setItemText(0, describe(Reprint::Stop));
    m_reprint->setItemText(1, describe(Reprint::Continue));
    m_skipPreview->setText(tr("Send it &without a preview"));
    m_looked->setText(
        tr("I have &looked in the web console: send %1 is not there").arg(m_preflight.same ? m_preflight.same->id : 0));
    m_later->setText(tr("&Not now, but at"));
    m_when->setAccessibleName(tr("When to send"));
    m_nameLabel->setText(tr("&Type “%1” to go on").arg(m_account.name));
    if (m_preflight.request) {
        const core::Endpoint *endpoint = m_catalogue.endpoint(m_preflight.request->endpointId);
        m_bytesHead->setText(
            tr("Exactly this goes out: POST %1 · %n byte(s)", nullptr, int(m_preflight.request->body.size()))
                .arg(endpoint ? endpoint->path : m_preflight.request->endpointId));
    } else {
        m_bytesHead->setText(tr("Nothing can be sent yet"));
    }
    fill();
}

} // namespace ui
