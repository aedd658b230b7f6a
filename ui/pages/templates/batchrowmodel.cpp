// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchrowmodel.h"

#include "core/template/datafile.h"
#include "core/templatebatch/rowreasons.h"
#include "ui/support/tone.h"
#include "ui/support/whendone.h"

#include <QGuiApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;
using core::BatchRow;
using core::Problem;
using core::templates::TemplateMessage;
using State = core::BatchRow::State;

namespace {

constexpr int pageRows = 200;
constexpr std::size_t mostPages = 6;
constexpr qint64 mostSkipped = 10'000; ///< in this thread; what is farther away would hold up the window

/// Columns behind the fields.
enum LinkColumn { UrlColumn, AppIdColumn, PagePathColumn, linkColumns };

Tone toneOf(State state)
{
    switch (state) {
    case State::Faulty:
    case State::Failed: return Tone::Bad;
    case State::Unknown: return Tone::Warning;
    case State::Delivered: return Tone::Good;
    case State::Cancelled: return Tone::Muted;
    case State::Queued:
    case State::Sending:
    case State::Sent: return Tone::Normal;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchRowModel::BatchRowModel(BatchSender &sender, const core::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sender(sender)
    , m_catalogue(catalogue)
{ }

void BatchRowModel::setJob(const std::optional<core::BatchJob> &job)
{
    beginResetModel();
    m_job = job;
    m_rules = job ? std::make_unique<core::templates::Rules>(job->subject, m_catalogue) : nullptr;
    forget();
    m_count = countRows();
    endResetModel();
}

void BatchRowModel::setStates(const QList<State> &states)
{
    if (states == m_states)
        return;
    beginResetModel();
    m_states = states;
    forget();
    m_count = countRows();
    endResetModel();
}

int BatchRowModel::countRows() const
{
    if (!m_job)
        return 0;
    auto counts = m_sender.counts(m_job->id);
    if (!counts) {
        Q_EMIT failed(counts.error());
        return 0;
    }
    qint64 count = m_states.isEmpty() ? counts->total() : 0;
    for (const State state : m_states)
        count += counts->of(state);
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

void BatchRowModel::forget()
{
    ++m_turn;
    m_lookedFor.reset();
    m_pages.clear();
    m_after.clear();
}

void BatchRowModel::refresh()
{
    for (Page &page : m_pages)
        page.isOld = true;
    m_after.clear();
    const int count = countRows();
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

void BatchRowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

BatchRowModel::Shown BatchRowModel::toShown(const BatchRow &row) const
{
    Shown shown{.row = row, .message = core::templates::read(row.body).message};
    shown.message.toUser = row.openId;
    shown.message.templateId = m_job->subject.id;
    const bool isUnsent = row.state == State::Faulty || row.state == State::Queued;
    if (isUnsent)
        shown.problems = m_rules->check(shown.message);
    else if (auto refusal = refusalOf(row, m_job->subject))
        shown.problems += *std::move(refusal);
    return shown;
}

/// Pages are found by the number that they begin behind; where that is not known, from the nearest known one before.
BatchRowModel::Page *BatchRowModel::page(int wanted) const
{
    const auto held = std::ranges::find(m_pages, wanted, &Page::index);
    const bool isHeld = held != m_pages.end();
    if (isHeld)
        m_pages.splice(m_pages.begin(), m_pages, held);
    if (isHeld && !held->isOld)
        return &m_pages.front();
    reach(wanted);
    int known = wanted;
    while (m_after.at(known) < 0)
        --known;
    const core::BatchQuery query{.job = m_job->id,
                                 .states = m_states,
                                 .after = m_after.at(known),
                                 .skip = qint64(wanted - known) * pageRows,
                                 .limit = pageRows};
    if (query.skip > mostSkipped) {
        lookFor(wanted, query);
        return isHeld ? &m_pages.front() : nullptr;
    }
    const auto rows = m_sender.rows(query);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return nullptr;
    }
    return keep(wanted, *rows);
}

/// So that something is known of where that page begins.
void BatchRowModel::reach(int page) const
{
    while (m_after.size() <= page)
        m_after += m_after.isEmpty() ? 0 : m_states.isEmpty() ? m_after.size() * pageRows : -1;
}

BatchRowModel::Page *BatchRowModel::keep(int index, const QList<BatchRow> &rows) const
{
    std::erase_if(m_pages, [index](const Page &page) { return page.index == index; });
    Page page{.index = index};
    page.rows.reserve(rows.size());
    for (const BatchRow &row : rows)
        page.rows += toShown(row);
    reach(index + 1);
    if (rows.size() == pageRows)
        m_after[index + 1] = rows.constLast().number;
    m_pages.push_front(std::move(page));
    if (m_pages.size() > mostPages)
        m_pages.pop_back();
    return &m_pages.front();
}

/// One at a time: who looks at others by then asks again.
void BatchRowModel::lookFor(int index, const core::BatchQuery &query) const
{
    if (m_lookedFor)
        return;
    m_lookedFor = index;
    auto *const self = const_cast<BatchRowModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): to be told
    whenDone(m_sender.findRows(query), self, [self, index, turn = m_turn](const core::Result<QList<BatchRow>> &rows) {
        if (turn != self->m_turn)
            return;
        self->m_lookedFor.reset();
        if (!rows) {
            Q_EMIT self->failed(rows.error());
            return;
        }
        self->keep(index, *rows);
        if (self->m_count > 0)
            Q_EMIT self->dataChanged(self->index(0, 0), self->index(self->m_count - 1, self->columnCount() - 1));
    });
}

const BatchRowModel::Shown *BatchRowModel::shown(int index) const
{
    if (!m_job || index < 0 || index >= m_count)
        return nullptr;
    const Page *const found = page(index / pageRows);
    const int place = index % pageRows;
    return found && place < found->rows.size() ? &found->rows.at(place) : nullptr;
}

const BatchRow *BatchRowModel::row(int index) const
{
    const Shown *const found = shown(index);
    return found ? &found->row : nullptr;
}

TemplateMessage BatchRowModel::message(int index) const
{
    const Shown *const found = shown(index);
    return found ? found->message : TemplateMessage();
}

int BatchRowModel::indexOf(qint64 number) const
{
    const bool isThere = m_states.isEmpty() && number >= 1 && number <= m_count;
    return isThere ? int(number - 1) : -1;
}

int BatchRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int BatchRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rules ? 0 : FirstField + int(m_rules->fields().size()) + linkColumns;
}

QString BatchRowModel::pathOf(int column) const
{
    if (column == OpenIdColumn)
        return u"touser"_s;
    const int field = column - FirstField;
    if (field < 0)
        return {};
    if (field < m_rules->fields().size())
        return u"data."_s + m_rules->fields().at(field) + u".value"_s;
    const bool isNotice = m_job->subject.family == core::templates::Family::Subscription;
    switch (field - int(m_rules->fields().size())) {
    case UrlColumn: return isNotice ? u"page"_s : u"url"_s;
    case AppIdColumn: return u"miniprogram.appid"_s;
    default: return u"miniprogram.pagepath"_s;
    }
}

QVariant BatchRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_rules || section < 0 || section >= columnCount())
        return {};
    const int field = section - FirstField;
    const bool isField = field >= 0 && field < m_rules->fields().size();
    if (role == Qt::ToolTipRole && isField)
        return m_rules->fields().at(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isField)
        return core::templates::labelOf(m_job->subject, m_rules->fields().at(field));
    switch (section) {
    case NumberColumn: return tr("Row");
    case StateColumn: return tr("State");
    case ProblemColumn: return tr("Problem");
    case OpenIdColumn: return u"openid"_s;
    default: break;
    }
    switch (field - int(m_rules->fields().size())) {
    case UrlColumn: return tr("Link");
    case AppIdColumn: return tr("Mini-program");
    default: return tr("Its page");
    }
}

/// The text of a cell in the message; a field that the row lacks is added.
QString *BatchRowModel::cellOf(TemplateMessage &message, int column) const
{
    if (column == OpenIdColumn)
        return &message.toUser;
    const int field = column - FirstField;
    if (field >= 0 && field < m_rules->fields().size()) {
        const QString name = m_rules->fields().at(field);
        auto value = std::ranges::find(message.values, name, &core::templates::Value::field);
        if (value == message.values.end())
            value = message.values.insert(message.values.end(), core::templates::Value{.field = name});
        return &value->text;
    }
    switch (field - int(m_rules->fields().size())) {
    case UrlColumn: return &message.url;
    case AppIdColumn: return &message.miniProgram.appId;
    case PagePathColumn: return &message.miniProgram.pagePath;
    default: return nullptr;
    }
}

QString BatchRowModel::problemText(const Shown &shown) const
{
    if (!shown.row.reason.isEmpty())
        return reasonOf(shown.row, m_job->subject);
    const auto worst = std::ranges::max_element(shown.problems, {}, &Problem::severity);
    return worst == shown.problems.end() ? QString() : worst->message;
}

QString BatchRowModel::textOf(const Shown &shown, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(shown.row.number);
    case StateColumn: return nameOf(shown.row.state);
    case ProblemColumn: return problemText(shown);
    default: break;
    }
    TemplateMessage message = shown.message;
    const QString *const text = cellOf(message, column);
    return text ? *text : QString();
}

QVariant BatchRowModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const Shown *const found = shown(at.row());
    if (!found)
        return {};
    const int column = at.column();
    const auto isHere = [path = pathOf(column)](const Problem &problem) { return problem.path == path; };
    const auto problem = std::ranges::find_if(found->problems, isHere);
    const bool isFaulty = problem != found->problems.end() && column >= OpenIdColumn;
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole: return textOf(*found, column).replace(u'\n', u'⏎');
    case Qt::EditRole: return textOf(*found, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == StateColumn)
            return toneColor(toneOf(found->row.state), palette);
        if (column == ProblemColumn)
            return toneColor(found->row.state == State::Queued ? Tone::Warning : toneOf(found->row.state), palette);
        return column == NumberColumn ? QVariant(toneColor(Tone::Muted, palette)) : QVariant();
    case Qt::BackgroundRole:
        if (isFaulty)
            return toneBackground(problem->severity == Problem::Severity::Error ? Tone::Bad : Tone::Warning, palette);
        return {};
    case Qt::ToolTipRole: {
        const QString words = isFaulty
            ? problem->message + (problem->advice.isEmpty() ? QString() : QString(u'\n' + problem->advice))
            : textOf(*found, column);
        return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    default: return {};
    }
}

bool BatchRowModel::isEditable(const Shown &shown, int column) const
{
    const bool isUnsent = shown.row.state == State::Faulty || shown.row.state == State::Queued;
    return column >= OpenIdColumn && isUnsent && shown.row.attempt == 1 && !m_sender.isRunning(m_job->id);
}

Qt::ItemFlags BatchRowModel::flags(const QModelIndex &at) const
{
    if (!at.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(at) | Qt::ItemNeverHasChildren;
    const Shown *const found = shown(at.row());
    return found && isEditable(*found, at.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool BatchRowModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    const Shown *const found = role == Qt::EditRole && at.isValid() ? shown(at.row()) : nullptr;
    if (!found || !isEditable(*found, at.column()))
        return false;
    TemplateMessage message = found->message;
    QString *const text = cellOf(message, at.column());
    const QString wanted = value.toString().trimmed();
    if (!text || *text == wanted)
        return false;
    *text = wanted;
    const auto replaced = m_sender.replaceRow(m_job->id, found->row.number, message);
    if (!replaced) {
        Q_EMIT failed(replaced.error());
        return false;
    }
    // The row itself stays until the next refresh(), although it may not be one of those shown any more: its editor is
    // still open.
    if (Page *const held = page(at.row() / pageRows); held && at.row() % pageRows < held->rows.size())
        held->rows[at.row() % pageRows] = toShown(*replaced);
    Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(columnCount() - 1));
    return true;
}

} // namespace ui
