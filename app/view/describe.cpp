// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Words for controls.

#include "describe.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>

namespace postbench {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression added(QStringLiteral("\\s*\\(&.\\)"));
    QString plain = text;
    plain.remove(added);
    plain.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
    while (plain.endsWith(u':') || plain.endsWith(u'\uff1a') || plain.endsWith(u'\u2026'))
        plain.chop(1);
    return plain.trimmed();
}

void describe(QAbstractButton *button, const QString &text, const QString &more)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAccessibleDescription(more);
    button->setToolTip(more);
}

void describe(QAction *action, const QString &text, const QString &more)
{
    action->setText(text);
    action->setToolTip(more);
}

void describe(QWidget *field, const QString &name, const QString &more)
{
    field->setAccessibleName(withoutMnemonic(name));
    field->setAccessibleDescription(more);
    field->setToolTip(more);
}

void describe(QLabel *label, QWidget *field, const QString &text, const QString &more)
{
    label->setText(text);
    label->setToolTip(more);
    label->setBuddy(field);
    describe(field, text, more);
}

} // namespace postbench
