// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/callanswer.h"

#include "core/base/redact.h"
#include "ui/pages/console/answertext.h"
#include "ui/support/inbackground.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::console::AnswerForm;
using core::console::AnswerKind;
using core::console::AnswerPages;

namespace {

constexpr qsizetype glance = qsizetype(64) * 1024; ///< what the first screen goes by

CodeView::Syntax syntaxOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Json:
    case AnswerKind::CutOff:
    case AnswerKind::BrokenJson: return CodeView::Syntax::Json;
    case AnswerKind::WebPage: return CodeView::Syntax::Html;
    case AnswerKind::Xml: return CodeView::Syntax::Xml;
    default: return CodeView::Syntax::Plain;
    }
}

bool isJson(AnswerKind kind)
{
    return syntaxOf(kind) == CodeView::Syntax::Json;
}

bool isBytes(AnswerKind kind)
{
    return kind == AnswerKind::Binary || kind == AnswerKind::Picture || kind == AnswerKind::Sound;
}

QString headerText(const QList<core::HttpHeader> &headers)
{
    QStringList lines;
    for (const core::HttpHeader &header : headers)
        lines += QString::fromUtf8(header.name) + u": "_s + QString::fromUtf8(header.value);
    return core::redactText(lines.join(u'\n'));
}

} // namespace

CallAnswer::CallAnswer(QWidget *parent)
    : QWidget(parent)
    , m_result(new ToneLabel(Tone::Normal))
    , m_error(new ErrorCard)
    , m_rid(new QPushButton)
    , m_remark(new ToneLabel(Tone::Warning))
    , m_stack(new QStackedWidget)
    , m_empty(new ToneLabel(Tone::Muted))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    auto *answer = new QWidget;
    auto *parts = new QVBoxLayout(answer);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(createHead());
    parts->addWidget(createTabs(), 1);
    m_stack->addWidget(answer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_rid, &QPushButton::clicked, this, [this] { Q_EMIT ridRequested(m_record.error->rid); });
    retranslate();
}

QWidget *CallAnswer::createHead()
{
    m_result->setObjectName(u"answerResult"_s);
    m_error->setObjectName(u"answerError"_s);
    m_rid->setObjectName(u"lookUpRid"_s);
    m_remark->setObjectName(u"answerRemark"_s);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_result);
    layout->addWidget(m_error);
    layout->addWidget(m_rid, 0, Qt::AlignLeft);
    layout->addWidget(m_remark);
    return head;
}

QWidget *CallAnswer::createTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"answerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_pretty = new AnswerText(u"answerText"_s);
    m_raw = new AnswerText(u"answerRaw"_s);
    m_headers = new CodeView;
    m_headers->setObjectName(u"answerHeaders"_s);
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignCenter);
    m_pictureArea = new QScrollArea;
    m_pictureArea->setWidgetResizable(true);
    m_pictureArea->setWidget(m_picture);
    auto *first = new QWidget;
    auto *layout = new QVBoxLayout(first);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_pretty, 1);
    layout->addWidget(m_pictureArea, 1);
    m_tabs->addTab(first, {});
    m_tabs->addTab(m_raw, {});
    m_tabs->addTab(m_headers, {});
    return m_tabs;
}

void CallAnswer::setOutcome(const core::calling::CallOutcome &outcome)
{
    m_record = outcome.record;
    m_record.answer.clear();
    m_body = outcome.reply.body;
    // The first screen at once; the background finds out what the whole is.
    const QByteArray beginning = m_body.left(glance);
    const QByteArray start = beginning.trimmed();
    m_finding = {.kind = start.startsWith('{') || start.startsWith('[') ? AnswerKind::Json : AnswerKind::Text};
    if (beginning.contains('\0'))
        m_raw->setWords(tr("(%n byte(s))", nullptr, int(m_body.size())));
    else
        m_raw->setAnswer(m_body, AnswerForm::AsItCame, CodeView::Syntax::Plain);
    if (isJson(m_finding.kind))
        m_pretty->setAnswer(m_body, AnswerForm::LaidOut, CodeView::Syntax::Json);
    else
        m_pretty->setWords({});
    m_headers->setText(headerText(outcome.reply.headers), CodeView::Syntax::Plain);
    m_pictureArea->hide();
    m_pretty->show();
    m_stack->setCurrentIndex(1);
    showHead();
    look();
}

void CallAnswer::clear()
{
    ++m_turn;
    m_body.clear();
    m_record = {};
    m_stack->setCurrentIndex(0);
}

void CallAnswer::look()
{
    inBackground(
        this,
        [body = m_body]() -> Seen {
            Seen seen{.finding = core::console::lookAtAnswer(body)};
            if (seen.finding.kind == AnswerKind::Picture)
                seen.picture.loadFromData(body);
            // In a text of one line the line says nothing.
            if (seen.finding.kind != AnswerKind::BrokenJson || body.size() > AnswerPages::pageBytes
                || !body.contains('\n'))
                seen.finding.line = 0;
            return seen;
        },
        [this, turn = ++m_turn](const Seen &seen) {
            if (turn == m_turn)
                showSeen(seen);
        });
}

void CallAnswer::showSeen(const Seen &seen)
{
    const bool wasJson = isJson(m_finding.kind);
    m_finding = seen.finding;
    const bool isPicture = m_finding.kind == AnswerKind::Picture;
    m_pretty->setVisible(!isPicture);
    m_pictureArea->setVisible(isPicture);
    if (isPicture)
        showPicture(seen.picture);
    if (isBytes(m_finding.kind))
        m_pretty->setWords({});
    else if (!wasJson || !isJson(m_finding.kind))
        m_pretty->setAnswer(m_body, AnswerForm::AsItCame, syntaxOf(m_finding.kind));
    m_raw->view().markLine(m_finding.line);
    showHead();
}

void CallAnswer::showPicture(const QImage &image)
{
    const QPixmap picture = QPixmap::fromImage(image);
    const int widest = std::max(m_pictureArea->viewport()->width(), 200);
    m_picture->setPixmap(picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture);
    m_picture->setAccessibleName(tr("Picture, %1 × %2").arg(picture.width()).arg(picture.height()));
}

void CallAnswer::showHead()
{
    const QLocale locale;
    QStringList parts;
    parts += m_record.status == 0 ? tr("No answer") : tr("HTTP %1").arg(m_record.status);
    const bool isRefusal = m_record.error && m_record.error->kind == core::Error::Kind::Api;
    if (isRefusal)
        parts += tr("errcode %1").arg(m_record.error->code);
    parts << tr("%1 ms").arg(m_record.elapsed.count()) << locale.formattedDataSize(m_record.size);
    m_result->setText(parts.join(u" · "_s));
    m_result->setTone(m_record.error ? Tone::Bad : Tone::Good);
    if (m_record.error)
        m_error->setError(*m_record.error);
    else
        m_error->clear();
    m_rid->setVisible(isRefusal && !m_record.error->rid.isEmpty());
    const QString remark = m_record.isCut ? tr("The history has only the beginning of this answer.") : m_finding.remark;
    m_remark->setVisible(!remark.isEmpty() && m_record.status != 0);
    m_remark->setText(remark);
}

void CallAnswer::save()
{
    if (m_body.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the answer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"answer."_s + core::console::suffixOf(m_body, m_finding.kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        inBackground(
            this,
            [path, body = m_body]() -> QString {
                QSaveFile file(path);
                const bool isWritten =
                    file.open(QIODevice::WriteOnly) && file.write(body) == body.size() && file.commit();
                return isWritten ? QString() : file.errorString();
            },
            [this, path](const QString &fault) {
                if (fault.isEmpty())
                    Q_EMIT noticed(tr("The answer is saved as %1").arg(path));
                else
                    Q_EMIT failed({.kind = core::Error::Kind::Storage,
                                   .message = tr("“%1” could not be written: %2").arg(path, fault)});
            });
    });
    dialog->open();
}

void CallAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallAnswer::retranslate()
{
    m_empty->setText(tr("The platform's answer will stand here."));
    m_rid->setText(tr("Look up the rid"));
    m_rid->setToolTip(tr("Asks the platform what it remembers of this request (openapi/rid/get)"));
    m_tabs->setTabText(0, tr("Answer"));
    m_tabs->setTabText(1, tr("As it came"));
    m_tabs->setTabText(2, tr("Headers"));
    m_pretty->view().setAccessibleName(tr("Answer, laid out"));
    m_pretty->retranslate();
    m_raw->view().setAccessibleName(tr("Answer as it came"));
    m_raw->retranslate();
    m_headers->setAccessibleName(tr("Headers of the answer"));
    if (m_stack->currentIndex() == 1)
        showHead();
}

} // namespace ui
