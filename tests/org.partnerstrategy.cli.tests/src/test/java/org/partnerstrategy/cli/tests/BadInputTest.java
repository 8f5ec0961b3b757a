/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong: one line on the error stream, exit code 2, nothing on the output, and every file as it was. */
class BadInputTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws Exception {
        assertEquals(0, Run.of("new", folder.resolve("good.partnerstrategy"), "--example", "--lang", "en").exitCode());
        Files.writeString(folder.resolve("cut.partnerstrategy"),
                Files.readString(folder.resolve("good.partnerstrategy")).substring(0, 1000));
        Files.writeString(folder.resolve("text.partnerstrategy"), "This is no strategy.");
        Files.writeString(folder.resolve("register.csv"), "Partner,Goal\nA,G\n");
        Files.writeString(folder.resolve("document.csv"), "%PDF-1.7\n");
        Files.createDirectory(folder.resolve("folder.importprofile"));
        Files.writeString(folder.resolve("nothing.csv"), "");
        Files.writeString(folder.resolve("broken.json"), "[{\"Partner\": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nonsense                                                                             ; nonsense
            validate                                                                             ; FILE
            validate nowhere.partnerstrategy                                                     ; nowhere.partnerstrategy
            validate cut.partnerstrategy                                                         ; cut.partnerstrategy:
            advise text.partnerstrategy                                                          ; text.partnerstrategy
            advise good.partnerstrategy --format xml                                             ; --format
            advise good.partnerstrategy --goal Nowhere                                           ; Nowhere
            advise good.partnerstrategy --goal                                                   ; --goal
            work good.partnerstrategy --wrong                                                    ; --wrong
            portfolio .                                                                          ; .
            new good.partnerstrategy                                                             ; good.partnerstrategy
            new nowhere/new.partnerstrategy                                                      ; nowhere
            report cut.partnerstrategy -o nowhere/report.docx                                    ; nowhere
            workbook cut.partnerstrategy -o nowhere/strategy.xlsx                                ; nowhere
            table cut.partnerstrategy -o nowhere/table.xlsx                                      ; nowhere
            render good.partnerstrategy --now --desired -o pictures                              ; --now
            render good.partnerstrategy --goal Nowhere -o pictures                               ; Nowhere
            render good.partnerstrategy --theme pink -o pictures                                 ; --theme
            render good.partnerstrategy -o register.csv                                          ; register.csv
            render -o pictures                                                                   ; FILE
            export-diagrams good.partnerstrategy -o pictures                                     ; Sirius
            export-diagrams good.partnerstrategy --format pdf -o pictures                        ; --format
            score good.partnerstrategy --goal X --partner Y --influence 140 --dependency 0       ; --influence
            score good.partnerstrategy --goal X --partner Y --influence -1 --dependency 0        ; --influence
            score good.partnerstrategy --goal X --partner Y --influence 7.5 --dependency 0       ; --influence
            score good.partnerstrategy --goal X --partner Y --influence 1                        ; --dependency
            score good.partnerstrategy --goal X --partner Y --influence 1 --dependency 1         ; X
            score good.partnerstrategy --goal X --partner Y --influence 1 --dependency 1 --alternative maybe ; --alternative
            score good.partnerstrategy --goal X --partner Y --influence 1 --dependency 1 --date tomorrow ; --date
            develop good.partnerstrategy --goal X --partner Y --up --down --add                  ; up|omhoog
            develop good.partnerstrategy --goal X --partner Y --up --to 10,900                   ; --to
            develop good.partnerstrategy --goal X --partner Y --up --to 10                       ; --to
            develop good.partnerstrategy --goal X --partner Y --to 10,10 --add                   ; position|positie
            attribute good.partnerstrategy --add Sector --delete Sector                          ; --add
            attribute good.partnerstrategy --add Sector --type colour                            ; --type
            attribute good.partnerstrategy --add Sector --of club                                ; --of
            attribute good.partnerstrategy --add Sector --type choice                            ; choices|keuzes
            attribute good.partnerstrategy --change Nowhere --name Sector                        ; Nowhere
            attribute good.partnerstrategy --delete Nowhere                                      ; Nowhere
            attribute good.partnerstrategy --set Nowhere --value 1                               ; Nowhere
            import register.csv -o new.partnerstrategy --attribute Sector=Nobody                 ; Nobody
            import register.csv                                                                  ; --output
            import register.csv -o good.partnerstrategy                                          ; good.partnerstrategy
            import register.csv -o new.partnerstrategy --into good.partnerstrategy               ; --into
            import register.csv -o new.partnerstrategy --partner Nobody                          ; Nobody
            import register.csv -o new.partnerstrategy --exclude Partner                         ; Partner
            import register.csv -o new.partnerstrategy --encoding klingon                        ; --encoding
            import register.csv -o new.partnerstrategy --scale 5-1                               ; --scale
            import register.csv -o new.partnerstrategy --scale colours                           ; --scale
            import register.csv -o new.partnerstrategy --factor many                             ; --factor
            import register.csv -o new.partnerstrategy --factor 0                                ; --factor
            import register.csv -o new.partnerstrategy --factor -1000                            ; --factor
            import register.csv -o new.partnerstrategy --rate USD                                ; --rate
            import register.csv -o new.partnerstrategy --rate USD=0                              ; --rate
            merge-partners good.partnerstrategy --keep X                                         ; --merge
            merge-partners good.partnerstrategy --keep X --merge Nowhere                         ; Nowhere
            merge-partners good.partnerstrategy --keep X --merge x                               ; X
            import register.csv -o new.partnerstrategy --profile no-such-profile-at-all          ; no-such-profile-at-all
            import register.csv -o new.partnerstrategy --profile register.csv/no.importprofile   ; no.importprofile
            import register.csv -o new.partnerstrategy --profile folder.importprofile            ; folder.importprofile
            import document.csv -o new.partnerstrategy                                           ; tabel|table
            render good.partnerstrategy -o nul                                                   ; Windows
            render good.partnerstrategy -o com1                                                  ; Windows
            profiles --delete no-such-profile-at-all                                             ; no-such-profile-at-all
            import nothing.csv -o new.partnerstrategy                                            ; nothing.csv
            import nowhere.csv -o new.partnerstrategy                                            ; nowhere.csv
            import broken.json -o new.partnerstrategy                                            ; broken.json
            import register.csv --into cut.partnerstrategy                                       ; cut.partnerstrategy:
            new-plug-in plug-in                                                                  ; --id
            new-plug-in plug-in --id Utrecht                                                     ; nl.utrecht
            new-plug-in plug-in --id nl.utrecht --with nonsense                                  ; --with
            new-plug-in plug-in --id nl.utrecht --site nowhere                                   ; nowhere
            new-plug-in . --id nl.utrecht                                                        ; .
            --lang fr advise good.partnerstrategy                                                ; --lang
            """)
    void isToldInOneLine(String arguments, String named) throws Exception {
        for (String language : List.of("en", "nl")) {
            Map<Path, String> before = files();

            Run run = Run.of(Stream.concat(Arrays.stream(arguments.split(" ")).map(this::inFolder),
                    arguments.startsWith("--lang") ? Stream.of() : Stream.of("--lang", language)).toArray());

            assertEquals(2, run.exitCode(), run.out());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("studio: "), run.err());
            assertTrue(Arrays.stream(named.split("\\|")).anyMatch(run.err()::contains), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
            assertEquals(before, files());
        }
    }

    private Object inFolder(String word) {
        return word.matches("\\.|.*\\.(partnerstrategy|csv|json|importprofile)|pictures") ? folder.resolve(word)
                : word;
    }

    private Map<Path, String> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, file -> {
                try {
                    return Files.readString(file);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }));
        }
    }
}
