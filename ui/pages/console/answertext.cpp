// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/answertext.h"

#include "ui/support/inbackground.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace ui {

using namespace Qt::StringLiterals;
using core::console::AnswerDirection;
using core::console::AnswerForm;
using core::console::AnswerPages;
using core::console::AnswerPlace;

AnswerText::AnswerText(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(new CodeView)
    , m_search(new SearchBar(*m_view, *this, std::bind_front(&AnswerText::find, this)))
{
    m_bar = createBar(name);
    setObjectName(name + u"Part"_s);
    m_view->setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_bar);
    connect(m_view, &CodeView::wentBeyond, this, &AnswerText::turn);
    enableParts();
}

AnswerText::~AnswerText()
{
    m_cutting.request_stop();
    m_finding.request_stop();
}

QWidget *AnswerText::createBar(const QString &name)
{
    auto *bar = new QWidget;
    bar->setObjectName(name + u"Pages"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    const auto button = [&](const QString &sign, const QString &what, const auto &page) {
        auto *tool = new QToolButton;
        tool->setObjectName(name + what);
        tool->setText(sign);
        tool->setAutoRaise(true);
        layout->addWidget(tool);
        connect(tool, &QToolButton::clicked, this, [this, page] { showPage(page()); });
        return tool;
    };
    m_first = button(u"|◀"_s, u"First"_s, [] { return qsizetype(0); });
    m_previous = button(u"◀"_s, u"Previous"_s, [this] { return m_page - 1; });
    m_number = new QSpinBox;
    m_number->setObjectName(name + u"Page"_s);
    m_number->setKeyboardTracking(false);
    m_number->setButtonSymbols(QSpinBox::NoButtons);
    layout->addWidget(m_number);
    m_count = new ToneLabel(Tone::Muted);
    m_count->setObjectName(name + u"Count"_s);
    m_count->setWordWrap(false);
    layout->addWidget(m_count);
    m_next = button(u"▶"_s, u"Next"_s, [this] { return m_page + 1; });
    m_last = button(u"▶|"_s, u"Last"_s, [this] { return m_pages.count() - 1; });
    layout->addStretch();
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { showPage(number - 1); });
    return bar;
}

void AnswerText::clear()
{
    m_cutting.request_stop();
    m_finding.request_stop();
    m_pages = {};
    m_page = 0;
    m_bytes = 0;
    m_search->showFound({}, Tone::Muted);
}

void AnswerText::setWords(const QString &words)
{
    clear();
    m_view->setText(words, CodeView::Syntax::Plain);
    enableParts();
}

void AnswerText::setAnswer(const QByteArray &body, AnswerForm form, CodeView::Syntax syntax)
{
    clear();
    m_bytes = body.size();
    m_syntax = syntax;
    m_view->setText(QString::fromUtf8(AnswerPages::first(body, form)), syntax);
    enableParts();
    m_cutting = {};
    inBackground(
        this, [body, form, stop = m_cutting.get_token()] { return AnswerPages::cut(body, form, stop); },
        [this, stop = m_cutting.get_token()](const std::optional<AnswerPages> &pages) {
            if (pages && !stop.stop_requested())
                takePages(*pages);
        });
}

void AnswerText::takePages(const AnswerPages &pages)
{
    m_pages = pages;
    enableParts();
}

void AnswerText::showPage(qsizetype page)
{
    if (page < 0 || page >= m_pages.count() || page == m_page)
        return;
    m_finding.request_stop();
    m_page = page;
    m_view->setText(QString::fromUtf8(m_pages.text(page)), m_syntax);
    m_view->setTopLine(0);
    enableParts();
}

void AnswerText::turn(Direction direction)
{
    const qsizetype before = m_page;
    showPage(direction == Direction::Backward ? m_page - 1 : m_page + 1);
    if (m_page < before)
        m_view->setTopLine(std::numeric_limits<int>::max());
}

void AnswerText::find(const QString &text, Direction direction)
{
    m_finding.request_stop();
    const bool isWhole = m_pages.count() <= 1;
    const auto ends = isWhole ? CodeView::Ends::GoRound : CodeView::Ends::Stop;
    const bool isHere = m_view->find(text, direction, ends);
    if (text.isEmpty())
        m_search->showFound({}, Tone::Muted);
    else if (isWhole)
        m_search->showFound(isHere ? tr("%n place(s)", nullptr, int(m_view->count(text))) : tr("Not found"),
                            isHere ? Tone::Muted : Tone::Bad);
    else if (isHere)
        m_search->showFound(tr("Found on page %1").arg(m_page + 1), Tone::Muted);
    else
        findElsewhere(text, direction);
}

void AnswerText::findElsewhere(const QString &text, Direction direction)
{
    m_search->showFound(tr("Searching…"), Tone::Muted);
    m_finding = {};
    const auto way = direction == Direction::Backward ? AnswerDirection::Backward : AnswerDirection::Forward;
    inBackground(
        this,
        [pages = m_pages, text, page = m_page, way, stop = m_finding.get_token()] {
            return pages.find(text, page, way, stop);
        },
        [this, direction, stop = m_finding.get_token()](const std::optional<AnswerPlace> &place) {
            if (!stop.stop_requested())
                takePlace(place, direction);
        });
}

void AnswerText::takePlace(const std::optional<AnswerPlace> &place, Direction direction)
{
    if (!place) {
        m_search->showFound(tr("Not found"), Tone::Bad);
        return;
    }
    showPage(place->page);
    // From the page's beginning, round its end when that is the way.
    static_cast<void>(m_view->find(place->text, direction == Direction::Here ? Direction::Forward : direction));
    m_search->showFound(tr("Found on page %1").arg(m_page + 1), Tone::Muted);
}

void AnswerText::enableParts()
{
    const bool isCounting = m_pages.count() == 0 && m_bytes > AnswerPages::pageBytes;
    m_bar->setVisible(isCounting || m_pages.count() > 1);
    const QSignalBlocker blocker(m_number);
    m_number->setRange(1, int(std::max<qsizetype>(m_pages.count(), 1)));
    m_number->setValue(int(m_page + 1));
    m_number->setEnabled(m_pages.count() > 1);
    const QString size = QLocale().formattedDataSize(m_bytes);
    m_count->setText(isCounting ? tr("of %1").arg(size) : tr("of %1 · %2").arg(m_pages.count()).arg(size));
    for (QToolButton *button : {m_first, m_previous})
        button->setEnabled(m_page > 0);
    for (QToolButton *button : {m_next, m_last})
        button->setEnabled(m_page + 1 < m_pages.count());
}

void AnswerText::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_first, tr("First page"));
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_last, tr("Last page"));
    m_number->setAccessibleName(tr("Page"));
    m_number->setPrefix(tr("Page "));
    enableParts();
}

} // namespace ui
