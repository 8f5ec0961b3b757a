/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.exchange.ImportProgress;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;

/** The registers of the tests. */
final class Registers {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private Registers() {
    }

    static byte[] excerptBytes() {
        try (InputStream stream = Registers.class.getResourceAsStream("/amsterdam-subsidies-2016-excerpt.json")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register excerpt() throws RegisterException {
        return RegisterReader.read("excerpt.json", excerptBytes(), Optional.empty());
    }

    static Register csv(String... lines) throws RegisterException {
        return RegisterReader.read("register.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                Optional.empty());
    }

    static Register json(String text) throws RegisterException {
        return RegisterReader.read("register.json", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static ImportReport bring(Register register, PartnerStrategy strategy) throws RegisterException {
        return bring(register, Mapping.recognise(register), strategy);
    }

    static ImportReport bring(Register register, Mapping mapping, PartnerStrategy strategy) throws RegisterException {
        return RegisterImport.plan(register, mapping, ImportProgress.NONE).applyTo(strategy, TODAY, Locale.ENGLISH);
    }
}
