// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/databasefile.h"
#include "core/storage/sqlitehandle_p.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int corrupt = 11;
constexpr int notADatabase = 26;

int codeOf(const QSqlError &fault)
{
    return fault.nativeErrorCode().toInt() & 0xff; // the driver may give the extended code
}

bool isDamage(const QSqlError &fault)
{
    return codeOf(fault) == corrupt || codeOf(fault) == notADatabase;
}

QString noDatabase()
{
    return QCoreApplication::translate("core::Database", "it does not begin as an SQLite database does");
}

QString textOf(const QSqlError &fault)
{
    if (codeOf(fault) == notADatabase)
        return noDatabase();
    return fault.databaseText().isEmpty() ? fault.driverText() : fault.databaseText();
}

QStringList statementsOf(const char *sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(sql).split(u'\n');
    for (const QString &line : lines) {
        statement += line + u'\n';
        const bool isTrigger = statement.trimmed().startsWith("CREATE TRIGGER"_L1, Qt::CaseInsensitive);
        if (!(isTrigger ? line.trimmed().compare("END;"_L1, Qt::CaseInsensitive) == 0 : line.trimmed().endsWith(u';')))
            continue;
        statements.append(statement.trimmed());
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, std::span<const Migration> schema, Access access)
{
    Result<bool> isNew = access == Access::ReadWrite ? createPrivateFile(path) : false;
    if (!isNew)
        return fail(isNew.error());
    if (const Done found = findFile(path); !found)
        return fail(found.error());

    // Through a read-only connection first: what is damaged or newer is told without a byte changed.
    const int known = schema.empty() ? 0 : schema.back().version;
    QSqlError fault;
    bool isDatabase = true;
    if (!*isNew) {
        const Database reader(path, Access::ReadOnly);
        fault = reader.look();
        isDatabase = fault.type() != QSqlError::NoError || beginsAsDatabase(reader.connection());
        if (isDatabase && fault.type() == QSqlError::NoError && reader.version() > known)
            return fail(newerThan(path, reader.version(), known));
    }
    if (!isDatabase) // although a write-ahead log that was left behind makes it look whole
        return fail(keepDamagedCopy(path, noDatabase()));

    std::unique_ptr<Database> database(new Database(path, access));
    if (fault.type() == QSqlError::NoError)
        fault = access == Access::ReadWrite ? database->prepare(schema) : database->look();
    if (fault.type() == QSqlError::NoError)
        return database;

    const Error error = storageError(database->connection(), fault);
    database.reset();
    if (*isNew)
        QFile::remove(path);
    return fail(isDamage(fault) ? keepDamagedCopy(path, textOf(fault)) : error);
}

Database::Database(const QString &path, Access access)
    : m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

int Database::version() const
{
    QSqlQuery query(u"PRAGMA user_version"_s, connection());
    return query.next() ? query.value(0).toInt() : 0;
}

Done Database::check() const
{
    QSqlQuery query(u"PRAGMA quick_check(1)"_s, connection());
    if (!query.next())
        return fail(storageError(connection(), query.lastError()));
    if (query.value(0).toString() != "ok"_L1)
        return fail(Error::Kind::Storage,
                    tr("The database %1 is damaged: %2").arg(connection().databaseName(), query.value(0).toString()));
    return {};
}

Error Database::newerThan(const QString &path, int found, int known)
{
    return Error{
        .kind = Error::Kind::Storage,
        .message =
            tr("The database %1 has version %2; this program knows versions up to %3").arg(path).arg(found).arg(known),
        .advice = tr("Use the newer MpDesk that wrote it, or another data folder. Nothing was changed.")};
}

/// Opens, and reads enough for SQLite to notice a file that is cut off or not one of its own.
QSqlError Database::look() const
{
    QSqlDatabase connection = this->connection();
    if (!connection.open())
        return connection.lastError();
    return run(u"SELECT count(*) FROM sqlite_master"_s);
}

QSqlError Database::prepare(std::span<const Migration> schema) const
{
    QSqlError fault = look();
    if (fault.type() == QSqlError::NoError) // of a new file; a callback and its neighbours fit a page of this size
        fault = run(u"PRAGMA page_size = 8192"_s);
    if (fault.type() == QSqlError::NoError && version() == 0)
        fault = run(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // heard only while the file is empty
    if (fault.type() == QSqlError::NoError)
        fault = run(u"PRAGMA journal_mode = WAL"_s);
    if (fault.type() != QSqlError::NoError)
        return fault;
    QFile::setPermissions(connection().databaseName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    if (!schema.empty() && version() < schema.back().version) {
        fault = run(u"BEGIN IMMEDIATE"_s); // a second process waits here, then finds nothing to do
        if (fault.type() != QSqlError::NoError)
            return fault;
        fault = applySteps(schema);
        const QSqlError ended = run(fault.type() == QSqlError::NoError ? u"COMMIT"_s : u"ROLLBACK"_s);
        if (fault.type() == QSqlError::NoError)
            fault = ended;
        if (fault.type() != QSqlError::NoError)
            return fault;
    }
    return run(u"PRAGMA foreign_keys = ON"_s);
}

QSqlError Database::applySteps(std::span<const Migration> schema) const
{
    const int current = version();
    for (const Migration &step : schema) {
        if (step.version <= current)
            continue;
        QStringList statements = statementsOf(step.sql);
        statements.append(u"PRAGMA user_version = %1"_s.arg(step.version));
        for (const QString &statement : statements) {
            if (const QSqlError fault = run(statement); fault.type() != QSqlError::NoError)
                return fault;
        }
    }
    return {};
}

QSqlError Database::run(const QString &statement) const
{
    QSqlQuery query(connection());
    return query.exec(statement) ? QSqlError() : query.lastError();
}

Error storageError(const QSqlDatabase &connection, const QSqlError &fault)
{
    return Error{.kind = Error::Kind::Storage,
                 .message = QCoreApplication::translate("core::Database", "The database %1 refused: %2")
                                .arg(connection.databaseName(), textOf(fault)),
                 .code = codeOf(fault)};
}

} // namespace core
