/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.RegisterName;

class RegisterNameTest {

    @ParameterizedTest
    @CsvSource({ "a/b/Subsidies 2024.xlsx, Subsidies 2024", "subsidies_jeugd__2024.csv, subsidies jeugd 2024",
        "register, register", ".csv, .csv", "_.csv, _.csv", "versie 1.2.csv, versie 1.2",
        "subsidies_2024.csv.GZ, subsidies 2024" })
    void isThatOfTheFileAsWords(String file, String name) {
        assertEquals(name, RegisterName.of(Path.of(file)));
    }
}
