/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told that a value is not allowed is told which values are. */
class AllowedValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            score x --influence 101                       ; van 0 tot en met 100        ; from 0 to 100
            score x --influence 1 --dependency -1         ; van 0 tot en met 100        ; from 0 to 100
            set x --influence-cut 101                     ; van 0 tot en met 100        ; from 0 to 100
            set x --dependency-cut veel                   ; van 0 tot en met 100        ; from 0 to 100
            set x --line 10                               ; `0,20; 100,80`                ; `0,20; 100,80`
            score x --alternative maybe                   ; unknown, none, possible     ; unknown, none, possible
            score x --date 31-3-2026                      ; 2026-03-31                  ; 2026-03-31
            score x --joint=3                             ; zonder waarde               ; without a value
            develop x --to 10,900                         ; 40,60                       ; 40,60
            attribute x --add S --type colour             ; wholeNumber, euro           ; wholeNumber, euro
            attribute x --add S --of club                 ; relation, partner, goal     ; relation, partner, goal
            advise x --format xml                         ; table, json, csv            ; table, json, csv
            render x --theme pink                         ; light, dark                 ; light, dark
            render x --format gif                         ; svg, png, pdf, pptx         ; svg, png, pdf, pptx
            export-diagrams x --format pdf                ; svg, png, csv               ; svg, png, csv
            export-diagrams x --scale 0                   ; van 1 tot en met 10         ; from 1 to 10
            export-diagrams x --scale 11                  ; van 1 tot en met 10         ; from 1 to 10
            export-diagrams x --scale NaN                 ; van 1 tot en met 10         ; from 1 to 10
            export-diagrams x --scale large               ; van 1 tot en met 10         ; from 1 to 10
            diff x y --format csv                         ; text, json                  ; text, json
            merge x y z --prefer mine                     ; ours, theirs                ; ours, theirs
            import x --scale colours                      ; zoals 1-5                   ; such as 1-5
            import x --encoding klingon                   ; windows-1252                ; windows-1252
            import x --separator and                      ; semicolon, comma            ; semicolon, comma
            import x --header-row first                   ; zoals 3                     ; such as 3
            import x --except one                         ; geheel getal                ; whole number
            new x --example=utrecht                       ; handbook                    ; handbook
            new-plug-in x --id nl.x --with nonsense       ; rule, actions               ; rule, actions
            """, quoteCharacter = '`')
    void areToldInBothLanguages(String arguments, String dutch, String english) {
        assertTold(arguments, "nl", dutch);
        assertTold(arguments, "en", english);
    }

    private static void assertTold(String arguments, String language, String allowed) {
        Run run = Run.of((Object[]) (arguments + " --lang " + language).split(" "));
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(allowed), run.err());
    }
}
