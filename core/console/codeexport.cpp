// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codeexport.h"

#include "core/base/redact.h"
#include "core/console/codetext_p.h"
#include "core/console/jsonediting.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Language
{
    CodeLanguage language;
    QLatin1String id;
    QLatin1String name;
    QString (*write)(const CodeCall &);
};
constexpr Language languages[] = {
    {CodeLanguage::Curl, "curl"_L1, "curl"_L1, curlCode},
    {CodeLanguage::Wget, "wget"_L1, "wget"_L1, wgetCode},
    {CodeLanguage::Python, "python"_L1, "Python (requests)"_L1, pythonCode},
    {CodeLanguage::Node, "node"_L1, "Node.js (fetch)"_L1, nodeCode},
    {CodeLanguage::Php, "php"_L1, "PHP (curl)"_L1, phpCode},
    {CodeLanguage::Java, "java"_L1, "Java (java.net.http)"_L1, javaCode},
    {CodeLanguage::Go, "go"_L1, "Go (net/http)"_L1, goCode},
};

const Language &rowOf(CodeLanguage language)
{
    return *std::ranges::find(languages, language, &Language::language);
}

/// Stands around the name of a variable while texts are put together; in no text that comes from outside.
constexpr QChar mark(0xfdd0);

bool carriesSecrets(const QString &name)
{
    const QString probe = name + u"=x"_s;
    return redactText(probe) != probe;
}

/// Puts secrets into texts in the form that was asked for.
class Writing
{
public:
    Writing(SecretForm form, const GivenSecrets &secrets) : m_form(form), m_secrets(secrets) { }

    /// For what stands under this name.
    QString secret(const QString &name, const QString &own = {})
    {
        const bool isToken = name == "access_token"_L1;
        if (m_form == SecretForm::Masked)
            return u"***"_s;
        const QString &stored = isToken ? m_secrets.accessToken : m_secrets.appSecret;
        if (m_form == SecretForm::Given)
            return own.isEmpty() ? stored : own;
        const bool isOurs = isToken || name == "secret"_L1 || name == "appsecret"_L1;
        const QString variable = isOurs ? (isToken ? u"ACCESS_TOKEN"_s : u"APP_SECRET"_s) : name.toUpper();
        if (!m_variables.contains(variable))
            m_variables += variable;
        return mark + variable + mark;
    }

    void node(JsonNode &node)
    {
        for (JsonNode &item : node.items)
            this->node(item);
        for (JsonNode::Member &member : node.members) {
            const bool isText = member.value.type == JsonNode::Type::String;
            if (isText && carriesSecrets(member.key) && !member.value.text.contains("{{"_L1))
                member.value.text = secret(member.key, member.value.text);
            else
                this->node(member.value);
        }
        if (node.type == JsonNode::Type::String && m_form != SecretForm::Given && !node.text.contains("{{"_L1))
            node.text = redactText(node.text.remove(mark));
    }

    [[nodiscard]] static CodeText split(const QString &text)
    {
        CodeText pieces;
        const QStringList parts = text.split(mark);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto kind = i % 2 == 0 ? CodePiece::Kind::Literal : CodePiece::Kind::Variable;
            if (!parts[i].isEmpty())
                pieces.append(CodePiece{.text = parts[i], .kind = kind});
        }
        return pieces;
    }

    [[nodiscard]] const QStringList &variables() const { return m_variables; }

private:
    SecretForm m_form;
    const GivenSecrets &m_secrets;
    QStringList m_variables;
};

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// The query with what the client itself adds.
QList<QueryItem> wholeQuery(const CallRequest &request, const Endpoint *endpoint, const Account &account)
{
    QList<QueryItem> query = request.query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (std::ranges::find(query, name, &QueryItem::name) == query.end())
            query.append(QueryItem{.name = name, .value = value});
    };
    if (!endpoint || endpoint->auth == Endpoint::Auth::AccessToken) {
        query.removeIf([](const QueryItem &item) { return item.name == "access_token"_L1; });
        query.prepend(QueryItem{.name = u"access_token"_s, .value = {}});
        return query;
    }
    for (const EndpointField &field : endpoint->query) {
        if (field.name == "appid"_L1)
            add(field.name, account.appId.toString());
        else if (field.name == "secret"_L1)
            add(field.name, {});
    }
    return query;
}

QString urlOf(const CallRequest &request, const Endpoint *endpoint, const Account &account, Writing &writing)
{
    const QUrl host(endpoint ? endpoint->host : Account::defaultApiBase().toString());
    QString url = (host == Account::defaultApiBase() ? account.apiBase : host).toString() + request.path;
    QChar separator = u'?';
    for (const QueryItem &item : wholeQuery(request, endpoint, account)) {
        const bool isSecret = carriesSecrets(item.name) && !item.value.contains("{{"_L1);
        url += separator + encoded(item.name) + u'='
            + (isSecret ? writing.secret(item.name, item.value) : encoded(item.value));
        separator = u'&';
    }
    return url;
}

/// The body with AppID and AppSecret where the client puts them.
QString bodyOf(const CallRequest &request, const Endpoint *endpoint, const Account &account, Writing &writing)
{
    auto tree = parseTree(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (!tree)
        return QString::fromUtf8(request.body);
    if (endpoint && endpoint->auth == Endpoint::Auth::AppSecret) {
        for (const EndpointField &field : endpoint->request) {
            if (tree->member(field.name))
                continue;
            if (field.name == "appid"_L1)
                setMember(*tree, field.name, textNode(account.appId.toString()));
            else if (carriesSecrets(field.name))
                setMember(*tree, field.name, textNode({}));
        }
    }
    writing.node(*tree);
    return QString::fromUtf8(written(*tree, JsonWriter::Layout::Compact));
}

} // namespace

std::span<const CodeLanguage> codeLanguages()
{
    static constexpr CodeLanguage all[] = {CodeLanguage::Curl, CodeLanguage::Wget, CodeLanguage::Python,
                                           CodeLanguage::Node, CodeLanguage::Php,  CodeLanguage::Java,
                                           CodeLanguage::Go};
    return all;
}

QString toString(CodeLanguage language)
{
    return rowOf(language).id;
}

QString nameOf(CodeLanguage language)
{
    return rowOf(language).name;
}

QString exportCode(CodeLanguage language, const CallRequest &request, const Account &account,
                   const Catalogue &catalogue, SecretForm form, const GivenSecrets &secrets)
{
    const Endpoint *endpoint = endpointOf(request, catalogue);
    Writing writing(form, secrets);
    CodeCall call{.verb = request.verb, .url = Writing::split(urlOf(request, endpoint, account, writing))};
    for (const ChosenFile &file : request.files)
        call.files.append(CodeFile{.field = file.field, .path = file.path, .name = QFileInfo(file.path).fileName()});
    if (!call.files.isEmpty()) {
        const auto tree = parseTree(request.body);
        for (const JsonNode::Member &member : tree ? tree->members : std::vector<JsonNode::Member>())
            call.formFields.append(QueryItem{
                .name = member.key, .value = QString::fromUtf8(written(member.value, JsonWriter::Layout::Compact))});
    } else if (request.verb != "GET") {
        call.body = Writing::split(bodyOf(request, endpoint, account, writing));
    }
    call.variables = writing.variables();
    return rowOf(language).write(call);
}

} // namespace core::console
