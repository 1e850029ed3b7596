<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TranscriptExport</name>
    <message numerus="yes">
        <source>[message: %n octets]</source>
        <translation>
            <numerusform>[message: %n octet]</numerusform>
            <numerusform>[message: %n octets]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>message of %1 octets</source>
        <comment>note in the transcript</comment>
        <extracomment>The folded body of a message in the transcript; %1 is the number with its separators.</extracomment>
        <translation>
            <numerusform>message of %1 octet</numerusform>
            <numerusform>message of %1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipients</source>
        <comment>after the server&apos;s reply</comment>
        <extracomment>%1 is how many recipients the server took.</extracomment>
        <translation>
            <numerusform>%1 of %n recipient</numerusform>
            <numerusform>%1 of %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings written, stored and read back.</source>
        <comment>board</comment>
        <translation>
            <numerusform>%n setting written, stored and read back.</numerusform>
            <numerusform>%n settings written, stored and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ.</source>
        <comment>board</comment>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of 4 KiB were written and read back; the board was started.</source>
        <translation>
            <numerusform>%n block of 4 KiB was written and read back; the board was started.</numerusform>
            <numerusform>%n blocks of 4 KiB were written and read back; the board was started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbench::BoardsModel</name>
    <message numerus="yes">
        <source>ready, %n to be written</source>
        <translation>
            <numerusform>ready, %n to be written</numerusform>
            <numerusform>ready, %n to be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbench::BoardsPage</name>
    <message numerus="yes">
        <source>&amp;Write %n</source>
        <translation>
            <numerusform>&amp;Write %n</numerusform>
            <numerusform>&amp;Write %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbench::MainWindow</name>
    <message numerus="yes">
        <source>Boards: %n ready</source>
        <translation>
            <numerusform>Boards: %n ready</numerusform>
            <numerusform>Boards: %n ready</numerusform>
        </translation>
    </message>
</context>
</TS>
