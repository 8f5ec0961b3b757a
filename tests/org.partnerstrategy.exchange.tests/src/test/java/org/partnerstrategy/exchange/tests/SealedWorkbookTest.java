/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.register.ProtectedRegisterException;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/** Workbooks that LibreOffice saved with a password, as it does now and as it did for OpenDocument 1.1. */
class SealedWorkbookTest {

    @ParameterizedTest
    @CsvSource({ "sealed-aes.ods, gehéim", "sealed-blowfish.ods, geheim" })
    void isOpenedByItsPassword(String name, String password) throws Exception {
        Register register = RegisterReader.read(name, content(name), RegisterOptions.NONE.openedBy(password));

        assertEquals("[Partner, Doel, Bedrag, Jaar]", register.columns().toString());
        assertEquals(2, register.rows().size());
        assertEquals("Stichting De Brug", register.rows().getFirst().cell(0).text());
    }

    @ParameterizedTest
    @CsvSource({ "sealed-aes.ods, another", "sealed-blowfish.ods, another", "sealed-aes.ods, ''" })
    void asksForAnotherPassword(String name, String password) {
        assertThrows(ProtectedRegisterException.class, () -> RegisterReader.read(name, content(name),
                RegisterOptions.NONE.openedBy(password)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sealed-aes.ods", "sealed-blowfish.ods" })
    void asksForThePassword(String name) {
        assertThrows(ProtectedRegisterException.class, () -> RegisterReader.read(name, content(name),
                RegisterOptions.NONE));
    }

    @Test
    void aDamagedOneIsTold() throws Exception {
        byte[] damaged = content("sealed-aes.ods");
        for (int i = damaged.length / 3; i < damaged.length / 2; i++) {
            damaged[i] ^= 0x55;
        }
        assertThrows(RegisterException.class, () -> RegisterReader.read("damaged.ods", damaged,
                RegisterOptions.NONE.openedBy("gehéim")));
    }

    private static byte[] content(String name) throws Exception {
        try (InputStream stream = SealedWorkbookTest.class.getResourceAsStream("/" + name)) {
            return stream.readAllBytes();
        }
    }
}
