// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The Source tab: the finished message, which can be edited and is then sent as it is.
#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace postbench {

class MailTextEdit;
class NoticeBar;

class SourcePane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);

    // What the other tabs make; not shown while the person's own source stands here.
    void showPreview(const QByteArray &octets, bool whole);
    void showImpossible(const QString &why);
    void setSource(const std::optional<QByteArray> &source); // the person's own; nullopt: back to the preview
    std::optional<QByteArray> source() const;
    bool isEdited() const { return m_edited; }
    MailTextEdit *editor() const { return m_editor; }

signals:
    void edited();
    void editedChanged(bool edited);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Showing { Preview, CutPreview, Nothing };
    void load(const QByteArray &octets);
    void textChanged();
    void setEdited(bool edited);
    void retranslate();
    void refreshNotice();

    NoticeBar *m_notice;
    QPushButton *m_back;
    MailTextEdit *m_editor;
    Showing m_showing = Showing::Preview;
    QString m_why;
    bool m_edited = false;
    bool m_loading = false;
    bool m_isUtf8 = true; // else the octets stand as Latin-1, so that every one survives
};

} // namespace postbench
