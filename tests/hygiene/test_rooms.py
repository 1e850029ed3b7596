# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Shows the checks of arrows, purity and mirror failing on planted faults, and passing on clean files."""

import unittest

import check_arrows
import check_mirror
import check_purity
import tree
from plantedfaults import HEAD, PlantedFaults


class Arrows(PlantedFaults):
    check = check_arrows

    def setUp(self):
        super().setUp()
        for folder in ("smtpcore/wire", "smtpcore/net", "app/model", "app/view", "app/workflow"):
            self.plant(f"{folder}/planted{folder.rpartition('/')[2]}.h", HEAD + "#pragma once\n")

    def test_takes_an_arrow_that_is_drawn(self):
        self.plant("smtpcore/net/planted.cpp", HEAD + '#include "plantednet.h"\n#include "plantedwire.h"\n#include <QTcpSocket>\n')
        self.plant("app/view/planted.cpp", HEAD + '#include "plantedmodel.h"\n')
        self.assert_clean()

    def test_takes_all_arrows_from_the_composition_root(self):
        self.plant("app/planted.cpp", HEAD + '#include "plantednet.h"\n#include "plantedview.h"\n')
        self.assert_clean()

    def test_finds_an_arrow_upwards(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD + '#include "plantednet.h"\n')
        self.assert_found("smtpcore/wire/planted.cpp", "smtpcore/wire may not include plantednet.h of smtpcore/net")

    def test_finds_a_view_that_knows_sockets(self):
        self.plant("app/view/planted.cpp", HEAD + '#include "plantednet.h"\n')
        self.assert_found("app/view may not include plantednet.h")

    def test_finds_a_view_that_knows_a_workflow_by_angle_brackets(self):
        self.plant("app/view/planted.cpp", HEAD + "  #  include <plantedworkflow.h>\n")
        self.assert_found("app/view may not include plantedworkflow.h")

    def test_finds_a_test_that_leaves_its_room(self):
        self.plant("tests/smtpcore/wire/tst_planted.cpp", HEAD + '#include "plantednet.h"\n')
        self.assert_found("tests/smtpcore/wire may not include plantednet.h")

    def test_takes_what_the_tests_of_a_room_share_below_them(self):
        self.plant("tests/smtpcore/wire/aids/plantedaid.h", HEAD + '#include "plantedwire.h"\n')
        self.plant("tests/smtpcore/wire/tst_planted.cpp", HEAD + '#include "plantedaid.h"\n')
        self.assert_clean()
        self.plant("tests/smtpcore/net/tst_planted.cpp", HEAD + '#include "plantedaid.h"\n')
        self.assert_found("tests/smtpcore/net may not include plantedaid.h")

    def test_finds_a_path_upwards(self):
        self.plant("app/planted.cpp", HEAD + '#include "../smtpcore/wire/plantedwire.h"\n')
        self.assert_found("by a path")

    def test_finds_a_room_in_the_path(self):
        self.plant("smtpcore/net/planted.cpp", HEAD + '#include "wire/plantedwire.h"\n')
        self.assert_found("by a path")

    def test_finds_one_name_in_two_rooms(self):
        self.plant("smtpcore/net/plantedwire.h", HEAD + "#pragma once\n")
        self.assert_found("plantedwire.h", "in several rooms")

    def test_finds_a_folder_that_is_no_room(self):
        self.plant("smtpcore/odds/planted.cpp", HEAD)
        self.assert_found("smtpcore/odds/planted.cpp", "is no room")

    def test_does_not_read_comments(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD + '// #include "plantednet.h"\n/*\n#include "plantednet.h"\n*/\n')
        self.assert_clean()


class Purity(PlantedFaults):
    check = check_purity

    def test_takes_pure_code(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD + '// QFile is only named here\nstatic const int limit = 3;\n'
                   'static constexpr int other = 4;\nstatic int twice(int n) { return 2 * n; }\n'
                   'const char *name = "QTcpSocket tr(";\n')
        self.assert_clean()

    def test_finds_each_forbidden_word(self):
        for line, what in {
            "class Odd : public QObject {};": "an object with signals",
            "QTcpSocket *socket;": "a socket",
            "#include <QSslSocket>": "a socket",
            "QFile file;": "a file",
            "std::ofstream out;": "a file",
            "QTimer timer;": "a clock",
            "auto now = QDateTime::currentDateTimeUtc();": "a clock",
            "auto now = std::chrono::steady_clock::now();": "a clock",
            "std::thread worker;": "a thread",
            "thread_local int calls = 0;": "a thread",
            'auto text = QObject_::tr("Refused");': "a sentence",
            "QCA::Initializer initializer;": "library initialisation",
            "g_mime_init();": "library initialisation",
            'auto home = qgetenv("HOME");': "the environment",
            "static int calls = 0;": "a mutable static",
            "    static QHash<int, int> seen;": "a mutable static",
            "static char buffer[20];": "a mutable static",
        }.items():
            with self.subTest(line):
                self.plant("smtpcore/session/planted.cpp", HEAD + line + "\n")
                self.assert_found("smtpcore/session/planted.cpp:4", what)

    def test_lets_net_have_sockets_but_no_sentences(self):
        self.plant("smtpcore/net/planted.cpp", HEAD + "QTcpSocket socket;\nQTimer timer;\n")
        self.assert_clean()
        self.plant("smtpcore/net/planted.cpp", HEAD + 'auto text = tr("Refused");\n')
        self.assert_found("a sentence below app/")


class Mirror(PlantedFaults):
    check = check_mirror

    def test_takes_a_source_with_its_test(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD)
        self.plant("tests/smtpcore/wire/tst_planted.cpp", HEAD)
        self.plant("smtpcore/wire/planted.h", HEAD + "class Planted\n{\n};\n")
        self.assert_clean()

    def test_finds_a_source_without_test(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD)
        self.assert_found("has no test file tests/smtpcore/wire/tst_planted.cpp")

    def test_takes_a_source_that_another_test_covers(self):
        self.plant("smtpcore/wire/planted.cpp", HEAD)
        self.plant("tests/smtpcore/wire/tst_whole.cpp", HEAD)
        self.plant(check_mirror.ELSEWHERE, "smtpcore/wire/planted.cpp tests/smtpcore/wire/tst_whole.cpp a part of Whole\n")
        self.assertNotIn("smtpcore/wire/planted.cpp", " ".join(self.new_faults()))

    def test_finds_a_covering_test_that_is_not_there(self):
        list_before = self.copy.text(check_mirror.ELSEWHERE)
        self.plant("smtpcore/wire/planted.cpp", HEAD)
        self.plant(check_mirror.ELSEWHERE, list_before + "smtpcore/wire/planted.cpp tests/smtpcore/wire/tst_none.cpp because\n")
        self.assert_found(check_mirror.ELSEWHERE, "tst_none.cpp")

    def test_finds_a_class_in_a_file_of_another_name(self):
        self.plant("app/view/planted.h", HEAD + "class Elsewhere : public Base\n{\n};\n")
        self.assert_found("app/view/planted.h", "class Elsewhere")

    def test_finds_a_name_that_says_nothing(self):
        self.plant("app/view/plantedmanager.h", HEAD)
        self.assert_found("says nothing")

    def test_finds_upper_case(self):
        self.plant("app/view/Planted.h", HEAD)
        self.assert_found("lower case")


class Lines(unittest.TestCase):
    def test_blanks_comments_and_strings_but_keeps_lines(self):
        text = 'a /* x\ny */ b\n#include "name.h" // c\nd = "// no comment" + e; // f\ng = R"(h " i)" + j;\n'
        self.assertEqual(tree.without_comments_and_strings(text), 'a \n b\n#include "name.h" \nd = "" + e; \ng = "" + j;\n')


if __name__ == "__main__":
    unittest.main()
