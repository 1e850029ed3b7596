// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Asks for a password inside the page, when the server wants one and none is kept.
#pragma once

#include <QFrame>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace postbench {

class SecretBar : public QFrame
{
    Q_OBJECT
public:
    explicit SecretBar(QWidget *parent = nullptr); // hidden

    void ask(const QString &user, const QByteArray &mechanism);
    void dismiss(); // the sending ended: no answer is wanted any more
    QLineEdit *field() const { return m_field; }

signals:
    void answered(const std::optional<QString> &secret, bool keep); // nullopt: declined

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void answer(bool give);

    QLabel *m_label;
    QLineEdit *m_field;
    QCheckBox *m_keep;
    QPushButton *m_give, *m_decline;
    QString m_user;
    QString m_mechanism;
};

} // namespace postbench
