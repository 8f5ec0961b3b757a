/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.profile.ProfileException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.AttributeSubject;

/** All choices of an import are kept under a name and come back the same. */
class ImportProfilesTest {

    private static final ImportProfile PROFILE = new ImportProfile(new Mapping(
            Map.of(ColumnRole.PARTNER, "Ontvanger", ColumnRole.PARTNER_NUMBER, "KvK", ColumnRole.GOAL, "Thema = \"a\"",
            ColumnRole.YEAR, "2023"),
            List.of(new AttributeColumn("Wijk", AttributeSubject.PARTNER, "Wijk (stad)")),
            List.of(new Exclusion("Ontvanger", "(Particulier)"), new Exclusion("Thema", "")),
            new ValueOptions(new BigDecimal("1000"), Optional.of(Scale.parse("1-5")), Map.of("USD",
            new BigDecimal("0.92")))),
            RegisterOptions.NONE.in(StandardCharsets.ISO_8859_1).separatedBy(Separator.TAB).from("Blad 1"));

    @TempDir
    private Path folder;
    private ImportProfiles profiles;

    @BeforeEach
    void begin() {
        profiles = new ImportProfiles(folder.resolve("profiles"));
    }

    @Test
    void comeBackTheSame() throws Exception {
        profiles.save("Subsidies 2023", PROFILE);
        profiles.save("andere", new ImportProfile(Mapping.NONE, RegisterOptions.NONE));
        assertEquals(List.of("andere", "Subsidies 2023"), profiles.names());
        assertEquals(PROFILE, profiles.load("Subsidies 2023"));
        assertEquals(new ImportProfile(Mapping.NONE, RegisterOptions.NONE), profiles.load("andere"));
        assertThat(Files.readString(profiles.file("Subsidies 2023"))).contains("\"partner\": \"Ontvanger\"");
    }

    @Test
    void lieAnywhereUnderTheirPath() throws Exception {
        Path file = profiles.save(folder.resolve("sub/mine").toString(), PROFILE);
        assertThat(file).endsWithRaw(Path.of("mine.importprofile"));
        assertEquals(PROFILE, profiles.load(file.toString()));
        assertEquals(List.of(), profiles.names());
    }

    @Test
    void canBeForgotten() throws Exception {
        profiles.save("a", PROFILE);
        profiles.delete("a");
        assertEquals(List.of(), profiles.names());
        assertThrows(ProfileException.class, () -> profiles.delete("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "null", "{\"columns\": 3}", "{\"columns\": {\"nonsense\": \"a\"}}",
            "{\"scale\": \"9-1\"}",
        "{\"encoding\": \"klingon\"}", "{\"encoding\": \"?\"}", "{\"factor\": -1}", "{\"factor\": \"x\"}",
        "{\"attributes\": [null]}",
        "{\"separator\": \"x\"}", "{\"exclude\": [{}]}", "{\"columns\": {\"partner\": null}}", "{", "{\"rates\": {\"USD\": 0}}", "{\"rates\": 3}", "{\"heading\": \"x\"}" })
    void thatAreDamagedAreRefusedInOneLine(String text) throws Exception {
        Files.createDirectories(profiles.folder());
        Files.writeString(profiles.file("bad"), text);
        String problem = assertThrows(ProfileException.class, () -> profiles.load("bad")).in(Locale.ENGLISH);
        assertTrue(problem.startsWith("bad: is not an import profile") && problem.lines().count() == 1, problem);
        String nl = assertThrows(ProfileException.class, () -> profiles.load("bad")).in(Locale.of("nl"));
        assertFalse(Stream.of("Expected", "BEGIN_", "Exception", "constant", "not positive", "null", "{}")
                .anyMatch(nl::contains), nl);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"encoding\": \"klingon\"}                    | ‘klingon’ kan geen waarde van ‘encoding’ zijn",
        "{\"columns\": {\"nonsense\": \"a\"}}           | ‘nonsense’ kan geen waarde van ‘columns’ zijn",
        "{\"rates\": {\"USD\": 0}}                     | ‘USD=0’ kan geen waarde van ‘rates’ zijn",
        "{\"exclude\": [{\"column\": \"a\"}]}          | ‘value’ heeft geen waarde",
        "{                                            | het is niet de JSON van een profiel" })
    void thatAreDamagedSayWhere(String text, String reason) throws Exception {
        Files.createDirectories(profiles.folder());
        Files.writeString(profiles.file("bad"), text);
        String problem = assertThrows(ProfileException.class, () -> profiles.load("bad")).in(Locale.of("nl"));
        assertEquals("bad: is geen importprofiel of is beschadigd (" + reason
                + "); verbeter het of sla het opnieuw op", problem);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "..", "a:b", "?" })
    void haveNamesThatAreFiles(String name) {
        assertThrows(ProfileException.class, () -> profiles.save(name, PROFILE));
    }
}
