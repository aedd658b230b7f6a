// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "ui/support/tone.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

// QScintilla 2.13 still writes "signals" and "slots", which QT_NO_KEYWORDS takes away.
// clang-format off
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots
// clang-format on

#include <span>

namespace ui {

namespace {
constexpr int faultMarker = 1;
/// Scintilla lays out whole lines: beyond this a wrapped line makes every movement slow.
constexpr qsizetype longestWrapped = 20'000;

bool hasLongLine(const QString &text)
{
    qsizetype begin = 0;
    while (text.size() - begin > longestWrapped) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0 || end - begin > longestWrapped)
            return true;
        begin = end + 1;
    }
    return false;
}

int pageKeyWay(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier)
        return 0;
    return key.key() == Qt::Key_PageDown ? 1 : key.key() == Qt::Key_PageUp ? -1 : 0;
}

QsciLexer *lexerFor(CodeView::Syntax syntax, QObject *parent)
{
    switch (syntax) {
    case CodeView::Syntax::Plain: return nullptr;
    case CodeView::Syntax::Json: return new QsciLexerJSON(parent);
    case CodeView::Syntax::Xml: return new QsciLexerXML(parent);
    case CodeView::Syntax::Html: return new QsciLexerHTML(parent);
    case CodeView::Syntax::JavaScript: return new QsciLexerJavaScript(parent);
    }
    return nullptr;
}

struct Ink
{
    int style;
    QRgb light;
    QRgb dark;
};

constexpr QRgb keyLight = 0xff0451a5, keyDark = 0xff79c0ff, textLight = 0xff9a3412, textDark = 0xffffb86b,
               numberLight = 0xff0a7d43, numberDark = 0xff7ee787, mutedLight = 0xff5f6b73, mutedDark = 0xff9aa3aa,
               faultLight = 0xffc62828, faultDark = 0xffff7b72;

constexpr Ink jsonInks[]{
    {QsciLexerJSON::Property, keyLight, keyDark},           {QsciLexerJSON::String, textLight, textDark},
    {QsciLexerJSON::Number, numberLight, numberDark},       {QsciLexerJSON::Keyword, numberLight, numberDark},
    {QsciLexerJSON::UnclosedString, faultLight, faultDark}, {QsciLexerJSON::Error, faultLight, faultDark}};
constexpr Ink markupInks[]{{QsciLexerHTML::Tag, keyLight, keyDark},
                           {QsciLexerHTML::UnknownTag, keyLight, keyDark},
                           {QsciLexerHTML::XMLTagEnd, keyLight, keyDark},
                           {QsciLexerHTML::XMLStart, mutedLight, mutedDark},
                           {QsciLexerHTML::XMLEnd, mutedLight, mutedDark},
                           {QsciLexerHTML::Attribute, numberLight, numberDark},
                           {QsciLexerHTML::UnknownAttribute, numberLight, numberDark},
                           {QsciLexerHTML::HTMLDoubleQuotedString, textLight, textDark},
                           {QsciLexerHTML::HTMLSingleQuotedString, textLight, textDark},
                           {QsciLexerHTML::CDATA, textLight, textDark},
                           {QsciLexerHTML::HTMLNumber, numberLight, numberDark},
                           {QsciLexerHTML::HTMLComment, mutedLight, mutedDark}};
constexpr Ink scriptInks[]{{QsciLexerCPP::Keyword, keyLight, keyDark},
                           {QsciLexerCPP::DoubleQuotedString, textLight, textDark},
                           {QsciLexerCPP::SingleQuotedString, textLight, textDark},
                           {QsciLexerCPP::Number, numberLight, numberDark},
                           {QsciLexerCPP::Comment, mutedLight, mutedDark},
                           {QsciLexerCPP::CommentLine, mutedLight, mutedDark}};

std::span<const Ink> inksOf(CodeView::Syntax syntax)
{
    switch (syntax) {
    case CodeView::Syntax::Plain: return {};
    case CodeView::Syntax::Json: return jsonInks;
    case CodeView::Syntax::Xml:
    case CodeView::Syntax::Html: return markupInks;
    case CodeView::Syntax::JavaScript: return scriptInks;
    }
    return {};
}
} // namespace

CodeView::CodeView(Use use, QWidget *parent) : QWidget(parent), m_use(use)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CodeView::setText(const QString &text, Syntax syntax)
{
    const bool sameSyntax = m_syntax == syntax;
    m_text = text;
    m_syntax = syntax;
    if (!m_editor)
        return;
    const QScopedValueRollback setting(m_setting, true);
    applyWrapping();
    m_editor->setText(text);
    if (!sameSyntax)
        applySyntax();
}

QString CodeView::text() const
{
    return m_editor ? m_editor->text() : m_text;
}

void CodeView::markLine(int line)
{
    if (!m_editor && line < 1)
        return;
    if (!m_editor)
        create();
    m_editor->markerDeleteAll(faultMarker);
    if (line < 1)
        return;
    m_editor->markerAdd(line - 1, faultMarker);
    m_editor->ensureLineVisible(line - 1);
}

void CodeView::goToLine(int line)
{
    markLine(line);
    if (line < 1)
        return;
    m_editor->setCursorPosition(line - 1, 0);
    m_editor->setFocus();
}

bool CodeView::find(const QString &text, Direction direction, Ends ends)
{
    if (!m_editor)
        create();
    if (text.isEmpty())
        return true;
    int lineFrom = 0, indexFrom = 0, lineTo = 0, indexTo = 0;
    m_editor->getSelection(&lineFrom, &indexFrom, &lineTo, &indexTo);
    const bool forward = direction != Direction::Backward;
    const bool fromEnd = direction == Direction::Forward && lineFrom >= 0;
    if (lineFrom < 0)
        m_editor->getCursorPosition(&lineFrom, &indexFrom);
    return m_editor->findFirst(text, false, false, false, ends == Ends::GoRound, forward, fromEnd ? lineTo : lineFrom,
                               fromEnd ? indexTo : indexFrom);
}

qsizetype CodeView::count(const QString &text) const
{
    return text.isEmpty() ? 0 : this->text().count(text, Qt::CaseInsensitive);
}

void CodeView::foldAll()
{
    if (!m_editor)
        create();
    m_editor->SendScintilla(QsciScintilla::SCI_FOLDALL, QsciScintilla::SC_FOLDACTION_CONTRACT);
}

void CodeView::unfoldAll()
{
    if (m_editor)
        m_editor->SendScintilla(QsciScintilla::SCI_FOLDALL, QsciScintilla::SC_FOLDACTION_EXPAND);
}

int CodeView::topLine() const
{
    return m_editor ? m_editor->firstVisibleLine() : 0;
}

void CodeView::setTopLine(int line)
{
    if (m_editor)
        m_editor->setFirstVisibleLine(line);
}

void CodeView::showEvent(QShowEvent *event)
{
    if (!m_editor)
        create();
    QWidget::showEvent(event);
}

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    // A file is for the page, which may know what to do with it; the editor would take its name for text.
    if (watched == m_editor->viewport() && event->type() == QEvent::DragEnter
        && static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls()) {
        event->ignore();
        return true;
    }
    int way = 0;
    if (watched == m_editor->viewport() && event->type() == QEvent::Wheel)
        way = -static_cast<QWheelEvent *>(event)->angleDelta().y();
    else if (watched == m_editor && event->type() == QEvent::KeyPress)
        way = pageKeyWay(*static_cast<QKeyEvent *>(event));
    const QScrollBar &bar = *m_editor->verticalScrollBar();
    if (way > 0 && bar.value() >= bar.maximum())
        Q_EMIT wentBeyond(Direction::Forward);
    else if (way < 0 && bar.value() <= bar.minimum())
        Q_EMIT wentBeyond(Direction::Backward);
    return QWidget::eventFilter(watched, event);
}

void CodeView::changeEvent(QEvent *event)
{
    if (m_editor && event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void CodeView::create()
{
    m_editor = new QsciScintilla(this);
    m_editor->setAccessibleName(accessibleName());
    m_editor->setUtf8(true);
    m_editor->setReadOnly(m_use == Use::Read);
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 1);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, QStringLiteral("00000"));
    m_editor->setMarginWidth(2, 0);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setIndentationWidth(2);
    m_editor->setTabWidth(2);
    applyWrapping();
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    m_editor->markerDefine(QsciScintilla::Background, faultMarker);
    m_editor->setCaretLineVisible(m_use == Use::Edit);
    layout()->addWidget(m_editor);
    setFocusProxy(m_editor);

    m_editor->setText(m_text);
    applySyntax();
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

void CodeView::applyWrapping()
{
    m_editor->setWrapMode(hasLongLine(m_text) ? QsciScintilla::WrapNone : QsciScintilla::WrapCharacter);
}

void CodeView::applySyntax()
{
    QsciLexer *old = m_editor->lexer();
    m_editor->setLexer(lexerFor(m_syntax, m_editor));
    delete old;
    applyColors();
}

void CodeView::applyColors()
{
    const QPalette colors = palette();
    const bool dark = isDark(colors);
    const QColor text = colors.color(QPalette::Text);
    const QColor base = colors.color(QPalette::Base);
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QsciLexer *lexer = m_editor->lexer()) {
        lexer->setDefaultColor(text);
        lexer->setDefaultPaper(base);
        lexer->setDefaultFont(font);
        lexer->setFont(font, -1);
        lexer->setPaper(base, -1);
        lexer->setColor(text, -1);
        for (const Ink &ink : inksOf(m_syntax))
            lexer->setColor(QColor::fromRgb(dark ? ink.dark : ink.light), ink.style);
    } else {
        m_editor->setFont(font);
        m_editor->setColor(text);
        m_editor->setPaper(base);
    }
    m_editor->setCaretForegroundColor(text);
    m_editor->setCaretLineBackgroundColor(toneBackground(Tone::Muted, colors));
    m_editor->setSelectionBackgroundColor(colors.color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(colors.color(QPalette::HighlightedText));
    m_editor->setMarginsFont(font);
    m_editor->setMarginsBackgroundColor(colors.color(QPalette::Window));
    m_editor->setMarginsForegroundColor(toneColor(Tone::Muted, colors));
    m_editor->setFoldMarginColors(colors.color(QPalette::Window), colors.color(QPalette::Window));
    m_editor->setMarkerBackgroundColor(toneBackground(Tone::Bad, colors), faultMarker);
    m_editor->setMatchedBraceBackgroundColor(toneBackground(Tone::Accent, colors));
    m_editor->setMatchedBraceForegroundColor(text);
}

} // namespace ui
