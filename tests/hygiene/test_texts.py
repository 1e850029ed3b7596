# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Shows the checks of lengths, heads and translations failing on planted faults, and passing on clean files."""

import pathlib
import tempfile
import unittest

import check_heads
import check_lengths
import check_translations
import tree
from plantedfaults import HEAD, PlantedFaults


class Lengths(PlantedFaults):
    check = check_lengths

    def test_takes_files_up_to_the_limit(self):
        self.plant("app/view/planted.cpp", HEAD + "\n" * 397)
        self.assert_clean()

    def test_finds_a_file_over_the_limit(self):
        self.plant("app/view/planted.cpp", HEAD + "\n" * 398)
        self.assert_found("app/view/planted.cpp", "401 lines")

    def test_finds_a_long_script(self):
        self.plant("cmake/planted.sh", "#\n" * 401)
        self.assert_found("cmake/planted.sh", "401 lines")

    def test_finds_a_long_function(self):
        self.plant("app/view/planted.cpp", HEAD + "void f()\n{\n" + "    g();\n" * 51 + "}\n")
        self.assert_found("app/view/planted.cpp:5", "a function of 51 lines")

    def test_takes_a_function_up_to_the_limit(self):
        self.plant("app/view/planted.cpp", HEAD + "void f()\n{\n" + "    g();\n" * 50 + "}\n")
        self.assert_clean()


class Heads(PlantedFaults):
    check = check_heads

    def test_takes_the_agreed_head(self):
        self.plant("app/view/planted.cpp", HEAD)
        self.plant("app/view/plantedtoo.cpp", HEAD.replace("\n// A", "\n//\n// A"))
        self.plant("cmake/planted.sh", "#!/bin/sh\n" + HEAD.replace("//", "#"))
        self.assert_clean()

    def test_finds_a_missing_licence(self):
        self.plant("app/view/planted.cpp", "// A file without licence lines at its head.\nint a;\n")
        self.assert_found("app/view/planted.cpp", "the first lines")

    def test_finds_another_holder(self):
        self.plant("app/view/planted.cpp", HEAD.replace("Postbench contributors", "Somebody"))
        self.assert_found("app/view/planted.cpp", "the first lines")

    def test_finds_a_missing_sentence(self):
        self.plant("app/view/planted.cpp", "\n".join(HEAD.split("\n")[:2]) + "\n#include <cstdio>\n")
        self.assert_found("app/view/planted.cpp", "what the file is for")


LONG = "The server refused the mail for good; sending it again will not help."


def message(source, translation, attributes="", comment=""):
    return (f"<message><source>{source}</source><comment>{comment}</comment>"
            f"<translation{attributes}>{translation}</translation></message>")


class Translations(unittest.TestCase):
    """On a small tree of its own: what the real files lack at the moment must not hide a fault here."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="postbench-hygiene-")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.write("tests/hygiene/names.txt", "Postbench\n")
        self.say(message("Send", "送信") + message("%1 of %2", "%2 件中 %1 件") + message("Postbench", "Postbench"),
                 message("Send", "发送") + message("%1 of %2", "%1/%2") + message("Postbench", "Postbench"))

    def write(self, name, text):
        target = self.top / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def say(self, japanese=None, chinese=None):
        for name, messages in zip(check_translations.LANGUAGES, (japanese, chinese)):
            if messages is not None:
                self.write(name, f'<?xml version="1.0"?><TS><context><name>Page</name>{messages}</context></TS>')

    def assert_faults(self, *parts):
        found = check_translations.faults(tree.Tree(self.top))
        self.assertEqual(len(found), len(parts), found)
        for fault, part in zip(found, parts):
            self.assertIn(part, fault)

    def test_takes_whole_translations(self):
        self.assert_faults()

    def test_finds_an_unfinished_one(self):
        self.say(message("Send", "送信", ' type="unfinished"'), message("Send", "发送"))
        self.assert_faults("'Send' is unfinished")

    def test_finds_an_empty_one(self):
        self.say(message("Send", "送信"), message("Send", ""))
        self.assert_faults("'Send' is unfinished")

    def test_finds_one_left_in_english(self):
        self.say(message("Send", "Send"), message("Send", "发送"))
        self.assert_faults("'Send' is left in English")

    def test_finds_a_lost_placeholder(self):
        self.say(message("%1 of %2", "%1"), message("%1 of %2", "%1/%2"))
        self.assert_faults("other placeholders")

    def test_finds_a_message_that_one_language_lacks(self):
        self.say(message("Send", "送信") + message("Cancel", "中止"), message("Send", "发送"))
        self.assert_faults("'Cancel' is only in translations/postbench_ja.ts")

    def test_finds_two_explanations_that_read_the_same(self):
        self.say(message(LONG, "拒否") + message(LONG + "!", "拒否"), message(LONG, "拒绝") + message(LONG + "!", "拒绝!"))
        self.assert_faults("has the same translation")

    def test_finds_a_missing_language(self):
        (self.top / check_translations.LANGUAGES[1]).unlink()
        self.assert_faults("is missing")

    def test_finds_an_empty_file(self):
        self.say("", "")
        self.assert_faults("holds no message", "holds no message")

    def test_forgets_what_is_obsolete(self):
        self.say(message("Send", "送信") + message("Old", "", ' type="vanished"'), message("Send", "发送"))
        self.assert_faults()


if __name__ == "__main__":
    unittest.main()
