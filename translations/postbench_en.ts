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
</context>
</TS>
