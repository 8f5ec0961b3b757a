/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterReader;

/** The whole register, where it lies beside the repository. */
class AmsterdamRegisterTest {

    private static final Path FILE = Path.of("../../../shared/data/amsterdam-subsidies-2016.json");

    @Test
    void givesAllPartnersGoalsAndRelations() throws Exception {
        assumeTrue(Files.exists(FILE));
        Register register = RegisterReader.read(FILE);
        ImportReport report = Registers.bring(register,
                Mapping.recognise(register).excluding(Exclusion.parse("Naam=(Particulier)")), Strategies.empty());
        assertEquals(2691, report.rowsRead());
        assertEquals(2247, report.rowsUsed());
        assertEquals(new Tally(1084, 0, 0), report.partners());
        assertEquals(new Tally(14, 0, 0), report.goals());
        assertEquals(new Tally(1322, 0, 0), report.relations());
        assertEquals(444, report.unused().getFirst().count());
    }
}
