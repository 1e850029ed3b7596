// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Explains a command line: its verb, the parameters of MAIL and RCPT, the mechanism of AUTH.
#include "explaintext.h"

#include <QCoreApplication>

namespace postbench {

namespace {

// One line for each parameter: "SIZE=3: Size of the message in octets, ...".
QStringList parameterLines(QByteArrayView arguments)
{
    QStringList lines;
    const QList<QByteArray> words = arguments.toByteArray().simplified().split(' ');
    for (const QByteArray &word : words) {
        const QByteArray name = word.left(word.indexOf('=') < 0 ? word.size() : word.indexOf('='));
        if (const ExplainText *text = findText(parameterTexts(), name))
            lines += QCoreApplication::translate("explain", "%1: %2", "name: what it is")
                         .arg(QString::fromUtf8(word), inWords(text->meaning));
    }
    return lines;
}

void addMechanism(Explanation *explanation, QByteArrayView arguments)
{
    const QByteArray name = arguments.toByteArray().simplified().split(' ').value(0);
    const Explanation mechanism = explainMechanism(name);
    if (mechanism.isEmpty()) return;
    explanation->meaning += QLatin1Char('\n')
        + QCoreApplication::translate("explain", "%1: %2", "name: what it is")
              .arg(QString::fromLatin1(name.toUpper()), mechanism.meaning);
    explanation->advice = mechanism.advice.isEmpty() ? explanation->advice : mechanism.advice;
    explanation->source += QCoreApplication::translate("explain", ", ", "between two documents") + mechanism.source;
}

} // namespace

Explanation explainCommand(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    const qsizetype space = trimmed.indexOf(' ');
    const QByteArray verb = trimmed.first(space < 0 ? trimmed.size() : space).toByteArray().toUpper();
    const QByteArrayView arguments = space < 0 ? QByteArrayView() : trimmed.sliced(space + 1);
    const ExplainText *text = findText(commandTexts(), verb);
    if (!text) return {};
    QString name = QString::fromLatin1(verb);
    if (verb == "MAIL")
        name = QStringLiteral("MAIL FROM");
    else if (verb == "RCPT")
        name = QStringLiteral("RCPT TO");
    Explanation explanation = namedExplanation(name, *text);
    if (verb == "MAIL" || verb == "RCPT") {
        const QStringList parameters = parameterLines(arguments);
        if (!parameters.isEmpty()) explanation.meaning += QLatin1Char('\n') + parameters.join(QLatin1Char('\n'));
    } else if (verb == "AUTH") {
        addMechanism(&explanation, arguments);
    }
    return explanation;
}

} // namespace postbench
