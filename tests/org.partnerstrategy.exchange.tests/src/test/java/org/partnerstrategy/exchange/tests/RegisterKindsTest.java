/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.exchange.register.ProtectedRegisterException;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/** Whatever a file is called, its content decides how it is read. */
class RegisterKindsTest {

    private static final RegisterOptions OPENED = RegisterOptions.NONE.openedBy(RegisterKind.PASSWORD);

    @ParameterizedTest
    @EnumSource
    void everyKindGivesTheSameRegister(RegisterKind kind) throws RegisterException {
        for (String name : List.of("register.xls", "register.csv", "register.xlsx", "register")) {
            Register register = RegisterReader.read(name, kind.bytes(), OPENED);
            assertEquals(List.of("Naam", "KvK", "Doel", "Bedrag", "Besluit"), register.columns());
            assertEquals(List.of("Poëzie & co", "01234567", "Jeugd", "1250.5", "2026-03-11"),
                    register.rows().getFirst().cells().stream().map(RegisterCell::text).toList());
            assertEquals(1, register.rows().size());
            assertEquals(List.of(), register.remarks());
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "XLSX_PROTECTED", "XLS_PROTECTED" })
    void aPasswordIsAskedFor(RegisterKind kind) {
        assertEquals("password.needed", refusal(kind, RegisterOptions.NONE).problem().key());
        assertEquals("password.wrong", refusal(kind, RegisterOptions.NONE.openedBy("x")).problem().key());
    }

    private static ProtectedRegisterException refusal(RegisterKind kind, RegisterOptions options) {
        return assertThrows(ProtectedRegisterException.class,
                () -> RegisterReader.read("r", kind.bytes(), options));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = { "ODS Lijsten", "FODS Lijsten", "XLSX Blad2", "XLS Blad2" })
    void whatIsNoSheetThatPeopleSeeIsNotRead(RegisterKind kind, String sheet) {
        assertEquals("workbook.noSheet", assertThrows(RegisterException.class,
                () -> RegisterReader.read("r", kind.bytes(), RegisterOptions.NONE.from(sheet))).problem().key());
    }
}
